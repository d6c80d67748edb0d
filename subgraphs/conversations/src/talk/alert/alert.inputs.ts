import { Field, GraphInt, InputType, ObjectType, Payload } from "@switchboard/kit";
import { NotificationSettings } from "./notification-settings.js";

@InputType({ description: "By what the calling agent wants to be told; what is absent stays." })
export class UpdateNotificationSettingsInput {
  @Field(() => Boolean, { nullable: true, description: "A sound when a conversation comes." })
  hasConversationSound?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "A sound when a customer writes." })
  hasMessageSound?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "A sound when a colleague speaks to them." })
  hasMentionSound?: boolean | null;
  @Field(() => GraphInt, { nullable: true, description: "How loud, 0 to 100." }) volume?: number | null;
  @Field(() => Boolean, { nullable: true, description: "Shown on the desktop." }) isOnDesktop?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Silence while away or on a break." })
  isQuietWhenAway?: boolean | null;
}

@ObjectType({ description: "What became of `updateNotificationSettings`." })
export class UpdateNotificationSettingsPayload extends Payload {
  @Field(() => NotificationSettings, { nullable: true, description: "The settings as they are now." })
  notificationSettings?: NotificationSettings | null;
}
