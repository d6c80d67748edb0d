import cluster from "node:cluster";
import { readFileSync } from "node:fs";
import type { World } from "../ground/world.js";
import type { SideConfig } from "./side.js";

export interface Serving {
  stop(): Promise<void>;
  /** Figures of its own, by name. */
  readonly figures?: Readonly<Record<string, () => number>>;
}

/** The life of a side's process: as many workers as told on one port, "ready" when all listen, gone when told. */
export async function serve(start: (config: SideConfig, world: World) => Promise<Serving>): Promise<void> {
  const config = JSON.parse(process.argv[2] ?? "{}") as SideConfig;
  const world = JSON.parse(readFileSync(config.worldFile, "utf8")) as World;
  if (cluster.isPrimary && config.workers > 1) return lead(config.workers);
  const serving = await start({ ...config }, { ...world, pool: Math.max(1, Math.floor(world.pool / config.workers)) });
  const stop = () => {
    setTimeout(() => process.exit(1), 10_000).unref();
    void serving.stop().then(() => process.exit(0));
  };
  process.on("SIGTERM", stop);
  process.on("disconnect", stop);
  process.on("message", (message: { question?: string }) => {
    const figure = serving.figures?.[message.question ?? ""];
    if (figure) process.send?.({ answer: figure() });
  });
  process.send?.("ready");
}

async function lead(workers: number): Promise<void> {
  const started = Array.from({ length: workers }, () => {
    const worker = cluster.fork();
    return new Promise<void>((resolve) => {
      worker.on("message", (message) => message === "ready" && resolve());
      worker.once("exit", (code) => code && process.exit(code));
    });
  });
  const stop = () => {
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill("SIGTERM");
    cluster.on("exit", () => Object.keys(cluster.workers ?? {}).length === 0 && process.exit(0));
  };
  process.on("SIGTERM", stop);
  process.on("disconnect", stop);
  await Promise.all(started);
  process.send?.("ready");
}
