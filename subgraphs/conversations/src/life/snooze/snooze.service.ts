import { type EntityManager, expectVersion, Rejection, type RequestContext } from "@switchboard/kit";
import { conversationToChange, expectMine } from "../conversation/conversation.access.js";
import type { Conversation } from "../conversation/conversation.js";
import { isMove } from "../conversation/conversation.status.js";
import { claimSlot, noSlot } from "../../routing/desk/desk.slots.js";
import type { VersionedInput } from "../move/move.inputs.js";
import { illegalMove, leaveDesk, moveTo } from "../move/move.js";
import type { SnoozeConversationInput } from "./snooze.inputs.js";
import { setTimer, wake } from "./wake.js";

/**
 * An agent puts a conversation aside until a time or until the customer writes; its slot is free meanwhile.
 * @throws Rejection NOT_FOUND, STALE_VERSION, ILLEGAL_MOVE, NOT_YOUR_CONVERSATION, TIME_PAST, TIME_TOO_FAR
 */
export function snoozeConversation(ctx: RequestContext, input: SnoozeConversationInput): Promise<Conversation> {
  const until = dueTime(input.until, ctx.now());
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, input.conversationId);
    if (!isMove(conversation.status, "snooze")) throw illegalMove(conversation, "snooze");
    expectVersion(conversation, input.expectedVersion, { conversation });
    expectMine(ctx, conversation);
    await putAside(em, conversation, until);
    return conversation;
  });
}

/** The step itself, also for rules. The conversation is locked by this change. @throws Rejection ILLEGAL_MOVE */
export async function putAside(em: EntityManager, conversation: Conversation, until: Date | null): Promise<void> {
  await leaveDesk(em, conversation);
  moveTo(em, conversation, "SNOOZED", "snooze");
  conversation.snoozedUntil = until;
  if (until) await setTimer(em, conversation);
}

/**
 * Brings a snoozed conversation back before its time. Its own agent gets it whatever their state, since they ask for it;
 * when someone else decides, it goes to the agent if that one is there, else to the queue.
 * @throws Rejection NOT_FOUND, STALE_VERSION, ILLEGAL_MOVE, NOT_YOUR_CONVERSATION, AGENT_UNAVAILABLE, AT_CAPACITY
 */
export function unsnoozeConversation(ctx: RequestContext, input: VersionedInput): Promise<Conversation> {
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, input.conversationId);
    if (!isMove(conversation.status, "wake")) throw illegalMove(conversation, "wake");
    expectVersion(conversation, input.expectedVersion, { conversation });
    expectMine(ctx, conversation);
    const { actorId } = ctx.viewer;
    if (conversation.assigneeId !== actorId) {
      await wake(em, conversation);
      return conversation;
    }
    if (!(await claimSlot(em, conversation, actorId))) throw await noSlot(em, actorId, ["input", "conversationId"]);
    moveTo(em, conversation, conversation.waitingSince ? "ASSIGNED" : "WAITING", "wake");
    return conversation;
  });
}

/** @throws Rejection TIME_PAST, TIME_TOO_FAR (more than a year) */
function dueTime(until: Date | null | undefined, now: Date): Date | null {
  if (until == null) return null;
  const path = ["input", "until"];
  if (until <= now)
    throw new Rejection("TIME_PAST", { en: "This time is over already.", "zh-CN": "该时间已经过去。" }, path);
  const furthest = new Date(now);
  furthest.setUTCFullYear(furthest.getUTCFullYear() + 1);
  if (until > furthest)
    throw new Rejection("TIME_TOO_FAR", { en: "At most a year ahead.", "zh-CN": "最多可设为一年以内。" }, path);
  return until;
}
