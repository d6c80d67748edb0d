/** Where the processes of the distributed topology listen: `SUBGRAPH_<NAME>_URL`, else a port of loopback each. */
export const NAMES = ["workspace", "customers", "conversations", "tickets", "knowledge", "analytics"] as const;
export type SubgraphName = (typeof NAMES)[number];

const FIRST_PORT = 41;

export function portOf(name: SubgraphName, base: number): number {
  return base + FIRST_PORT + NAMES.indexOf(name);
}

/** Addresses by subgraph; several, separated by commas, are replicas. */
export function addressesOf(env: NodeJS.ProcessEnv, basePort: number): ReadonlyMap<SubgraphName, readonly string[]> {
  return new Map(
    NAMES.map((name) => {
      const given = env[`SUBGRAPH_${name.toUpperCase()}_URL`];
      return [name, given ? given.split(",") : [`http://127.0.0.1:${portOf(name, basePort)}`]];
    }),
  );
}
