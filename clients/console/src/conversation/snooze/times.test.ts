import { expect, test } from "vitest";
import { fieldTime, snoozeTimes } from "./times.js";

const shown = (now: Date) =>
  Object.fromEntries(Object.entries(snoozeTimes(now)).map(([name, at]) => [name, fieldTime(at)]));

test("later today is in about three hours on the half hour, tomorrow and Monday are at nine", () => {
  expect(shown(new Date(2026, 2, 4, 10, 12))).toEqual({
    later: "2026-03-04T13:30",
    tomorrow: "2026-03-05T09:00",
    monday: "2026-03-09T09:00",
  });
});

test("late in the evening nothing is later today, and on Sunday Monday is tomorrow", () => {
  expect(shown(new Date(2026, 2, 4, 21, 0))).not.toHaveProperty("later");
  expect(shown(new Date(2026, 2, 8, 10, 0))).toMatchObject({ tomorrow: "2026-03-09T09:00" });
  expect(shown(new Date(2026, 2, 8, 10, 0))).not.toHaveProperty("monday");
  expect(shown(new Date(2026, 2, 9, 10, 0))["monday"]).toBe("2026-03-16T09:00");
});
