// Business calendars as data. This folder knows nothing of channels, databases or graphs.

/** Minutes of a local day, from the first that is open to the first that is not: 0 to 1 440. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/** 1 = Monday … 7 = Sunday, as in ISO 8601. */
export type WeekdayNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface BusinessCalendar {
  /** IANA name. */
  readonly timezone: string;
  /** Windows of each weekday in rising order, none touching another's inside; a missing day is closed. */
  readonly week: { readonly [weekday in WeekdayNumber]?: readonly DayWindow[] };
  /** Days (YYYY-MM-DD) that are not like their weekday: a holiday, a make-up workday, or with windows of their own. */
  readonly days: ReadonlyMap<string, CalendarDay>;
}

export type CalendarDay =
  | { readonly kind: "CLOSED" }
  | { readonly kind: "LIKE_WEEKDAY"; readonly weekday: WeekdayNumber }
  | { readonly kind: "WINDOWS"; readonly windows: readonly DayWindow[] };

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a date as written. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): WeekdayNumber => (((((day + 3) % 7) + 7) % 7) + 1) as WeekdayNumber;

/** When a local day is open. */
export function windowsOf({ week, days }: BusinessCalendar, day: number): readonly DayWindow[] {
  const special = days.get(dateOf(day));
  if (!special) return week[weekdayOf(day)] ?? [];
  if (special.kind === "CLOSED") return [];
  return special.kind === "WINDOWS" ? special.windows : (week[special.weekday] ?? []);
}
