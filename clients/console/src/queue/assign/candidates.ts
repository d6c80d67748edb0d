import type { AgentRowFragment, ConversationRowFragment } from "../../gql/graphql.js";
import type { Loads } from "../use.loads.js";

const ORDER: readonly AgentRowFragment["state"][] = ["ONLINE", "BUSY", "BREAK", "AWAY"];

/** Slots in use. */
export function loadOf(agent: { readonly id: string }, loads: Loads["ofAgent"]): number {
  return loads.get(agent.id)?.openCount ?? 0;
}

/** Whom a conversation may be given to: colleagues who are there, those of its team first, then by state and by room. */
export function candidatesFor(
  row: Pick<ConversationRowFragment, "assignee" | "team">,
  agents: readonly AgentRowFragment[],
  loads: Loads["ofAgent"],
): AgentRowFragment[] {
  const room = (agent: AgentRowFragment) => agent.capacity - loadOf(agent, loads);
  const isElsewhere = (agent: AgentRowFragment) =>
    row.team && !agent.teams.some((team) => team.id === row.team?.id) ? 1 : 0;
  return agents
    .filter((agent) => !agent.isDisabled && agent.state !== "OFFLINE" && agent.id !== row.assignee?.id)
    .sort(
      (a, b) =>
        isElsewhere(a) - isElsewhere(b) ||
        ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
        room(b) - room(a) ||
        a.name.localeCompare(b.name),
    );
}
