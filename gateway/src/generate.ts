import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { graphOf } from "@switchboard/kit";
import { lexicographicSortSchema } from "graphql";
import { z } from "zod";
import { compose } from "./compose.js";
import { ROOT } from "./places.js";
import { Supergraph } from "./plan/supergraph.js";
import { SUBGRAPHS } from "./topology/subgraphs.js";

/** Writes what is printed from the code into `schema/`; with `--check` it only compares, and fails on a difference. */
const onlyCheck = process.argv.includes("--check");
const folder = join(ROOT, "schema");
const files = new Map<string, string>();

const sdls = new Map(SUBGRAPHS.map((definition) => [definition.name, graphOf(definition).sdl]));
for (const [name, sdl] of sdls) files.set(`${name}.graphql`, `${sdl.trim()}\n`);
const supergraph = compose(sdls);
files.set("supergraph.graphql", supergraph);
files.set(
  "api.graphql",
  `${printSchemaWithDirectives(lexicographicSortSchema(Supergraph.parse(supergraph).schema)).trim()}\n`,
);
files.set("events.json", `${JSON.stringify(eventsCatalogue(), null, 2)}\n`);

const stale: string[] = [];
for (const [name, text] of files) {
  const path = join(folder, name);
  const before = await readFile(path, "utf8").catch(() => "");
  if (before === text) continue;
  stale.push(name);
  if (!onlyCheck) await writeFile(path, text);
}
if (onlyCheck && stale.length) {
  console.error(`schema/ is not what the code says (${stale.join(", ")}): run npm run generate and commit it.`);
  process.exit(1);
}
console.log(stale.length ? `schema/: wrote ${stale.join(", ")}` : "schema/: up to date");

/** Every event that leaves a log, with its payload as JSON Schema: for partners' webhooks and pulls. */
function eventsCatalogue() {
  return SUBGRAPHS.flatMap(({ name: source, events }) =>
    events.map(({ name, description, data }) => ({
      source,
      name,
      description,
      data: z.toJSONSchema(data, { io: "output" }),
    })),
  );
}
