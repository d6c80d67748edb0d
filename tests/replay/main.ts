import { argv, exit, stderr, stdout } from "node:process";
import { setMaxListeners } from "node:events";
import { reasonOf } from "./cast/patience.js";
import { perform } from "./perform.js";
import { readOptions, USAGE } from "./script/options.js";
import { judge, tell } from "./verdict/verdict.js";

setMaxListeners(0);
const print = (line: string) => void stdout.write(`${line}\n`);
try {
  const options = readOptions(argv.slice(2));
  const run = await perform(options, print);
  const verdict = judge(run);
  for (const line of tell(run, verdict)) print(line);
  exit(verdict.isGood ? 0 : 1);
} catch (error) {
  stderr.write(`${reasonOf(error)}\n\n${USAGE}\n`);
  exit(2);
}
