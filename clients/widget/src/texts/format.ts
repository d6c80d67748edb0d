import type { Language, Texts } from "./texts.js";

const minute = 60;

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
 * The wait in words, rounded up: a promise that is kept early is better than one broken. Past half an hour the number
 * would be a guess, so it says only that.
 */
export function waitInWords(seconds: number | null, texts: Texts): string {
  if (seconds === null) return texts.waitUnknown;
  if (seconds < minute) return texts.waitUnderMinute;
  if (seconds > 30 * minute) return texts.waitLong;
  return texts.waitMinutes(Math.ceil(seconds / minute));
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
