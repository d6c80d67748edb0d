import {
  Arg,
  Args,
  changes,
  Ctx,
  Cursor,
  Directive,
  FieldResolver,
  ID,
  Input,
  Mutation,
  Query,
  requiresScopes,
  type RequestContext,
  Resolver,
  Root,
  type Row,
  Subscription,
} from "@switchboard/kit";
import { roleById } from "../role/role.loaders.js";
import { Role } from "../role/role.js";
import { teamsOfAgent } from "../team/team.loaders.js";
import { Team } from "../team/team.js";
import {
  AgentChange,
  AgentConnection,
  AgentsArgs,
  CreateAgentInput,
  CreateAgentPayload,
  UpdateAgentInput,
  UpdateAgentPayload,
} from "./agent.inputs.js";
import { agentById, agentsPage } from "./agent.loaders.js";
import { AgentSkill, ChannelWeight } from "./agent.skills.js";
import { createAgent, updateAgent } from "./agent.service.js";
import { Agent } from "./agent.js";

@Resolver(() => Agent)
export class AgentResolver {
  @Query(() => AgentConnection, { access: ["agent:read"], description: "Agents by name, disabled ones too." })
  async agents(@Args(() => AgentsArgs) args: AgentsArgs, @Ctx() ctx: RequestContext) {
    const liveCursor = ctx.parts.stream.cursor(ctx.viewer.workspaceId);
    return { ...(await agentsPage(ctx, args)), liveCursor };
  }

  @Query(() => Agent, { access: ["agent:read"], description: "An agent.", nullable: true })
  agent(@Arg("id", () => ID, { description: "Which one." }) id: string, @Ctx() ctx: RequestContext) {
    return ctx.load(agentById, id);
  }

  @FieldResolver(() => Role, { nullable: true, description: "What the agent may do.", reads: ["roleId"] })
  @Directive(requiresScopes("agent:read"))
  role(@Root() agent: Row<Agent>, @Ctx() ctx: RequestContext) {
    return ctx.load(roleById, agent.roleId);
  }

  @FieldResolver(() => [Team], {
    description: "The agent's teams by name, at most 50; empty for visitors.",
    reads: ["id"],
  })
  teams(@Root() agent: Row<Agent>, @Ctx() ctx: RequestContext) {
    return ctx.holds("agent:read") ? ctx.load(teamsOfAgent, agent.id) : [];
  }

  @FieldResolver(() => [AgentSkill], {
    description: "What the agent can do, by skill; at most 50; empty for visitors.",
    reads: ["skills"],
  })
  skills(@Root() agent: Row<Agent>, @Ctx() ctx: RequestContext) {
    return ctx.holds("agent:read") ? agent.skills : [];
  }

  @FieldResolver(() => [ChannelWeight], {
    description: "What a conversation costs of the capacity, by kind of channel; kinds that are not named cost 1.",
    reads: ["weights"],
  })
  weights(@Root() agent: Row<Agent>, @Ctx() ctx: RequestContext) {
    return ctx.holds("agent:read") ? agent.weights : [];
  }

  @Mutation(() => CreateAgentPayload, {
    access: ["agent:manage"],
    description:
      "Makes an account. Codes: `EMAIL_TAKEN`, `EMAIL_INVALID`, `PASSWORD_TOO_SHORT`, `PASSWORD_TOO_LONG`, `SCOPE_NOT_HELD`, `CAPACITY_INVALID`, `TEXT_EMPTY`, `TEXT_TOO_LONG`, `TOO_MANY_TEAMS`, `NOT_FOUND`.",
  })
  async createAgent(@Input(() => CreateAgentInput) input: CreateAgentInput, @Ctx() ctx: RequestContext) {
    return { agent: await createAgent(ctx, input) };
  }

  @Mutation(() => UpdateAgentPayload, {
    access: ["agent:manage"],
    description:
      "Changes an account. Codes: `LAST_ADMIN`, `SCOPE_NOT_HELD`, `CAPACITY_INVALID`, `SKILLS_INVALID`, `WEIGHTS_INVALID`, `TEXT_EMPTY`, `TEXT_TOO_LONG`, `TOO_MANY_TEAMS`, `NOT_FOUND`.",
  })
  async updateAgent(@Input(() => UpdateAgentInput) input: UpdateAgentInput, @Ctx() ctx: RequestContext) {
    return { agent: await updateAgent(ctx, input) };
  }

  @Subscription(() => AgentChange, { access: ["agent:read"], description: "Agents as they come, go and change." })
  agentsChanged(
    @Arg("after", () => Cursor, {
      nullable: true,
      description: "`liveCursor` of a list, or `cursor` of the last event seen.",
    })
    after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return changes(ctx, { topics: ["agent.changed", "agent.state_changed"], after }, ({ data }) => ({
      kind: data["isNew"] === true ? "ADDED" : "UPDATED",
      agentId: data["agentId"] as string,
    }));
  }
}

@Resolver(() => AgentChange)
export class AgentChangeResolver {
  @FieldResolver(() => Agent, { nullable: true, description: "The agent as it is now." })
  agent(@Root() change: AgentChange, @Ctx() ctx: RequestContext) {
    return ctx.load(agentById, change.agentId);
  }
}
