import {
  Arg,
  Args,
  changes,
  Ctx,
  Cursor,
  FieldResolver,
  GraphInt,
  ID,
  Input,
  Mutation,
  pageOf,
  Query,
  type RequestContext,
  Resolver,
  Root,
  type Row,
  Subscription,
} from "@switchboard/kit";
import { Agent, agentOf } from "../external/agent.js";
import { Conversation, conversationOf } from "../external/conversation.js";
import { Customer, customerOf } from "../external/customer.js";
import { Team, teamOf } from "../external/team.js";
import { Ticket, TicketStatus } from "./ticket.js";
import {
  AssignTicketInput,
  AssignTicketPayload,
  ChangeTicketStatusInput,
  ChangeTicketStatusPayload,
  OpenTicketInput,
  OpenTicketPayload,
  TicketChange,
  UpdateTicketInput,
  UpdateTicketPayload,
} from "./ticket.inputs.js";
import { TicketConnection, ticketList, TicketListArgs } from "./ticket.list.js";
import { ticketById, ticketByNumber, ticketFeed, visible } from "./ticket.loaders.js";
import { assignTicket, changeTicketStatus, openTicket, updateTicket } from "./ticket.service.js";
import { movesFrom } from "./ticket.status.js";

const READ = ["ticket:read", "visitor:chat"] as const;
const WRITE = ["ticket:write"] as const;

@Resolver(() => Ticket)
export class TicketResolver {
  @Query(() => TicketConnection, { access: READ, description: "Tickets; a visitor's own ones." })
  async tickets(@Args(() => TicketListArgs) args: TicketListArgs, @Ctx() ctx: RequestContext) {
    const liveCursor = ctx.parts.stream.cursor(ctx.viewer.workspaceId);
    return { ...(await pageOf(ctx, Ticket, args, ticketList(ctx, args))), liveCursor };
  }

  @Query(() => Ticket, { access: READ, nullable: true, description: "A ticket by its id." })
  async ticket(@Arg("id", () => ID, { description: "Which." }) id: string, @Ctx() ctx: RequestContext) {
    return visible(ctx, await ctx.load(ticketById, id));
  }

  @Query(() => Ticket, { access: READ, nullable: true, description: "A ticket by the number people call it by." })
  async ticketByNumber(
    @Arg("number", () => GraphInt, { description: "Which." }) number: number,
    @Ctx() ctx: RequestContext,
  ) {
    return visible(ctx, await ctx.load(ticketByNumber, number));
  }

  @Mutation(() => OpenTicketPayload, {
    access: WRITE,
    description: "Opens a ticket, from a conversation or on its own.",
  })
  async openTicket(
    @Input(() => OpenTicketInput) input: OpenTicketInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Partial<OpenTicketPayload>> {
    return { ticket: await ctx.load(ticketById, await openTicket(ctx, input)) };
  }

  @Mutation(() => UpdateTicketPayload, { access: WRITE, description: "Describes a ticket anew." })
  async updateTicket(
    @Input(() => UpdateTicketInput) input: UpdateTicketInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Partial<UpdateTicketPayload>> {
    return { ticket: await updateTicket(ctx, input) };
  }

  @Mutation(() => AssignTicketPayload, {
    access: WRITE,
    description: "Gives a ticket to a team, an agent, both or nobody.",
  })
  async assignTicket(
    @Input(() => AssignTicketInput) input: AssignTicketInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Partial<AssignTicketPayload>> {
    return { ticket: await assignTicket(ctx, input) };
  }

  @Mutation(() => ChangeTicketStatusPayload, {
    access: WRITE,
    description: "Begins, sets aside, solves, closes or reopens a ticket.",
  })
  async changeTicketStatus(
    @Input(() => ChangeTicketStatusInput) input: ChangeTicketStatusInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Partial<ChangeTicketStatusPayload>> {
    return { ticket: await changeTicketStatus(ctx, input) };
  }

  @Subscription(() => TicketChange, {
    access: READ,
    description: "Tickets as they are opened, changed and commented; a visitor's own ones.",
  })
  ticketsChanged(
    @Arg("after", () => Cursor, {
      nullable: true,
      description: "Go on right behind this cursor; default: from now on.",
    })
    after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    const { topics, shape } = ticketFeed(ctx.viewer);
    return changes(ctx, { topics, after }, shape);
  }

  @FieldResolver(() => [TicketStatus], { description: "Where it may go from here.", reads: ["status"] })
  allowedStatuses(@Root() ticket: Row<Ticket>) {
    return movesFrom(ticket.status);
  }

  @FieldResolver(() => Team, { nullable: true, description: "The team it is with.", reads: ["teamId"] })
  team(@Root() ticket: Row<Ticket>) {
    return teamOf(ticket.teamId);
  }

  @FieldResolver(() => Agent, { nullable: true, description: "The agent it is with.", reads: ["assigneeId"] })
  assignee(@Root() ticket: Row<Ticket>) {
    return agentOf(ticket.assigneeId);
  }

  @FieldResolver(() => Customer, { nullable: true, description: "The customer it is about.", reads: ["customerId"] })
  customer(@Root() ticket: Row<Ticket>) {
    return customerOf(ticket.customerId);
  }

  @FieldResolver(() => Conversation, {
    nullable: true,
    description: "The conversation it came from.",
    reads: ["conversationId"],
  })
  conversation(@Root() ticket: Row<Ticket>) {
    return conversationOf(ticket.conversationId);
  }

  @FieldResolver(() => Agent, {
    nullable: true,
    description: "Who opened it; null when it was not an agent.",
    reads: ["openedById"],
  })
  openedBy(@Root() ticket: Row<Ticket>) {
    return agentOf(ticket.openedById);
  }
}

@Resolver(() => TicketChange)
export class TicketChangeResolver {
  @FieldResolver(() => Ticket, { nullable: true, description: "The ticket as it is now." })
  async ticket(@Root() change: TicketChange, @Ctx() ctx: RequestContext) {
    return visible(ctx, await ctx.load(ticketById, change.ticketId));
  }
}
