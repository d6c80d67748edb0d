import type {
  ConversationStateFragment,
  MessageLineFragment,
  QueuePlaceChangedSubscription,
  WidgetChannelQuery,
} from "../gql/graphql.js";
import type { Upload } from "../files/uploads.js";
import type { Unsent } from "../outbox/outbox.js";

export type Place = NonNullable<QueuePlaceChangedSubscription["queuePlaceChanged"]>;
export type ChannelFacts = NonNullable<WidgetChannelQuery["widgetChannel"]>;

/** All that the view is drawn from. */
export interface ChatState {
  channel: ChannelFacts | null;
  isOpen: boolean;
  phase: "asleep" | "opening" | "ready" | "unreachable" | "denied";
  conversation: ConversationStateFragment | null;
  messages: readonly MessageLineFragment[];
  /** Where earlier messages begin; null when the first one is shown. */
  earlierCursor: string | null;
  unsent: readonly Unsent[];
  place: Place | null;
  /** Files chosen and not sent yet. */
  uploads: readonly Upload[];
  /** Sequence of the last message that the desk has read. */
  deskRead: number;
  /** What was said in conversations that were merged into this one, by their ids. */
  blocks: Readonly<Record<string, readonly MessageLineFragment[]>>;
  /** Has answered what is asked before a conversation begins; true where nothing is. */
  hasAnswered: boolean;
  /** What the server says against those answers, by field. */
  answerErrors: Readonly<Record<string, string>>;
  /** The form for a message to leave: shown, put aside by the visitor, or as the hours have it. */
  leaving: "shown" | "aside" | "by hours";
  /** Name of who is typing on the other side; empty when unknown, null when nobody is. */
  typing: string | null;
  isLinkUp: boolean;
  /** Sequence of the last message the visitor has had on the screen. */
  seen: number;
  /** Rounds whose survey the visitor has put aside. */
  skippedRound: number;
  hasJustRated: boolean;
  /** A wish (talk to a person, rate) that did not go through. */
  hasFailed: boolean;
}

export const emptyState: ChatState = {
  channel: null,
  isOpen: false,
  phase: "asleep",
  conversation: null,
  messages: [],
  earlierCursor: null,
  unsent: [],
  place: null,
  uploads: [],
  deskRead: 0,
  blocks: {},
  hasAnswered: false,
  answerErrors: {},
  leaving: "by hours",
  typing: null,
  isLinkUp: true,
  seen: 0,
  skippedRound: 0,
  hasJustRated: false,
  hasFailed: false,
};

/** Holds the state and tells of each change. */
export class Store {
  #state: ChatState = emptyState;
  readonly #listeners = new Set<() => void>();

  get state(): ChatState {
    return this.#state;
  }

  set(change: Partial<ChatState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

/** The round the conversation is in; a reopened one has more than one. */
export function currentRound(conversation: ConversationStateFragment): number {
  return Math.max(1, ...conversation.rounds.map((round) => round.number));
}

/** Whether the survey card belongs on the screen. */
export function isSurveyDue(state: ChatState): boolean {
  const { conversation } = state;
  if (conversation?.status !== "RESOLVED" && conversation?.status !== "CLOSED") return false;
  if (state.channel?.survey.isEnabled === false) return false;
  const round = currentRound(conversation);
  const last = conversation.rounds.find(({ number }) => number === round);
  // Whoever gave up waiting has nothing to rate.
  if (last?.endedBy === "CUSTOMER" && !last.firstReplyAt) return false;
  return (conversation.survey?.round ?? 0) < round && state.skippedRound < round;
}

export function isWithPerson(state: ChatState): boolean {
  const status = state.conversation?.status;
  return status === "ASSIGNED" || status === "WAITING" || status === "SNOOZED";
}

/** Whether the visitor waits for a person, however far that has come. */
export function isWaiting({ conversation }: ChatState): boolean {
  return conversation?.status === "QUEUED" || conversation?.status === "OFFERED";
}

/** What stands in the panel: what is asked before, a message to leave, or the talk. */
export function scene({ conversation, channel, unsent, leaving, hasAnswered, phase }: ChatState): Scene {
  if (phase === "denied") return "sign in";
  if (conversation || !channel || phase === "opening" || phase === "asleep") return "talk";
  if (leaving === "shown" || (leaving === "by hours" && !channel.availability.isOpen && unsent.length === 0))
    return "leave";
  return channel.preChatForm.length > 0 && !hasAnswered ? "ask" : "talk";
}
export type Scene = "ask" | "leave" | "talk" | "sign in";

/** Messages of the other side that the visitor has not seen. */
export function unreadCount(state: ChatState): number {
  return state.messages.filter(
    (message) =>
      message.kind === "TEXT" && message.author !== "CUSTOMER" && !message.recalledAt && message.sequence > state.seen,
  ).length;
}
