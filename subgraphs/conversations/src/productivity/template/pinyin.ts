import { pinyin } from "pinyin-pro";

/** What is typed to find a text stands at its beginning; more would only be found by accident. */
const SPOKEN_MOST = 200;

/**
 * How the Chinese words of a reply are typed: `kaipiao kp`, syllables run together, then their first letters. Words of
 * several readings are read by their phrase (银行 is `yinhang`). Made when it is saved, so that searching only compares.
 */
export function pinyinOf(...texts: readonly string[]): string {
  const words = texts.flatMap((text) => {
    const syllables = pinyin([...text].slice(0, SPOKEN_MOST).join(""), {
      type: "array",
      toneType: "none",
      nonZh: "removed",
      v: true,
    });
    if (syllables.length === 0) return [];
    return [syllables.join(""), syllables.map((syllable) => syllable.charAt(0)).join("")];
  });
  return words.join(" ").toLowerCase();
}
