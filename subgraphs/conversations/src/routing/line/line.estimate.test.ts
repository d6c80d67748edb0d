import { describe, expect, it } from "vitest";
import { estimate, quantiles } from "./line.estimate.js";

/** Numbers between 0 and 1 that are the same in every run (a linear congruential generator). */
function* evenly(): Generator<number> {
  for (let state = 12_345; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield (state + 0.5) / 2 ** 32;
  }
}

describe("the estimate of a wait", () => {
  it("is nothing where nobody is there, or too little is known, and zero where there is room", () => {
    const handling = { rounds: 10, seconds: 100 };
    expect(estimate(1, { all: 0, free: 0 }, handling)).toBeNull();
    expect(estimate(1, { all: 3, free: 0 }, null)).toBeNull();
    expect(estimate(2, { all: 3, free: 2 }, null)).toEqual({ seconds: 0, lowSeconds: 0, highSeconds: 0 });
  });

  it("is what a table of the F distribution says: its 10 % and 90 % points", () => {
    for (const [first, second, low, high] of [
      [10, 20, 0.454, 1.937],
      [20, 100, 0.609, 1.494],
      [60, 120, 0.741, 1.315],
    ] as const) {
      const [found, foundHigh] = quantiles(first, second);
      expect(Math.abs(found - low)).toBeLessThan(0.02);
      expect(Math.abs(foundHigh - high)).toBeLessThan(0.03);
    }
  });

  it("gives a range that four waits of five fall into, at any place and however little is known", () => {
    const numbers = evenly();
    const exponential = (mean: number) => -Math.log(numbers.next().value as number) * mean;
    const [slots, mean, trials] = [4, 300, 4_000];
    for (const [position, rounds] of [
      [1, 5],
      [3, 10],
      [20, 50],
    ] as const) {
      let hits = 0;
      for (let trial = 0; trial < trials; trial++) {
        const seen = Array.from({ length: rounds }, () => exponential(mean)).reduce((a, b) => a + b) / rounds;
        const wait = Array.from({ length: position }, () => exponential(mean / slots)).reduce((a, b) => a + b);
        const range = estimate(position, { all: slots, free: 0 }, { rounds, seconds: seen });
        if (range && range.lowSeconds <= wait && wait <= range.highSeconds) hits++;
      }
      expect(hits / trials).toBeGreaterThan(0.77);
      expect(hits / trials).toBeLessThan(0.84);
    }
  });
});
