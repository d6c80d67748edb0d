import type { SubgraphDefinition } from "@switchboard/kit";
import { NAMES } from "../../gateway/src/topology/addresses.js";
import { isComplete } from "./needs.js";

export { NAMES };

/** The definitions that load; in the complete run one that does not is a failure. In the order of composition. */
export async function loadSubgraphs(): Promise<SubgraphDefinition[]> {
  const found: SubgraphDefinition[] = [];
  for (const name of NAMES) {
    try {
      const module = (await import(`../../subgraphs/${name}/src/${name}.subgraph.ts`)) as Record<
        string,
        SubgraphDefinition
      >;
      const definition = module[name];
      if (!definition) throw new Error(`it exports no ${name}`);
      found.push(definition);
    } catch (error) {
      if (isComplete) throw error;
      console.warn(`Left out: the ${name} subgraph does not load (${(error as Error).message}).`);
    }
  }
  return found;
}
