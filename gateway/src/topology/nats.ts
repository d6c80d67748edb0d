import { spawn, spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import net from "node:net";
import { join } from "node:path";
import type { Config } from "../config.js";
import type { Kept } from "./kept.js";

const LOOK_AGAIN_MS = 50;

/** The NATS server that the distributed topology brings up on loopback when it is not given one. */
export async function nats(config: Config, port: number): Promise<Kept> {
  const program = config.natsServer;
  if (spawnSync(program, ["--version"]).error) {
    throw new Error(
      `${program} is not here. Install it (on Debian: apt-get install nats-server), name its path in NATS_SERVER, or point NATS_URL at a server of yours (2.10.23 or later in earnest).`,
    );
  }
  const store = join(config.dataDir, "nats");
  await mkdir(store, { recursive: true });
  // Where the kernel offers it, the server ends with us, whichever way we end.
  const tie =
    spawnSync("setpriv", ["--pdeathsig", "TERM", "true"]).status === 0 ? ["setpriv", "--pdeathsig", "TERM"] : [];
  const [command = program, ...words] = [...tie, program, "-a", "127.0.0.1", "-p", String(port), "-js", "-sd", store];
  return {
    name: "NATS",
    // A session of its own keeps the terminal's Ctrl-C away: it goes last, when we say so.
    spawn: () => spawn(command, words, { stdio: "ignore", detached: true }),
    ready: () => answers(port),
  };
}

/** Resolves when something listens on the port of loopback. */
async function answers(port: number): Promise<void> {
  for (;;) {
    const isThere = await new Promise<boolean>((resolve) => {
      const socket = net.connect(port, "127.0.0.1", () => resolve(true));
      socket.once("error", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS).unref());
  }
}
