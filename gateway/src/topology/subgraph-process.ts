import {
  Bus,
  type CarrierSettings,
  type FileSettings,
  InternalTrust,
  type LogSource,
  Platform,
  RemoteLog,
  Subgraph,
  type SubgraphDefinition,
  SubgraphServer,
  derive,
} from "@switchboard/kit";
import type { Logger } from "pino";
import type { SubgraphName } from "./addresses.js";

export interface SubgraphProcessOptions {
  readonly definition: SubgraphDefinition;
  readonly databaseUrl: string;
  readonly masterKey: Buffer;
  readonly files: FileSettings;
  readonly carriers: CarrierSettings;
  readonly addresses: ReadonlyMap<SubgraphName, readonly string[]>;
  readonly natsUrl: string;
  readonly port: number;
  readonly host: string;
  readonly log: Logger;
}

/** One subgraph as a process of its own: knows the others only by their logs. Returns what stops it. */
export async function openSubgraphProcess(options: SubgraphProcessOptions): Promise<() => Promise<void>> {
  const { definition, databaseUrl, masterKey, log } = options;
  const bus = await Bus.connect(options.natsUrl, log);
  const trust = new InternalTrust(derive(masterKey, "internal"));
  const others = [...options.addresses].filter(([name]) => name !== definition.name);
  const remoteLogs = new Map(others.map(([name, urls]) => [name as string, new RemoteLog(name, urls, trust)]));
  const platform = new Platform({
    databaseUrl,
    masterKey,
    log,
    files: options.files,
    carriers: options.carriers,
    remoteLogs: remoteLogs as ReadonlyMap<string, LogSource>,
  });
  await platform.start();
  const subgraph = await Subgraph.open(definition, platform);
  for (const remote of remoteLogs.values()) bus.follow(remote, (name) => platform.bell.heard(name));
  await subgraph.start();
  bus.publish(subgraph.stream);
  const server = new SubgraphServer(subgraph);
  await server.listen(options.port, options.host);
  return async () => {
    await server.stop();
    await subgraph.stop();
    await bus.stop();
    await platform.stop();
  };
}
