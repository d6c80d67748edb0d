import { Rejection } from "@switchboard/kit";
import type { Conversation } from "./conversation.js";

/** The refusal of whatever cannot be done in a conversation that is over. */
export const closed = (conversation: Conversation): Rejection =>
  new Rejection(
    "CONVERSATION_CLOSED",
    { en: "This conversation is over; start a new one.", "zh-CN": "该会话已关闭，请发起新的会话。" },
    ["input", "conversationId"],
    { conversation },
  );
