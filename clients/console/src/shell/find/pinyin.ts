/** The first character of each letter in the order of sounds; there are no syllables in i, u and v. */
const LETTERS = "abcdefghjklmnopqrstwxyz";
const FIRST = [..."阿八嚓咑妸发旮铪丌咔垃痳拏噢妑七呥仨他屲夕丫帀"];

let collator: Intl.Collator | undefined;
const known = new Map<string, string>();

/** The letter that a Chinese character's sound begins with; the browser knows the order of sounds, so no table is loaded. */
export function letterOf(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  collator ??= new Intl.Collator("zh-Hans-CN-u-co-pinyin");
  const order = collator;
  const at = FIRST.findLastIndex((one) => order.compare(one, character) <= 0);
  const letter = LETTERS[at] ?? "";
  known.set(character, letter);
  return letter;
}

/** First letters of words and of Chinese characters: `标记已解决` is `bjyjj`, `Take next` is `tn`. */
export function initialsIn(text: string): string {
  const parts = text.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  return parts.map((part) => (/\p{Script=Han}/u.test(part) ? letterOf(part) : [...part.toLowerCase()][0])).join("");
}
