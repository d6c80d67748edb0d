/** Offered by name; any other tag can be typed. */
const OFFERED = [
  ...["zh-CN", "zh-TW", "zh-HK", "en", "ja", "ko", "fr", "de", "es", "pt", "it", "nl", "pl", "ru", "tr", "ar", "hi"],
  ...["id", "ms", "th", "vi"],
] as const;

/** A tag in its canonical spelling; null for what is none. */
export function canonical(typed: string): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(typed.trim().replaceAll("_", "-"));
    return tag && new Intl.Locale(tag).baseName === tag ? tag : null;
  } catch {
    return null;
  }
}

/** A language by its name in the reader's; a tag that nobody has a name for stays as it is. */
export const nameIn = (reader: string, tag: string): string =>
  new Intl.DisplayNames(reader, { type: "language" }).of(tag) ?? tag;

export interface Offer {
  readonly tag: string;
  readonly name: string;
  /** As those who speak it call it. */
  readonly own: string;
}

/** What can be added for what was typed, the closest first: by tag, or by name in either language. */
export function offers(typed: string, taken: readonly string[], reader: string): Offer[] {
  const sought = typed.trim().toLowerCase();
  const tag = canonical(typed);
  const tags = new Set<string>(tag ? [...OFFERED, tag] : OFFERED);
  const rank = (offer: Offer): number => {
    const names = [offer.name, offer.own].map((name) => name.toLowerCase());
    if (offer.tag === tag) return 0;
    if (names.some((name) => name.startsWith(sought))) return 1;
    return names.some((name) => name.includes(sought)) || offer.tag.toLowerCase().startsWith(sought) ? 2 : 3;
  };
  return [...tags]
    .filter((one) => !taken.includes(one))
    .map((one) => ({ tag: one, name: nameIn(reader, one), own: nameIn(one, one) }))
    .map((offer) => ({ offer, place: sought ? rank(offer) : 0 }))
    .filter(({ place }) => place < 3)
    .sort((one, other) => one.place - other.place)
    .map(({ offer }) => offer);
}
