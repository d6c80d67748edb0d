import { Arg, Ctx, FieldResolver, GraphInt, Query, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { conversationById } from "../../life/conversation/conversation.loaders.js";
import type { Hit } from "./hits.js";
import { MessageHit, MessageHitConnection, MessageSearchFilter, TextPiece } from "./search.inputs.js";
import { searchMessages } from "./search.service.js";
import { snippetOf } from "./snippet.js";

@Resolver(() => MessageHit)
export class SearchResolver {
  @Query(() => MessageHitConnection, {
    access: ["conversation:read"],
    description:
      "Messages that hold all words of a text, newest first; English in any form of the word, the last one also when it only begins so, Chinese as it stands.",
  })
  searchMessages(
    @Arg("text", () => String, { description: "What to look for; its first 200 characters count." }) text: string,
    @Arg("filter", () => MessageSearchFilter, { nullable: true, description: "Where." })
    filter: MessageSearchFilter | null,
    @Arg("first", () => GraphInt, { nullable: true, description: "Hits on this page, 1 to 100; default 20." })
    first: number | null,
    @Arg("after", () => String, { nullable: true, description: "Only hits behind this cursor." }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return searchMessages(ctx, { text, filter, first, after });
  }

  @FieldResolver(() => Conversation, { nullable: true, description: "The conversation it stands in." })
  conversation(@Root() { message }: Hit, @Ctx() ctx: RequestContext) {
    return ctx.load(conversationById, message.conversationId);
  }

  @FieldResolver(() => [TextPiece], {
    description: "The message's text around the first place that was found, about 120 characters, in pieces.",
  })
  snippet(@Root() { message, stretches }: Hit): TextPiece[] {
    return snippetOf(message.text, stretches);
  }
}
