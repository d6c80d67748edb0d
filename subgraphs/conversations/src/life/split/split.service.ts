import {
  type EntityManager,
  execute,
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

/**
 * Makes a conversation of its own from a message on: another matter of the same customer. It has the same agent if there
 * is room, else it waits in the queue; whoever of the two the customer's last question is in, waits.
 * @throws Rejection NOT_FOUND (conversation, message), STALE_VERSION, ILLEGAL_MOVE, NOT_YOUR_CONVERSATION,
 *   NOTHING_TO_SPLIT, IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_MISMATCH
 */
export function splitConversation(ctx: RequestContext, input: SplitConversationInput): Promise<Linked> {
  const { conversationId, fromMessageId, idempotencyKey: key } = input;
  return ctx.changeOnce({ key, operation: "splitConversation", input }, async (em) => {
    const whole = await conversationToChange(em, ctx, conversationId);
    if (!isUnderWay(whole.status)) throw illegalMove(whole, "split");
    expectVersion(whole, input.expectedVersion, { conversation: whole });
    expectMine(ctx, whole);
    const from = await em.findOne(Message, { id: fromMessageId, conversationId });
    if (!from) throw notFound({ en: "The message", "zh-CN": "消息" }, ["input", "fromMessageId"]);
    const said = await stretch(em, whole, from.sequence);
    if (!said.isSaidBefore || !said.subject || said.isSplit) throw nothingToSplit(whole);
    const wholeBefore = standingOf(whole);
    const part = await begin(em, whole, said.subject);
    // The wait goes with the question.
    const waitingSince = whole.waitingSince ? said.askedFrom : null;
    const wholeWaitingSince = whole.waitingSince ? said.askedBefore : null;
    recordLink(em, ConversationSplit, part, whole, { waitingSince, wholeWaitingSince, isRoundMerged: false });
    const line = postLine(em, part, "split_from", String(whole.number));
    part.waitingSince = waitingSince;
    await seat(em, part, whole);
    const throughSequence = whole.lastSequence;
    postLine(em, whole, "split", String(part.number));
    whole.waitingSince = wholeWaitingSince;
    if (whole.status === "ASSIGNED" && !wholeWaitingSince) moveTo(em, whole, "WAITING", "split");
    const { workspaceId, now } = fresh(em);
    const linked = { partId: part.id, wholeId: whole.id };
    const standings = { partBefore: standingOf(part), wholeBefore, wholeAfter: standingOf(whole) };
    const block = { fromSequence: from.sequence, throughSequence, lineId: line.id, isRoundMerged: false };
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

interface Stretch {
  /** Someone has spoken before the message, so that something stays. */
  readonly isSaidBefore: boolean;
  /** The first words that go along; null when nobody speaks among them. */
  readonly subject: string | null;
  /** A part of it went along with another split already. */
  readonly isSplit: boolean;
  /** Since when the customer asks, unanswered: before the message, and from it on. */
  readonly askedBefore: Date | null;
  readonly askedFrom: Date | null;
}

async function stretch(em: EntityManager, { id }: Conversation, from: number): Promise<Stretch> {
  const [row] = await execute<Stretch>(
    em,
    `with said as (select sequence, author, text, sent_at from conversations.message where conversation_id = $1 and kind = 'TEXT'),
       asked as (select * from said where author = 'CUSTOMER'
         and sequence > (select coalesce(max(sequence), 0) from said where author = 'AGENT'))
     select exists(select 1 from said where sequence < $2) as "isSaidBefore",
       (select text from said where sequence >= $2 order by author = 'CUSTOMER' desc, sequence limit 1) as subject,
       exists(select 1 from conversations.conversation_link where whole_id = $1 and kind = 'SPLIT' and undone_at is null
         and through_sequence >= $2) as "isSplit",
       (select min(sent_at) from asked where sequence < $2) as "askedBefore",
       (select min(sent_at) from asked where sequence >= $2) as "askedFrom"`,
    [id, from],
  );
  return row as Stretch;
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
      en: "Something must be said before this message and from it on, and not have gone along with another split.",
      "zh-CN": "该消息之前与之后都必须有发言，且尚未被拆分出去。",
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
