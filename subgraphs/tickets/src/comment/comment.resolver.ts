import {
  Args,
  connectionOf,
  Ctx,
  FieldResolver,
  Input,
  Mutation,
  PageArgs,
  type RequestContext,
  Resolver,
  Root,
  type Row,
} from "@switchboard/kit";
import { Agent, agentOf } from "../external/agent.js";
import { Ticket } from "../ticket/ticket.js";
import { ticketById } from "../ticket/ticket.loaders.js";
import { TicketComment } from "./comment.js";
import { CommentOnTicketInput, CommentOnTicketPayload } from "./comment.inputs.js";
import { commentById, commentsOfTicket } from "./comment.loaders.js";
import { commentOnTicket } from "./comment.service.js";

const TicketCommentConnection = connectionOf("TicketComment", () => TicketComment as never);

@Resolver(() => Ticket)
export class TicketComments {
  @Mutation(() => CommentOnTicketPayload, {
    access: ["ticket:write"],
    description: "Says something on a ticket, to the customer or among the desk.",
  })
  async commentOnTicket(@Input(() => CommentOnTicketInput) input: CommentOnTicketInput, @Ctx() ctx: RequestContext) {
    const { ticketId, commentId } = await commentOnTicket(ctx, input);
    const [ticket, comment] = await Promise.all([ctx.load(ticketById, ticketId), ctx.load(commentById, commentId)]);
    return { ticket, comment };
  }

  @FieldResolver(() => TicketCommentConnection, {
    description: "What was said about it, oldest first; a visitor sees what is public.",
  })
  comments(@Root() ticket: Row<Ticket>, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext) {
    return ctx.load(commentsOfTicket, { parentId: ticket.id, args });
  }
}

@Resolver(() => TicketComment)
export class TicketCommentResolver {
  @FieldResolver(() => Agent, { nullable: true, description: "Who wrote it; null when it was not an agent." })
  author(@Root() comment: Row<TicketComment>) {
    return agentOf(comment.authorId);
  }
}
