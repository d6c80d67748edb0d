import { Change, Field, GraphInt, ID, InputType, ObjectType, Payload, REPEAT_KEY } from "@switchboard/kit";
import { ConversationFilter, ConversationOrder } from "../../life/conversation/conversation.filter.js";
import { SharingScope } from "../sharing/sharing.js";
import { SavedView } from "./saved-view.js";

@InputType({ description: "A new saved view." })
export class CreateSavedViewInput {
  @Field(() => String, { nullable: true, description: REPEAT_KEY }) idempotencyKey?: string | null;
  @Field(() => String, { description: "What it is called, at most 60 characters." }) name!: string;
  @Field(() => ConversationFilter, { description: "Which conversations it shows." }) filter!: ConversationFilter;
  @Field(() => ConversationOrder, { nullable: true, description: "In what order; absent = latest changed first." })
  orderBy?: ConversationOrder | null;
  @Field(() => SharingScope, { nullable: true, description: "Whom it is for; absent = the caller alone." })
  scope?: SharingScope | null;
  @Field(() => ID, { nullable: true, description: "The team that it is for, where it is for one." }) teamId?:
    | string
    | null;
}

@InputType({ description: "What to change in a saved view; what is absent stays." })
export class UpdateSavedViewInput {
  @Field(() => ID, { description: "Which one." }) savedViewId!: string;
  @Field(() => String, { nullable: true, description: "What it is called." }) name?: string | null;
  @Field(() => ConversationFilter, { nullable: true, description: "Which conversations it shows, whole." })
  filter?: ConversationFilter | null;
  @Field(() => ConversationOrder, { nullable: true, description: "In what order." }) orderBy?: ConversationOrder | null;
  @Field(() => GraphInt, { nullable: true, description: "Refuse if it has changed since this version." })
  expectedVersion?: number | null;
}

@InputType({ description: "A saved view to remove." })
export class DeleteSavedViewInput {
  @Field(() => ID, { description: "Which one." }) savedViewId!: string;
}

@ObjectType()
abstract class SavedViewPayload extends Payload {
  @Field(() => SavedView, { nullable: true, description: "The view." }) savedView?: SavedView | null;
}

@ObjectType({ description: "What became of `createSavedView`." })
export class CreateSavedViewPayload extends SavedViewPayload {}

@ObjectType({ description: "What became of `updateSavedView`." })
export class UpdateSavedViewPayload extends SavedViewPayload {}

@ObjectType({ description: "What became of `deleteSavedView`." })
export class DeleteSavedViewPayload extends SavedViewPayload {}

@ObjectType({ description: "A saved view came, changed or went." })
export class SavedViewChange extends Change {
  @Field(() => ID, { description: "Which one, also when it is gone." }) savedViewId!: string;
}
