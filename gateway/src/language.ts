import type { Language } from "@switchboard/kit";

/** The language for those who have not told us theirs: from the Accept-Language header. */
export const languageOf = (header: string | undefined): Language => (/^\s*zh\b/i.test(header ?? "") ? "zh-CN" : "en");

/**
 * The language to answer in. A header of one tag (`zh-CN`) is a program that says what stands on its screen, and wins
 * over the profile; the lists that browsers send by themselves (`en-US,en;q=0.9`) do not.
 */
export const languageFor = (header: string | undefined, profile: Language | undefined): Language =>
  /^\s*(zh|en)(-[\w-]+)?\s*$/i.test(header ?? "") ? languageOf(header) : (profile ?? languageOf(header));

/** The tag that an Accept-Language header puts first, by weight and then by place; null when it names none. */
export function firstTag(header: string | undefined): string | null {
  let [first, most]: [string | null, number] = [null, 0];
  for (const part of (header ?? "").slice(0, 500).split(",")) {
    const [, tag, weight] = /^\s*([a-z]{2,8}(?:-[a-z\d]{1,8})*)\s*(?:;\s*q=([\d.]+))?\s*$/i.exec(part) ?? [];
    const own = weight === undefined ? 1 : Number(weight);
    if (tag && own > most) [first, most] = [tag, own];
  }
  return first;
}
