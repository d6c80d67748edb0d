import { expect, it } from "vitest";
import { instantOf } from "../wire-types.js";

const left = (text: string) => `left to the driver: ${text}`;

it("instants of the database are read to the millisecond, the rest of the microseconds cut off", () => {
  for (const [text, iso] of [
    ["2026-03-01 08:30:00+00", "2026-03-01T08:30:00.000Z"],
    ["2026-03-01 08:30:00.1+00", "2026-03-01T08:30:00.100Z"],
    ["2024-02-29 23:59:59.57+00", "2024-02-29T23:59:59.570Z"],
    ["1999-12-31 00:00:00.123999+00", "1999-12-31T00:00:00.123Z"],
    ["9999-12-31 23:59:59.999999+00", "9999-12-31T23:59:59.999Z"],
  ] as const) {
    expect((instantOf(text, left) as Date).toISOString()).toBe(iso);
  }
});

it("what is not an ordinary instant in UTC is left to the driver", () => {
  for (const text of [
    "infinity",
    "-infinity",
    "2026-03-01 08:30:00+02",
    "2026-03-01 08:30:00+05:30",
    "0044-03-15 12:00:00+00 BC",
    "0099-01-01 00:00:00+00",
    "12026-03-01 08:30:00+00",
    "2026-03-01",
  ]) {
    expect(instantOf(text, left)).toBe(left(text));
  }
});
