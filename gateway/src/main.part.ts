import { readConfig } from "./config.js";
import { runPart } from "./topology/part.js";

// One process of the distributed topology: `node main.part.js gateway`, `… <subgraph>`, or `… migrate` and done.
try {
  await runPart(process.argv[2] ?? "", await readConfig(process.env), process.env);
} catch (error) {
  console.error(`${process.argv[2]}: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env["LOG_LEVEL"] === "debug") console.error(error);
  process.exit(1);
}
