import type { Language, Texts } from "./texts.js";

const minute = 60;
/** Minutes past which a figure would be a guess. */
const longestTold = 30;

/** Tag for Intl and for the server's Locale scalar. */
export function localeTag(language: Language): "zh-CN" | "en" {
  return language === "zh" ? "zh-CN" : "en";
}

/** Clock time of an instant in the reader's time zone, 24 hours in Chinese: `14:02`, `2:02 PM`. */
export function clock(instant: Date, language: Language): string {
  return new Intl.DateTimeFormat(localeTag(language), {
    hour: language === "zh" ? "2-digit" : "numeric",
    minute: "2-digit",
  }).format(instant);
}

/** Heading of a day: today, yesterday, else the date, with the year only when it is not this one. */
export function dayName(instant: Date, now: Date, language: Language, texts: Texts): string {
  const days = Math.round((startOfDay(now) - startOfDay(instant)) / 86_400_000);
  if (days === 0) return texts.today;
  if (days === 1) return texts.yesterday;
  const year = instant.getFullYear() === now.getFullYear() ? {} : ({ year: "numeric" } as const);
  return new Intl.DateTimeFormat(localeTag(language), { ...year, month: "long", day: "numeric" }).format(instant);
}

function startOfDay(instant: Date): number {
  return new Date(instant.getFullYear(), instant.getMonth(), instant.getDate()).getTime();
}

/**
 * The wait in words, as far as it can be told: never a finer figure than is known, and none that is only a guess.
 * Rounded outwards, since a promise that is kept early is better than one broken.
 */
export function waitInWords(wait: { lowSeconds: number; highSeconds: number } | null, texts: Texts): string {
  if (!wait) return texts.waitUnknown;
  const low = Math.floor(wait.lowSeconds / minute);
  const high = Math.ceil(wait.highSeconds / minute);
  if (wait.highSeconds < minute) return texts.waitUnderMinute;
  if (low >= longestTold) return texts.waitOver(longestTold);
  if (high > 2 * longestTold) return texts.waitOver(Math.max(1, low));
  if (low === high) return texts.waitMinutes(high);
  return low < 1 ? texts.waitUpTo(high) : texts.waitRange(low, high);
}

/** When it opens: the hour alone today, with the weekday within a week, else with the date. */
export function openingInWords(instant: Date, now: Date, language: Language): string {
  const days = Math.round((startOfDay(instant) - startOfDay(now)) / 86_400_000);
  const day =
    days === 0 ? {} : days < 7 ? ({ weekday: "long" } as const) : ({ month: "long", day: "numeric" } as const);
  const hour = language === "zh" ? "2-digit" : "numeric";
  return new Intl.DateTimeFormat(localeTag(language), { ...day, hour, minute: "2-digit" }).format(instant);
}

/** `820 kB`, `1.4 MB`, in the reader's notation. */
export function sizeInWords(bytes: number, language: Language): string {
  const isSmall = bytes < 1_000_000;
  const unit = isSmall ? "kilobyte" : "megabyte";
  const value = Math.max(isSmall ? 1 : 0, bytes / (isSmall ? 1_000 : 1_000_000));
  const format = { style: "unit", unit, maximumFractionDigits: isSmall ? 0 : 1 } as const;
  return new Intl.NumberFormat(localeTag(language), format).format(value);
}

/** A piece of a message: plain text, or a web address to be drawn as a link. */
export interface TextPiece {
  text: string;
  href: string | null;
}

// Chinese text runs on without spaces, so an address ends at the first character that is no ASCII one.
const address = /https?:\/\/[\x21-\x7e]+/g;

/** Splits a message into text and http(s) links; punctuation that ends a sentence is not part of the link. */
export function linkPieces(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const link = match[0].replace(/[.,;:!?)\]}'">]+$/, "");
    if (!URL.canParse(link)) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), href: null });
    pieces.push({ text: link, href: link });
    from = match.index + link.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), href: null });
  return pieces;
}

/** Length of a sound: `0:07`, `4:59`. */
export function minutes(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / minute)}:${String(whole % minute).padStart(2, "0")}`;
}
