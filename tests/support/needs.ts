import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../gateway/src/places.js";

const CLIENTS = ["console/dist/index.html", "widget/dist/widget.js"];

/** What some suites need besides npm packages: how it is looked for, and how a machine gets it. */
const NEEDS = {
  chromium: {
    isHere: () => existsSync(process.env["CHROMIUM"] ?? "/usr/bin/chromium"),
    get: "on Debian: apt-get install chromium; elsewhere name the program in CHROMIUM",
  },
  chineseFonts: {
    isHere: () => /cjk/i.test(spawnSync("fc-list", [":lang=zh", "file"], { encoding: "utf8" }).stdout ?? ""),
    get: "on Debian: apt-get install fonts-noto-cjk",
  },
  builds: {
    isHere: () => CLIENTS.every((file) => existsSync(join(ROOT, "clients", file))),
    get: "npm run build",
  },
  nats: {
    isHere: () => spawnSync(process.env["NATS_SERVER"] ?? "nats-server", ["--version"]).status === 0,
    get: "on Debian: apt-get install nats-server; elsewhere name the program in NATS_SERVER",
  },
} as const;

export type Need = keyof typeof NEEDS;

/** The complete run leaves nothing out: what is missing there is a failure. */
export const isComplete = process.env["SWITCHBOARD_TESTS"] === "complete";

/**
 * True when a suite can run here: `describe.runIf(needs("chromium"))("…", …)`. Otherwise says what is left out and
 * how to get it; with `SWITCHBOARD_TESTS=complete` the file fails instead.
 * @throws Error in the complete run when it is not here
 */
export function needs(...names: readonly Need[]): boolean {
  const missing = names.filter((name) => !NEEDS[name].isHere());
  if (missing.length === 0) return true;
  const lines = missing.map((name) => `${name} is not here (${NEEDS[name].get})`).join("; ");
  if (isComplete) throw new Error(`${lines}.`);
  console.warn(`Left out: ${lines}.`);
  return false;
}
