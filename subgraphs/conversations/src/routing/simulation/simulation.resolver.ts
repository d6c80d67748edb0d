import { Ctx, FieldResolver, Input, Mutation, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { conversationById } from "../../life/conversation/conversation.loaders.js";
import { Agent, agentOf } from "../../external/agent.js";
import { RoutingDifference, SimulatedLoad, SimulateRoutingInput, SimulateRoutingPayload } from "./simulation.js";
import { simulateRouting } from "./simulation.service.js";

@Resolver()
export class SimulationResolver {
  @Mutation(() => SimulateRoutingPayload, {
    access: ["conversation:manage"],
    description:
      "Plays a past period again by a draft of routing rules and tells what would have been; changes nothing. Codes: `ROUTING_RULE_INVALID`, `PERIOD_INVALID`.",
  })
  async simulateRouting(@Input(() => SimulateRoutingInput) input: SimulateRoutingInput, @Ctx() ctx: RequestContext) {
    return { simulation: await simulateRouting(ctx, input) };
  }
}

@Resolver(() => SimulatedLoad)
export class SimulatedLoadResolver {
  @FieldResolver(() => Agent, { description: "The agent." })
  agent(@Root() { agentId }: SimulatedLoad) {
    return agentOf(agentId);
  }
}

@Resolver(() => RoutingDifference)
export class RoutingDifferenceResolver {
  @FieldResolver(() => Conversation, { nullable: true, description: "Which one." })
  conversation(@Root() { conversationId }: RoutingDifference, @Ctx() ctx: RequestContext) {
    return ctx.load(conversationById, conversationId);
  }

  @FieldResolver(() => Agent, { nullable: true, description: "Who would have got it; null = nobody in the period." })
  agent(@Root() { agentId }: RoutingDifference) {
    return agentOf(agentId);
  }

  @FieldResolver(() => Agent, { nullable: true, description: "Who really got it; null = nobody in the period." })
  realAgent(@Root() { realAgentId }: RoutingDifference) {
    return agentOf(realAgentId);
  }
}
