import { Converter } from "opencc-js/t2cn";
import { stemmer } from "stemmer";

// How a text falls into words, for the index, for a query and for what is marked in a hit alike. Letters and digits of
// one run are a word, known by its Porter stem; Chinese has no spaces, so each pair of neighbouring characters is one.

/** One run of a text: a word, or Chinese characters. Offsets are UTF-16 units of the original. */
export interface Run {
  readonly isHan: boolean;
  /** Folded: NFKC, lower case, simplified. One entry per character of the run, for Chinese; the whole word otherwise. */
  readonly parts: readonly string[];
  /** Where each part begins; one more than parts: where the last one ends. */
  readonly offsets: readonly number[];
}

const simplify = Converter({ from: "tw", to: "cn" });
const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Longer runs are cut here, in texts and queries alike: keys of an index are no place for whole files. */
const WORD_MOST = 40;

interface Folded {
  readonly kind: "han" | "word" | "gap";
  readonly text: string;
}

const folded = new Map<string, Folded>();

/** One character as it counts. Character by character, so that places in the original stay known. */
function fold(character: string): Folded {
  let known = folded.get(character);
  if (known) return known;
  const plain = character.normalize("NFKC").toLowerCase();
  if (HAN.test(plain)) known = { kind: "han", text: simplify(plain) };
  else known = WORD.test(plain) ? { kind: "word", text: plain.replace(/\p{M}/gu, "") } : { kind: "gap", text: "" };
  // Every script there is has fewer; someone who sends random characters does not fill the memory.
  if (folded.size < 60_000) folded.set(character, known);
  return known;
}

/** The runs of a text in order. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let parts: string[] = [];
  let offsets: number[] = [];
  let isHan = false;
  let word = "";
  let begin = 0;
  let at = 0;
  const end = () => {
    if (isHan && parts.length > 0) runs.push({ isHan, parts, offsets: [...offsets, at] });
    else if (word) runs.push({ isHan, parts: [word.slice(0, WORD_MOST)], offsets: [begin, at] });
    parts = [];
    offsets = [];
    word = "";
  };
  for (const character of text) {
    const { kind, text: plain } = fold(character);
    // "don't" is one word, as people type it.
    const isInner = kind === "gap" && word !== "" && (character === "'" || character === "’");
    if (kind === "gap" && !isInner) end();
    else if (kind === "han") {
      if (!isHan) end();
      isHan = true;
      parts.push(plain);
      offsets.push(at);
    } else if (kind === "word") {
      if (isHan) end();
      if (!word) begin = at;
      isHan = false;
      word += plain;
    }
    at += character.length;
  }
  end();
  return runs;
}

const stems = new Map<string, string>();

/** Porter stem of a Latin word; any other word is itself. */
export function stemOf(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = stemmer(word);
    if (stems.size < 50_000) stems.set(word, stem);
  }
  return stem;
}

/** The words that a text is found by, each once. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const { isHan, parts } of runsOf(text)) {
    if (!isHan) words.add(stemOf(parts[0] as string));
    // The last character alone as well: whoever looks for one character looks for everything that begins with it.
    else for (let i = 0; i < parts.length; i++) words.add(`${parts[i]}${parts[i + 1] ?? ""}`);
  }
  return words;
}

/** Stands in the index for who wrote a text. No text holds it: it begins with a byte that is no letter. */
export const authorWord = (agentId: string): string => `\u0001${agentId}`;

/** What a message is found by, each once. */
export function keysOf({ text, agentId }: { readonly text: string; readonly agentId: string | null }): Set<string> {
  const keys = wordsOf(text);
  if (agentId) keys.add(authorWord(agentId));
  return keys;
}
