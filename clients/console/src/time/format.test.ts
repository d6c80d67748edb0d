import { expect, test, vi } from "vitest";
import { clock, dayName, exact, relative, span, stamp, timeOfDay } from "./format.js";
import { heatOf } from "./heat.js";

const now = new Date(2026, 10, 22, 15, 0, 0);
const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 0, 0);

test("running times count in minutes and seconds, then hours, then days", () => {
  expect([7, 80, 3_729, 90_000].map(clock)).toEqual(["0:07", "1:20", "1:02:09", "1d 01:00"]);
  expect(clock(-3)).toBe("0:00");
});

test("lengths of time are said in two units at most, in either language", () => {
  expect(span(80, "en")).toBe("1 min 20 sec");
  expect(span(80, "zh-CN")).toBe("1分钟20秒");
  expect(span(7_200, "en")).toBe("2 hr");
  // 59 min 59.8 s is an hour, not "59 min 60 sec".
  expect(span(3_599.8, "en")).toBe("60 min");
});

test("moments are relative while near and dates when far", () => {
  expect(relative(new Date(now.getTime() - 3 * 60_000), now, "en")).toBe("3 min. ago");
  expect(relative(at(21, 9), now, "zh-CN")).toBe("昨天");
  expect(relative(new Date(2025, 0, 5), now, "en")).toBe("Jan 5, 2025");
});

test("a column of moments shows the time today, the weekday this week, the date before", () => {
  expect(stamp(at(22, 9), now, "en")).toBe("09:00");
  expect(stamp(at(20, 9), now, "en")).toBe("Fri");
  expect(stamp(at(2, 9), now, "en")).toBe("Nov 2");
});

test("days are named by the reader's calendar, not by hours passed", () => {
  expect(dayName(at(22, 1), now, "en")).toBe("Today");
  expect(dayName(new Date(2026, 10, 21, 23, 59), new Date(2026, 10, 22, 0, 1), "en")).toBe("Yesterday");
});

test("a wait is warm and hot from where the desk says it is long and too long", () => {
  const heats = (...waits: number[]) => waits.map((wait) => heatOf(wait, { warnSeconds: 20, lateSeconds: 45 }));
  expect(heats(19, 20, 44, 45)).toEqual(["cool", "warm", "warm", "hot"]);
});

test("ten thousand lines make no formatter that was made for the first of them", () => {
  const say = (locale: string) => {
    for (const when of [at(22, 9), at(20, 9), at(2, 9)])
      void [exact(when, locale), timeOfDay(when, locale), stamp(when, now, locale), relative(when, now, locale)];
    return span(75, locale) + dayName(at(2, 9), now, locale);
  };
  const first = [say("en"), say("zh-CN")];
  const making = ["DateTimeFormat", "NumberFormat", "RelativeTimeFormat"].map((name) =>
    vi.spyOn(Intl, name as "DateTimeFormat"),
  );
  expect([say("en"), say("zh-CN")]).toEqual(first);
  for (const made of making) expect(made).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
