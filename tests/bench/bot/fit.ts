// Fits the shipped calibration: `node --import @oxc-node/core/register tests/bench/bot/fit.ts <data folder>`.
// Prints weights and thresholds to be copied into the knowledge subgraph; nothing of the data goes with them.
import { missingFiles, readData } from "./data.js";
import { chineseScenes, englishScenes, seeded, type Trial } from "./scenes.js";

const PRECISION = 0.97;
const RIDGE = 1;

const folder = process.argv[2] ?? "";
const missing = missingFiles(folder);
if (missing.length > 0) {
  console.error(`No fit: the data folder "${folder}" lacks ${missing.join(", ")}.`);
  process.exit(1);
}
const data = readData(folder);
const trials = [...englishScenes(data, seeded(7)), ...chineseScenes(data, seeded(7))].filter(
  ({ hits }) => hits.length > 0,
);

// Each half is judged by weights from the other, so that the thresholds are not flattered; a text asked in several
// scenes stays in one half.
const coin = seeded(11);
const halfOf = new Map([...new Set(trials.map(({ text }) => text))].map((text) => [text, coin() < 0.5 ? 0 : 1]));
const halves = trials.map(({ text }) => halfOf.get(text));
const judged = trials.map((trial) => ({ trial, probability: 0 }));
for (const half of [0, 1]) {
  const weights = fit(trials.filter((_, at) => halves[at] !== half));
  judged.forEach((one, at) => {
    if (halves[at] === half) one.probability = logistic(weights, one.trial.signals);
  });
}
console.log(
  "weights",
  fit(trials)
    .map((weight) => Number(weight.toFixed(3)))
    .join(", "),
);
for (const language of ["en", "zh"] as const) {
  const own = judged.filter(({ trial }) => trial.language === language).sort((a, b) => b.probability - a.probability);
  let right = 0;
  let answered = 0;
  let from = 1;
  own.forEach(({ trial, probability }, at) => {
    right += trial.isRight ? 1 : 0;
    if (at >= 100 && right / (at + 1) >= PRECISION) [answered, from] = [at + 1, probability];
  });
  const answerable = own.filter(({ trial }) => trial.isAnswerable).length;
  console.log(
    `${language}: ${own.length} trials; answer from ${from.toFixed(3)}: ${((100 * answered) / answerable).toFixed(1)} % answered at ${PRECISION}`,
  );
  for (let low = 0.2; low < 0.9; low += 0.1) {
    const band = own.filter(({ probability }) => probability >= low && probability < low + 0.1);
    const inThree = band.filter(({ trial }) => trial.isInThree).length / band.length;
    console.log(
      `  ${low.toFixed(1)}–${(low + 0.1).toFixed(1)}: ${band.length} trials, first right ${percent(band)}, in three ${inThree.toFixed(2)}`,
    );
  }
}

function percent(band: readonly { trial: Trial }[]): string {
  return (band.filter(({ trial }) => trial.isRight).length / band.length).toFixed(2);
}

function logistic(weights: readonly number[], signals: readonly number[]): number {
  return 1 / (1 + Math.exp(-signals.reduce((sum, signal, at) => sum + signal * (weights[at] ?? 0), 0)));
}

/** Ridge logistic regression by Newton's method; both languages weigh the same. */
function fit(own: readonly Trial[]): number[] {
  const size = own[0]?.signals.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  const count = {
    en: own.filter((trial) => trial.language === "en").length,
    zh: own.filter((trial) => trial.language === "zh").length,
  };
  for (let round = 0; round < 25; round++) {
    // Rows of the Hessian, each with its gradient at the end.
    const rows = weights.map((weight, i) => [
      ...weights.map((_, j) => (i === j && i > 0 ? RIDGE : i === j ? 1e-6 : 0)),
      i > 0 ? -RIDGE * weight : 0,
    ]);
    for (const { signals, isRight, language } of own) {
      const p = logistic(weights, signals);
      const share = 10_000 / count[language];
      rows.forEach((row, i) => {
        const signal = (signals[i] ?? 0) * share;
        for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + signal * (signals[j] ?? 0) * p * (1 - p);
        row[size] = (row[size] ?? 0) + signal * ((isRight ? 1 : 0) - p);
      });
    }
    const step = solve(rows);
    for (const [i, change] of step.entries()) weights[i] = (weights[i] ?? 0) + change;
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** Gauss–Jordan elimination with row exchange; each row ends in its right-hand side. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const best = rows.reduce(
      (at, row, k) => (k >= i && Math.abs(row[i] ?? 0) > Math.abs(rows[at]?.[i] ?? 0) ? k : at),
      i,
    );
    [rows[i], rows[best]] = [rows[best] ?? [], rows[i] ?? []];
    const pivot = rows[i] ?? [];
    rows.forEach((row, k) => {
      if (k === i) return;
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1);
      for (let j = i; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    });
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
