import { expect, test } from "vitest";
import { createCursors } from "./cursors.js";
import { isCurrent } from "./version.js";

test("an older state never overwrites a newer one, whichever way it came", () => {
  expect(isCurrent(null, { version: 1 })).toBe(true);
  expect(isCurrent({ version: 3 }, { version: 2 })).toBe(false);
  expect(isCurrent({ version: 3 }, { version: 4 })).toBe(true);
});

test("with equal versions the later message decides, then the moment of change; a repeat is harmless", () => {
  const known = { version: 3, lastSequence: 7, updatedAt: "2026-11-22T10:00:00Z" };
  expect(isCurrent(known, { ...known, lastSequence: 6 })).toBe(false);
  expect(isCurrent(known, { ...known, lastSequence: 8 })).toBe(true);
  expect(isCurrent(known, { ...known, updatedAt: "2026-11-22T09:59:59Z" })).toBe(false);
  expect(isCurrent(known, known)).toBe(true);
});

test("a list that is opened again resumes where it was left; a newer snapshot begins from itself", () => {
  const cursors = createCursors();
  expect(cursors.resume("inbox", "s1")).toBe("s1");
  cursors.advance("inbox", "c9");
  expect(cursors.resume("inbox", "s1")).toBe("c9");
  expect(cursors.resume("inbox", "s2")).toBe("s2");
  cursors.forget();
  expect(cursors.resume("inbox", "s1")).toBe("s1");
});
