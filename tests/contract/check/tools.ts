import { spawn } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type Finding, wrong } from "./findings.js";
import { ROOT } from "./sources.js";

const BIN = join(ROOT, "node_modules", ".bin");

/** Runs a program in the project's folder; what it printed is the finding when it fails. */
async function run(what: string, command: string, args: readonly string[], cwd = ROOT): Promise<Finding[]> {
  const env = { ...process.env, PATH: `${BIN}${delimiter}${process.env["PATH"]}`, NO_COLOR: "1", FORCE_COLOR: "0" };
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const parts: string[] = [];
  child.stdout.on("data", (data) => parts.push(String(data)));
  child.stderr.on("data", (data) => parts.push(String(data)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return code === 0 ? [] : [wrong(what, parts.join("").trim() || `${command} ended with ${code}`)];
}

/** What is printed from the code: subgraph SDL, supergraph, the clients' schema, the events catalogue. */
export const checkGenerated = () => run("schema/", process.execPath, ["gateway/dist/generate.js", "--check"]);

/** A change of an entity without the migration that brings a database there. */
export const checkMigrations = () => run("migrations", process.execPath, ["gateway/dist/migrations.js", "--check"]);

/** Naming, descriptions, relay rules on every subgraph's SDL. */
export const checkSdl = () =>
  run("schema lint", "eslint", [
    "--config",
    "schema/eslint.config.js",
    "--no-warn-ignored",
    "--max-warnings",
    "0",
    "schema/*.graphql",
  ]);

export const checkLint = () =>
  run("biome lint", "biome", ["lint", "--colors=off", "--diagnostic-level=error", "--max-diagnostics=50", "."]);

/** Mended by `npx biome format --write`. */
export const checkFormat = () => run("biome format", "biome", ["format", "--colors=off", "--reporter=summary", "."]);

/** A strict client that is not ours: connections, nodes and mutations as Relay wants them. */
export async function checkRelay(): Promise<Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), "switchboard-relay-"));
  try {
    await cp(join(ROOT, "tests/contract/relay"), folder, { recursive: true });
    await cp(join(ROOT, "schema/api.graphql"), join(folder, "api.graphql"));
    return await run("relay-compiler", join(BIN, "relay-compiler"), ["relay.config.json"], folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Typed operations of the clients: what is committed is what would be generated now. */
export async function checkCodegen(): Promise<Finding[]> {
  const folders = ["console", "widget", "sdk"].map((client) => join(ROOT, "clients", client, "src", "gql"));
  const kept = await mkdtemp(join(tmpdir(), "switchboard-codegen-"));
  try {
    for (const [i, folder] of folders.entries())
      await cp(folder, join(kept, String(i)), { recursive: true }).catch(() => undefined);
    const failed = await run("codegen", "graphql-codegen", ["--config", "codegen.yml", "--silent"]);
    if (failed.length) return failed;
    const found: Finding[] = [];
    for (const [i, folder] of folders.entries()) {
      const [before, after] = [await filesOf(join(kept, String(i))), await filesOf(folder)];
      const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
        (name) => before.get(name) !== after.get(name),
      );
      if (stale.length)
        found.push(wrong(folder, `was not what the operations say (${stale.join(", ")}); it is now: commit it`));
    }
    return found;
  } finally {
    await rm(kept, { recursive: true, force: true });
  }
}

async function filesOf(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch(() => []);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const)),
  );
}
