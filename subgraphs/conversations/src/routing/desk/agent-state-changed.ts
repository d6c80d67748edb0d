import { execute, foreignEvent, reaction, z } from "@switchboard/kit";
import { wakeQueue } from "../queue/queue.process.js";
import { noteTurn } from "./desk-turn.js";

const AgentStateChanged = foreignEvent(
  "workspace",
  "agent.state_changed",
  z.object({ agentId: z.string(), to: z.string(), since: z.string() }),
);

export const keepDeskState = reaction("keep-desk-state", AgentStateChanged, (ctx, { agentId, to, since }) =>
  ctx.change(async (em) => {
    await execute(em, `update conversations.agent_desk set state = $2, state_since = $3 where id = $1`, [
      agentId,
      to,
      since,
    ]);
    await noteTurn(em, agentId, to, since);
    wakeQueue(em, { desksChanged: true });
  }),
);
