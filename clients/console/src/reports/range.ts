/** A span of whole days, as dates of the workspace's calendar (`2026-11-22`), both included. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Today's date in a time zone. */
export function today(timezone: string, now = new Date()): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: timezone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(now);
}

export function addDays(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

export function daysIn({ from, to }: Range): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1;
}

/** The range of an address, or the last seven days. */
export function readRange(from: string | undefined, to: string | undefined, timezone: string): Range {
  if (from && to && DATE.test(from) && DATE.test(to) && from <= to) return { from, to };
  const end = today(timezone);
  return { from: addDays(end, -6), to: end };
}

/** The range of the same length that ends where this one begins. */
export function before(range: Range): Range {
  const days = daysIn(range);
  return { from: addDays(range.from, -days), to: addDays(range.from, -1) };
}

/** The instant at which a day begins in a time zone. */
export function startOf(date: string, timezone: string): Date {
  const wall = Date.parse(`${date}T00:00:00Z`);
  // Twice, because the offset at the first guess may be that of the other side of a clock change.
  let at = wall - offsetAt(wall, timezone);
  at = wall - offsetAt(at, timezone);
  return new Date(at);
}

/** Milliseconds by which the zone's wall clock is ahead of UTC at an instant. */
function offsetAt(instant: number, timezone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: timezone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return (
    Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")) -
    Math.floor(instant / 1_000) * 1_000
  );
}

/** From and to as the server takes them: from included, to not. */
export function instants(range: Range, timezone: string): { from: string; to: string } {
  return {
    from: startOf(range.from, timezone).toISOString(),
    to: startOf(addDays(range.to, 1), timezone).toISOString(),
  };
}

/** A bucket size that gives a readable number of points. */
export function granularityOf(range: Range): "HOUR" | "DAY" | "WEEK" | "MONTH" {
  const days = daysIn(range);
  if (days <= 2) return "HOUR";
  if (days <= 62) return "DAY";
  return days <= 366 ? "WEEK" : "MONTH";
}
