import type { HoursFragment } from "../../gql/graphql.js";

// A calendar of business hours as the editor handles it: by the clock on the wall, in whole minutes. The server counts
// the instants (and the hours that clocks skip); here it is only said what the wall clock shows.

export interface Calendar {
  readonly timezone: string;
  readonly week: readonly OpeningDay[];
  readonly specialDays: readonly SpecialDay[];
}
export type Weekday = HoursFragment["week"][number]["weekday"];
export interface OpeningDay {
  readonly weekday: Weekday;
  readonly windows: readonly OpeningWindow[];
}
/** From the first minute that is open, `HH:MM`, to the first that is not. */
export interface OpeningWindow {
  readonly opensAt: string;
  readonly closesAt: string;
}
export interface SpecialDay {
  readonly date: string;
  readonly kind: HoursFragment["specialDays"][number]["kind"];
  readonly name?: string | null;
  readonly weekday?: Weekday | null;
  readonly windows: readonly OpeningWindow[];
}

export const WEEKDAYS: readonly Weekday[] = [
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY",
];
export const DAY_MINUTES = 1_440;
const DAY_MS = 86_400_000;
/** As far as the server looks. */
const DAYS_AHEAD = 400;

export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** A time as people type it: `9`, `930`, `9:30`, `17.5` is none. */
export function readTime(typed: string): string | null {
  const found = /^\s*(\d{1,2})(?:\s*[:：.时點点h]?\s*(\d{2}))?\s*$/.exec(typed);
  if (!found) return null;
  const minutes = Number(found[1]) * 60 + Number(found[2] ?? 0);
  return Number(found[2] ?? 0) < 60 && minutes <= DAY_MINUTES ? timeOf(minutes) : null;
}

export const windowsOfDay = (week: Calendar["week"], weekday: Weekday): readonly OpeningWindow[] =>
  week.find((day) => day.weekday === weekday)?.windows ?? [];

export const minutesOpen = (windows: readonly OpeningWindow[]): number =>
  windows.reduce((sum, { opensAt, closesAt }) => sum + minutesOf(closesAt) - minutesOf(opensAt), 0);

/** Monday first, whatever the date; dates are `YYYY-MM-DD`. */
export const weekdayOf = (date: string): Weekday =>
  WEEKDAYS[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7] ?? "MONDAY";

export const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** When a date is open: as its special day says, else as its weekday does. */
export function windowsOn({ week, specialDays }: Calendar, date: string): readonly OpeningWindow[] {
  const special = specialDays.find((day) => day.date === date);
  if (!special) return windowsOfDay(week, weekdayOf(date));
  if (special.kind === "CLOSED") return [];
  return special.kind === "WINDOWS" ? special.windows : windowsOfDay(week, special.weekday ?? "MONDAY");
}

export interface Place {
  readonly date: string;
  readonly minute: number;
}

/** What the clock on the wall shows in a time zone. */
export function wallClock(timezone: string, at: Date): Place {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: timezone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "0";
  return {
    date: `${part("year")}-${part("month")}-${part("day")}`,
    minute: Number(part("hour")) * 60 + Number(part("minute")),
  };
}

/** Whether it is open, and when that changes; `turns` is null when not within 400 days. */
export function stateAt(calendar: Calendar, now: Place): { readonly isOpen: boolean; readonly turns: Place | null } {
  const spans = (date: string) =>
    windowsOn(calendar, date).map((one) => ({ from: minutesOf(one.opensAt), to: minutesOf(one.closesAt) }));
  const current = spans(now.date).find(({ from, to }) => from <= now.minute && now.minute < to);
  let { date, minute } = now;
  for (let day = 0; day <= DAYS_AHEAD; day++, date = dayAfter(date, 1), minute = 0) {
    const today = spans(date).sort((a, b) => a.from - b.from);
    if (!current) {
      const next = today.find(({ from }) => from >= minute);
      if (next) return { isOpen: false, turns: { date, minute: next.from } };
      continue;
    }
    // What touches goes on; so does what is open until midnight and again from it.
    let end = day === 0 ? current.to : today[0]?.from === 0 ? today[0].to : null;
    if (end === null) return { isOpen: true, turns: { date, minute: 0 } };
    for (const span of today) if (span.from === end) end = span.to;
    if (end < DAY_MINUTES) return { isOpen: true, turns: { date, minute: end } };
  }
  return { isOpen: !!current, turns: null };
}
