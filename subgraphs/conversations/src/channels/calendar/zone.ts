// Local time in a time zone, by the tables that the runtime carries.

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError for a time zone that does not exist. */
function formatOf(timezone: string): Intl.DateTimeFormat {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: timezone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(timezone, format);
  }
  return format;
}

/** True for an IANA name that the runtime knows; offsets such as `+08:00` have no history and are none. */
export function isTimezone(timezone: string): boolean {
  if (!/^[A-Za-z]/.test(timezone)) return false;
  try {
    formatOf(timezone);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds that the zone's clocks are ahead of UTC at this instant. */
export function offsetAt(timezone: string, at: number): number {
  const part = { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of formatOf(timezone).formatToParts(at))
    if (type in part) part[type as keyof typeof part] = Number(value);
  const { year, month, day, hour, minute, second } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1_000) * 1_000;
}

/** A stretch of time and what the clocks are ahead of UTC in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/**
 * The stretches of constant offset that a local day (days since 1970-01-01) can touch: one, or two where clocks are
 * changed around it. Offsets run from -12 to +14 hours and no zone changes its clocks twice within the 50 hours looked at.
 */
export function stretchesOf(timezone: string, day: number): readonly Stretch[] {
  const from = day * DAY_MS - 14 * HOUR_MS;
  const to = day * DAY_MS + 36 * HOUR_MS;
  const before = offsetAt(timezone, from);
  const after = offsetAt(timezone, to);
  if (before === after) return [{ from, to, offset: before }];
  const change = changeBetween(timezone, from, to, before);
  return [
    { from, to: change, offset: before },
    { from: change, to, offset: after },
  ];
}

/** The first minute at which the offset is no longer the one before: clocks are changed at whole minutes. */
function changeBetween(timezone: string, from: number, to: number, before: number): number {
  let [low, high] = [from / MINUTE_MS, to / MINUTE_MS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(timezone, middle * MINUTE_MS) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE_MS;
}
