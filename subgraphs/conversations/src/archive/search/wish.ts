import { type Run, runsOf, stemOf } from "../postings/words.js";

/** One thing that must occur in a text. */
export type Term =
  | {
      readonly kind: "word";
      readonly stem: string /** Also found when a word only begins so. */;
      readonly beginning: string | null;
    }
  | { readonly kind: "han"; readonly characters: readonly string[] };

/** What someone looks for: all terms must occur, in any order; Chinese characters that stand together, together. */
export type Wish = readonly Term[];

export const WISH_MOST = 200;
const TERMS_MOST = 16;

/** @returns null where there is nothing to look for: no letters, digits or characters. */
export function wishOf(text: string): Wish | null {
  const runs = runsOf(text.slice(0, WISH_MOST));
  const terms = new Map<string, Term>();
  runs.forEach((run, i) => {
    const term = termOf(run, i === runs.length - 1);
    const key = JSON.stringify(term);
    if (terms.size < TERMS_MOST) terms.set(key, term);
  });
  return terms.size > 0 ? [...terms.values()] : null;
}

/** The last word is perhaps not typed to its end. */
function termOf({ isHan, parts }: Run, isLast: boolean): Term {
  if (isHan) return { kind: "han", characters: parts };
  const word = parts[0] as string;
  return { kind: "word", stem: stemOf(word), beginning: isLast && word.length > 1 ? word : null };
}

/** The words of the index that a text with this term holds without exception; empty where only beginnings are known. */
export function surelyHeld(term: Term): string[] {
  if (term.kind === "word") return term.beginning === null ? [term.stem] : [];
  const { characters } = term;
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a text holds what is wished for, in order and not overlapping; null when something of it is missing. */
export function stretchesIn(text: string, wish: Wish): Stretch[] | null {
  const runs = runsOf(text);
  const all: Stretch[] = [];
  for (const term of wish) {
    const found = runs.flatMap((run) => (term.kind === "han" ? placesIn(run, term.characters) : wordIn(run, term)));
    if (found.length === 0) return null;
    all.push(...found);
  }
  return joined(all);
}

function wordIn({ isHan, parts, offsets }: Run, { stem, beginning }: Term & { kind: "word" }): Stretch[] {
  const word = parts[0] as string;
  const isFound =
    !isHan &&
    (stemOf(word) === stem ||
      (beginning !== null && (word.startsWith(beginning) || stemOf(word).startsWith(beginning))));
  return isFound ? [{ from: offsets[0] as number, to: offsets[1] as number }] : [];
}

function placesIn({ isHan, parts, offsets }: Run, wanted: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  if (!isHan) return found;
  for (let at = 0; at + wanted.length <= parts.length; at++) {
    if (wanted.every((character, i) => parts[at + i] === character))
      found.push({ from: offsets[at] as number, to: offsets[at + wanted.length] as number });
  }
  return found;
}

function joined(stretches: Stretch[]): Stretch[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of stretches.sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}
