import { FieldResolver, Resolver, Root } from "@switchboard/kit";
import { Channel, type ChannelRow } from "../channel/channel.js";
import { Conversation, type ConversationRow } from "../../life/conversation/conversation.js";
import { PreChatAnswer, PreChatField } from "./prechat.js";

@Resolver(() => Channel)
export class PreChatFormResolver {
  @FieldResolver(() => [PreChatField], {
    description: "What a visitor is asked before a conversation begins, in order; at most 10, none = no form.",
  })
  preChatForm(@Root() { preChatForm }: ChannelRow) {
    return preChatForm;
  }
}

@Resolver(() => Conversation)
export class PreChatAnswersResolver {
  @FieldResolver(() => [PreChatAnswer], {
    description: "What the customer answered before it began; at most 10.",
    reads: ["preChatAnswers"],
  })
  preChatAnswers(@Root() { preChatAnswers }: ConversationRow) {
    return preChatAnswers;
  }
}
