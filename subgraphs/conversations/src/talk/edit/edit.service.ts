import {
  type EntityManager,
  expectVersion,
  fresh,
  LockMode,
  newId,
  notFound,
  record,
  Rejection,
  type RequestContext,
} from "@switchboard/kit";
import { Channel } from "../../channels/channel/channel.js";
import { conversationToChange } from "../../life/conversation/conversation.access.js";
import { placeOf } from "../../life/conversation/conversation.events.js";
import type { Conversation } from "../../life/conversation/conversation.js";
import { seesMessage } from "../message/message.access.js";
import { contentOf } from "../message/message.content.js";
import { Message } from "../message/message.js";
import { messageById } from "../message/message.loaders.js";
import { lineText } from "../message/message.lines.js";
import { MessageEdited, MessageRecalled } from "./edit.events.js";
import type { EditMessageInput, RecallMessageInput } from "./edit.inputs.js";
import { CHANGEABLE, MessageTerms, NO_TERMS, type TermsRow, USUAL_TERMS } from "./message-terms.js";
import { MessageRevision } from "./message-revision.js";

const PATH = ["input", "messageId"];
const MESSAGE = { en: "The message", "zh-CN": "消息" } as const;

/**
 * Lets a message say something else, within the channel's term; notes at any time. What it said is kept for the desk.
 * @throws Rejection NOT_FOUND, NOT_YOUR_MESSAGE, MESSAGE_NOT_CHANGEABLE, MESSAGE_RECALLED, CONVERSATION_CLOSED,
 *   TERM_OVER, STALE_VERSION, TEXT_EMPTY, TEXT_TOO_LONG
 */
export async function editMessage(ctx: RequestContext, input: EditMessageInput): Promise<Message> {
  const { text, markdown } = contentOf(input, ["input", "text"]);
  return changing(ctx, input, "editWithinSeconds", (em, message, conversation) => {
    if (message.text === text && (message.markdown ?? null) === markdown) return;
    keep(em, message);
    Object.assign(message, { text, markdown, version: message.version + 1, editedAt: fresh(em).now });
    record(em, MessageEdited, { ...factsOf(message, conversation), text, markdown });
  });
}

/**
 * Takes a message back: a line stands where it stood, what it said is kept for the desk. Recalled, it stays so.
 * @throws Rejection NOT_FOUND, NOT_YOUR_MESSAGE, MESSAGE_NOT_CHANGEABLE, CONVERSATION_CLOSED, TERM_OVER, STALE_VERSION
 */
export function recallMessage(ctx: RequestContext, input: RecallMessageInput): Promise<Message> {
  return changing(ctx, input, "recallWithinSeconds", (em, message, conversation) => {
    keep(em, message);
    const text = lineText("recalled", conversation.locale, []);
    const version = message.version + 1;
    Object.assign(message, { text, markdown: null, options: [], version, recalledAt: fresh(em).now });
    record(em, MessageRecalled, factsOf(message, conversation));
  });
}

async function changing(
  ctx: RequestContext,
  input: RecallMessageInput,
  term: keyof TermsRow,
  change: (em: EntityManager, message: Message, conversation: Conversation) => void,
): Promise<Message> {
  const isRecall = term === "recallWithinSeconds";
  const found = await ctx.load(messageById, input.messageId);
  ctx.scope.endReads();
  if (!found) throw notFound(MESSAGE, PATH);
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, found.conversationId).catch((error: Error) => {
      throw error instanceof Rejection ? notFound(MESSAGE, PATH) : error;
    });
    const message = await em.findOneOrFail(Message, { id: found.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!seesMessage(ctx, message)) throw notFound(MESSAGE, PATH);
    expectOwn(ctx, message, isRecall);
    if (message.recalledAt) {
      if (isRecall) return message;
      throw refused("MESSAGE_RECALLED", "This message was recalled.", "该消息已撤回。", message);
    }
    expectVersion(message, input.expectedVersion, { message });
    if (message.place === 0) await expectInTerm(em, conversation, message, term);
    change(em, message, conversation);
    return message;
  });
}

/** Authors change their own; a supervisor may take back what an agent said. */
function expectOwn(ctx: RequestContext, message: Message, isRecall: boolean): void {
  const { kind, actorId } = ctx.viewer;
  if (message.kind === "EVENT" || (message.author !== "CUSTOMER" && message.author !== "AGENT"))
    throw refused("MESSAGE_NOT_CHANGEABLE", "This cannot be changed.", "该消息不能更改。", message);
  const isOwn =
    kind === "VISITOR"
      ? message.author === "CUSTOMER"
      : message.author === "AGENT" && (message.agentId ?? null) === (kind === "AGENT" ? actorId : null);
  const isSupervised = isRecall && message.author === "AGENT" && ctx.holds("conversation:supervise");
  const mayWrite = kind === "VISITOR" || ctx.holds("conversation:reply");
  if (!mayWrite || !(isOwn || isSupervised))
    throw refused("NOT_YOUR_MESSAGE", "This message is someone else's.", "这不是您的消息。", message);
}

async function expectInTerm(
  em: EntityManager,
  conversation: Conversation,
  message: Message,
  term: keyof TermsRow,
): Promise<void> {
  if (conversation.status === "CLOSED")
    throw refused("CONVERSATION_CLOSED", "This conversation is over.", "该会话已关闭。", message);
  const channel = await em.findOne(Channel, { id: conversation.channelId });
  const own = await em.findOne(MessageTerms, { id: conversation.channelId });
  const terms = channel && CHANGEABLE.has(channel.kind) ? (own ?? USUAL_TERMS) : NO_TERMS;
  if (terms[term] === 0)
    throw refused("MESSAGE_NOT_CHANGEABLE", "This channel does not allow it.", "该渠道不支持此操作。", message);
  if (fresh(em).now.getTime() - message.sentAt.getTime() > terms[term] * 1_000)
    throw refused("TERM_OVER", "It is too late to change this message.", "已超过可更改的时限。", message);
}

function keep(em: EntityManager, message: Message): void {
  const { workspaceId, now: changedAt } = fresh(em);
  const { id: messageId, conversationId, version, text, markdown } = message;
  const row = { id: newId("rev"), workspaceId, conversationId, messageId, version, text, markdown, changedAt };
  em.persist(em.create(MessageRevision, row as never));
}

const factsOf = (message: Message, conversation: Conversation) => ({
  ...placeOf(conversation),
  messageId: message.id,
  version: message.version,
  sequence: message.sequence,
  place: message.place,
  kind: message.kind,
  author: message.author,
  agentId: message.agentId ?? null,
  recipientId: message.recipientId ?? null,
  customerId: conversation.customerId,
});

const refused = (code: string, en: string, zh: string, message: Message) =>
  new Rejection(code, { en, "zh-CN": zh }, PATH, { message });
