import { afterAll, beforeAll, expect, it } from "vitest";
import { TestStack } from "../support/stack.js";
import { STARTS_WITHIN_MS } from "../support/topologies.js";
import { crowd, GOOD } from "./crowd.js";
import { Cutter } from "./cutter.js";

const stack = new TestStack();
beforeAll(() => stack.start(2), STARTS_WITHIN_MS);
afterAll(() => stack.stop(), STARTS_WITHIN_MS);

it("lines cut at random lose nothing, double nothing and mix up nothing", { timeout: 180_000 }, async () => {
  const desk = await stack.desk();
  const cutters = await Promise.all(stack.urls.map((url) => Cutter.open(url)));
  const timer = setInterval(() => {
    for (const cutter of cutters) cutter.cut(0.2);
  }, 300);
  try {
    const told = await crowd({ urls: cutters.map(({ url }) => url), login: desk.login, mischief: [] });
    expect(told.at(-1), told.join("\n")).toBe(GOOD);
    expect(cutters.reduce((sum, { cuts }) => sum + cuts, 0)).toBeGreaterThan(20);
  } finally {
    clearInterval(timer);
    for (const cutter of cutters) await cutter.close();
  }
});
