import { enumOf, Field, ObjectType, type Scope, type ValueOf } from "@switchboard/kit";

export const ConversationStatus = enumOf("ConversationStatus", "Where a conversation stands.", {
  BOT: "The bot answers.",
  QUEUED: "It waits for an agent.",
  OFFERED: "An agent has been asked to take it and has not answered yet; the customer still waits.",
  ASSIGNED: "An agent has it and the customer waits for an answer.",
  WAITING: "The agent spoke last; it waits for the customer.",
  SNOOZED: "Put aside until a time, or until the customer writes; it fills no slot.",
  RESOLVED: "Settled; the customer may still answer and be asked how it was.",
  CLOSED: "Over for good: the customer has begun another one.",
});
export type ConversationStatus = ValueOf<typeof ConversationStatus>;

export type Verb =
  | "hand_over"
  | "offer"
  | "refuse"
  | "lapse"
  | "accept"
  | "assign"
  | "reply"
  | "answer"
  | "transfer"
  | "give_back"
  | "overflow"
  | "snooze"
  | "wake"
  | "resolve"
  | "reopen"
  | "close"
  | "merge"
  | "unmerge"
  | "split";

interface MoveRule {
  readonly verb: Verb;
  readonly from: readonly ConversationStatus[];
  readonly to: readonly ConversationStatus[];
  /** Who may ask for it by a mutation of its own; absent = it follows from something else that happens. */
  readonly scope?: Scope;
}

/** The state machine: what is not in this table does not happen. */
const RULES: readonly MoveRule[] = [
  { verb: "hand_over", from: ["BOT"], to: ["QUEUED"], scope: "visitor:chat" },
  { verb: "offer", from: ["QUEUED"], to: ["OFFERED"] },
  { verb: "refuse", from: ["OFFERED"], to: ["QUEUED", "ASSIGNED"], scope: "conversation:reply" },
  { verb: "lapse", from: ["OFFERED"], to: ["QUEUED", "ASSIGNED"] },
  { verb: "accept", from: ["BOT", "QUEUED", "OFFERED"], to: ["ASSIGNED"], scope: "conversation:reply" },
  {
    verb: "assign",
    from: ["BOT", "QUEUED", "OFFERED", "ASSIGNED", "WAITING", "SNOOZED"],
    to: ["ASSIGNED"],
    scope: "conversation:assign",
  },
  { verb: "reply", from: ["ASSIGNED"], to: ["WAITING"] },
  { verb: "answer", from: ["WAITING"], to: ["ASSIGNED"] },
  {
    verb: "transfer",
    from: ["BOT", "QUEUED", "OFFERED", "ASSIGNED", "WAITING", "SNOOZED"],
    to: ["ASSIGNED", "OFFERED", "QUEUED"],
    scope: "conversation:assign",
  },
  { verb: "give_back", from: ["ASSIGNED", "OFFERED"], to: ["QUEUED"] },
  { verb: "overflow", from: ["QUEUED"], to: ["QUEUED", "BOT"] },
  { verb: "snooze", from: ["ASSIGNED", "WAITING", "SNOOZED"], to: ["SNOOZED"], scope: "conversation:reply" },
  { verb: "wake", from: ["SNOOZED"], to: ["ASSIGNED", "WAITING", "QUEUED"], scope: "conversation:reply" },
  {
    verb: "resolve",
    from: ["BOT", "QUEUED", "OFFERED", "ASSIGNED", "WAITING", "SNOOZED"],
    to: ["RESOLVED"],
    scope: "conversation:reply",
  },
  { verb: "reopen", from: ["RESOLVED"], to: ["BOT", "QUEUED", "ASSIGNED"], scope: "conversation:reply" },
  { verb: "close", from: ["RESOLVED"], to: ["CLOSED"] },
  {
    verb: "merge",
    from: ["BOT", "QUEUED", "ASSIGNED", "WAITING", "SNOOZED", "RESOLVED", "CLOSED"],
    to: ["CLOSED"],
    scope: "conversation:reply",
  },
  // Back to where it stood: the part from its end, the whole from wherever it has come by the merge.
  {
    verb: "unmerge",
    from: ["CLOSED", "QUEUED", "OFFERED", "ASSIGNED", "WAITING", "SNOOZED"],
    to: ["BOT", "QUEUED", "ASSIGNED", "WAITING", "SNOOZED", "RESOLVED", "CLOSED"],
  },
  // The customer's question went along with what was split off.
  { verb: "split", from: ["ASSIGNED"], to: ["WAITING"] },
];

@ObjectType({ description: "A step that a conversation can take." })
export class ConversationMove {
  @Field(() => ConversationStatus, { description: "From here." }) from!: ConversationStatus;
  @Field(() => ConversationStatus, { description: "To there." }) to!: ConversationStatus;
  @Field(() => String, {
    description:
      "By this: hand_over, offer, refuse, lapse, accept, assign, reply, answer, transfer, give_back, overflow, snooze, wake, resolve, reopen, close, merge, unmerge or split.",
  })
  verb!: Verb;
}

export const MOVES: readonly (ConversationMove & { readonly scope?: Scope })[] = RULES.flatMap(
  ({ verb, from, to, scope }) =>
    from.flatMap((start) => to.map((end) => ({ verb, from: start, to: end, ...(scope ? { scope } : {}) }))),
);

/** Statuses in which a conversation fills one of its agent's slots; an offer keeps one free for the answer. */
export const holdsSlot = (status: ConversationStatus): boolean =>
  status === "OFFERED" || status === "ASSIGNED" || status === "WAITING";

/** Statuses in which an agent has said yes to it: nobody else is asked. */
export const hasAgent = (status: ConversationStatus): boolean => status === "ASSIGNED" || status === "WAITING";

/** Someone is at it, or it waits for someone: neither settled nor over. */
export const isUnderWay = (status: ConversationStatus): boolean => status !== "RESOLVED" && status !== "CLOSED";

/** True when the verb leads on from this status; with `to`, when it leads there. */
export const isMove = (from: ConversationStatus, verb: Verb, to?: ConversationStatus): boolean =>
  MOVES.some((move) => move.verb === verb && move.from === from && (to === undefined || move.to === to));
