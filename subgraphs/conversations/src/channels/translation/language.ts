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
