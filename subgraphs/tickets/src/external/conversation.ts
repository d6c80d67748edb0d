import {
  Args,
  Ctx,
  Directive,
  FieldResolver,
  Foreign,
  Node,
  PageArgs,
  type RequestContext,
  requiresScopes,
  Resolver,
  Root,
} from "@switchboard/kit";
import { TicketConnection } from "../ticket/ticket.list.js";
import { ticketsOfConversation } from "../ticket/ticket.loaders.js";

@Foreign("Conversation", { extends: true })
export class Conversation implements Node {
  id!: string;
}

export const conversationOf = (id: string | null | undefined): Conversation | null => (id ? { id } : null);

@Resolver(() => Conversation)
export class ConversationTickets {
  @Directive(requiresScopes("ticket:read", "visitor:chat"))
  @FieldResolver(() => TicketConnection, {
    nullable: true,
    description: "Tickets that came from this conversation, last changed first.",
  })
  tickets(@Root() conversation: Conversation, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext) {
    return ctx.load(ticketsOfConversation, { parentId: conversation.id, args });
  }
}
