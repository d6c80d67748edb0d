import { type EntityManager, fresh, record, Rejection } from "@switchboard/kit";
import { type QueueReason, StatusChanged } from "../conversation/conversation.events.js";
import type { Conversation } from "../conversation/conversation.js";
import { type ConversationStatus, holdsSlot, isMove, type Verb } from "../conversation/conversation.status.js";
import { releaseSlot } from "../../routing/desk/desk.slots.js";
import { endOffer } from "../../routing/offer/offer.end.js";
import { postLine } from "../../talk/message/message.post.js";
import type { LineName } from "../../talk/message/message.lines.js";
import { tellIfNobodyIsThere } from "../../channels/offline/offline.notice.js";
import { wakeQueue } from "../../routing/queue/queue.process.js";
import { endStay } from "../../routing/stay/queue-stay.js";
import { currentRound, type ServiceRound } from "../round/service-round.js";
import { enterLine } from "../../routing/route/route.enter.js";

// What every step has in common. The conversation is locked by the change that calls these.

export interface MoveDetails {
  /** Who has it from now on; absent = whoever had it. */
  readonly assigneeId?: string | null;
  readonly reason?: QueueReason;
  /** For a resolve: by whom. */
  readonly by?: "AGENT" | "BOT" | "CUSTOMER" | "SYSTEM";
  /** Why an offer was refused, in the agent's words. */
  readonly note?: string | null;
}

/** While an agent is asked, the customer still waits. */
const waits = (status: ConversationStatus) => status === "QUEUED" || status === "OFFERED";
const isOver = (status: ConversationStatus) => status === "RESOLVED" || status === "CLOSED";

/** Takes the step and records it. @throws Rejection ILLEGAL_MOVE when the state machine has no such step. */
export function moveTo(
  em: EntityManager,
  conversation: Conversation,
  to: ConversationStatus,
  verb: Verb,
  details: MoveDetails = {},
): void {
  const { status: from, assigneeId: previous } = conversation;
  if (!isMove(from, verb, to)) throw illegalMove(conversation, verb);
  if (from === "OFFERED") endOffer(em, conversation, verb, details.note ?? null);
  if (waits(from) && !waits(to) && to !== "BOT") endStay(em, conversation, isOver(to) && details.by !== "AGENT");
  conversation.status = to;
  if (from === "SNOOZED") conversation.snoozedUntil = null;
  if (details.assigneeId !== undefined) conversation.assigneeId = details.assigneeId;
  conversation.updatedAt = fresh(em).now;
  record(em, StatusChanged, {
    conversationId: conversation.id,
    from,
    to,
    verb,
    customerId: conversation.customerId,
    channelId: conversation.channelId,
    assigneeId: conversation.assigneeId ?? null,
    previousAssigneeId: previous ?? null,
    teamId: conversation.teamId ?? null,
    round: conversation.round,
    version: (conversation.version ?? 0) + 1,
    reason: details.reason ?? null,
  });
}

/** Gives the slot back that the conversation fills, if it does; someone who waits may have it. */
export async function leaveDesk(em: EntityManager, conversation: Conversation): Promise<void> {
  const { status, assigneeId } = conversation;
  if (!holdsSlot(status) || !assigneeId) return;
  await releaseSlot(em, conversation, assigneeId);
  wakeQueue(em);
}

/** Puts it into the queue, where whoever has waited longest comes first, also after a second queueing. */
export async function toQueue(
  em: EntityManager,
  conversation: Conversation,
  verb: Verb,
  reason: QueueReason,
  line?: LineName | null,
  note?: string | null,
): Promise<void> {
  const { now } = fresh(em);
  const waitedBefore = conversation.status === "OFFERED" ? conversation.queuedAt : null;
  await leaveDesk(em, conversation);
  await enterLine(em, conversation, reason);
  moveTo(em, conversation, "QUEUED", verb, { assigneeId: null, reason, note: note ?? null });
  // An offer that came to nothing was a part of the wait.
  conversation.queuedAt = (verb === "refuse" || verb === "lapse" ? waitedBefore : null) ?? now;
  conversation.assignedAt = null;
  conversation.waitingSince ??= now;
  const round = await currentRound(em, conversation);
  round.queuedAt ??= now;
  if (line) postLine(em, conversation, line);
  if (TELLING.has(reason)) await tellIfNobodyIsThere(em, conversation);
  wakeQueue(em);
}

/** Ways into the queue on which the customer has not been told yet; at a start the first words come before that. */
const TELLING: ReadonlySet<QueueReason> = new Set(["requested", "no_answer", "bot_failed", "reopened"]);

/** Gives it to an agent whose slot has been claimed. */
export async function toAgent(
  em: EntityManager,
  conversation: Conversation,
  agentId: string,
  name: string | null,
  verb: Verb,
  known?: ServiceRound,
): Promise<void> {
  const { now } = fresh(em);
  moveTo(em, conversation, "ASSIGNED", verb, { assigneeId: agentId });
  conversation.assignedAt = now;
  conversation.avoidAgentId = null;
  const round = known ?? (await currentRound(em, conversation));
  round.takenAt ??= now;
  if (name) postLine(em, conversation, "joined", name);
}

const WORDS: Readonly<Record<ConversationStatus, { readonly en: string; readonly "zh-CN": string }>> = {
  BOT: { en: "with the bot", "zh-CN": "由机器人接待" },
  QUEUED: { en: "in the queue", "zh-CN": "排队中" },
  OFFERED: { en: "offered to an agent", "zh-CN": "等待客服应答" },
  ASSIGNED: { en: "assigned to an agent", "zh-CN": "由客服接待" },
  WAITING: { en: "waiting for the customer", "zh-CN": "等待客户回复" },
  SNOOZED: { en: "snoozed", "zh-CN": "已搁置" },
  RESOLVED: { en: "resolved", "zh-CN": "已解决" },
  CLOSED: { en: "closed", "zh-CN": "已关闭" },
};

/** The refusal of a step, with the state that stands against it. */
export function illegalMove(conversation: Conversation, verb: string, field = "conversationId"): Rejection {
  const { status } = conversation;
  return new Rejection(
    "ILLEGAL_MOVE",
    {
      en: `The conversation is ${WORDS[status].en} (${status}); "${verb}" is not possible now.`,
      "zh-CN": `会话当前${WORDS[status]["zh-CN"]}（${status}），无法执行此操作。`,
    },
    ["input", field],
    { conversation },
  );
}
