// `npm run bench`: Switchboard against its peers, side by side on this machine.
import { writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { openGround } from "./ground/ground.js";
import { textsOf } from "./ground/texts.js";
import { answersLine, peerVersions } from "./lines/answers.js";
import { inbox } from "./lines/inbox.js";
import { opened } from "./lines/opened.js";
import { deliveryLine } from "./lines/p3.js";
import { routingLine } from "./lines/p7.js";
import { searchLine } from "./lines/p9.js";
import { startLine } from "./lines/p11.js";
import { sendingLine } from "./lines/p4.js";
import { fanOutLine } from "./lines/p5.js";
import { type LineName, readOptions, USAGE } from "./options.js";
import { RESULTS } from "./places.js";
import { type LineResult, markdown, terminal } from "./report.js";

const words = process.argv.slice(2);
let options: ReturnType<typeof readOptions>;
try {
  options = readOptions(words, RESULTS);
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exit(2);
}
const begun = performance.now();
const progress = (line: string) =>
  console.log(`[${((performance.now() - begun) / 1_000).toFixed(0).padStart(4)} s] ${line}`);
const load = loadavg()
  .map((average) => average.toFixed(1))
  .join(" ");
const ground = await openGround(options.size, await textsOf(options.dialogues), progress);
const results: LineResult[] = [];
const LINES: Record<LineName, () => Promise<LineResult>> = {
  P1: () => answersLine(inbox, ground, options, progress),
  P2: () => answersLine(opened, ground, options, progress),
  P3: () => deliveryLine(ground, options, progress),
  P4: () => sendingLine(ground, options, progress),
  P5: () => fanOutLine(ground, options, progress),
  P7: () => routingLine(ground, progress),
  P9: () => searchLine(ground, options, progress),
  P11: () => startLine(ground, progress),
};
try {
  for (const name of options.only) {
    progress(name);
    // What the lines before it found is not lost with it.
    const result = await LINES[name]().catch(
      (error: Error): LineResult => ({
        id: name,
        title: "not measured",
        head: ["why"],
        rows: [[error.message.slice(0, 500)]],
        notes: [],
      }),
    );
    results.push(result);
    console.log(terminal(result));
  }
} finally {
  await ground.close();
}
const text = markdown(
  {
    command: ["npm run bench", ...(words.length ? ["--", ...words] : [])].join(" "),
    versions: await peerVersions(),
    size: options.size,
    load,
  },
  results,
);
if (options.out) {
  await writeFile(options.out, text);
  progress(`written: ${options.out}`);
}
