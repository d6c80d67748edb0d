import { describe, expect, it } from "vitest";
import { type Calendar, readTime, stateAt, wallClock, windowsOn } from "./calendar.js";
import { groupsOf } from "./special/groups.js";
import { addedAt, moved, withDay } from "./week/week.js";

const window = (opensAt: string, closesAt: string) => ({ opensAt, closesAt });
const office = [window("09:00", "12:00"), window("13:00", "18:00")];
const weekdays = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"] as const;
const calendar = (specialDays: Calendar["specialDays"] = []): Calendar => ({
  timezone: "Asia/Shanghai",
  week: weekdays.map((weekday) => ({ weekday, windows: office })),
  specialDays,
});
const day = (date: string, kind: "CLOSED" | "LIKE_WEEKDAY", weekday: "MONDAY" | null = null) => ({
  date,
  kind,
  weekday,
  name: null,
  windows: [],
});

describe("a calendar on the editor's clock", () => {
  it("is closed over lunch and says when it opens again", () => {
    expect(stateAt(calendar(), { date: "2026-11-23", minute: 12 * 60 })).toEqual({
      isOpen: false,
      turns: { date: "2026-11-23", minute: 13 * 60 },
    });
    expect(stateAt(calendar(), { date: "2026-11-23", minute: 9 * 60 })).toEqual({
      isOpen: true,
      turns: { date: "2026-11-23", minute: 12 * 60 },
    });
  });

  it("passes over the weekend and over holidays, and works on a make-up Saturday", () => {
    const friday = { date: "2026-11-27", minute: 18 * 60 };
    expect(stateAt(calendar(), friday).turns).toEqual({ date: "2026-11-30", minute: 540 });
    expect(stateAt(calendar([day("2026-11-30", "CLOSED")]), friday).turns).toEqual({ date: "2026-12-01", minute: 540 });
    const makeUp = calendar([day("2026-11-28", "LIKE_WEEKDAY", "MONDAY")]);
    expect(stateAt(makeUp, friday).turns).toEqual({ date: "2026-11-28", minute: 540 });
    expect(windowsOn(makeUp, "2026-11-28")).toEqual(office);
  });

  it("shows a holiday of several days as one, and a make-up day apart", () => {
    const days = [
      day("2026-10-01", "CLOSED"),
      day("2026-10-02", "CLOSED"),
      day("2026-10-03", "LIKE_WEEKDAY", "MONDAY"),
      day("2026-10-05", "CLOSED"),
    ];
    expect(groupsOf(days).map((group) => group.map(({ date }) => date.slice(8)))).toEqual([
      ["01", "02"],
      ["03"],
      ["05"],
    ]);
  });

  it("that never opens says so, and one that never closes too", () => {
    const never = { ...calendar(), week: [] };
    expect(stateAt(never, { date: "2026-11-23", minute: 0 })).toEqual({ isOpen: false, turns: null });
    const always = ["SATURDAY", "SUNDAY", ...weekdays] as const;
    const open = { ...never, week: always.map((weekday) => ({ weekday, windows: [window("00:00", "24:00")] })) };
    expect(stateAt(open, { date: "2026-11-23", minute: 0 })).toEqual({ isOpen: true, turns: null });
  });

  it("is read in its own time zone", () => {
    expect(wallClock("Asia/Shanghai", new Date("2026-11-22T23:30:00Z"))).toEqual({ date: "2026-11-23", minute: 450 });
  });
});

describe("a week under the hand", () => {
  it("takes times as people type them", () => {
    expect(["9", "0930", "9:30", "9：05", "24", "24:30", "9:75", "x"].map(readTime)).toEqual([
      "09:00",
      "09:30",
      "09:30",
      "09:05",
      "24:00",
      null,
      null,
      null,
    ]);
  });

  it("lets no window run into the next or out of the day", () => {
    expect(moved(office, 0, "end", 60)).toEqual([window("09:00", "13:00"), office[1]]);
    expect(moved(office, 0, "end", 75)).toBeNull();
    expect(moved(office, 1, "all", 7 * 60)).toBeNull();
    expect(addedAt(office, 12 * 60)?.[1]).toMatchObject(window("12:00", "13:00"));
    expect(addedAt(office, 10 * 60)?.[1]).toMatchObject(window("12:00", "13:00"));
  });

  it("forgets a day without windows", () => {
    expect(withDay(calendar().week, "MONDAY", []).map((one) => one.weekday)).toEqual(weekdays.slice(1));
  });
});
