import { type BusinessCalendar, windowsOf } from "./calendar.js";
import { DAY_MS, offsetAt, stretchesOf } from "./zone.js";

// What a calendar says of instants (milliseconds since 1970). One rule for all of it: it is open exactly while the clock
// on the wall shows a time inside a window. So an hour that is skipped in spring is not worked, and one that comes twice
// in autumn is worked twice.

/** How far ahead an opening is looked for: over a year, so that a calendar open on one day of it is found. */
const DAYS_MOST = 400;
const MINUTE_MS = 60_000;

interface Span {
  readonly from: number;
  readonly to: number;
}

const localDay = (timezone: string, at: number): number => Math.floor((at + offsetAt(timezone, at)) / DAY_MS);

/** The spans of real time in which a local day is open, in order. */
function spansOf(calendar: BusinessCalendar, day: number): Span[] {
  const windows = windowsOf(calendar, day);
  if (windows.length === 0) return [];
  return stretchesOf(calendar.timezone, day).flatMap((stretch) =>
    windows
      .map((window) => ({
        from: Math.max(day * DAY_MS + window.from * MINUTE_MS - stretch.offset, stretch.from),
        to: Math.min(day * DAY_MS + window.to * MINUTE_MS - stretch.offset, stretch.to),
      }))
      .filter((span) => span.from < span.to),
  );
}

export function isOpenAt(calendar: BusinessCalendar, at: number): boolean {
  const local = at + offsetAt(calendar.timezone, at);
  const day = Math.floor(local / DAY_MS);
  const minute = (local - day * DAY_MS) / MINUTE_MS;
  return windowsOf(calendar, day).some((window) => window.from <= minute && minute < window.to);
}

/** The first instant, not before this one, at which it is open; null when there is none within 400 days. */
export function nextOpening(calendar: BusinessCalendar, at: number): number | null {
  if (isOpenAt(calendar, at)) return at;
  const first = localDay(calendar.timezone, at);
  for (let day = first; day <= first + DAYS_MOST; day++) {
    const span = spansOf(calendar, day).find(({ to }) => to > at);
    if (span) return Math.max(span.from, at);
  }
  return null;
}

/** The first instant after this one at which it is closed; null when it is closed already, or not within 400 days. */
export function nextClosing(calendar: BusinessCalendar, at: number): number | null {
  if (!isOpenAt(calendar, at)) return null;
  let end = at;
  const first = localDay(calendar.timezone, at);
  for (let day = first; day <= first + DAYS_MOST; day++) {
    for (const { from, to } of spansOf(calendar, day)) {
      if (to <= end) continue;
      if (from > end) return end;
      end = to;
    }
    // Open until midnight goes on where the next day opens at once.
    if (end < (day + 1) * DAY_MS - offsetAt(calendar.timezone, end)) return end;
  }
  return null;
}

/** Milliseconds between two instants in which it is open; 0 when the second is not after the first. */
export function businessMillisBetween(calendar: BusinessCalendar, from: number, to: number): number {
  if (to <= from) return 0;
  let sum = 0;
  const last = localDay(calendar.timezone, to);
  for (let day = localDay(calendar.timezone, from); day <= last; day++)
    for (const span of spansOf(calendar, day)) sum += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from));
  return sum;
}
