import { expect, it } from "vitest";
import { freeShare, scoreParts } from "./score.js";

const skills = [
  { skill: "english", level: 5 },
  { skill: "hardware", level: 3 },
];

it("a score is shown with the preferred skills that it is the sum of", () => {
  expect(scoreParts({ skills, preferredScore: 5 }, [{ skill: "hardware" }])).toEqual([skills[0]]);
  expect(scoreParts({ skills, preferredScore: 8 }, [{ skill: "hardware" }])).toEqual(skills);
});

it("where the parts are not known, none are made up", () => {
  expect(scoreParts({ skills, preferredScore: 4 }, [])).toEqual([]);
});

it("what is free is a share of the capacity, and none where there is no capacity", () => {
  expect(freeShare({ usedPoints: 2, capacity: 8 })).toBe(0.75);
  expect(freeShare({ usedPoints: 9, capacity: 8 })).toBe(0);
  expect(freeShare({ usedPoints: 0, capacity: 0 })).toBe(0);
});
