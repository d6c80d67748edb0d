// `npm run bench:bot -- <data folder>`: how well and how fast the lexical question search answers, on public sets.
import { cpus } from "node:os";
import { CALIBRATION, confidenceOf } from "../../../subgraphs/knowledge/src/search/confidence.js";
import type { Language } from "../../../subgraphs/knowledge/src/search/normalise.js";
import { type Asked, missingFiles, readData, retrievalOf } from "./data.js";
import { ask, grouped, indexOf, type Trial } from "./scenes.js";

const folder = process.argv[2];
if (!folder) {
  console.error("Usage: npm run bench:bot -- <data folder with banking77/, clinc150/, zh/ and dialogues/>");
  process.exit(2);
}
const missing = missingFiles(folder);
if (missing.length > 0) {
  console.error(
    `Nothing measured: "${folder}" lacks ${missing.join(", ")}.\nThe sets are BANKING77, CLINC150, LCQMC (dev) and CrossWOZ (validation), as their authors publish them.`,
  );
  process.exit(1);
}

const data = readData(folder);
const rows: { what: string; asked: number; value: string }[] = [];
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const report = (what: string, asked: number, value: string): void => void rows.push({ what, asked, value });

function accuracy(name: string, language: Language, known: readonly Asked[], asked: readonly Asked[]): Trial[] {
  const trials = ask(language, grouped(known), asked);
  report(`${name}, top 1`, asked.length, percent(trials.filter((trial) => trial.isRight).length, asked.length));
  report(`${name}, top 3`, asked.length, percent(trials.filter((trial) => trial.isInThree).length, asked.length));
  return trials;
}

/** The share answered, and how much of it is right, at the shipped threshold; then the coverage the same ranking allows at 97 %. */
function coverage(name: string, trials: readonly Trial[]): void {
  const ranked = trials
    .map((trial) => ({ ...trial, confidence: confidenceOf(trial.text, trial.hits, CALIBRATION[trial.language]) }))
    .sort((a, b) => b.confidence - a.confidence);
  const answered = ranked.filter((trial) => trial.confidence >= CALIBRATION[trial.language].answerFrom);
  const right = answered.filter((trial) => trial.isRight).length;
  report(
    `${name}, answered by itself`,
    trials.length,
    `${percent(answered.length, trials.length)}, ${percent(right, answered.length)} right`,
  );
  let rightSoFar = 0;
  let most = 0;
  ranked.forEach((trial, at) => {
    rightSoFar += trial.isRight ? 1 : 0;
    if (rightSoFar / (at + 1) >= 0.97) most = at + 1;
  });
  report(`${name}, most that 97 % right allows`, trials.length, percent(most, trials.length));
}

coverage("BANKING77", accuracy("BANKING77", "en", data.banking.train, data.banking.valid));
coverage("BANKING77 10-shot", accuracy("BANKING77 10-shot", "en", data.banking.tenShot, data.banking.valid));

const clinc = accuracy("CLINC150 in scope", "en", data.clinc.train, data.clinc.valid);
const outside = ask("en", grouped(data.clinc.train), data.clinc.outOfScope);
const { answerFrom, offerFrom } = CALIBRATION.en;
const confidence = (trial: Trial): number => confidenceOf(trial.text, trial.hits, CALIBRATION.en);
for (const [name, from] of [
  ["not answered", answerFrom],
  ["neither answered nor offered", offerFrom],
] as const) {
  const kept = outside.filter((trial) => confidence(trial) < from).length;
  const passed = clinc.filter((trial) => confidence(trial) >= from && trial.isRight).length;
  report(
    `CLINC150 out of scope, ${name}`,
    outside.length,
    `${percent(kept, outside.length)} (in scope kept and right ${percent(passed, clinc.length)})`,
  );
}

const { indexed, asked, unseen } = retrievalOf(data.lcqmc.pairs);
coverage("LCQMC retrieval", accuracy("LCQMC retrieval", "zh", indexed, asked));
accuracy("LCQMC retrieval, own words not indexed", "zh", indexed, unseen);
// Strict: of all second sentences only the pair's own counts, though others mean the same by other pairs of the set.
const same = data.lcqmc.pairs.filter((pair) => pair.isSame);
const seconds = same.map(({ second }) => ({ text: second, intent: second }));
accuracy(
  "LCQMC pairs, only the own partner counts",
  "zh",
  seconds,
  same.map(({ first, second }) => ({ text: first, intent: second })),
);

function speed(name: string, language: Language, known: readonly Asked[], queries: readonly string[]): void {
  const started = performance.now();
  const index = indexOf(language, grouped(known));
  const built = performance.now() - started;
  for (const text of queries.slice(0, 200)) index.search(text, 3);
  const times = queries.map((text) => timed(() => index.search(text, 3))).sort((a, b) => a - b);
  report(`${name}: ${index.size} questions built`, index.size, `${built.toFixed(0)} ms`);
  report(
    `${name}: search p50 / p95`,
    queries.length,
    [0.5, 0.95].map((at) => (times[Math.floor(times.length * at)] ?? 0).toFixed(2)).join(" / ") + " ms",
  );
  const edits = queries.slice(0, 200).map((text) =>
    timed(() => {
      index.upsert("edited", { questions: [text] });
      if (index.search(text, 1)[0]?.question === undefined) throw new Error("the edit is not live");
    }),
  );
  report(
    `${name}: edit until found, p95`,
    edits.length,
    `${(edits.sort((a, b) => a - b)[Math.floor(edits.length * 0.95)] ?? 0).toFixed(2)} ms`,
  );
}

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

const english = [...data.banking.train, ...data.clinc.train].slice(0, 10_000);
speed(
  "English",
  "en",
  english,
  [...data.banking.valid, ...data.clinc.valid].map((one) => one.text),
);
const sentences = [...new Set(data.lcqmc.pairs.flatMap(({ first, second }) => [first, second]))].slice(0, 10_000);
speed(
  "Chinese",
  "zh",
  sentences.map((text) => ({ text, intent: text })),
  unseen.map((one) => one.text),
);

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, one thread; lexical search, no model.`,
);
console.log(
  "Weights, thresholds and pooling were chosen on the validation parts used here: parts kept apart may read lower.",
);
console.table(rows);
