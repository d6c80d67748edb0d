import { Converter } from "opencc-js/t2cn";

/** The two token families of the question search; every script but Chinese counts as "en". */
export type Language = "zh" | "en";

const simplify = Converter({ from: "tw", to: "cn" });
const HAN = /\p{Script=Han}/u;
const HAN_RUN = /\p{Script=Han}{2}/u;
const LETTER_NOT_HAN = /(?!\p{Script=Han})\p{L}/u;

/**
 * One spelling for what customers type in many: NFKC (full-width forms), lower case, traditional → simplified
 * Chinese, straight apostrophes, no invisible characters, single spaces.
 */
export function normalise(text: string): string {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is taken out by itself, variation selectors too.
    .replace(/[\p{Cf}\u{fe00}-\u{fe0f}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  return HAN.test(folded) ? simplify(folded) : folded;
}

/** Any run of two Han characters is Chinese, and so is a lone one without other letters ("退?"). */
export function languageOf(text: string): Language {
  return HAN_RUN.test(text) || (HAN.test(text) && !LETTER_NOT_HAN.test(text)) ? "zh" : "en";
}

/** Letters and digits alone: two normalised texts with the same key are the same question. */
export function keyOf(normalised: string): string {
  return normalised.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
