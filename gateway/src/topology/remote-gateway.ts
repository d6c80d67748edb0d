import type { Server } from "node:http";
import { join } from "node:path";
import {
  Bus,
  Cursors,
  derive,
  Files,
  type FileSettings,
  InternalTrust,
  LocalBell,
  RemoteLog,
  type RequestScope,
  Stream,
} from "@switchboard/kit";
import type { Logger } from "pino";
import { OverHttp } from "../forward.js";
import { Gateway } from "../gateway.js";
import { FileRoute } from "../files/files.js";
import { Live } from "../live/live.js";
import { Sockets } from "../live/sockets.js";
import { Pages } from "../pages.js";
import type { DataSource } from "../plan/source.js";
import { openServer } from "../server.js";
import type { SubgraphName } from "./addresses.js";

export interface RemoteGatewayOptions {
  readonly addresses: ReadonlyMap<SubgraphName, readonly string[]>;
  readonly natsUrl: string;
  readonly masterKey: Buffer;
  readonly supergraphSdl: string;
  readonly manifests: readonly string[];
  readonly root: string;
  readonly allowedOrigins: readonly string[];
  readonly trustProxy: boolean;
  readonly files: FileSettings;
  readonly log: Logger;
}

/** A gateway replica of the distributed topology: no database, only the subgraphs' ports and the bus. */
export class RemoteGateway {
  private constructor(
    readonly server: Server,
    private readonly gateway: Gateway,
    private readonly sockets: Sockets,
    private readonly sources: readonly OverHttp[],
    private readonly bus: Bus,
    private readonly revocations: Stream,
    private readonly state: { isDraining: boolean },
  ) {}

  static async open(options: RemoteGatewayOptions): Promise<RemoteGateway> {
    const { masterKey, log } = options;
    const trust = new InternalTrust(derive(masterKey, "internal"));
    const sources = new Map<string, OverHttp>();
    for (const [name, urls] of options.addresses) sources.set(name, new OverHttp(name, urls, trust));
    const bus = await Bus.connect(options.natsUrl, log);
    const bell = new LocalBell();
    const workspaceLog = new RemoteLog("workspace", options.addresses.get("workspace") ?? [], trust);
    bus.follow(workspaceLog, (name) => bell.ring(name));
    const cursors = new Cursors(derive(masterKey, "cursor"));
    const revocations = new Stream(workspaceLog, cursors, bell, log);
    await untilItStarts(revocations, log);
    const gateway = await Gateway.open({
      supergraphSdl: options.supergraphSdl,
      sources: sources as ReadonlyMap<string, DataSource<RequestScope>>,
      manifests: options.manifests,
      cursors,
      revocations,
      log,
      allowedOrigins: options.allowedOrigins,
      addressKey: derive(masterKey, "address"),
      now: () => new Date(),
    });
    const state = { isDraining: false };
    const files = new Files(options.files, derive(masterKey, "files"));
    // A neighbour that is down costs its fields: only a gateway that cannot answer anybody says that it is not ready.
    const isReady = async () =>
      !state.isDraining && (await Promise.any([...options.addresses.values()].flat().map(isUp)).catch(() => false));
    const server = openServer({
      gateway,
      pages: new Pages(join(options.root, "clients")),
      files: new FileRoute({
        files: () => files,
        sources: sources as ReadonlyMap<string, DataSource<RequestScope>>,
        scope: () => gateway.scope(null, "files", "en"),
        now: () => new Date(),
        log,
      }),
      log,
      trustProxy: options.trustProxy,
      isReady,
    });
    const sockets = new Sockets(server, gateway, new Live(gateway), log, options.trustProxy);
    return new RemoteGateway(server, gateway, sockets, [...sources.values()], bus, revocations, state);
  }

  listen(port: number, host: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once("error", reject);
      this.server.listen(port, host, resolve);
    });
  }

  async stop(): Promise<void> {
    this.state.isDraining = true;
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    await this.sockets.drain(5_000);
    this.server.closeIdleConnections();
    setTimeout(() => this.server.closeAllConnections(), 5_000).unref();
    await closed;
    await this.gateway.stop();
    for (const source of this.sources) await source.stop();
    await this.revocations.stop();
    await this.bus.stop();
  }
}

const START_AGAIN_MS = 300;

/** The workspace subgraph may still be starting, or be down for a moment. */
async function untilItStarts(stream: Stream, log: Logger): Promise<void> {
  for (;;) {
    try {
      return await stream.start();
    } catch (error) {
      log.warn({ err: error }, "the workspace subgraph does not answer yet");
      await new Promise((resolve) => setTimeout(resolve, START_AGAIN_MS));
    }
  }
}

/** @throws Error when it is not. */
async function isUp(url: string): Promise<true> {
  const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) });
  if (!response.ok) throw new Error(`${response.status}`);
  return true;
}
