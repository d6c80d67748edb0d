import {
  ChildOf,
  Choice,
  enumOf,
  Index,
  Instant,
  Int,
  Key,
  ObjectType,
  type Row,
  Stored,
  Tenant,
  Text,
  type ValueOf,
} from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { ContactKind } from "../offline/contact.js";

export const DeliveryState = enumOf("DeliveryState", "How far an answer has come that goes out by other means.", {
  WAITING: "It goes out in a moment, or again: the last try found nobody to take it.",
  SENDING: "It is being handed over.",
  SENT: "The mail server, or whoever carries text messages, has taken it.",
  FAILED: "It did not go out, and is not tried again by itself; `reason` says why.",
  BY_HAND: "Nothing here carries it: an agent is to tell the customer; `reason` says why.",
  TOLD: "An agent told the customer.",
  CANCELLED: "It was recalled before it went out.",
});
export type DeliveryState = ValueOf<typeof DeliveryState>;

export const DeliveryReason = enumOf("DeliveryReason", "Why an answer did not go out.", {
  NOT_SET_UP: "This installation has no mail server, or nobody who carries text messages.",
  LOCAL_NUMBER: "The number lacks its country: nobody knows where to send it.",
  NOT_FOR_TEXT: "It is too long for a text message, or is nothing but attachments.",
  REFUSED: "The address, or what was sent, was refused; `said` tells in what words.",
  UNREACHABLE: "Nobody took it for a day.",
  UNCERTAIN: "The line broke as it was handed over: it may have arrived, and sent again it may arrive twice.",
});
export type DeliveryReason = ValueOf<typeof DeliveryReason>;

const UNDER_WAY = "state in ('WAITING', 'SENDING')";

@ObjectType({
  description: "How an agent's answer goes out to a customer who left a message, outside the talk. For the desk alone.",
})
@Stored("delivery")
@Index({
  name: "delivery_of_conversation",
  expression: `create index delivery_of_conversation on conversations.delivery (workspace_id, conversation_id, sequence)`,
})
@Index({
  name: "delivery_due",
  expression: `create index delivery_due on conversations.delivery (workspace_id, due_at) where ${UNDER_WAY}`,
})
@ChildOf(() => Conversation, "conversation_id")
export class Delivery {
  /** The message's id. */
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  /** Where it was said; the message may have been moved since. */
  @Text() conversationId!: string;
  /** The message's place there: answers go out in the order in which they were given. */
  @Int() sequence!: number;
  @Choice(ContactKind, "By what means.") kind!: ContactKind;
  @Text("The address or number.") address!: string;
  @Choice(DeliveryState, "How far it has come.") state!: DeliveryState;
  @Choice(DeliveryReason, "Why it did not go out; null where it did, or still may.", { nullable: true })
  reason?: DeliveryReason | null;
  @Text("What the other side answered last, in its own words; null when it said nothing.", { nullable: true })
  said?: string | null;
  @Int("How often it was tried.") attempts!: number;
  @Instant("When it was to go out first, or anew.") since!: Date;
  @Instant("When it came to its state.") at!: Date;
  /** When it is tried, or, while it is being sent, when whoever sends it is taken for dead. */
  @Instant() dueAt!: Date;
  /** What the carrier knows it by: a Message-ID, or the id of a text message. */
  @Text(null, { nullable: true }) externalId?: string | null;
  /** Who told the customer. */
  @Text(null, { nullable: true }) agentId?: string | null;
}

export type DeliveryRow = Row<Delivery>;
