import { enumOf, type ValueOf } from "@switchboard/kit";
import { ConversationStatus } from "../../life/conversation/conversation.status.js";

export const Fact = enumOf("Fact", "Something that a rule's conditions may ask about.", {
  STATUS: "The conversation's status, for a change of status the one after it.",
  STATUS_BEFORE: "The status before it changed; only where the event is a change of status.",
  CHANNEL: "The channel's id.",
  TEAM: "The id of the team that it is for.",
  ASSIGNEE: "The id of the agent who has it.",
  LOCALE: "The customer's language tag, for example `zh-CN`.",
  PAGE: "The page that the customer wrote from.",
  SUBJECT: "The customer's first words.",
  CUSTOMER_NAME: "What the customer is called.",
  ROUND: "The number of the service round.",
  IS_ANSWERED: "`true` once a person has answered in this round.",
  WAITING_MINUTES: "For how many minutes the customer has waited for an answer; not set while nobody waits.",
  MESSAGE_TEXT: "What was said; only where the event is a message.",
  MESSAGE_LENGTH: "How many characters were said; only where the event is a message.",
  SCORE: "The customer's verdict, 1 to 5; only where the event is one.",
  TAG: "The ids of the tags on the conversation.",
  CHANGED_TAG: "The id of the tag that was put on or taken off; only where the event is that.",
  FIELD: "What it holds in a field of the workspace's own; `conversationFieldId` says in which.",
  CUSTOMER_TIER: "The customer's tier, for example `VIP`.",
  CUSTOMER_TAG: "The customer's own tags.",
});
export type Fact = ValueOf<typeof Fact>;

export const Operator = enumOf("Operator", "How a fact is compared; capital letters do not matter.", {
  IS: "It is one of the values; of several, one of them is.",
  IS_NOT: "It is none of the values, or is not set.",
  CONTAINS: "It holds one of the values; for texts.",
  NOT_CONTAINS: "It holds none of the values; for texts.",
  AT_LEAST: "It is the value or more; for numbers and days.",
  AT_MOST: "It is the value or less; for numbers and days.",
  IS_SET: "It is known; takes no values.",
  IS_NOT_SET: "It is not known; takes no values.",
});
export type Operator = ValueOf<typeof Operator>;

export type FactValue = string | number | boolean | null | readonly string[];
export type Facts = { readonly [F in Exclude<Fact, "FIELD">]?: FactValue } & {
  /** What the workspace's own fields hold, by their ids. */
  readonly fields?: Readonly<Record<string, readonly string[]>> | null;
};

/** `field` = as the field's own type is. */
export type FactType = "text" | "number" | "flag" | "id" | "date" | "field" | readonly string[];
const STATUSES = Object.keys(ConversationStatus);

/** What kind of thing each fact is: which operators and values make sense of it. */
export const FACT_TYPES: Readonly<Record<Fact, FactType>> = {
  STATUS: STATUSES,
  STATUS_BEFORE: STATUSES,
  CHANNEL: "id",
  TEAM: "id",
  ASSIGNEE: "id",
  LOCALE: "text",
  PAGE: "text",
  SUBJECT: "text",
  CUSTOMER_NAME: "text",
  ROUND: "number",
  IS_ANSWERED: "flag",
  WAITING_MINUTES: "number",
  MESSAGE_TEXT: "text",
  MESSAGE_LENGTH: "number",
  SCORE: "number",
  TAG: "id",
  CHANGED_TAG: "id",
  FIELD: "field",
  CUSTOMER_TIER: "id",
  CUSTOMER_TAG: "text",
};

/** Operators that make sense of a type. */
export function operatorsOf(type: FactType): readonly Operator[] {
  const always: Operator[] = ["IS", "IS_NOT", "IS_SET", "IS_NOT_SET"];
  if (type === "field") return Object.keys(Operator) as Operator[];
  if (type === "text") return [...always, "CONTAINS", "NOT_CONTAINS"];
  return type === "number" || type === "date" ? [...always, "AT_LEAST", "AT_MOST"] : always;
}
