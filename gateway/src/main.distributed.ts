import { readConfig } from "./config.js";
import { runDistributed } from "./topology/distributed.js";

try {
  await runDistributed(await readConfig(process.env), process.env);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
