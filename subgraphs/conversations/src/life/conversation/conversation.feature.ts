import { feature, reference } from "@switchboard/kit";
import { maySee } from "./conversation.access.js";
import {
  ConversationOverflowed,
  ConversationRated,
  ConversationReopened,
  ConversationResolved,
  ConversationStarted,
  ConversationTransferred,
  StatusChanged,
} from "./conversation.events.js";
import { Conversation } from "./conversation.js";
import { ConversationLive } from "./conversation.live.js";
import { conversationById } from "./conversation.loaders.js";
import { ConversationResolver } from "./conversation.resolver.js";

export const conversation = feature({
  nouns: [Conversation],
  resolvers: [ConversationResolver, ConversationLive],
  references: [reference("Conversation", conversationById, maySee)],
  events: [
    ConversationStarted,
    StatusChanged,
    ConversationTransferred,
    ConversationOverflowed,
    ConversationResolved,
    ConversationReopened,
    ConversationRated,
  ],
});
