import { type EntityManager, languageOf, type RequestContext } from "@switchboard/kit";
import { conversationToChange } from "../../life/conversation/conversation.access.js";
import type { Conversation } from "../../life/conversation/conversation.js";
import { postLine } from "../../talk/message/message.post.js";
import { illegalMove, toQueue } from "../../life/move/move.js";
import { type Started, startBy } from "../../life/move/start.service.js";
import { wakeQueue } from "../../routing/queue/queue.process.js";
import { checkedContact, type Contact, withCountry } from "./contact.js";
import { markOffline } from "./offline.js";
import type { CallMeLaterInput, LeaveMessageInput } from "./offline.inputs.js";

const MEANS = {
  EMAIL: { en: "e-mail", "zh-CN": "邮件" },
  PHONE: { en: "phone", "zh-CN": "电话或短信" },
} as const;

/**
 * The visitor leaves a message with where the answer is to go: the same conversation as a start would lead to, past the
 * bot, waiting behind those who sit and wait.
 * @throws Rejection CONTACT_UNCLEAR, CONTACT_INVALID, and what a start is refused for
 */
export function leaveMessage(ctx: RequestContext, input: LeaveMessageInput): Promise<Started> {
  const contact = checkedContact(input.contact);
  return startBy(ctx, "leaveMessage", input, (em, conversation) => leave(em, conversation, contact));
}

/**
 * Whoever waits need not watch any longer: the conversation keeps its place in time and is answered elsewhere.
 * @throws Rejection NOT_FOUND, ILLEGAL_MOVE, CONTACT_UNCLEAR, CONTACT_INVALID
 */
export function callMeLater(ctx: RequestContext, input: CallMeLaterInput): Promise<Conversation> {
  const contact = checkedContact(input.contact);
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, input.conversationId);
    const { status } = conversation;
    if (status !== "QUEUED" && status !== "OFFERED" && status !== "BOT") throw illegalMove(conversation, "call_later");
    await leave(em, conversation, contact);
    return conversation;
  });
}

async function leave(em: EntityManager, conversation: Conversation, given: Contact): Promise<void> {
  const contact = withCountry(given, conversation.region);
  if (conversation.status === "BOT") await toQueue(em, conversation, "hand_over", "message_left");
  if (!markOffline(em, conversation, contact)) return;
  const words = MEANS[contact.kind][languageOf(conversation.locale)];
  postLine(em, conversation, "message_left", words);
  wakeQueue(em, { desksChanged: true });
}
