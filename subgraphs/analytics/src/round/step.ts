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
  | { readonly is: "rated"; readonly score: number; readonly agentId: string | null };

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

/** The step that an event of the conversations' log is; null for what no figure needs: quiet lines, automatic messages. */
export function stepOf(entry: LogEntry): { head: RoundHead; step: Step } | null {
  const data = entry.data;
  const what = whatIs(entry.name, data);
  if (!what) return null;
  const conversationId = data["conversationId"] as string;
  return {
    head: {
      subject: subjectOf(conversationId, data["round"] as number),
      conversationId,
      customerId: data["customerId"] as string,
      channelId: data["channelId"] as string,
    },
    step: { logId: entry.position.id, xid: entry.position.xid, at: entry.at.getTime(), what },
  };
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
      return { is: "rated", score: data["score"] as number, agentId: text(data["agentId"]) };
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
