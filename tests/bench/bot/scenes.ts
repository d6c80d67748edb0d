import { signalsOf } from "../../../subgraphs/knowledge/src/search/confidence.js";
import type { Language } from "../../../subgraphs/knowledge/src/search/normalise.js";
import { type Hit, QuestionIndex } from "../../../subgraphs/knowledge/src/search/questions.js";
import { type Asked, type BotData, retrievalOf } from "./data.js";

/** One question put to one index, and how it went. */
export interface Trial {
  language: Language;
  text: string;
  hits: Hit[];
  signals: number[];
  /** The index holds the entry asked for. */
  isAnswerable: boolean;
  isRight: boolean;
  isInThree: boolean;
}

/** Small seeded generator (Numerical Recipes' LCG): the same scenes in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

export function grouped(asked: readonly Asked[]): Map<string, string[]> {
  const byIntent = new Map<string, string[]>();
  for (const { text, intent } of asked) byIntent.set(intent, [...(byIntent.get(intent) ?? []), text]);
  return byIntent;
}

export function indexOf(language: Language, entries: ReadonlyMap<string, string[]>): QuestionIndex {
  const index = new QuestionIndex(language);
  for (const [intent, questions] of entries) index.upsert(intent, { questions });
  return index;
}

export function ask(language: Language, entries: ReadonlyMap<string, string[]>, asked: readonly Asked[]): Trial[] {
  const index = indexOf(language, entries);
  return asked.map(({ text, intent }) => {
    const hits = index.search(text, 3);
    return {
      language,
      text,
      hits,
      signals: signalsOf(text, hits),
      isAnswerable: entries.has(intent),
      isRight: hits[0]?.entryId === intent,
      isInThree: hits.some((hit) => hit.entryId === intent),
    };
  });
}

/** Workspaces of 10 entries to all of them, with 1 question each to all; a fifth to a quarter asks for what is not there. */
export function englishScenes(data: BotData, random: () => number): Trial[] {
  const sizes = [
    [10, 1, 6],
    [10, 3, 6],
    [15, 5, 6],
    [30, 1, 3],
    [30, 3, 3],
    [30, 10, 3],
    [60, 5, 2],
    [999, 1, 1],
    [999, 3, 1],
    [999, 10, 1],
    [999, 999, 1],
  ] as const;
  return [data.banking, data.clinc].flatMap(({ train, valid }, which) => {
    const all = grouped(train);
    const elsewhere = which === 0 ? data.clinc.valid : data.banking.valid;
    return sizes.flatMap(([entryCount, questions, times]) =>
      Array.from({ length: times }).flatMap(() => {
        const intents = shuffled([...all.keys()], random).slice(0, entryCount);
        const entries = new Map(
          intents.map((intent) => [intent, shuffled(all.get(intent) ?? [], random).slice(0, questions)]),
        );
        const inside = shuffled(
          valid.filter(({ intent }) => entries.has(intent)),
          random,
        ).slice(0, 300);
        const some = (asked: readonly Asked[]): Asked[] =>
          shuffled(
            asked.filter(({ intent }) => !entries.has(intent)),
            random,
          ).slice(0, Math.round(inside.length * 0.1));
        return ask("en", entries, [
          ...inside,
          ...some(valid),
          ...some(data.clinc.outOfScope),
          ...(which === 0 ? some(elsewhere) : []),
        ]);
      }),
    );
  });
}

/** LCQMC entries; a sixth of the questions come from elsewhere, and one entry in twenty is a near miss of a question asked. */
export function chineseScenes(data: BotData, random: () => number): Trial[] {
  const { indexed, unseen } = retrievalOf(data.lcqmc.pairs);
  const all = grouped(indexed);
  const nearMisses = data.lcqmc.pairs.filter((pair) => !pair.isSame);
  return [20, 20, 20, 20, 20, 20, 60, 60, 60, 60, 200, 200, 200, 1_000, 1_000, 3_000].flatMap((entryCount) => {
    const entries = new Map(shuffled([...all], random).slice(0, entryCount));
    const inside = unseen.filter(({ intent }) => entries.has(intent));
    const misses = shuffled(nearMisses, random).slice(0, Math.round(entryCount * 0.05));
    for (const miss of misses) entries.set(`near miss: ${miss.second}`, [miss.second]);
    const unanswerable = [
      ...misses.map((miss) => miss.first),
      ...shuffled(data.crosswoz, random).slice(0, Math.round(inside.length * 0.2)),
    ];
    return ask("zh", entries, [...inside, ...unanswerable.map((text) => ({ text, intent: "none" }))]);
  });
}
