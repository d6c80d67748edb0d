import { one, pagesOf } from "@switchboard/kit";
import { Message } from "./message.js";

export const messageById = one(() => Message);

export const messagesOf = pagesOf(() => Message, "conversation_id", {
  order: [{ sql: "r.sequence", type: "integer", direction: "ASC" }],
});
