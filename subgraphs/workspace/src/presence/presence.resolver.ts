import { Ctx, Input, Mutation, type RequestContext, Resolver } from "@switchboard/kit";
import { agentById } from "../agent/agent.loaders.js";
import { HeartbeatInput, HeartbeatPayload, SetAgentStateInput, SetAgentStatePayload } from "./presence.inputs.js";
import { heartbeat, setAgentState } from "./presence.service.js";

@Resolver()
export class PresenceResolver {
  @Mutation(() => SetAgentStatePayload, {
    access: ["presence:write"],
    description: "The caller takes a state. Code: `AGENTS_ONLY`.",
  })
  async setAgentState(@Input(() => SetAgentStateInput) input: SetAgentStateInput, @Ctx() ctx: RequestContext) {
    return { agent: await setAgentState(ctx, input.state) };
  }

  @Mutation(() => HeartbeatPayload, {
    access: ["presence:write"],
    description:
      "The caller's console is alive: send it every 15 seconds. An ONLINE or BUSY agent not heard of for 45 seconds is AWAY, and comes back with the next beat. Code: `AGENTS_ONLY`.",
  })
  async heartbeat(@Input(() => HeartbeatInput) _input: HeartbeatInput, @Ctx() ctx: RequestContext) {
    return { agent: await ctx.load(agentById, await heartbeat(ctx)) };
  }
}
