import {
  type EntityManager,
  expectVersion,
  fresh,
  newId,
  notFound,
  record,
  Rejection,
  type RequestContext,
} from "@switchboard/kit";
import { conversationToChange, expectMine } from "../conversation/conversation.access.js";
import { ConversationStarted } from "../conversation/conversation.events.js";
import { Conversation } from "../conversation/conversation.js";
import { isUnderWay } from "../conversation/conversation.status.js";
import { ConversationLink } from "../merge/conversation-link.js";
import { ConversationSplit, ConversationUnsplit, recordLink } from "../merge/merge.events.js";
import { join, lockBoth, wholeOf } from "../merge/merge.join.js";
import type { Linked } from "../merge/merge.service.js";
import { standingOf } from "../merge/merge.standing.js";
import { Message } from "../../talk/message/message.js";
import { postLine } from "../../talk/message/message.post.js";
import { illegalMove, moveTo } from "../move/move.js";
import { startRound } from "../round/service-round.js";
import { nextNumber } from "../settings/workspace-settings.js";
import { seat } from "./split.seat.js";
import type { SplitConversationInput, UnsplitConversationInput } from "./split.inputs.js";
import { stretch } from "./split.stretch.js";

/**
 * Makes a conversation of its own from a message on, to another one or to the end: another matter of the same customer.
 * It has the same agent if there is room, else it waits in the queue; whoever of the two the customer's last question is
 * in, waits.
 * @throws Rejection NOT_FOUND (conversation, message), STALE_VERSION, ILLEGAL_MOVE, NOT_YOUR_CONVERSATION,
 *   NOTHING_TO_SPLIT, IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_MISMATCH
 */
export function splitConversation(ctx: RequestContext, input: SplitConversationInput): Promise<Linked> {
  const { conversationId, fromMessageId, throughMessageId, idempotencyKey: key } = input;
  return ctx.changeOnce({ key, operation: "splitConversation", input }, async (em) => {
    const whole = await conversationToChange(em, ctx, conversationId);
    if (!isUnderWay(whole.status)) throw illegalMove(whole, "split");
    expectVersion(whole, input.expectedVersion, { conversation: whole });
    expectMine(ctx, whole);
    const found = async (id: string, path: string) => {
      const message = await em.findOne(Message, { id, conversationId });
      if (!message) throw notFound({ en: "The message", "zh-CN": "消息" }, ["input", path]);
      return message.sequence;
    };
    const fromSequence = await found(fromMessageId, "fromMessageId");
    const throughSequence = throughMessageId ? await found(throughMessageId, "throughMessageId") : whole.lastSequence;
    const said = await stretch(em, whole, fromSequence, throughSequence);
    if (!said.isSomethingLeft || !said.subject || said.isSplit) throw nothingToSplit(whole);
    const wholeBefore = standingOf(whole);
    const part = await begin(em, whole, said.subject);
    // The wait goes with the question.
    const waitingSince = whole.waitingSince ? said.askedAlong : null;
    const wholeWaitingSince = whole.waitingSince ? said.askedElse : null;
    recordLink(em, ConversationSplit, part, whole, { waitingSince, wholeWaitingSince, isRoundMerged: false });
    const line = postLine(em, part, "split_from", String(whole.number));
    part.waitingSince = waitingSince;
    await seat(em, part, whole);
    postLine(em, whole, "split", String(part.number));
    whole.waitingSince = wholeWaitingSince;
    if (whole.status === "ASSIGNED" && !wholeWaitingSince) moveTo(em, whole, "WAITING", "split");
    const { workspaceId, now } = fresh(em);
    const linked = { partId: part.id, wholeId: whole.id };
    const standings = { partBefore: standingOf(part), wholeBefore, wholeAfter: standingOf(whole) };
    const block = { fromSequence, throughSequence, lineId: line.id, isRoundMerged: false };
    const by = ctx.viewer.kind === "AGENT" ? ctx.viewer.actorId : null;
    em.persist(
      em.create(ConversationLink, {
        id: newId("lnk"),
        workspaceId,
        kind: "SPLIT",
        at: now,
        byAgentId: by,
        ...linked,
        ...block,
        ...standings,
      } as never),
    );
    return linked;
  });
}

