import { type EntityManager, fresh } from "@switchboard/kit";
import type { Conversation } from "../conversation/conversation.js";
import type { ConversationStatus } from "../conversation/conversation.status.js";
import { claimSlot } from "../../routing/desk/desk.slots.js";
import { leaveDesk, moveTo } from "../move/move.js";
import { wakeQueue } from "../../routing/queue/queue.process.js";
import { setTimer } from "../snooze/wake.js";

const INSTANTS = ["waitingSince", "silentSince", "snoozedUntil", "queuedAt", "assignedAt", "resolvedAt"] as const;

/** How a conversation stands, as JSON: instants as text. */
export interface Standing {
  readonly status: ConversationStatus;
  readonly assigneeId: string | null;
  readonly teamId: string | null;
  readonly lastSequence: number;
  readonly instants: Readonly<Record<(typeof INSTANTS)[number], string | null>>;
}

export function standingOf(conversation: Conversation): Standing {
  const { status, assigneeId, teamId, lastSequence } = conversation;
  const instants = Object.fromEntries(INSTANTS.map((key) => [key, conversation[key]?.toISOString() ?? null]));
  return {
    status,
    assigneeId: assigneeId ?? null,
    teamId: teamId ?? null,
    lastSequence,
    instants: instants as Standing["instants"],
  };
}

/** Nothing was said in it, and nobody moved it, since it stood like this. */
export const standsAs = ({ status, assigneeId, lastSequence }: Conversation, standing: Standing): boolean =>
  status === standing.status && (assigneeId ?? null) === standing.assigneeId && lastSequence === standing.lastSequence;

/**
 * Puts a conversation back to how it stood. Its agent has it again, if there is room; else it waits in the queue, for as
 * long as it had. An offer that was under way is not asked again: it too goes to the queue.
 */
export async function putBack(em: EntityManager, conversation: Conversation, standing: Standing): Promise<void> {
  let { status, assigneeId } = standing;
  if (status === conversation.status && assigneeId === (conversation.assigneeId ?? null)) {
    restore(conversation, standing);
    return;
  }
  await leaveDesk(em, conversation);
  const needsSlot = status === "ASSIGNED" || status === "WAITING";
  if (status === "OFFERED" || (needsSlot && !(assigneeId && (await claimSlot(em, conversation, assigneeId))))) {
    status = "QUEUED";
    assigneeId = null;
  }
  moveTo(em, conversation, status, "unmerge", {
    assigneeId,
    ...(status === "QUEUED" ? { reason: "unmerged" as const } : {}),
  });
  restore(conversation, standing);
  if (status === "SNOOZED" && conversation.snoozedUntil) await setTimer(em, conversation);
  if (status !== "QUEUED") return;
  const { now } = fresh(em);
  conversation.waitingSince ??= now;
  conversation.queuedAt ??= now;
  wakeQueue(em);
}

function restore(conversation: Conversation, { teamId, instants }: Standing): void {
  conversation.teamId = teamId;
  for (const key of INSTANTS) {
    const text = instants[key];
    conversation[key] = text === null ? null : new Date(text);
  }
}
