import { languageOf, type MailAttachment, one, type RequestContext, SMS_MOST, statement } from "@switchboard/kit";
import { attachmentById } from "../../../files/attachment/attachment.access.js";
import type { AttachmentRow } from "../../../files/attachment/attachment.js";
import { conversationById } from "../../../life/conversation/conversation.loaders.js";
import type { MessageRow } from "../../../talk/message/message.js";
import { messageById } from "../../../talk/message/message.loaders.js";
import { Channel, type ChannelRow } from "../../channel/channel.js";
import { inLanguage } from "../../translation/translation.pick.js";
import { hindranceOf } from "../../offline/contact.js";
import type { Claim, Outcome } from "./carry.claim.js";
import { mailOf, textOf } from "./carry.words.js";

/** Bytes of attachments that a mail takes along; most servers refuse mails of 25 MB, and base64 adds a third. */
const BYTES_MOST = 15 * 1_024 * 1_024;
const MAILS_OF_THREAD = 20;

/** Hands one answer to whoever carries it. Never throws: what goes wrong on our side is tried again as well. */
export async function carried(ctx: RequestContext, claim: Claim): Promise<Outcome> {
  if (claim.wasLost && claim.kind === "PHONE") return { is: "UNCERTAIN", cause: null };
  try {
    const outcome = await (claim.kind === "EMAIL" ? byMail(ctx, claim) : byText(ctx, claim));
    if ("cause" in outcome) ctx.log.warn({ err: outcome.cause, message: claim.id }, "an answer was not taken");
    return outcome;
  } catch (error) {
    ctx.log.error({ err: error, message: claim.id }, "an answer could not be sent");
    return { is: "NOT_NOW", said: null, cause: error };
  } finally {
    ctx.scope.endReads();
  }
}

async function byText(ctx: RequestContext, { id, kind, address }: Claim): Promise<Outcome> {
  const { carriers } = ctx.parts.platform;
  const { sms } = carriers;
  const hindrance = hindranceOf({ kind, value: address }, carriers);
  const message = await ctx.load(messageById, id);
  if (!message || message.recalledAt) return { is: "CANCELLED" };
  if (!sms || hindrance) return { is: "BY_HAND", reason: hindrance ?? "NOT_SET_UP" };
  const { channel, language } = await surroundingsOf(ctx, message);
  const text = textOf(message, channel.name, language);
  if (!message.text || text.length > SMS_MOST) return { is: "BY_HAND", reason: "NOT_FOR_TEXT" };
  ctx.scope.endReads();
  return sms.send(address, text);
}

async function byMail(ctx: RequestContext, claim: Claim): Promise<Outcome> {
  const { mail } = ctx.parts.platform.carriers;
  const message = await ctx.load(messageById, claim.id);
  if (!message || message.recalledAt) return { is: "CANCELLED" };
  if (!mail) return { is: "BY_HAND", reason: "NOT_SET_UP" };
  const attachments = await attachmentsOf(ctx, message);
  if (attachments.some(({ state }) => state === "PENDING")) return { is: "NOT_READY" };
  const [surroundings, agentName, thread, question] = await Promise.all([
    surroundingsOf(ctx, message),
    agentNameOf(ctx, message),
    threadOf(ctx, claim),
    questionOf(ctx, claim),
  ]);
  ctx.scope.endReads();
  const isAskedBefore = thread.some(({ sequence }) => question !== null && sequence > question.sequence);
  const { taken, left } = shared(attachments);
  return mail.send({
    ...mailOf({ message, ...surroundings, agentName, question: isAskedBefore ? null : question, left }),
    id: idOf(ctx, claim.id),
    to: claim.address,
    replyTo: surroundings.channel.replyToEmail ?? null,
    thread: thread.map(({ externalId }) => externalId),
    attachments: await opened(ctx, taken),
  });
}

const channelById = one(() => Channel);

async function surroundingsOf(ctx: RequestContext, { conversationId }: MessageRow) {
  const conversation = await ctx.load(conversationById, conversationId);
  const channel = conversation && (await ctx.load(channelById, conversation.channelId));
  if (!conversation || !channel) throw new Error("A conversation without a channel.");
  const { locale } = conversation;
  return { conversation, channel: inLanguage(channel as ChannelRow, locale), language: languageOf(locale) };
}

async function attachmentsOf(ctx: RequestContext, { attachmentIds }: MessageRow): Promise<AttachmentRow[]> {
  const found = await ctx.loadMany(attachmentById, attachmentIds);
  return found.filter((attachment) => attachment !== null);
}

const NAME = statement("select name from conversations.agent_desk where id = $1");

async function agentNameOf(ctx: RequestContext, { agentId }: MessageRow): Promise<string | null> {
  const [agent] = agentId ? await ctx.rows<{ name: string }>(NAME, [agentId]) : [];
  return agent?.name ?? null;
}

const THREAD = statement(`
  select external_id as "externalId", sequence from conversations.delivery
  where workspace_id = $1 and conversation_id = $2 and kind = 'EMAIL' and address = $3 and state = 'SENT' and external_id is not null
  order by sequence desc limit ${MAILS_OF_THREAD}`);

async function threadOf(ctx: RequestContext, { conversationId, address }: Claim) {
  const values = [ctx.viewer.workspaceId, conversationId, address];
  const mails = await ctx.rows<{ externalId: string; sequence: number }>(THREAD, values);
  return mails.reverse();
}

const QUESTION = statement(`
  select text, sequence from conversations.message
  where workspace_id = $1 and conversation_id = $2 and sequence < $3 and place = 0 and author = 'CUSTOMER' and recalled_at is null and text <> ''
  order by sequence desc limit 1`);

async function questionOf(ctx: RequestContext, { conversationId, sequence }: Claim) {
  const values = [ctx.viewer.workspaceId, conversationId, sequence];
  const [question] = await ctx.rows<{ text: string; sequence: number }>(QUESTION, values);
  return question ?? null;
}

/** Which attachments go along, in order, and which are only named. */
function shared(attachments: readonly AttachmentRow[]) {
  const taken: AttachmentRow[] = [];
  const left: AttachmentRow[] = [];
  let bytes = 0;
  for (const attachment of attachments) {
    const fits = attachment.state === "READY" && attachment.storageKey != null && bytes + attachment.size <= BYTES_MOST;
    if (fits) bytes += attachment.size;
    (fits ? taken : left).push(attachment);
  }
  return { taken, left };
}

function opened(ctx: RequestContext, attachments: readonly AttachmentRow[]): Promise<MailAttachment[]> {
  return Promise.all(
    attachments.map(async ({ name, type, storageKey }) => ({
      name,
      type: type ?? "application/octet-stream",
      bytes: await ctx.parts.platform.files.store.read(storageKey as string),
    })),
  );
}

/** Told from others' by its signature: what comes back with it belongs to this message. */
function idOf(ctx: RequestContext, messageId: string): string {
  return `m.${messageId.slice(4)}.${ctx.parts.platform.sign("mail", messageId)}`;
}
