import type { Skipped } from "../script/dialogues.js";
import { compareFigures, type Difference, type Figures } from "./figures.js";
import { type Finding, findFaults, type Fault } from "./findings.js";
import type { Ledger } from "./ledger.js";
import { measureTimings, type Percentiles, type Timings } from "./timings.js";

export interface Run {
  ledger: Ledger;
  skipped: readonly Skipped[];
  /** Dialogues that could not be played to their end, and why. */
  stuck: readonly { dialogueId: string; why: string }[];
  /** What the script says, and what the reports said in the end; null when they could not be read. */
  script: Figures;
  reports: Figures | null;
  tookMs: number;
}

export interface Verdict {
  isGood: boolean;
  findings: readonly Finding[];
  differences: readonly Difference[];
  timings: Timings;
  acknowledged: number;
  perSecond: number;
}

/** Judges a run by the ledger alone; the server's own figures are only compared with it. */
export function judge(run: Run): Verdict {
  const pages = [...run.ledger.pages.values()];
  const findings = pages.flatMap(findFaults);
  const differences = run.reports ? compareFigures(run.script, run.reports) : [];
  const acknowledged = pages.reduce((sum, page) => sum + page.acknowledged.length, 0);
  const isRead = run.reports !== null && pages.every((page) => page.stored !== null);
  const isPlayed = run.stuck.length === 0 && acknowledged === run.script.customerMessages + run.script.agentMessages;
  return {
    // A run in which nothing was sent proves nothing.
    isGood: isRead && isPlayed && acknowledged > 0 && findings.length === 0 && differences.length === 0,
    findings,
    differences,
    timings: measureTimings(pages),
    acknowledged,
    perSecond: acknowledged / (run.tookMs / 1000),
  };
}

const SHOWN = 20;

/** The verdict as lines to print. */
export function tell(run: Run, verdict: Verdict): string[] {
  const pages = [...run.ledger.pages.values()];
  const bot = new Set(
    pages.flatMap((page) => (page.stored ?? []).filter((line) => line.author === "BOT").map((line) => line.id)),
  );
  const unread = pages.filter((page) => page.stored === null).length;
  const { timings, differences, findings } = verdict;
  return [
    "",
    `${pages.length} conversations, ${verdict.acknowledged} acknowledged messages in ${(run.tookMs / 1000).toFixed(1)} s: ` +
      `${verdict.perSecond.toFixed(1)} messages/s; ${bot.size} messages by the bot; ${run.ledger.resyncs} resyncs`,
    ...table("milliseconds", [
      ["sent → acknowledged", timings.acknowledged],
      ["acknowledged → subscriber", timings.pushed],
      ["sent → subscriber", timings.across],
    ]),
    "",
    ...faultLines(findings),
    ...some(
      findings,
      (one) => `    ${one.fault} by ${one.by}: ${one.conversationId} #${one.sequence} (${one.dialogueId})`,
    ),
    "",
    `  ${"figure".padEnd(20)}${"script".padStart(10)}${"reports".padStart(10)}`,
    ...Object.entries(run.script).map(([figure, own]) => {
      const theirs = run.reports?.[figure as keyof Figures];
      const sign = theirs === own ? "" : "   differs";
      return `  ${figure.padEnd(20)}${String(own).padStart(10)}${String(theirs ?? "–").padStart(10)}${sign}`;
    }),
    "",
    ...(run.skipped.length > 0 ? [`  ${run.skipped.length} lines or turns were skipped (named above)`] : []),
    ...(unread > 0 ? [`  ${unread} conversations could not be read back`] : []),
    ...some(run.stuck, (one) => `  not played to the end: ${one.dialogueId}: ${one.why}`),
    verdict.isGood
      ? "VERDICT: nothing lost, nothing doubled, figures equal"
      : `VERDICT: FAILED (${findings.length} faults, ${differences.length} figures differ, ${run.stuck.length} dialogues stuck)`,
  ];
}

function faultLines(findings: readonly Finding[]): string[] {
  const faults: Fault[] = ["lost", "doubled", "reordered", "unknown"];
  const count = (fault: Fault) => findings.filter((finding) => finding.fault === fault).length;
  return [`  ${faults.map((fault) => `${fault} ${count(fault)}`).join(", ")}`];
}

function some<T>(all: readonly T[], line: (one: T) => string): string[] {
  const rest = all.length - SHOWN;
  return [...all.slice(0, SHOWN).map(line), ...(rest > 0 ? [`    … and ${rest} more`] : [])];
}

function table(title: string, rows: readonly (readonly [string, Percentiles])[]): string[] {
  const cells = (...values: string[]) => values.map((value) => value.padStart(9)).join("");
  return [
    `  ${title.padEnd(28)}${cells("p50", "p95", "p99", "max")}`,
    ...rows.map(([name, p]) => {
      const values = [p.p50, p.p95, p.p99, p.most].map((value) => value.toFixed(1));
      return `  ${name.padEnd(28)}${cells(...values)}`;
    }),
  ];
}