/**
 * Undoes a split: the messages are read where they were said again, and what was said in the new conversation since
 * stands in the old one as a merged part.
 * @throws Rejection NOT_FOUND, NOT_SPLIT, STALE_VERSION, ILLEGAL_MOVE, NOT_YOUR_CONVERSATION,
 *   IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_MISMATCH
 */
export function unsplitConversation(ctx: RequestContext, input: UnsplitConversationInput): Promise<Linked> {
  const { conversationId, idempotencyKey: key } = input;
  return ctx.changeOnce({ key, operation: "unsplitConversation", input }, async (em) => {
    const wholeId = await wholeOf(em, conversationId, "SPLIT");
    if (!wholeId) throw notSplit(await conversationToChange(em, ctx, conversationId));
    const [part, whole] = await lockBoth(em, ctx, [conversationId, wholeId], ["conversationId", "conversationId"]);
    const link = await em.findOne(ConversationLink, { partId: part.id, wholeId, kind: "SPLIT", undoneAt: null });
    if (!link) throw notSplit(part);
    if (part.mergedIntoId || part.status === "OFFERED") throw illegalMove(part, "merge");
    if (!isUnderWay(whole.status)) throw illegalMove(whole, "merge");
    expectVersion(part, input.expectedVersion, { conversation: part });
    expectMine(ctx, part);
    expectMine(ctx, whole);
    const { workspaceId, now } = fresh(em);
    const by = ctx.viewer.kind === "AGENT" ? ctx.viewer.actorId : null;
    link.undoneAt = now;
    link.undoneByAgentId = by;
    await em.flush();
    const before = { partBefore: standingOf(part), wholeBefore: standingOf(whole) };
    const { line, isRoundMerged } = await join(em, part, whole, ConversationUnsplit);
    const linked = { partId: part.id, wholeId };
    em.persist(
      em.create(ConversationLink, {
        id: newId("lnk"),
        workspaceId,
        kind: "MERGE",
        at: now,
        byAgentId: by,
        lineId: line.id,
        ...linked,
        isRoundMerged,
        ...before,
        wholeAfter: standingOf(whole),
      } as never),
    );
    return linked;
  });
}

async function begin(em: EntityManager, whole: Conversation, words: string): Promise<Conversation> {
  const { workspaceId, now } = fresh(em);
  const { channelId, customerId, teamId, page, referrer, device, locale, region, priority } = whole;
  const part = em.create(Conversation, {
    id: newId("conv"),
    workspaceId,
    number: await nextNumber(em),
    status: "BOT",
    ...{ channelId, customerId, teamId, page, referrer, device, locale, region, priority },
    preChatAnswers: [],
    subject: [...words.replace(/\s+/g, " ")].slice(0, 80).join(""),
    startedAt: now,
    updatedAt: now,
    lastSequence: 0,
    round: 1,
    customerSequence: 0,
    botSequence: 0,
    isAnswered: false,
    splitFromId: whole.id,
    isSingle: false,
  } as never);
  em.persist(part);
  startRound(em, part);
  record(em, ConversationStarted, {
    conversationId: part.id,
    number: part.number,
    customerId,
    channelId,
    round: 1,
    locale: locale ?? null,
    page: page ?? null,
    referrer: referrer ?? null,
  });
  return part;
}

const nothingToSplit = (conversation: Conversation) =>
  new Rejection(
    "NOTHING_TO_SPLIT",
    {
      en: "Something must go along and something must stay, and nothing may have gone along with another split.",
      "zh-CN": "拆分出去的部分和留下的部分都必须有发言，且尚未被拆分出去。",
    },
    ["input", "fromMessageId"],
    { conversation },
  );

const notSplit = (conversation: Conversation) =>
  new Rejection(
    "NOT_SPLIT",
    { en: "This conversation was not split off another one.", "zh-CN": "该会话并非由其他会话拆分而来。" },
    ["input", "conversationId"],
    { conversation },
  );
