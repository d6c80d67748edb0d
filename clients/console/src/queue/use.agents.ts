import { AgentsChangedDocument, AgentsDocument } from "../gql/graphql.js";
import { cache } from "../live/cache.js";
import { client } from "../live/client.js";
import { useFollow } from "../live/use.live.js";

/** Keeps the agents' states true; people who join appear, the rest changes in place. */
export function useAgentChanges(liveCursor: string | null | undefined): void {
  useFollow({
    document: AgentsChangedDocument,
    variables: {},
    after: liveCursor,
    pick: (data) => data.agentsChanged,
    onChange: ({ kind, agent }) => {
      if (!agent) return;
      cache.updateQuery({ query: AgentsDocument }, (known) => {
        if (!known) return known;
        const others = known.agents.nodes.filter((one) => one.id !== agent.id);
        const isKnown = others.length < known.agents.nodes.length;
        const nodes =
          kind === "REMOVED"
            ? others
            : isKnown
              ? known.agents.nodes.map((one) => (one.id === agent.id ? agent : one))
              : [...others, agent];
        return { ...known, agents: { ...known.agents, nodes } };
      });
    },
    resync: async () =>
      (await client.query({ query: AgentsDocument, fetchPolicy: "network-only" })).data?.agents.liveCursor ?? null,
  });
}
