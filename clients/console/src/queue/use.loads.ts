import { useState } from "react";
import { LoadsChangedDocument, type LoadsChangedSubscription } from "../gql/graphql.js";
import { useStream } from "../live/use.live.js";

type Picture = LoadsChangedSubscription["queueChanged"];

export interface Loads {
  /** By agent, in slots of what they can have. */
  readonly ofAgent: ReadonlyMap<string, { readonly openCount: number; readonly capacity: number }>;
  /** By team: how many of its agents could take another conversation now, and how many customers wait for it. */
  readonly ofTeam: ReadonlyMap<string, { readonly freeAgents: number; readonly waitingCount: number }>;
}

let last: Loads = { ofAgent: new Map(), ofTeam: new Map() };

/** Who has how much to do, pushed. What was seen last stands until the first news are here, a moment later. */
export function useLoads(): Loads {
  const [loads, setLoads] = useState(last);
  useStream(LoadsChangedDocument, {}, ({ queueChanged }) => setLoads((last = loadsIn(queueChanged))));
  return loads;
}

const loadsIn = ({ agentLoads, teams }: Picture): Loads => ({
  ofAgent: new Map(agentLoads.flatMap((load) => (load.agent ? [[load.agent.id, load] as const] : []))),
  ofTeam: new Map(teams.flatMap((figures) => (figures.team ? [[figures.team.id, figures] as const] : []))),
});
