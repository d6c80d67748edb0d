import type { SubgraphDefinition } from "@switchboard/kit";
import type { SubgraphName } from "./addresses.js";

const LOAD: Record<SubgraphName, () => Promise<SubgraphDefinition>> = {
  workspace: async () => (await import("@switchboard/workspace")).workspace,
  customers: async () => (await import("@switchboard/customers")).customers,
  conversations: async () => (await import("@switchboard/conversations")).conversations,
  tickets: async () => (await import("@switchboard/tickets")).tickets,
  knowledge: async () => (await import("@switchboard/knowledge")).knowledge,
  analytics: async () => (await import("@switchboard/analytics")).analytics,
};

/** One of them alone: a process that runs one subgraph does not load the other five. */
export const loadSubgraph = (name: SubgraphName): Promise<SubgraphDefinition> => LOAD[name]();
