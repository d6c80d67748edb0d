import { Fault } from "@switchboard/kit";

export type Unit = "HOUR" | "DAY" | "WEEK" | "MONTH";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(zone, format);
  }
  return format;
}

/**
 * The zone by the name that PostgreSQL reads alike. Offsets are refused: `+08:00` is east to us and west to POSIX.
 * @throws Fault BAD_USER_INPUT
 */
export function namedZone(zone: string): string {
  if (!/^[A-Za-z]/.test(zone))
    throw new Fault("BAD_USER_INPUT", "Give a time zone by its IANA name, for example Asia/Shanghai.");
  try {
    return formatOf(zone).resolvedOptions().timeZone;
  } catch {
    throw new Fault("BAD_USER_INPUT", `${zone} is not a time zone.`);
  }
}

/** How far the zone's clocks are ahead of UTC at an instant. All in milliseconds. */
export function offsetAt(zone: string, at: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) part[type] = Number(value);
  const wall = Date.UTC(
    part["year"] ?? 0,
    (part["month"] ?? 1) - 1,
    part["day"],
    part["hour"],
    part["minute"],
    part["second"],
  );
  return wall - Math.floor(at / 1_000) * 1_000;
}

/** The first instant at which the zone's clocks show `wall` or, where they skip it, the instant of the skip. */
function instantOf(zone: string, wall: number): number {
  const before = offsetAt(zone, wall - DAY_MS);
  const after = offsetAt(zone, wall + DAY_MS);
  const fitting = [before, after].map((offset) => wall - offset).filter((at) => offsetAt(zone, at) === wall - at);
  return fitting.length > 0 ? Math.min(...fitting) : wall - before;
}

/** The start of the unit that an instant lies in, by the zone's clocks. Weeks begin on Monday (ISO 8601). */
export function startOf(unit: Unit, zone: string, at: number): number {
  const wall = at + offsetAt(zone, at);
  if (unit === "HOUR") return at - (((wall % HOUR_MS) + HOUR_MS) % HOUR_MS);
  return instantOf(zone, wallStart(unit, wall, 0));
}

function wallStart(unit: Exclude<Unit, "HOUR">, wall: number, on: number): number {
  const day = new Date(wall);
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  if (unit === "MONTH") return Date.UTC(year, month + on, 1);
  if (unit === "DAY") return Date.UTC(year, month, date + on);
  return Date.UTC(year, month, date - ((day.getUTCDay() + 6) % 7) + 7 * on);
}

/** Starts of the units that `from`–`to` touches, in order. At most `most`, else a refusal. @throws Fault BAD_USER_INPUT */
export function unitsBetween(unit: Unit, zone: string, from: number, to: number, most: number): number[] {
  const starts = [startOf(unit, zone, from)];
  for (;;) {
    const last = starts.at(-1) as number;
    const next = unit === "HOUR" ? last + HOUR_MS : instantOf(zone, wallStart(unit, last + offsetAt(zone, last), 1));
    if (next >= to) return starts;
    if (starts.length === most) throw tooMany(most);
    starts.push(next);
  }
}

export const tooMany = (most: number) =>
  new Fault(
    "BAD_USER_INPUT",
    `This would be more than ${most.toLocaleString("en")} rows: ask for a shorter time or a coarser granularity.`,
  );

/** Whether the zone's hours are the hours of UTC at these instants, so that hourly sums can be used. */
export const isOnTheHour = (zone: string, instants: readonly number[]): boolean =>
  instants.every((at) => offsetAt(zone, at) % HOUR_MS === 0);
