import { Rejection } from "@switchboard/kit";

// Which of several languages a reader is served best with. Tags are BCP 47; what is no tag fits nothing.

/** A tag in its canonical spelling; null for what is none, and for tags that say more than a language and where it is. */
export function canonical(tag: string): string | null {
  try {
    const [spelt] = Intl.getCanonicalLocales(tag);
    return spelt && new Intl.Locale(spelt).baseName === spelt ? spelt : null;
  } catch {
    return null;
  }
}

/**
 * Those that a reader of `tag` understands, the closest first: their own language, what it is a kind of (`en` for
 * `en-GB`), then others of the same language that are written in the same script (`zh-CN` for `zh`, not for `zh-TW`).
 */
export function closest<Item extends { readonly locale: string }>(
  items: readonly Item[],
  tag: string | null | undefined,
): Item[] {
  const wanted = tag ? canonical(tag) : null;
  if (!wanted) return [];
  const parts = wanted.split("-");
  const own = parts
    .map((_, cut) => parts.slice(0, parts.length - cut).join("-"))
    .flatMap((name) => items.filter(({ locale }) => locale === name));
  const written = scriptOf(wanted);
  return [...own, ...items.filter((item) => !own.includes(item) && scriptOf(item.locale) === written)];
}

/** The language and how it is written, as `zh-Hans` for `zh-CN`. */
function scriptOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}

const LANGUAGES_MOST = 20;
export const TRANSLATIONS: readonly string[] = ["input", "translations"];

/**
 * What is given for several languages, each of them once, by its canonical tag.
 * @throws Rejection TOO_MANY, LOCALE_INVALID, LOCALE_TWICE, and what `kept` refuses
 */
export function eachLanguage<Given extends { readonly locale: string }, Kept>(
  given: readonly Given[],
  kept: (one: Given, locale: string, path: readonly string[]) => Kept,
): Kept[] {
  const refuse = (code: string, en: string, zh: string, path: readonly string[]) =>
    new Rejection(code, { en, "zh-CN": zh }, path);
  if (given.length > LANGUAGES_MOST)
    throw refuse("TOO_MANY", `At most ${LANGUAGES_MOST}.`, `最多 ${LANGUAGES_MOST} 个。`, TRANSLATIONS);
  const taken = new Set<string>();
  return given.map((one, place) => {
    const path = [...TRANSLATIONS, String(place)];
    const locale = canonical(one.locale.trim());
    const own = [...path, "locale"];
    if (!locale)
      throw refuse("LOCALE_INVALID", "A language is a tag such as zh-CN or en.", "语言标签格式应如 zh-CN 或 en。", own);
    if (taken.has(locale)) throw refuse("LOCALE_TWICE", `${locale} is there twice.`, `${locale} 重复。`, own);
    taken.add(locale);
    return kept(one, locale, path);
  });
}
