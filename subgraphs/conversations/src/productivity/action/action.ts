import { enumOf, Field, GraphInt, ID, InputType, ObjectType, type Sentence, type ValueOf } from "@switchboard/kit";
import { ChannelPriority } from "../../channels/channel/channel.js";
import { ConversationFieldValue } from "../../talk/field/field-value.js";
import { ConversationFieldValueInput } from "../../talk/field/field.inputs.js";
import { Tag } from "../../talk/tag/tag.js";
import { CannedReply } from "../canned/canned-reply.js";
import { Agent } from "../../external/agent.js";
import { Team } from "../../external/team.js";

export const ActionKind = enumOf(
  "ActionKind",
  "Something that a macro, a bulk operation or a rule does to a conversation.",
  {
    SEND_TEXT: "Says something; takes `text`, which may name variables.",
    SEND_CANNED: "Sends a canned reply; takes `cannedReplyId`.",
    ASSIGN_AGENT: "Hands it to an agent; takes `agentId`.",
    ASSIGN_TEAM: "Hands it to a team's queue; takes `teamId`.",
    RESOLVE: "Settles it.",
    ADD_NOTE: "Adds a note for colleagues; takes `text`, which is left as it is.",
    ADD_TAG: "Puts a tag on it; takes `tagId`.",
    REMOVE_TAG: "Takes a tag off it; takes `tagId`.",
    SET_FIELD: "Fills or clears a field of the workspace's own; takes `fieldValue`.",
    SET_PRIORITY: "Says where it stands in the queue; takes `priority`.",
    SNOOZE: "Puts it aside for a time, or until the customer writes; takes `minutes`.",
  },
);
export type ActionKind = ValueOf<typeof ActionKind>;

// Apollo's composition does not know @oneOf, and a form is easier to keep in one shape: each kind says what it takes.
@InputType({ description: "One thing to do; what it takes besides `kind` is said there." })
export class ActionInput {
  @Field(() => ActionKind, { description: "What to do." }) kind!: ActionKind;
  @Field(() => String, { nullable: true, description: "What is said; at most 4 000 characters." }) text?: string | null;
  @Field(() => ID, { nullable: true, description: "The canned reply to send." }) cannedReplyId?: string | null;
  @Field(() => ID, { nullable: true, description: "The agent who gets it." }) agentId?: string | null;
  @Field(() => ID, { nullable: true, description: "The team whose queue it goes to." }) teamId?: string | null;
  @Field(() => ID, { nullable: true, description: "The tag that is put on or taken off." }) tagId?: string | null;
  @Field(() => ConversationFieldValueInput, { nullable: true, description: "What a field holds then." })
  fieldValue?: ConversationFieldValueInput | null;
  @Field(() => ChannelPriority, { nullable: true, description: "Where it stands in the queue then." })
  priority?: ChannelPriority | null;
  @Field(() => GraphInt, { nullable: true, description: "For how long; 1 to 525 600." }) minutes?: number | null;
}

/** An action as it is stored: only what its kind takes. */
export type ActionData = { readonly [K in keyof ActionInput]: NonNullable<ActionInput[K]> };
export type ActionTaken = Exclude<keyof ActionInput, "kind">;

@ObjectType({ description: "One thing that is done to a conversation." })
export class Action {
  cannedReplyId?: string;
  agentId?: string;
  teamId?: string;
  tagId?: string;
  @Field(() => ActionKind, { description: "What is done." }) kind!: ActionKind;
  @Field(() => String, { nullable: true, description: "What is said." }) text?: string;
  @Field(() => CannedReply, { nullable: true, description: "The canned reply that is sent; null when it is gone." })
  cannedReply?: CannedReply | null;
  @Field(() => Agent, { nullable: true, description: "The agent who gets it." }) agent?: Agent | null;
  @Field(() => Team, { nullable: true, description: "The team whose queue it goes to." }) team?: Team | null;
  @Field(() => Tag, { nullable: true, description: "The tag that is put on or taken off." }) tag?: Tag | null;
  @Field(() => ConversationFieldValue, { nullable: true, description: "What a field holds then; empty = cleared." })
  fieldValue?: ConversationFieldValue | null;
  @Field(() => ChannelPriority, { nullable: true, description: "Where it stands in the queue then." })
  priority?: ChannelPriority;
  @Field(() => GraphInt, { nullable: true, description: "For how many minutes it is put aside." }) minutes?: number;
}

/** What became of an action, as it is stored. */
export interface ActionOutcome {
  readonly kind: ActionKind;
  readonly isDone: boolean;
  readonly code: string | null;
  readonly sentence: Sentence | null;
}

@ObjectType({ description: "What became of one action." })
export class ActionResult {
  sentence?: Sentence | null;
  @Field(() => ActionKind, { description: "What was to be done." }) kind!: ActionKind;
  @Field(() => Boolean, { description: "True when it was done; when one is refused, none of its fellows is." })
  isDone!: boolean;
  @Field(() => String, { nullable: true, description: "Why it was refused; stable." }) code?: string | null;
  @Field(() => String, { nullable: true, description: "Why it was refused, in the caller's language." })
  message?: string | null;
}
