import { Ctx, FieldResolver, type RequestContext, Resolver, Root, type Row } from "@switchboard/kit";
import { Agent, agentOf } from "../external/agent.js";
import { Ticket } from "../ticket/ticket.js";
import { STEPS_MOST, stepsOfTicket, TicketStep } from "./step.js";

@Resolver(() => Ticket)
export class TicketHistory {
  @FieldResolver(() => [TicketStep], {
    description: `How it came to stand where it stands, oldest first; the last ${STEPS_MOST} steps.`,
  })
  async history(@Root() ticket: Row<Ticket>, @Ctx() ctx: RequestContext) {
    return (await ctx.load(stepsOfTicket, { parentId: ticket.id, args: { last: STEPS_MOST } })).nodes;
  }
}

@Resolver(() => TicketStep)
export class TicketStepResolver {
  @FieldResolver(() => Agent, { nullable: true, description: "Who took it; null when it was not an agent." })
  by(@Root() step: Row<TicketStep>) {
    return agentOf(step.byAgentId);
  }
}
