import { describe, expect, it } from "vitest";
import type { BusinessCalendar, CalendarDay, DayWindow } from "./calendar.js";
import { businessMillisBetween, isOpenAt, nextClosing, nextOpening } from "./opening.js";
import { isTimezone } from "./zone.js";

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(text);
const said = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());
const window = (from: number, to: number): DayWindow => ({ from: from * 60, to: to * 60 });

function calendar(
  timezone: string,
  week: BusinessCalendar["week"],
  days: Readonly<Record<string, CalendarDay>> = {},
): BusinessCalendar {
  return { timezone, week, days: new Map(Object.entries(days)) };
}

const office = [window(9, 12), window(13, 18)];
const shanghai = calendar(
  "Asia/Shanghai",
  { 1: office, 2: office, 3: office, 4: office, 5: office },
  {
    "2026-10-01": { kind: "CLOSED" },
    "2026-10-02": { kind: "CLOSED" },
    "2026-10-10": { kind: "LIKE_WEEKDAY", weekday: 5 },
    "2026-12-31": { kind: "WINDOWS", windows: [window(9, 11)] },
  },
);
const everyDay = (from: number, to: number) => {
  const day = [window(from, to)];
  return calendar("Europe/Berlin", { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day });
};

describe("a business calendar", () => {
  it.each([
    ["2026-09-28T01:00:00Z", true, "Monday, nine o'clock"],
    ["2026-09-28T00:59:59.999Z", false, "just before nine"],
    ["2026-09-28T04:00:00Z", false, "the break begins at twelve"],
    ["2026-09-28T05:00:00Z", true, "and ends at one"],
    ["2026-09-28T10:00:00Z", false, "six o'clock is over"],
    ["2026-09-26T03:00:00Z", false, "Saturday"],
    ["2026-10-01T03:00:00Z", false, "a holiday on a Thursday"],
    ["2026-10-10T03:00:00Z", true, "a Saturday worked like a Friday"],
    ["2026-10-10T04:30:00Z", false, "with that day's break"],
    ["2026-12-31T02:30:00Z", true, "hours of its own"],
    ["2026-12-31T03:30:00Z", false, "that end early"],
  ])("at %s is open: %s (%s)", (instant, isOpen) => expect(isOpenAt(shanghai, at(instant))).toBe(isOpen));

  it.each([
    ["2026-09-28T03:00:00Z", "2026-09-28T03:00:00.000Z", "is open already"],
    ["2026-09-28T04:30:00Z", "2026-09-28T05:00:00.000Z", "after the break"],
    ["2026-09-30T10:00:00Z", "2026-10-05T01:00:00.000Z", "over a holiday and a weekend"],
    ["2026-10-09T11:00:00Z", "2026-10-10T01:00:00.000Z", "on the make-up Saturday"],
  ])("after %s opens at %s: %s", (instant, next) => expect(said(nextOpening(shanghai, at(instant)))).toBe(next));

  it("never opens when no day is open", () => {
    expect(nextOpening(calendar("UTC", {}), at("2026-01-01T00:00:00Z"))).toBeNull();
    expect(businessMillisBetween(calendar("UTC", {}), 0, at("2026-01-01T00:00:00Z"))).toBe(0);
  });

  it("counts open time alone: breaks, nights, weekends and holidays are none", () => {
    const between = (from: string, to: string) => businessMillisBetween(shanghai, at(from), at(to)) / HOUR;
    expect(between("2026-09-28T03:30:00Z", "2026-09-28T05:30:00Z")).toBe(1);
    expect(between("2026-09-28T00:00:00Z", "2026-09-29T00:00:00Z")).toBe(8);
    // Wednesday 17:00 to Monday 10:00 with two holidays and a weekend between.
    expect(between("2026-09-30T09:00:00Z", "2026-10-05T02:00:00Z")).toBe(2);
    expect(between("2026-10-09T16:00:00Z", "2026-10-11T16:00:00Z")).toBe(8);
    expect(between("2026-09-29T00:00:00Z", "2026-09-28T00:00:00Z")).toBe(0);
  });

  it("closes at the end of the window, and runs through midnight where the next day opens at once", () => {
    expect(said(nextClosing(shanghai, at("2026-09-28T02:00:00Z")))).toBe("2026-09-28T04:00:00.000Z");
    expect(nextClosing(shanghai, at("2026-09-28T04:30:00Z"))).toBeNull();
    const night = calendar("Asia/Shanghai", { 5: [window(20, 24)], 6: [window(0, 4)] });
    expect(said(nextClosing(night, at("2026-09-25T13:00:00Z")))).toBe("2026-09-25T20:00:00.000Z");
    const always = [window(0, 24)];
    expect(
      nextClosing(calendar("UTC", { 1: always, 2: always, 3: always, 4: always, 5: always, 6: always, 7: always }), 0),
    ).toBeNull();
  });
});

