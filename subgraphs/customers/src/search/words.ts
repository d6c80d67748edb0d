import { shortCode, VISITOR } from "../customer/customer.called.js";
import type { Customer } from "../customer/customer.js";

// How a customer's facts, and what someone types to find them, fall into words. A word is found by its beginning. Where
// people look for an inner part, the endings are words too: of Chinese names, which have no spaces, and of numbers.

/** What a customer is found by. */
export type Facts = Pick<Customer, "id" | "name" | "email" | "phone" | "company">;

/** Keys of an index are no place for whole sentences. */
const WORD_MOST = 40;
const WORDS_MOST = 64;
const TYPED_MOST = 200;
const ASKED_MOST = 10;
/** The last four digits tell a telephone number from another; shorter numbers are found from their beginning. */
const ENDING_LEAST = 4;

// Scripts that are written without spaces between words or names, but not their punctuation.
const UNSPACED = String.raw`(?:(?=[\p{L}\p{M}\p{N}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}])`;
const RUNS = new RegExp(
  String.raw`(?<unspaced>${UNSPACED}+)|(?:(?!${UNSPACED})[\p{L}\p{M}\p{N}])+|\p{Extended_Pictographic}|\p{RI}{2}`,
  "gu",
);
const NUMBER = new RegExp(String.raw`\d{${ENDING_LEAST + 1},}`, "g");

/** Full-width letters and digits as typed with a Chinese keyboard, and capitals, are the same as plain small ones. */
const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

const cut = (word: string): string => [...word].slice(0, WORD_MOST).join("");

/** A word that another one begins with finds nothing more than that one. */
const telling = (words: Iterable<string>): string[] =>
  [...new Set(words)].sort().filter((word, i, all) => !all[i + 1]?.startsWith(word));

/** The endings of a run that are words as well. */
function endingsOf({ 0: run, groups }: RegExpExecArray): string[] {
  if (groups?.["unspaced"]) return [...run].map((_, i, all) => all.slice(i).join("")).slice(1);
  return [...run.matchAll(NUMBER)].flatMap(({ 0: number, index }) =>
    Array.from({ length: number.length - ENDING_LEAST + 1 }, (_, i) => run.slice(index + i)),
  );
}

/** The words of a text, at most 64; where there are more, each of its runs still has its first endings. */
export function wordsOf(text: string): string[] {
  const runs = [...plain(text).matchAll(RUNS)];
  const words = new Set(runs.map(([run]) => cut(run)).slice(0, WORDS_MOST));
  const endings = runs.map(endingsOf);
  const most = Math.max(0, ...endings.map(({ length }) => length));
  for (let i = 0; i < most; i++) {
    for (const { [i]: ending } of endings) if (ending && words.size < WORDS_MOST) words.add(cut(ending));
  }
  return telling(words);
}

/** What a customer is found by, as one text; their short code as long as they have no name. */
export const textOf = ({ id, name, email, phone, company }: Facts): string =>
  [name ?? shortCode(id), email, phone, phone?.replace(/\D/g, ""), company].filter(Boolean).join("\n");

const NAMELESS = new RegExp(String.raw`^(?:${Object.values(VISITOR).map(plain).join("|")})\s*([0-9a-z]{1,4})$`);

/** The words that someone typed, the first ten; null when they typed nothing at all. */
export function wordsAsked(typed: string | null | undefined): string[] | null {
  const text = plain(typed ?? "")
    .trim()
    .slice(0, TYPED_MOST);
  if (text === "") return null;
  // Visitors are shown as "Visitor 3f2a": whoever types all of that means the code.
  const asked = NAMELESS.exec(text)?.[1] ?? text;
  return telling([...asked.matchAll(RUNS)].slice(0, ASKED_MOST).map(([run]) => cut(run)));
}
