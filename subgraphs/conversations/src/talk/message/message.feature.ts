import { feature, reference } from "@switchboard/kit";
import { visibleConversation } from "../../life/conversation/conversation.access.js";
import { seesMessage } from "./message.access.js";
import { MessageSent } from "./message.events.js";
import { Message, type MessageRow } from "./message.js";
import { messageById } from "./message.loaders.js";
import { MessageChangeResolver, MessageResolver } from "./message.resolver.js";

export const message = feature({
  nouns: [Message],
  resolvers: [MessageResolver, MessageChangeResolver],
  references: [
    reference(
      "Message",
      messageById,
      async (_viewer, message: MessageRow, ctx) =>
        seesMessage(ctx, message) && (await visibleConversation(ctx, message.conversationId)) !== null,
    ),
  ],
  events: [MessageSent],
});
