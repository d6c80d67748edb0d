import { defineEvent, z } from "@switchboard/kit";
import { AgentState } from "./presence.js";

const state = z.enum(Object.keys(AgentState) as [AgentState, ...AgentState[]]);

/** The history of an agent's working time is the sequence of these. */
export const AgentStateChanged = defineEvent(
  "agent.state_changed",
  "An agent came, went or paused. `from` is absent the first time; `since` is when the state `to` began.",
  z.object({ agentId: z.string(), from: state.nullish(), to: state, since: z.string() }),
  ({ agentId }) => [`agent:${agentId}`],
);
