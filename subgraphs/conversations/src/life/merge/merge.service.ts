import {
  type EntityManager,
  execute,
  expectVersion,
  fresh,
  newId,
  Rejection,
  type RequestContext,
} from "@switchboard/kit";
import { conversationToChange, expectMine } from "../conversation/conversation.access.js";
import { Conversation } from "../conversation/conversation.js";
import { isMove, isUnderWay } from "../conversation/conversation.status.js";
import { postLine } from "../../talk/message/message.post.js";
import { illegalMove } from "../move/move.js";
import { ConversationLink } from "./conversation-link.js";
import { ConversationMerged, ConversationUnmerged, recordLink } from "./merge.events.js";
import type { MergeConversationsInput, UnmergeConversationInput } from "./merge.inputs.js";
import { join, lockBoth, wholeOf } from "./merge.join.js";
import { putBack, standingOf, standsAs } from "./merge.standing.js";

export interface Linked {
  readonly partId: string;
  readonly wholeId: string;
}

/**
 * Makes one conversation a part of another one of the same customer. Merged already, there is nothing to do.
 * @throws Rejection NOT_FOUND, SAME_CONVERSATION, STALE_VERSION, ILLEGAL_MOVE, NOT_YOUR_CONVERSATION, OTHER_CUSTOMER,
 *   IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_MISMATCH
 */
export function mergeConversations(ctx: RequestContext, input: MergeConversationsInput): Promise<Linked> {
  const { sourceId, targetId, idempotencyKey: key } = input;
  if (sourceId === targetId) {
    throw new Rejection(
      "SAME_CONVERSATION",
      { en: "A conversation cannot be merged into itself.", "zh-CN": "不能将会话合并到自身。" },
      ["input", "targetId"],
    );
  }
  return ctx.changeOnce({ key, operation: "mergeConversations", input }, async (em) => {
    const [part, whole] = await lockBoth(em, ctx, [sourceId, targetId], ["sourceId", "targetId"]);
    const linked = { partId: part.id, wholeId: whole.id };
    if (part.mergedIntoId === whole.id) return linked;
    if (!isMove(part.status, "merge") || part.mergedIntoId) throw illegalMove(part, "merge", "sourceId");
    if (!isUnderWay(whole.status)) throw illegalMove(whole, "merge", "targetId");
    expectVersion(part, input.expectedSourceVersion, { conversation: part });
    expectVersion(whole, input.expectedTargetVersion, { conversation: whole });
    expectMine(ctx, part);
    expectMine(ctx, whole);
    if (part.customerId !== whole.customerId && !input.isSamePerson) throw otherCustomer(part);
    const { workspaceId, now } = fresh(em);
    const before = { partBefore: standingOf(part), wholeBefore: standingOf(whole) };
    const { line, isRoundMerged } = await join(em, part, whole, ConversationMerged);
    em.persist(
      em.create(ConversationLink, {
        id: newId("lnk"),
        workspaceId,
        kind: "MERGE",
        ...linked,
        at: now,
        byAgentId: agentOf(ctx),
        lineId: line.id,
        isRoundMerged,
        ...before,
        wholeAfter: standingOf(whole),
      } as never),
    );
    return linked;
  });
}

/**
 * Undoes a merge: the part stands as it did before. So does the whole, unless something has happened in it since.
 * @throws Rejection NOT_FOUND, NOT_MERGED, STALE_VERSION, NOT_YOUR_CONVERSATION, OTHER_UNDER_WAY,
 *   IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_MISMATCH
 */
export function unmergeConversation(ctx: RequestContext, input: UnmergeConversationInput): Promise<Linked> {
  const { conversationId, idempotencyKey: key } = input;
  return ctx.changeOnce({ key, operation: "unmergeConversation", input }, async (em) => {
    const wholeId = await wholeOf(em, conversationId, "MERGE");
    if (!wholeId) throw notMerged(await conversationToChange(em, ctx, conversationId));
    const [part, whole] = await lockBoth(em, ctx, [conversationId, wholeId], ["conversationId", "conversationId"]);
    const link = await em.findOne(ConversationLink, { partId: part.id, wholeId, kind: "MERGE", undoneAt: null });
    if (!link) throw notMerged(part);
    expectVersion(part, input.expectedVersion, { conversation: part });
    expectMine(ctx, whole);
    if (link.partBefore.status !== "CLOSED") await expectRoom(em, part);
    link.undoneAt = fresh(em).now;
    link.undoneByAgentId = agentOf(ctx);
    part.mergedIntoId = null;
    const isUntouched = standsAs(whole, link.wholeAfter);
    const past = (standing: typeof link.partBefore) => {
      const text = standing.instants.waitingSince;
      return text === null ? null : new Date(text);
    };
    recordLink(em, ConversationUnmerged, part, whole, {
      waitingSince: past(link.partBefore),
      wholeWaitingSince: isUntouched ? past(link.wholeBefore) : whole.waitingSince,
      isRoundMerged: link.isRoundMerged,
    });
    // The whole first: the agent it had got from the part is free for the part again.
    if (isUntouched) await putBack(em, whole, link.wholeBefore);
    await putBack(em, part, link.partBefore);
    postLine(em, whole, "unmerged", String(part.number));
    postLine(em, part, "unmerged_from", String(whole.number));
    return { partId: part.id, wholeId };
  });
}

const agentOf = ({ viewer }: RequestContext): string | null => (viewer.kind === "AGENT" ? viewer.actorId : null);

/** The customer may have begun another one on the channel since; who begins one holds the same lock. */
async function expectRoom(em: EntityManager, part: Conversation): Promise<void> {
  const { customerId, channelId } = part;
  if (!part.isSingle) return;
  await execute(em, `select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `conversations.start ${customerId} ${channelId}`,
  ]);
  const other = await em.count(Conversation, { customerId, channelId, status: { $ne: "CLOSED" }, isSingle: true });
  if (other === 0) return;
  throw new Rejection(
    "OTHER_UNDER_WAY",
    {
      en: "The customer has begun another conversation on this channel meanwhile.",
      "zh-CN": "客户已在该渠道发起了新的会话。",
    },
    ["input", "conversationId"],
    { conversation: part },
  );
}

const otherCustomer = (conversation: Conversation) =>
  new Rejection(
    "OTHER_CUSTOMER",
    {
      en: "These are conversations of two customers; say so if they are one person.",
      "zh-CN": "两个会话属于不同客户；如确为同一人，请明确指出。",
    },
    ["input", "targetId"],
    { conversation },
  );

const notMerged = (conversation: Conversation) =>
  new Rejection(
    "NOT_MERGED",
    { en: "This conversation is not a part of another one.", "zh-CN": "该会话并未合并到其他会话。" },
    ["input", "conversationId"],
    { conversation },
  );
