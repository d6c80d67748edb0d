import {
  type EntityManager,
  execute,
  fresh,
  locked,
  record,
  Rejection,
  type RequestContext,
  tableOf,
} from "@switchboard/kit";
import { Agent } from "../agent/agent.js";
import { AgentBeat, type AgentState } from "./presence.js";
import { AgentStateChanged } from "./presence.events.js";

const YOU = { en: "The agent", "zh-CN": "客服" };

/** The agent takes a state; the time in it begins only if it is another one. Call it on a locked agent. */
export function enterState(em: EntityManager, agent: Agent, to: AgentState, resumesAs: AgentState | null = null): void {
  agent.resumesAs = resumesAs;
  if (agent.state === to) return;
  const { now } = fresh(em);
  const from = agent.state;
  agent.state = to;
  agent.stateSince = now;
  record(em, AgentStateChanged, { agentId: agent.id, from, to, since: now.toISOString() });
}

/** The caller's own state. @throws Rejection AGENTS_ONLY, NOT_FOUND */
export function setAgentState(ctx: RequestContext, to: AgentState): Promise<Agent> {
  const agentId = ownAgent(ctx);
  return ctx.change(async (em) => {
    await beat(em, ctx, agentId);
    const agent = await locked(em, Agent, agentId, YOU, ["input"]);
    enterState(em, agent, to);
    return agent;
  });
}

/**
 * A sign of life. An agent whom silence had made AWAY goes back to where they were: a short cut of the line must not
 * take someone out of the queue until they notice. @throws Rejection AGENTS_ONLY
 */
export async function heartbeat(ctx: RequestContext): Promise<string> {
  const agentId = ownAgent(ctx);
  await ctx.change(async (em) => {
    await beat(em, ctx, agentId);
    const silent = await execute(em, `select 1 from ${tableOf(ctx, Agent)} where id = $1 and resumes_as is not null`, [
      agentId,
    ]);
    if (silent.length === 0) return;
    const agent = await locked(em, Agent, agentId, YOU, ["input"]);
    if (agent.resumesAs) enterState(em, agent, agent.resumesAs);
  });
  return agentId;
}

async function beat(em: EntityManager, ctx: RequestContext, agentId: string): Promise<void> {
  const { workspaceId, now } = fresh(em);
  await execute(
    em,
    `insert into ${tableOf(ctx, AgentBeat)} (agent_id, workspace_id, at) values ($1, $2, $3)
     on conflict (agent_id) do update set at = greatest(agent_beat.at, excluded.at)`,
    [agentId, workspaceId, now],
  );
}

function ownAgent(ctx: RequestContext): string {
  if (ctx.viewer.kind === "AGENT") return ctx.viewer.actorId;
  throw new Rejection("AGENTS_ONLY", {
    en: "Only a signed-in agent has a state.",
    "zh-CN": "只有已登录的客服才有在线状态。",
  });
}
