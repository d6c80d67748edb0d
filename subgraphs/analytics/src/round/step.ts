import type { LogEntry } from "@switchboard/kit";

/** What a step says, boiled down to what figures need. */
export type Happening =
  | { readonly is: "started" }
  | {
      readonly is: "said";
      readonly id: string;
      readonly by: "CUSTOMER" | "AGENT" | "BOT";
      readonly agentId: string | null;
      readonly status: string;
      readonly assigneeId: string | null;
    }
  | { readonly is: "moved"; readonly to: string; readonly assigneeId: string | null }
  | {
      readonly is: "resolved";
      readonly by: "AGENT" | "BOT" | "CUSTOMER" | "SYSTEM";
      readonly agentId: string | null;
      readonly isSurveyOffered: boolean;
    }
  | { readonly is: "reopened" }
  | {
      readonly is: "rated";
      readonly score: number;
      /** Keys of what the customer chose; absent in what was told before there were any. */
      readonly reasons?: readonly string[];
      readonly agentId: string | null;
    }
  /** It goes on in another conversation's round, or is one of its own again. */
  | { readonly is: "merged" }
  | { readonly is: "unmerged" }
  /** The customer's question came with a merge or went with a split: since when they wait from then on; ms since 1970. */
  | { readonly is: "waits"; readonly since: number | null };

export interface Step {
  readonly logId: bigint;
  readonly xid: bigint;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly what: Happening;
}

/** Which round a step belongs to. */
export interface RoundHead {
  readonly subject: string;
  readonly conversationId: string;
  readonly customerId: string;
  readonly channelId: string;
}

export const subjectOf = (conversationId: string, round: number): string => `${conversationId}:${round}`;

type Data = Record<string, unknown>;
const text = (value: unknown): string | null => (value as string | null | undefined) ?? null;
const WRITERS = new Set(["CUSTOMER", "AGENT", "BOT"]);

export interface Taken {
  readonly head: RoundHead;
  readonly step: Step;
}

/**
 * The steps that an event of the conversations' log is: none for what no figure needs (quiet lines, automatic messages),
 * two where two conversations are merged or split.
 */
export function stepsOf(entry: LogEntry): readonly Taken[] {
  const data = entry.data;
  const taken = (head: RoundHead, what: Happening | null): Taken[] =>
    what ? [{ head, step: { logId: entry.position.id, xid: entry.position.xid, at: entry.at.getTime(), what } }] : [];
  const own = headOf(data["conversationId"], data["round"], data["customerId"], data["channelId"]);
  if (data["wholeId"] === undefined) return taken(own, whatIs(entry.name, data));
  const whole = headOf(data["wholeId"], data["wholeRound"], data["wholeCustomerId"], data["wholeChannelId"]);
  const since = (value: unknown) => (value == null ? null : Date.parse(value as string));
  return [
    ...taken(own, linkIs(entry.name, data["isRoundMerged"] === true, since(data["waitingSince"]))),
    ...taken(whole, { is: "waits", since: since(data["wholeWaitingSince"]) }),
  ];
}

const headOf = (conversationId: unknown, round: unknown, customerId: unknown, channelId: unknown): RoundHead => ({
  subject: subjectOf(conversationId as string, round as number),
  conversationId: conversationId as string,
  customerId: customerId as string,
  channelId: channelId as string,
});

/** What a merge or split is to the part's own round; a round that was settled before stands for itself. */
function linkIs(name: string, isRoundMerged: boolean, since: number | null): Happening | null {
  if (name === "conversation.split") return { is: "waits", since };
  if (!isRoundMerged) return null;
  return { is: name === "conversation.unmerged" ? "unmerged" : "merged" };
}

function whatIs(name: string, data: Data): Happening | null {
  switch (name) {
    case "conversation.started":
      return { is: "started" };
    case "message.sent":
      return said(data);
    case "conversation.status_changed":
      return { is: "moved", to: data["to"] as string, assigneeId: text(data["assigneeId"]) };
    case "conversation.resolved":
      return {
        is: "resolved",
        by: data["resolvedBy"] as "AGENT",
        agentId: text(data["resolvedByAgentId"]),
        isSurveyOffered: data["isSurveyOffered"] as boolean,
      };
    case "conversation.reopened":
      return data["isNewRound"] ? { is: "started" } : { is: "reopened" };
    case "conversation.rated":
      return {
        is: "rated",
        score: data["score"] as number,
        reasons: (data["reasons"] as string[] | null | undefined) ?? [],
        agentId: text(data["agentId"]),
      };
    default:
      return null;
  }
}

function said(data: Data): Happening | null {
  const by = data["author"] as "CUSTOMER" | "AGENT" | "BOT";
  // The bot's messages are automatic by nature; that it spoke is all they tell.
  const isAutomatic = data["isAutomatic"] === true && by !== "BOT";
  if (data["kind"] !== "TEXT" || isAutomatic || !WRITERS.has(by)) return null;
  return {
    is: "said",
    id: data["messageId"] as string,
    by,
    agentId: text(data["agentId"]),
    status: data["status"] as string,
    assigneeId: text(data["assigneeId"]),
  };
}

/** By when it happened. Log order alone does not do: of two changes at once the later may have the lower transaction id. */
export function inOrder(steps: readonly Step[]): Step[] {
  const sign = (difference: bigint) => (difference < 0n ? -1 : difference > 0n ? 1 : 0);
  return steps.toSorted((a, b) => a.at - b.at || sign(a.xid - b.xid) || sign(a.logId - b.logId));
}

/** Under what a round's facts are kept. */
export const conversationSubject = ({ subject, conversationId, channelId }: RoundHead) => ({
  subject,
  conversationId,
  ticketId: null,
  channelId,
});
