import { type EntityManager, execute, LockMode, notFound, type RequestContext } from "@switchboard/kit";
import { maySee } from "../conversation/conversation.access.js";
import { Conversation } from "../conversation/conversation.js";
import { hasAgent } from "../conversation/conversation.status.js";
import { decidedByHand } from "../../routing/decision/decide.by-hand.js";
import { claimSlot, lockDesks } from "../../routing/desk/desk.slots.js";
import { postLine } from "../../talk/message/message.post.js";
import type { Message } from "../../talk/message/message.js";
import { leaveDesk, moveTo, toAgent, toQueue } from "../move/move.js";
import { wake } from "../snooze/wake.js";
import { type ConversationMerged, recordLink } from "./merge.events.js";

/**
 * Both conversations, locked in the order of their ids: two merges at once, in either direction, come one after the other.
 * @throws Rejection NOT_FOUND when one is not there or not the viewer's
 */
export async function lockBoth(
  em: EntityManager,
  ctx: RequestContext,
  ids: readonly [string, string],
  paths: readonly [string, string],
): Promise<[Conversation, Conversation]> {
  const found = await em.find(
    Conversation,
    { id: { $in: [...ids] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: "asc" } },
  );
  const [one, other] = ids.map((id, i) => {
    const conversation = found.find((each) => each.id === id);
    if (conversation && maySee(ctx.viewer, conversation, ctx)) return conversation;
    throw notFound({ en: "The conversation", "zh-CN": "会话" }, ["input", paths[i] as string]);
  }) as [Conversation, Conversation];
  return [one, other];
}

/** Whoever waits for longest. */
const earlier = (one: Date | null | undefined, other: Date | null | undefined): Date | null =>
  one && other ? (one < other ? one : other) : (one ?? other ?? null);

/** Rounds that are under way; a resolved one stands for itself. */
const isRunning = ({ status }: Conversation): boolean => status !== "RESOLVED" && status !== "CLOSED";

/**
 * Lets one conversation go on in another: it is closed, its agent has the other if nobody else does, and the customer's
 * waiting is the other's. Both are locked. Returns the quiet line in the whole.
 */
export async function join(
  em: EntityManager,
  part: Conversation,
  whole: Conversation,
  event: typeof ConversationMerged,
): Promise<{ line: Message; isRoundMerged: boolean }> {
  const { status, waitingSince } = part;
  const isRoundMerged = isRunning(part);
  const agentId = hasAgent(status) ? (part.assigneeId ?? null) : null;
  const desks = [part.assigneeId, whole.assigneeId].filter((id) => id != null);
  if (desks.length > 0) await lockDesks(em, [...new Set(desks)]);
  const wholeWaitingSince = earlier(waitingSince, whole.waitingSince);
  // Before the step: who counts must know why it was closed when it hears that it was.
  recordLink(em, event, part, whole, { waitingSince: null, wholeWaitingSince, isRoundMerged });
  await leaveDesk(em, part);
  moveTo(em, part, "CLOSED", "merge");
  Object.assign(part, { waitingSince: null, silentSince: null, mergedIntoId: whole.id });
  postLine(em, part, "merged_into", String(whole.number));
  const line = postLine(em, whole, "merged", String(part.number));
  if (agentId && !hasAgent(whole.status) && whole.status !== "SNOOZED" && (await claimSlot(em, whole, agentId))) {
    await leaveDesk(em, whole);
    await decidedByHand(em, whole, agentId, "RETURNED");
    await toAgent(em, whole, agentId, null, "accept");
  } else if (whole.status === "BOT" && isRoundMerged && status !== "BOT") {
    await toQueue(em, whole, "hand_over", "requested");
  }
  whole.waitingSince = wholeWaitingSince;
  if (!waitingSince) return { line, isRoundMerged };
  whole.silentSince = null;
  if (whole.status === "WAITING") moveTo(em, whole, "ASSIGNED", "answer");
  else if (whole.status === "SNOOZED") await wake(em, whole, { isCustomerBack: true });
  return { line, isRoundMerged };
}

/** The other end of a part's link that holds; read without locking, so that both can then be locked in order. */
export async function wholeOf(em: EntityManager, partId: string, kind: "MERGE" | "SPLIT"): Promise<string | null> {
  const [link] = await execute<{ id: string }>(
    em,
    `select whole_id as id from conversations.conversation_link where part_id = $1 and kind = $2 and undone_at is null`,
    [partId, kind],
  );
  return link?.id ?? null;
}
