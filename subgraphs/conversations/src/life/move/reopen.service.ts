import { type EntityManager, expectVersion, fresh, record, type RequestContext } from "@switchboard/kit";
import { hasBot } from "../bot/bot-question.js";
import { Channel, PRIORITY_OF } from "../../channels/channel/channel.js";
import { agentBehind, conversationToChange } from "../conversation/conversation.access.js";
import { ConversationReopened } from "../conversation/conversation.events.js";
import type { Conversation } from "../conversation/conversation.js";
import { isMove } from "../conversation/conversation.status.js";
import { decidedByHand } from "../../routing/decision/decide.by-hand.js";
import { claimSlot, claimSlotIfOnline, deskName, noSlot } from "../../routing/desk/desk.slots.js";
import { postLine } from "../../talk/message/message.post.js";
import { offlineCleared } from "../../channels/offline/offline.js";
import { currentRound, startRound } from "../round/service-round.js";
import { reopenWithinMs } from "../settings/workspace-settings.js";
import type { VersionedInput } from "./move.inputs.js";
import { illegalMove, moveTo, toAgent, toQueue } from "./move.js";

/**
 * An agent goes on with a resolved conversation and takes it.
 * @throws Rejection NOT_FOUND, STALE_VERSION, ILLEGAL_MOVE, AGENT_ONLY, AGENT_UNAVAILABLE, AT_CAPACITY
 */
export function reopenConversation(ctx: RequestContext, input: VersionedInput): Promise<Conversation> {
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, input.conversationId);
    if (!isMove(conversation.status, "reopen")) throw illegalMove(conversation, "reopen");
    expectVersion(conversation, input.expectedVersion, { conversation });
    const agentId = agentBehind(ctx);
    await decidedByHand(em, conversation, agentId, "PICKED");
    if (!(await claimSlot(em, conversation, agentId))) throw await noSlot(em, agentId, ["input", "conversationId"]);
    await goOn(em, conversation);
    postLine(em, conversation, "reopened");
    await toAgent(em, conversation, agentId, await deskName(em, agentId), "reopen");
    return conversation;
  });
}

/**
 * The customer writes after the resolve. In time: the same round, with the same agent if that one is there and has
 * room, else in the queue; too late: a new round from the start. Whoever only ever spoke with the bot gets the bot.
 */
export async function resume(em: EntityManager, conversation: Conversation): Promise<void> {
  const { assigneeId, queuedAt } = conversation;
  const isNewRound = await goOn(em, conversation);
  if (isNewRound || (!assigneeId && !queuedAt)) {
    if (await hasBot(em)) moveTo(em, conversation, "BOT", "reopen", { assigneeId: null });
    else await toQueue(em, conversation, "reopen", "reopened");
    return;
  }
  if (assigneeId && (await claimSlotIfOnline(em, conversation, assigneeId))) {
    await decidedByHand(em, conversation, assigneeId, "RETURNED");
    await toAgent(em, conversation, assigneeId, null, "reopen");
  } else await toQueue(em, conversation, "reopen", "reopened", "reopened");
}

/** Continues the round, or starts the next one when the workspace's term is over. True for a new round. */
async function goOn(em: EntityManager, conversation: Conversation): Promise<boolean> {
  const { now } = fresh(em);
  const isNewRound = now.getTime() - (conversation.resolvedAt?.getTime() ?? 0) > (await reopenWithinMs(em));
  conversation.resolvedAt = null;
  conversation.silentSince = null;
  if (isNewRound) {
    conversation.round += 1;
    const anew = { queuedAt: null, assignedAt: null, isAnswered: false, route: null, overflow: null };
    Object.assign(conversation, { ...anew, ...offlineCleared });
    const channel = await em.findOne(Channel, { id: conversation.channelId });
    conversation.teamId = channel?.teamId ?? null;
    conversation.priority = PRIORITY_OF[channel?.priority ?? "NORMAL"];
    startRound(em, conversation);
  } else {
    Object.assign(await currentRound(em, conversation), { resolvedAt: null, resolvedById: null, endedBy: null });
  }
  const { id: conversationId, round, customerId, channelId } = conversation;
  record(em, ConversationReopened, { conversationId, round, isNewRound, customerId, channelId });
  return isNewRound;
}
