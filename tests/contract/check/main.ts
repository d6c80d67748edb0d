// `npm run check`: the rules of the house that no compiler knows. `--fast` leaves out what starts a database or takes
// seconds; `npm test` runs that. Expects what `tsc -b` makes.
import { checkDocuments } from "./documents.js";
import type { Finding } from "./findings.js";
import { checkImports } from "./imports.js";
import { checkSizes } from "./sizes.js";
import { readSources } from "./sources.js";
import {
  checkCodegen,
  checkFormat,
  checkGenerated,
  checkLint,
  checkMigrations,
  checkRelay,
  checkSdl,
} from "./tools.js";

const sources = readSources();
const fast: readonly (readonly [string, () => Finding[] | Promise<Finding[]>])[] = [
  ["import directions", () => checkImports(sources)],
  ["sizes", () => checkSizes(sources)],
  ["client documents", checkDocuments],
  ["printed schema", checkGenerated],
];
const slow: typeof fast = [
  ["migrations", checkMigrations],
  ["typed operations", checkCodegen],
  ["SDL lint", checkSdl],
  ["a relay client", checkRelay],
  ["lint", checkLint],
  ["format", checkFormat],
];

const isFast = process.argv.includes("--fast");
let failures = 0;
for (const [name, check] of isFast ? fast : [...fast, ...slow]) {
  const started = performance.now();
  const found = await check();
  const failed = found.filter(({ kind }) => kind === "wrong");
  failures += failed.length;
  console.log(`${failed.length ? "✗" : "✓"} ${name} (${((performance.now() - started) / 1_000).toFixed(1)} s)`);
  for (const { where, what } of failed) console.log(`    ${where}: ${what.replaceAll("\n", "\n      ")}`);
  const hints = found.filter(({ kind }) => kind === "hint");
  if (hints.length && !isFast) console.log(hints.map(({ where, what }) => `    hint: ${where}: ${what}`).join("\n"));
}
if (failures) console.error(`${failures} ${failures === 1 ? "thing is" : "things are"} not right.`);
process.exitCode = failures ? 1 : 0;
