import type { Server } from "node:http";
import { join } from "node:path";
import {
  type CarrierSettings,
  type FileSettings,
  Platform,
  type RequestScope,
  Subgraph,
  type SubgraphDefinition,
} from "@switchboard/kit";
import { graphOf } from "@switchboard/kit";
import type { Logger } from "pino";
import { compose } from "../compose.js";
import { inProcess } from "../forward.js";
import { Gateway } from "../gateway.js";
import { FileRoute } from "../files/files.js";
import { Live } from "../live/live.js";
import { Sockets } from "../live/sockets.js";
import { Pages } from "../pages.js";
import type { DataSource } from "../plan/source.js";
import { openServer } from "../server.js";

export interface EmbeddedOptions {
  readonly databaseUrl: string;
  readonly masterKey: Buffer;
  readonly subgraphs: readonly SubgraphDefinition[];
  /** The project's folder: clients' builds and manifests are found from it. */
  readonly root: string;
  readonly manifests: readonly string[];
  readonly supergraphSdl?: string;
  readonly allowedOrigins?: readonly string[];
  readonly trustProxy?: boolean;
  readonly log: Logger;
  /** Absent where no files are served: the seed, benches. */
  readonly files?: FileSettings;
  /** Absent where nothing leaves the installation. */
  readonly carriers?: CarrierSettings;
  readonly now?: () => Date;
  readonly connections?: number;
  /** False: reactions, jobs and sweeps wait for `startBackground`. */
  readonly background?: boolean;
}

/** One process with the gateway and every subgraph; any number of them may share a database and a port. */
export class Embedded {
  private constructor(
    readonly platform: Platform,
    readonly subgraphs: ReadonlyMap<string, Subgraph>,
    readonly gateway: Gateway,
    readonly live: Live,
    readonly server: Server,
    readonly sockets: Sockets,
    private readonly state: { isReady: boolean },
  ) {}

  static async open(options: EmbeddedOptions): Promise<Embedded> {
    const { databaseUrl, masterKey, log } = options;
    const platform = new Platform({
      databaseUrl,
      masterKey,
      log,
      ...(options.files ? { files: options.files } : {}),
      ...(options.carriers ? { carriers: options.carriers } : {}),
      ...(options.now ? { now: options.now } : {}),
      ...(options.connections ? { connections: options.connections } : {}),
    });
    await platform.start();
    const subgraphs = new Map<string, Subgraph>();
    const sources = new Map<string, DataSource<RequestScope>>();
    for (const definition of options.subgraphs) {
      const subgraph = await Subgraph.open(definition, platform);
      subgraphs.set(definition.name, subgraph);
      sources.set(definition.name, inProcess(subgraph));
    }
    for (const subgraph of subgraphs.values()) await subgraph.start({ background: options.background ?? true });
    const revocations = subgraphs.get("workspace")?.stream;
    if (!revocations) throw new Error("There is no gateway without the workspace subgraph.");
    const gateway = await Gateway.open({
      supergraphSdl: options.supergraphSdl ?? supergraphOf(options.subgraphs),
      sources,
      manifests: options.manifests,
      cursors: platform.cursors,
      revocations,
      log,
      allowedOrigins: options.allowedOrigins ?? [],
      addressKey: platform.key("address"),
      now: platform.now,
    });
    const live = new Live(gateway);
    const state = { isReady: true };
    const server = openServer({
      gateway,
      pages: new Pages(join(options.root, "clients")),
      files: new FileRoute({
        files: () => platform.files,
        sources,
        scope: () => gateway.scope(null, "files", "en"),
        now: platform.now,
        log,
      }),
      log,
      trustProxy: options.trustProxy ?? false,
      isReady: async () => state.isReady && (await answers(platform)),
    });
    const sockets = new Sockets(server, gateway, live, log, options.trustProxy ?? false);
    return new Embedded(platform, subgraphs, gateway, live, server, sockets, state);
  }

  async startBackground(): Promise<void> {
    for (const subgraph of this.subgraphs.values()) await subgraph.startBackground();
  }

  /** Waits until every subgraph has reacted to everything that has happened so far, and to what that caused, `rounds` times over. */
  async settle(rounds = 4): Promise<void> {
    for (let round = 0; round < rounds; round++) {
      await Promise.all([...this.subgraphs.values()].map((subgraph) => subgraph.settle()));
    }
  }

  listen(port: number, host: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once("error", reject);
      this.server.listen(port, host, () => resolve((this.server.address() as { port: number }).port));
    });
  }

  /** Stops taking, sends clients elsewhere, finishes what runs, closes. */
  async stop(): Promise<void> {
    this.state.isReady = false;
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    await this.sockets.drain(5_000);
    this.server.closeIdleConnections();
    const force = setTimeout(() => this.server.closeAllConnections(), 5_000);
    await closed;
    clearTimeout(force);
    await this.gateway.stop();
    for (const subgraph of this.subgraphs.values()) await subgraph.stop();
    await this.platform.stop();
  }
}

/** Composed from the classes themselves: what the committed file must equal. */
export function supergraphOf(definitions: readonly SubgraphDefinition[]): string {
  return compose(new Map(definitions.map((d) => [d.name, graphOf(d).sdl])));
}

async function answers(platform: Platform): Promise<boolean> {
  try {
    await platform.reads.query("select 1");
    return true;
  } catch {
    return false;
  }
}
