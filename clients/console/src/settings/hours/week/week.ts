import {
  DAY_MINUTES,
  minutesOf,
  type OpeningDay,
  type OpeningWindow,
  timeOf,
  type Weekday,
  WEEKDAYS,
} from "../calendar.js";

// What the grid does to a week. Each returns a new one; days without windows stay out of it, as the server has them.

type Week = readonly OpeningDay[];
const WINDOWS_MOST = 10;
/** What a click on an empty day makes, at most. */
const NEW_MINUTES = 240;

export const byStart = (windows: readonly OpeningWindow[]): OpeningWindow[] =>
  [...windows].sort((a, b) => minutesOf(a.opensAt) - minutesOf(b.opensAt));

export function withDay(week: Week, weekday: Weekday, windows: readonly OpeningWindow[]): Week {
  const others = week.filter((day) => day.weekday !== weekday);
  const all = windows.length ? [...others, { weekday, windows: byStart(windows) }] : others;
  return all.sort((a, b) => WEEKDAYS.indexOf(a.weekday) - WEEKDAYS.indexOf(b.weekday));
}

/** The same windows on other days too. */
export const copiedTo = (week: Week, windows: readonly OpeningWindow[], days: readonly Weekday[]): Week =>
  days.reduce((known, weekday) => withDay(known, weekday, windows), week);

/** A window with an edge or the whole of it moved; null where it would run into a neighbour or out of the day. */
export function moved(
  windows: readonly OpeningWindow[],
  index: number,
  part: "all" | "start" | "end",
  by: number,
): OpeningWindow[] | null {
  const window = windows[index];
  if (!window) return null;
  const from = minutesOf(window.opensAt) + (part === "end" ? 0 : by);
  const to = minutesOf(window.closesAt) + (part === "start" ? 0 : by);
  const others = windows.filter((_, place) => place !== index);
  const isFree = others.every((one) => to <= minutesOf(one.opensAt) || from >= minutesOf(one.closesAt));
  if (from < 0 || to > DAY_MINUTES || to - from < 15 || !isFree) return null;
  return windows.map((one, place) => (place === index ? { ...one, opensAt: timeOf(from), closesAt: timeOf(to) } : one));
}

/** A new window at this minute, as long as there is room; null where there is none. */
export function addedAt(windows: readonly OpeningWindow[], minute: number): OpeningWindow[] | null {
  const sorted = byStart(windows);
  const before = sorted.findLast((one) => minutesOf(one.opensAt) <= minute);
  const after = sorted.find((one) => minutesOf(one.opensAt) > minute);
  const from = Math.max(minute, before ? minutesOf(before.closesAt) : 0);
  const to = Math.min(from + NEW_MINUTES, after ? minutesOf(after.opensAt) : DAY_MINUTES);
  if (to - from < 15 || windows.length >= WINDOWS_MOST) return null;
  const made = { opensAt: timeOf(from), closesAt: timeOf(to) };
  return byStart([...windows, made]);
}

/** Where a key or the plus button puts the next window: after the last one, or from nine on. */
export const nextStart = (windows: readonly OpeningWindow[]): number => {
  const last = byStart(windows).at(-1);
  return last ? Math.min(minutesOf(last.closesAt) + 60, DAY_MINUTES - 60) : 540;
};

export const overlaps = (windows: readonly OpeningWindow[]): boolean =>
  byStart(windows).some(
    (one, place, all) => place > 0 && minutesOf(one.opensAt) < minutesOf(all[place - 1]?.closesAt ?? "00:00"),
  );
