import { initialsIn } from "./pinyin.js";

/** How well a text answers what was typed, 0 best; `null` = not at all. */
export function scoreOf(text: string, typed: string): number | null {
  const [words, sought] = [text.toLowerCase(), typed.toLowerCase()];
  const at = words.indexOf(sought);
  if (at === 0) return 0;
  if (at > 0) return /[\p{L}\p{N}]/u.test(words[at - 1] ?? "") && !/\p{Script=Han}/u.test(sought) ? 2 : 1;
  const initials = initialsIn(text);
  const close = sought.replaceAll(" ", "");
  if (close && initials.startsWith(close)) return 3;
  if (close.length > 1 && initials.includes(close)) return 4;
  return close.length > 1 && isWithin(words, close) ? 5 : null;
}

/** Letters in order with others between them, the first one where a word begins. */
function isWithin(words: string, sought: string): boolean {
  const rest = [...sought];
  let isStart = true;
  for (const char of words) {
    if (char === rest[0] && (rest.length < sought.length || isStart)) rest.shift();
    isStart = !/[\p{L}\p{N}]/u.test(char) || /\p{Script=Han}/u.test(char);
    if (!rest.length) return true;
  }
  return false;
}

/** Items whose words answer what was typed, best first, equals in the order they came. */
export function rank<Item>(items: readonly Item[], typed: string, textOf: (item: Item) => string): Item[] {
  if (!typed) return [...items];
  return items
    .flatMap((item) => {
      const score = scoreOf(textOf(item), typed);
      return score === null ? [] : [{ item, score }];
    })
    .sort((a, b) => a.score - b.score)
    .map(({ item }) => item);
}
