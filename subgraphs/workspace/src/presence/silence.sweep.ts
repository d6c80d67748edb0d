import { execute, LockMode, type RequestContext, type Sweep, tableOf } from "@switchboard/kit";
import { Agent } from "../agent/agent.js";
import { AgentBeat } from "./presence.js";
import { enterState } from "./presence.service.js";

/** Without a beat for so long an agent is AWAY; with a look every 5 s that is told within 60 s. */
const SILENT_MS = 45_000;

/** Agents whose console fell silent are AWAY until the next beat. */
async function markSilent(ctx: RequestContext): Promise<void> {
  const before = new Date(ctx.now().getTime() - SILENT_MS);
  await ctx.change(async (em) => {
    const silent = await execute<{ id: string }>(
      em,
      `select a.id from ${tableOf(ctx, Agent)} a left join ${tableOf(ctx, AgentBeat)} b on b.agent_id = a.id
       where a.state in ('ONLINE', 'BUSY') and greatest(a.state_since, b.at) < $1
       order by a.id limit 500 for update of a skip locked`,
      [before],
    );
    if (silent.length === 0) return;
    const agents = await em.find(
      Agent,
      { id: { $in: silent.map((row) => row.id) } },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    for (const agent of agents) enterState(em, agent, "AWAY", agent.state);
  });
}

export const silence: Sweep = { name: "silence", everySeconds: 5, run: markSilent };
