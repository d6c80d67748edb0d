import pg from "pg";

// How PostgreSQL's text becomes values, where the driver's own way is slow. Every connection of ours speaks UTC.

const TIMESTAMPTZ = 1_184;
/** `text[]`, which the driver's own list of types leaves out. */
const TEXTS = 1_009 as Parameters<typeof pg.types.setTypeParser>[0];

const digits = (text: string, at: number) => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;

/**
 * `2026-03-01 08:30:00.123456+00`, to the millisecond; anything else (other zones, far years, infinity) is left to
 * the driver. Dates are every tenth value of a list, and the driver reads them by a regular expression.
 */
export function instantOf(text: string, otherwise: (text: string) => unknown): unknown {
  const end = text.length - 3;
  const isPlain =
    end >= 19 &&
    end <= 26 &&
    text.charCodeAt(0) > 48 &&
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(10) === 32 &&
    text.charCodeAt(end) === 43 &&
    text.charCodeAt(end + 1) === 48 &&
    text.charCodeAt(end + 2) === 48;
  if (!isPlain) return otherwise(text);
  let ms = 0;
  for (let at = 20, worth = 100; at < end && worth >= 1; at++, worth /= 10) ms += (text.charCodeAt(at) - 48) * worth;
  const year = digits(text, 0) * 100 + digits(text, 2);
  return new Date(
    Date.UTC(year, digits(text, 5) - 1, digits(text, 8), digits(text, 11), digits(text, 14), digits(text, 17), ms),
  );
}

const [readInstant, readTexts] = [pg.types.getTypeParser(TIMESTAMPTZ), pg.types.getTypeParser(TEXTS)] as [
  (text: string) => unknown,
  (text: string) => unknown,
];
pg.types.setTypeParser(TIMESTAMPTZ, (text: string) => instantOf(text, readInstant));
pg.types.setTypeParser(TEXTS, (text: string) => (text === "{}" ? [] : readTexts(text)));
