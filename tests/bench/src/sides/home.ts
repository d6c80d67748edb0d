import { Platform, RequestScope, Subgraph, type Viewer } from "@switchboard/kit";
import { pino } from "pino";
import { SUBGRAPHS } from "../../../../gateway/dist/topology/subgraphs.js";
import type { World } from "../ground/world.js";

/** The subgraphs as libraries, without our gateway: what peers are built from. */
export interface Home {
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  scopeOf(authorization: string | undefined): RequestScope;
  close(): Promise<void>;
}

const log = pino({ level: "error" }, pino.destination({ dest: 2, sync: false }));

/** Starts the named subgraphs (default: all), answering only, unless reactions, jobs and sweeps are asked for too. */
export async function openHome(
  world: World,
  names: readonly string[] = SUBGRAPHS.map(({ name }) => name),
  background = false,
): Promise<Home> {
  const platform = new Platform({
    databaseUrl: world.databaseUrl,
    masterKey: Buffer.from(world.masterKeyHex, "hex"),
    log,
    connections: world.pool,
  });
  await platform.start();
  const subgraphs = new Map<string, Subgraph>();
  for (const definition of SUBGRAPHS.filter(({ name }) => names.includes(name))) {
    const subgraph = await Subgraph.open(definition, platform);
    await subgraph.start({ background });
    subgraphs.set(definition.name, subgraph);
  }
  // Reading credentials costs the peers a look into a map: the comparison is about the graph.
  const viewers = new Map<string, Viewer>(world.agents.map(({ token, viewer }) => [`Bearer ${token}`, viewer]));
  return {
    subgraphs,
    scopeOf: (authorization) => new RequestScope(viewers.get(authorization ?? "") ?? null, "bench", "en", log),
    close: async () => {
      for (const subgraph of subgraphs.values()) await subgraph.stop();
      await platform.stop();
    },
  };
}
