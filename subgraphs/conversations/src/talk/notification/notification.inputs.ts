import { Change, Count, Field, ID, InputType, ObjectType, Payload } from "@switchboard/kit";
import { Notification } from "./notification.js";

@InputType({ description: "Which notifications; all given conditions must hold." })
export class NotificationFilter {
  @Field(() => Boolean, { nullable: true, description: "True = unread ones, false = read ones." })
  isUnread?: boolean | null;
}

@InputType({ description: "Notifications that have been read." })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: "These, at most 100; absent = all, at most 500 at once." })
  notificationIds?: string[] | null;
}

@ObjectType({ description: "What became of `markNotificationsRead`." })
export class MarkNotificationsReadPayload extends Payload {
  @Field(() => [Notification], { nullable: true, description: "Those that were unread before, at most the first 100." })
  notifications?: Notification[] | null;
  @Field(() => Count, { nullable: true, description: "How many are unread still." }) unread?: Count | null;
}

@ObjectType({ description: "A notification came, or was read." })
export class NotificationChange extends Change {
  notificationId!: string;
  @Field(() => Notification, { nullable: true, description: "The notification as it is now." })
  notification?: Notification | null;
}