describe("a business calendar where clocks are changed", () => {
  // Berlin 2026: 29 March 02:00 → 03:00 (01:00 UTC), 25 October 03:00 → 02:00 (01:00 UTC).
  it("opens at nine by the clock on the wall on both sides of a change", () => {
    const nine = everyDay(9, 18);
    expect(said(nextOpening(nine, at("2026-03-28T00:00:00Z")))).toBe("2026-03-28T08:00:00.000Z");
    expect(said(nextOpening(nine, at("2026-03-29T00:00:00Z")))).toBe("2026-03-29T07:00:00.000Z");
    expect(said(nextOpening(nine, at("2026-10-24T00:00:00Z")))).toBe("2026-10-24T07:00:00.000Z");
    expect(said(nextOpening(nine, at("2026-10-25T00:00:00Z")))).toBe("2026-10-25T08:00:00.000Z");
  });

  it("works 23 hours on the short day and 25 on the long one", () => {
    const day = everyDay(0, 24);
    const hours = (from: string, to: string) => businessMillisBetween(day, at(from), at(to)) / HOUR;
    expect(hours("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z")).toBe(23);
    expect(hours("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z")).toBe(25);
    const sum = (window_: BusinessCalendar, from: string, to: string) =>
      businessMillisBetween(window_, at(from), at(to)) / HOUR;
    expect(sum(everyDay(1, 5), "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z")).toBe(3);
    expect(sum(everyDay(1, 5), "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z")).toBe(5);
  });

  it("skips a window that lies in the hour that is not there", () => {
    const gap = everyDay(2, 3);
    expect(isOpenAt(gap, at("2026-03-29T01:00:00Z"))).toBe(false);
    expect(said(nextOpening(gap, at("2026-03-28T02:00:00Z")))).toBe("2026-03-30T00:00:00.000Z");
    expect(businessMillisBetween(gap, at("2026-03-28T23:00:00Z"), at("2026-03-29T22:00:00Z"))).toBe(0);
  });

  it("is open twice in a window that comes twice", () => {
    const half = calendar("Europe/Berlin", { 7: [{ from: 120, to: 150 }] });
    expect(isOpenAt(half, at("2026-10-25T00:15:00Z"))).toBe(true);
    expect(isOpenAt(half, at("2026-10-25T00:45:00Z"))).toBe(false);
    expect(isOpenAt(half, at("2026-10-25T01:15:00Z"))).toBe(true);
    expect(said(nextOpening(half, at("2026-10-25T00:30:00Z")))).toBe("2026-10-25T01:00:00.000Z");
    expect(businessMillisBetween(half, at("2026-10-24T22:00:00Z"), at("2026-10-25T23:00:00Z"))).toBe(HOUR);
  });

  it("agrees with a minute-by-minute look at the clock, through both changes", () => {
    const odd = everyDay(1, 4);
    for (const start of ["2026-03-28T12:00:00Z", "2026-10-24T12:00:00Z"]) {
      const from = at(start);
      let open = 0;
      for (let minute = 0; minute < 2 * 1_440; minute++) if (isOpenAt(odd, from + minute * 60_000)) open++;
      expect(businessMillisBetween(odd, from, from + 48 * HOUR) / 60_000).toBe(open);
    }
  });

  it("has every day 24 hours where clocks are not changed", () => {
    const day = [window(0, 24)];
    const all = calendar("Asia/Shanghai", { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day });
    for (const date of ["2026-03-29", "2026-10-25", "2026-07-01"]) {
      const from = at(`${date}T00:00:00+08:00`);
      expect(businessMillisBetween(all, from, from + 24 * HOUR)).toBe(24 * HOUR);
    }
  });

  it("knows a time zone by its name alone", () => {
    for (const zone of ["Asia/Shanghai", "Europe/Berlin", "UTC"]) expect(isTimezone(zone)).toBe(true);
    for (const zone of ["Mars/Olympus", "+08:00", "", "Asia/"]) expect(isTimezone(zone)).toBe(false);
  });
});
