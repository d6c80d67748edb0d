import { Field, GraphInt, ID, InputType, ObjectType, Payload } from "@switchboard/kit";
import { Draft, DraftKind } from "./draft.js";

@InputType({ description: "What the calling agent has written so far." })
export class SaveDraftInput {
  @Field(() => ID, { description: "In which conversation." }) conversationId!: string;
  @Field(() => String, { description: "The words, at most 8 000 characters; empty = there is no draft." })
  text!: string;
  @Field(() => DraftKind, { nullable: true, description: "What it is to become. Default: REPLY." })
  kind?: DraftKind | null;
  @Field(() => GraphInt, {
    nullable: true,
    description: "Refuse if it was changed or sent since this version; absent = the last save wins.",
  })
  expectedVersion?: number | null;
}

@ObjectType({ description: "What became of `saveDraft`." })
export class SaveDraftPayload extends Payload {
  @Field(() => Draft, {
    nullable: true,
    description: "The draft as it is now, also when the save was refused as stale.",
  })
  draft?: Draft | null;
}
