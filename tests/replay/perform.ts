import type { Options } from "./script/options.js";
import { readScript } from "./script/dialogues.js";
import { countScript, type Figures } from "./verdict/figures.js";
import { percentiles } from "./verdict/timings.js";
import type { Run } from "./verdict/verdict.js";
import { reasonOf } from "./cast/patience.js";
import { readReports } from "./cast/reports.js";
import { play } from "./cast/scene.js";
import { buildStage, type Stage } from "./cast/stage.js";
import { readMessages } from "./cast/watch.js";

export interface Limits {
  /** What the other side has not seen after this long is given up. Milliseconds. */
  seenMs: number;
  /** So long the reports may lag behind the log. Milliseconds. */
  lagMs: number;
}

const PROGRESS_MS = 2_000;
const READERS = 8;

/** Reads the script, plays it to the end with all visitors at once, and gathers what the verdict needs. */
export async function perform(options: Options & Partial<Limits>, print: (line: string) => void): Promise<Run> {
  const { dialogues: all, skipped } = await readScript(options.files);
  for (const { where, why } of skipped) print(`skipped ${where}: ${why}`);
  const dialogues = all.slice(0, options.limit);
  if (dialogues.length === 0) throw new Error("There is no dialogue to play");
  const script = countScript(dialogues);
  print(
    `${dialogues.length} dialogues, ${script.customerMessages + script.agentMessages} messages; ` +
      `${options.visitors} visitors, ${options.agents} agents, ${options.urls.join(" ")}`,
  );

  const openedAt = new Date();
  const stage = await buildStage({ seenMs: 90_000, ...options, complain: print });
  const stuck: { dialogueId: string; why: string }[] = [];
  const startedAt = performance.now();
  let done = 0;
  const seconds = () => (performance.now() - startedAt) / 1000;
  const progress = setInterval(() => print(progressLine(stage, done, dialogues.length, seconds())), PROGRESS_MS);
  await inParallel(options.visitors, dialogues, async (dialogue) => {
    try {
      await play(dialogue, stage);
    } catch (error) {
      stuck.push({ dialogueId: dialogue.id, why: reasonOf(error) });
      print(`stuck: dialogue ${dialogue.id}: ${reasonOf(error)}`);
    }
    done += 1;
  });
  clearInterval(progress);
  const tookMs = performance.now() - startedAt;
  print(progressLine(stage, done, dialogues.length, tookMs / 1000));

  print("reading back what is stored, and the reports");
  await inParallel(READERS, [...stage.ledger.pages.values()], async (page) => {
    try {
      page.stored = (await readMessages(stage.admin, page.conversationId)).messages;
    } catch (error) {
      print(reasonOf(error));
    }
  });
  let reports: Figures | null = null;
  try {
    reports = await readReports(stage.admin, stage.channel.id, openedAt, script, options.lagMs ?? 10_000);
  } catch (error) {
    print(`the reports cannot be read: ${reasonOf(error)}`);
  }
  await stage.strike();
  return { ledger: stage.ledger, skipped, stuck, script, reports, tookMs };
}

async function inParallel<T>(workers: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const worker = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(workers, items.length) }, worker));
}

function progressLine(stage: Stage, done: number, all: number, seconds: number): string {
  const times = [...stage.ledger.pages.values()].flatMap((page) =>
    page.acknowledged.map((message) => message.acknowledgedAt - message.sentAt),
  );
  const { p50, p95 } = percentiles(times);
  return (
    `${seconds.toFixed(0).padStart(5)} s  ${done}/${all} dialogues  ${times.length} messages  ` +
    `${(times.length / seconds).toFixed(1)}/s  acknowledged p50 ${p50.toFixed(0)} ms p95 ${p95.toFixed(0)} ms`
  );
}
