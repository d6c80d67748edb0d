import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { appendFile, chmod, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

// A project in small: the real start script, and stand-ins for turbo and for the gateway it runs.
const TURBO = `#!/bin/sh
echo "turbo was here"
test -e fail && exit 1
mkdir -p gateway/dist && cp gateway/src/main.mjs gateway/dist/main.js
`;
const GATEWAY = `
let asked = 0;
process.on("SIGINT", () => { asked += 1; console.log("draining"); setTimeout(() => { console.log("asked " + asked); process.exit(7); }, 300); });
process.on("SIGTERM", () => { console.log("told to end"); process.exit(0); });
setInterval(() => {}, 1000);
console.log("ready " + process.pid + " " + process.argv.slice(2).join(" "));
`;

let root: string;
const started: ChildProcess[] = [];

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), "switchboard-start-"));
  for (const name of ["gateway/src", "subgraphs", "clients", "node_modules/graphql", "node_modules/.bin"]) {
    await mkdir(path.join(root, name), { recursive: true });
  }
  for (const name of ["start.mjs", "start.build.mjs"])
    await cp(path.join(import.meta.dirname, name), path.join(root, "gateway", name));
  await writeFile(path.join(root, "gateway/package.json"), '{"type":"module"}');
  await writeFile(path.join(root, "gateway/src/main.mjs"), GATEWAY);
  await writeFile(path.join(root, "node_modules/.bin/turbo"), TURBO);
  await chmod(path.join(root, "node_modules/.bin/turbo"), 0o755);
});

afterEach(async () => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
  await rm(root, { recursive: true, force: true });
});

interface Start {
  child: ChildProcess;
  said(): string;
  saw(text: string): Promise<void>;
  ended: Promise<number | null>;
}

function start(...words: string[]): Start {
  const child = spawn(process.execPath, [path.join(root, "gateway/start.mjs"), ...words], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  let text = "";
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      text += chunk;
      for (const check of waiting) check();
    });
  }
  const saw = (wanted: string) =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`Never said "${wanted}":\n${text}`)), 10_000);
      const check = () => {
        if (!text.includes(wanted)) return;
        clearTimeout(timer);
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });
  return { child, said: () => text, saw, ended: new Promise((resolve) => child.once("close", resolve)) };
}

describe("npm start", () => {
  it("builds on the first start, not on the second, and again after a change", async () => {
    for (const [change, builds] of [
      ["", true],
      ["", false],
      ["// new\n", true],
    ] as const) {
      await appendFile(path.join(root, "gateway/src/main.mjs"), change);
      const run = start("--port-words", "pass");
      await run.saw("ready");
      expect(run.said()).toContain("--port-words pass");
      expect(run.said().includes("Building Switchboard")).toBe(builds);
      run.child.kill("SIGTERM");
      expect(await run.ended).toBe(0);
    }
  });

  it("passes Ctrl-C on once, though terminal and npm both send it, waits, and returns the gateway's code", async () => {
    const run = start();
    await run.saw("ready");
    run.child.kill("SIGINT");
    await run.saw("draining");
    run.child.kill("SIGINT");
    expect(await run.ended).toBe(7);
    expect(run.said()).toContain("asked 1");
  });

  it("shows why a build failed and starts nothing", async () => {
    await writeFile(path.join(root, "fail"), "");
    const run = start();
    expect(await run.ended).toBe(1);
    expect(run.said()).toContain("turbo was here");
    expect(run.said()).not.toContain("ready");
  });

  it("says to run npm install when that has not been done", async () => {
    await rm(path.join(root, "node_modules"), { recursive: true });
    const run = start();
    expect(await run.ended).toBe(1);
    expect(run.said()).toContain("Run: npm install");
  });

  const canTie = spawnSync("setpriv", ["--pdeathsig", "TERM", "true"]).status === 0;
  it.runIf(canTie)(
    "leaves no gateway behind when it is killed with kill -9 (needs setpriv of util-linux)",
    async () => {
      const run = start();
      await run.saw("ready");
      run.child.kill("SIGKILL");
      await run.saw("told to end");
    },
  );
});
