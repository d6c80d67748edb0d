import { expect, test } from "vitest";
import { timeAxis } from "./chart/chart.option.js";
import { before, granularityOf, instants, readRange, startOf } from "./range.js";
import { changeOf, csvOf, pictureOf } from "./chart/series.js";

test("a day begins at midnight of the workspace, in summer and winter, on the day of the change too", () => {
  expect(startOf("2026-11-22", "Asia/Shanghai").toISOString()).toBe("2026-11-21T16:00:00.000Z");
  expect(startOf("2026-07-01", "Europe/Berlin").toISOString()).toBe("2026-06-30T22:00:00.000Z");
  expect(startOf("2026-10-25", "Europe/Berlin").toISOString()).toBe("2026-10-24T22:00:00.000Z");
  expect(startOf("2026-10-26", "Europe/Berlin").toISOString()).toBe("2026-10-25T23:00:00.000Z");
});

test("a period includes its last day, and is compared with as many days before it", () => {
  const week = { from: "2026-11-16", to: "2026-11-22" };
  expect(instants(week, "UTC")).toEqual({ from: "2026-11-16T00:00:00.000Z", to: "2026-11-23T00:00:00.000Z" });
  expect(before(week)).toEqual({ from: "2026-11-09", to: "2026-11-15" });
  expect(granularityOf(week)).toBe("DAY");
});

test("an address without a sensible period shows the last seven days", () => {
  const { from, to } = readRange("2026-11-22", "2026-11-01", "UTC");
  expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBe(6);
});

const measure = (count: number, median: number | null = null, p90: number | null = null) =>
  ({ __typename: "Measure", count, sum: 0, mean: null, median, p90, p95: null, rate: null }) as const;
const names = { value: "Value", p90: "90 %", none: "Unknown", key: (key: string) => key };

test("times are drawn with their median and their slowest tenth; what was not measured is a gap, not zero", () => {
  const rows = [
    { bucketAt: "2026-11-21T00:00:00Z", key: null, agent: null, channel: null, value: measure(4, 30, 90) },
    { bucketAt: "2026-11-22T00:00:00Z", key: null, agent: null, channel: null, value: measure(0) },
  ];
  const picture = pictureOf(rows as never, "SECONDS", names);
  expect(picture.series.map((series) => series.values)).toEqual([
    [30, null],
    [90, null],
  ]);
});

test("counts split by channel stack per channel along the days", () => {
  const rows = ["a", "b"].flatMap((id) =>
    ["21", "22"].map((day) => ({
      bucketAt: `2026-11-${day}T00:00:00Z`,
      key: null,
      agent: null,
      channel: { id, name: id },
      value: measure(id === "a" ? 1 : 2),
    })),
  );
  const picture = pictureOf(rows as never, "COUNT", names);
  expect(picture.series).toEqual([
    { key: "a", name: "a", values: [1, 1] },
    { key: "b", name: "b", values: [2, 2] },
  ]);
});

test("change is relative for counts and times, in points for shares, and unknown without a base", () => {
  expect(changeOf(120, 100, "COUNT")).toBeCloseTo(0.2);
  expect(changeOf(0.9, 0.8, "RATE")).toBeCloseTo(0.1);
  expect(changeOf(5, 0, "COUNT")).toBeNull();
  expect(changeOf(null, 3, "SECONDS")).toBeNull();
});

test("a table is exported with names that hold commas and quotes intact", () => {
  const picture = {
    categories: ['Li, "Na"'],
    isTime: false,
    series: [{ key: "v", name: "Value", values: [null] }],
    rows: [[]],
  };
  expect(csvOf(picture, "Agent")).toBe('Agent,Value\r\n"Li, ""Na""",');
});

test("an axis of time steps in lengths people use", () => {
  const picture = (most: number) => ({
    categories: [],
    isTime: true,
    rows: [],
    series: [{ key: "v", name: "v", values: [most] }],
  });
  expect(timeAxis(picture(197))).toEqual({ interval: 60, max: 240 });
  expect(timeAxis(picture(9_000))).toEqual({ interval: 3_600, max: 10_800 });
});
