import type { RequestContext } from "@switchboard/kit";
import { newest, saidAt, saidBetween, wordsBeginning } from "../postings/posting.read.js";
import { BLOCK_MOST } from "../postings/codec.js";
import { surelyHeld, type Term, type Wish } from "./wish.js";

/** More words than this begin so: looking them all up takes longer than looking at the texts themselves. */
const BEGINNINGS_MOST = 64;
/** A group of more words than this is not asked about single times. */
const ASKED_MOST = 8;

/** Words of the index any of which will do. A text that is wished for has a time in every group. */
export interface Group {
  readonly words: readonly string[];
  /** Times per millisecond, by its newest blocks; 0 = said nowhere in this time. */
  readonly density: number;
}

/**
 * What the index knows of a wish and of other words that must stand there, the rarest group first; empty when it knows nothing that helps (all beginnings are too common).
 * null when a word of it occurs nowhere at all: nothing can be found.
 */
export async function groupsOf(
  ctx: RequestContext,
  wish: Wish,
  others: readonly string[],
  until: number,
): Promise<Group[] | null> {
  const wordSets = new Map<string, readonly string[]>(others.map((word) => [word, [word]]));
  for (const term of wish) {
    const held = surelyHeld(term);
    for (const word of held) wordSets.set(word, [word]);
    if (held.length > 0) continue;
    const words = await alternatives(ctx, term);
    if (words && words.length === 0) return null;
    if (words) wordSets.set(words.join(" "), words);
  }
  const sets = [...wordSets.values()];
  const parts = await newest(ctx, sets.flat(), until, 1);
  const end = Math.min(until, Date.now());
  let at = 0;
  const groups = sets.map((words) => {
    const mine = parts.slice(at, (at += words.length));
    return { words, density: mine.reduce((all, [part]) => all + (part ? densityOf(part.times, end) : 0), 0) };
  });
  if (groups.some(({ density }) => density === 0)) return null;
  return groups.sort((a, b) => a.density - b.density);
}

/** A short block is all there is, or the beginning of one: what is rare lately counts as rare. */
const densityOf = (times: readonly number[], until: number): number =>
  times.length / Math.max(1, until - (times[0] as number));

async function alternatives(ctx: RequestContext, term: Term): Promise<readonly string[] | null> {
  const beginning = term.kind === "han" ? (term.characters[0] as string) : (term.beginning ?? term.stem);
  const words = await wordsBeginning(ctx, beginning, BEGINNINGS_MOST + 1);
  if (words.length > BEGINNINGS_MOST) return null;
  return [...new Set(term.kind === "word" ? [...words, term.stem] : words)];
}

/** The newest times of a group in a stretch; `from` = everything of the group from there on is among them. */
export interface Window {
  /** Falling. */
  readonly times: number[];
  readonly from: number;
  readonly isLast: boolean;
}

/** The next times of a group, from `until` backwards, of at most so many blocks of each word. */
export async function backwards(ctx: RequestContext, { words }: Group, until: number, blocks: number): Promise<Window> {
  const parts = await newest(ctx, words, until, blocks);
  // Words that have more than was read are known as far back as their oldest block that was.
  const ends = parts.map((list) => (list.length === blocks ? Math.min(...list.map(({ first }) => first)) : 0));
  const from = Math.max(0, ...ends);
  const times = new Set<number>();
  for (const list of parts)
    for (const part of list) for (const time of part.times) if (time <= until && time >= from) times.add(time);
  return { times: [...times].sort((a, b) => b - a), from, isLast: from === 0 };
}

/** Those of the times, falling, at which something of the group was said as well. */
export async function alsoIn(ctx: RequestContext, { words, density }: Group, times: readonly number[]) {
  const [until] = times;
  if (until === undefined || words.length > ASKED_MOST) return times;
  const from = times.at(-1) as number;
  const blocks = (density * (until - from)) / BLOCK_MOST;
  const known = blocks < times.length ? await saidBetween(ctx, words, from, until) : await saidAt(ctx, words, times);
  return times.filter((time) => known.has(time));
}
