import type { AutomationEvent, Fact, Operator } from "../../gql/graphql.js";

/** What kind of thing a fact is: how it can be compared, and what its values are chosen from. */
export type ValueKind =
  | "text"
  | "number"
  | "flag"
  | "date"
  | "status"
  | "channel"
  | "team"
  | "agent"
  | "tag"
  | "tier"
  | "field"
  | "choice";

interface FactKind {
  readonly kind: ValueKind;
  /** Only where one of these happens; absent = always. */
  readonly events?: readonly AutomationEvent[];
}

const MESSAGES: readonly AutomationEvent[] = ["MESSAGE_RECEIVED", "MESSAGE_SENT"];

/** In the order of a menu: what the event tells first. */
export const FACTS: Readonly<Record<Fact, FactKind>> = {
  MESSAGE_TEXT: { kind: "text", events: MESSAGES },
  MESSAGE_LENGTH: { kind: "number", events: MESSAGES },
  CHANGED_TAG: { kind: "tag", events: ["TAG_ADDED", "TAG_REMOVED"] },
  SCORE: { kind: "number", events: ["CONVERSATION_RATED"] },
  STATUS_BEFORE: { kind: "status", events: ["STATUS_CHANGED"] },
  STATUS: { kind: "status" },
  TAG: { kind: "tag" },
  FIELD: { kind: "field" },
  CHANNEL: { kind: "channel" },
  TEAM: { kind: "team" },
  ASSIGNEE: { kind: "agent" },
  IS_ANSWERED: { kind: "flag" },
  WAITING_MINUTES: { kind: "number" },
  ROUND: { kind: "number" },
  CUSTOMER_NAME: { kind: "text" },
  CUSTOMER_TIER: { kind: "tier" },
  CUSTOMER_TAG: { kind: "text" },
  LOCALE: { kind: "text" },
  PAGE: { kind: "text" },
  SUBJECT: { kind: "text" },
};

export const factsFor = (event: AutomationEvent): Fact[] =>
  (Object.keys(FACTS) as Fact[]).filter((fact) => FACTS[fact].events?.includes(event) ?? true);

export interface FieldShape {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly choices: readonly string[];
}

const KIND_OF_TYPE: Readonly<Record<string, ValueKind>> = {
  TEXT: "text",
  NUMBER: "number",
  BOOLEAN: "flag",
  DATE: "date",
  CHOICE: "choice",
  MULTI_CHOICE: "choice",
};

/** The kind of a comparison's values; those of a field are as the field is. */
export const kindOf = (fact: Fact, field: FieldShape | null | undefined): ValueKind =>
  fact === "FIELD" ? (KIND_OF_TYPE[field?.type ?? "TEXT"] ?? "text") : FACTS[fact].kind;

/** How a kind can be compared; the first is what a new comparison begins with. */
export function operatorsOf(kind: ValueKind): readonly Operator[] {
  if (kind === "text") return ["CONTAINS", "NOT_CONTAINS", "IS", "IS_NOT", "IS_SET", "IS_NOT_SET"];
  if (kind === "number" || kind === "date") return ["AT_LEAST", "AT_MOST", "IS", "IS_NOT", "IS_SET", "IS_NOT_SET"];
  return kind === "flag" ? ["IS"] : ["IS", "IS_NOT", "IS_SET", "IS_NOT_SET"];
}

export const takesValues = (operator: Operator): boolean => operator !== "IS_SET" && operator !== "IS_NOT_SET";
