// `npm run bench`: Switchboard against its peers, side by side on this machine.
import { writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { growthLine, type Measured } from "./growth.js";
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
import { releaseAll } from "./sides/side.js";
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
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    releaseAll();
    process.exit(130);
  });
const measured: Measured[] = [];
const versions = await peerVersions();
const at = new Date();
const command = ["npm run bench", ...(words.length ? ["--", ...words] : [])].join(" ");

/** What was measured before is not lost with what fails. */
async function keep(): Promise<void> {
  if (options.out) await writeFile(options.out, markdown({ command, versions, load, at }, measured));
}

for (const [i, size] of options.sizes.entries()) {
  const ground = await openGround(size, await textsOf(options.dialogues), progress);
  const lines: LineResult[] = [];
  measured.push({ size, lines });
  const run: Record<LineName, () => Promise<LineResult>> = {
    P1: () => answersLine(inbox, ground, options, progress),
    P2: () => answersLine(opened, ground, options, progress),
    P3: () => deliveryLine(ground, options, progress),
    P4: () => sendingLine(ground, options, progress),
    P5: () => fanOutLine(ground, options, progress),
    P7: () => routingLine(ground, progress),
    P9: () => searchLine(ground, size, progress),
    P11: () => startLine(ground, progress),
  };
  try {
    for (const name of options.only) {
      // A start is that of an installation of its own, and the same beside any size.
      if (name === "P11" && i > 0) continue;
      progress(`${name} at ${size.toLocaleString("en")} messages`);
      const result = await run[name]().catch(
        (error: Error): LineResult => ({
          id: name,
          title: "not measured",
          head: ["why"],
          rows: [[error.message.slice(0, 500)]],
          notes: [],
        }),
      );
      lines.push(result);
      console.log(terminal(result));
      await keep();
    }
  } finally {
    await ground.close();
  }
}
const growth = growthLine(measured);
if (growth) console.log(terminal(growth));
if (options.out) progress(`written: ${options.out}`);
