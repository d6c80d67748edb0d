import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { supergraphOf } from "../../../../gateway/dist/topology/embedded.js";
import { SUBGRAPHS } from "../../../../gateway/dist/topology/subgraphs.js";
import type { Ground } from "../ground/ground.js";
import { PEERS } from "../places.js";
import { forked, freePort, Side, type SideConfig, spawned } from "./side.js";

const WORKERS = 2;

/** A side of P1 and P2. */
export interface Contestant {
  readonly key: string;
  readonly name: string;
  /** "our CPU must be at most this part of theirs": target as the ratio theirs / ours. */
  readonly target: number | null;
  open(ground: Ground): Promise<Side>;
}

/** Our own program, in that many processes on one port. */
export const own =
  (program: string, workers: number, node: readonly string[] = []) =>
  async ({ worldFile }: Ground) => {
    const port = await freePort();
    return new Side(port, [await forked(program, { worldFile, port, workers }, node)]);
  };

/** Every subgraph behind HTTP in one process, and the gateway in another. */
export function behind(gateway: "apollo" | "hive", server: "bare" | "apollo", background = false) {
  return async (ground: Ground) => {
    const subgraphs: Record<string, string> = {};
    for (const { name } of SUBGRAPHS) subgraphs[name] = `http://127.0.0.1:${await freePort()}/graphql`;
    const supergraphFile = join(ground.folder, "supergraph.graphql");
    const sdl = supergraphOf(SUBGRAPHS).replace(
      /http:\/\/(\w+)\.switchboard\.internal\/graphql/g,
      (_, name: string) => subgraphs[name] ?? "",
    );
    await writeFile(supergraphFile, sdl);
    const port = await freePort();
    const config: SideConfig = {
      worldFile: ground.worldFile,
      port,
      workers: 1,
      server,
      subgraphs,
      supergraphFile,
      background,
    };
    const home = await forked("subgraphs.js", config);
    const words = [
      "supergraph",
      supergraphFile,
      "--host",
      "127.0.0.1",
      "--port",
      String(port),
      "--fork",
      "1",
      "--config-path",
      join(PEERS, "hive.config.mjs"),
      "--jit",
    ];
    const front =
      gateway === "apollo"
        ? await forked("stock.js", config)
        : await spawned(
            "Hive Gateway",
            join(PEERS, "node_modules", "@graphql-hive", "gateway", "dist", "bin.js"),
            words,
            port,
            PEERS,
          );
    return new Side(port, [front, home]);
  };
}

async function postgraphile({ worldFile }: Ground): Promise<Side> {
  const port = await freePort();
  return new Side(port, [
    await spawned(
      "PostGraphile",
      join(PEERS, "postgraphile.mjs"),
      [worldFile, String(port), String(WORKERS)],
      port,
      PEERS,
    ),
  ]);
}

export const CONTESTANTS: readonly Contestant[] = [
  { key: "ours", name: "Switchboard, embedded, 2 workers", target: null, open: own("ours.js", WORKERS) },
  {
    key: "stock",
    name: "stock @apollo/gateway, bare subgraph servers",
    target: 5,
    open: behind("apollo", "bare"),
  },
  {
    key: "stock-apollo",
    name: "stock @apollo/gateway, Apollo Server subgraphs",
    target: 5,
    open: behind("apollo", "apollo"),
  },
  {
    key: "hive",
    name: "Hive Gateway (JIT on), bare subgraph servers",
    target: 2.5,
    open: behind("hive", "bare"),
  },
  {
    key: "single",
    name: "one graphql-js schema, same loaders, 2 workers",
    target: 1.2,
    open: own("single.js", WORKERS),
  },
  {
    key: "postgraphile",
    name: "PostGraphile 5 on the same tables, 2 workers",
    target: 1.5,
    open: postgraphile,
  },
  {
    key: "sql",
    name: "hand-written SQL to JSON, 2 workers (the limit)",
    target: 0.4,
    open: own("handwritten.js", WORKERS),
  },
];
/** Those that are programs of others, with packages of their own. */
export const NEED_PEERS = new Set(["hive", "postgraphile"]);
