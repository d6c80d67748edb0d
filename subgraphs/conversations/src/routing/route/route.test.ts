import { describe, expect, it } from "vitest";
import type { RoutingCondition } from "../policy/policy.rules.js";
import { demandAt, type Route } from "./route.js";
import { type Facts, fits, ruleFor } from "./route.match.js";

const facts: Facts = {
  channelId: "chn_1",
  channelKind: "WEB",
  language: "zh-CN",
  region: "Shanghai",
  page: "https://shop.example/de/refunds?id=1",
  customerTier: "VIP",
  customerTags: ["Wholesale"],
  intents: ["faq_1"],
  // A Friday, 23:30 in Shanghai.
  at: new Date("2026-03-06T15:30:00Z"),
};
const holds = (...conditions: Partial<RoutingCondition>[]) =>
  ruleFor([{ name: "R", match: "ALL", conditions: conditions as RoutingCondition[] }], facts) !== null;

describe("a rule's condition", () => {
  it.each<[boolean, Partial<RoutingCondition>]>([
    [true, { field: "CHANNEL", values: ["chn_2", "chn_1"] }],
    [false, { field: "CHANNEL", values: ["chn_2"] }],
    [true, { field: "CHANNEL_KIND", values: ["web"] }],
    [true, { field: "LANGUAGE", values: ["zh"] }],
    [false, { field: "LANGUAGE", values: ["z", "en"] }],
    [true, { field: "REGION", values: ["shanghai"] }],
    [true, { field: "CUSTOMER_TIER", values: ["VIP"] }],
    [true, { field: "CUSTOMER_TAG", values: ["wholesale"] }],
    [true, { field: "INTENT", values: ["faq_1"] }],
    [true, { field: "PAGE", values: ["https://shop.example/*/refunds*"] }],
    [false, { field: "PAGE", values: ["https://shop.example/*/orders*"] }],
    [false, { field: "PAGE", values: ["https://shop.example/*"], isNot: true }],
    [true, { field: "TIME", timezone: "Asia/Shanghai", from: "22:00", to: "06:00", weekdays: [5] }],
    [false, { field: "TIME", timezone: "Asia/Shanghai", from: "09:00", to: "18:00" }],
    [true, { field: "TIME", from: "15:30", to: "15:31" }],
    [false, { field: "TIME", from: "15:00", to: "15:30" }],
    [false, { field: "TIME", weekdays: [1, 2, 3, 4] }],
  ])("is %s of what it looks at: %o", (expected, condition) => expect(holds(condition)).toBe(expected));

  it("after midnight belongs to the night of the day before", () => {
    const at = new Date("2026-03-06T17:00:00Z");
    const night = {
      field: "TIME",
      timezone: "Asia/Shanghai",
      from: "22:00",
      to: "06:00",
      weekdays: [5],
    } as RoutingCondition;
    expect(ruleFor([{ name: "Friday night", conditions: [night] }], { ...facts, at })?.name).toBe("Friday night");
  });

  it("goes with the others as the rule says; the first rule that is true applies", () => {
    const [yes, no] = [
      { field: "REGION", values: ["Shanghai"] },
      { field: "REGION", values: ["Beijing"] },
    ] as RoutingCondition[];
    const both = [yes, no] as RoutingCondition[];
    expect(
      ruleFor(
        [{ name: "A", match: "ALL", conditions: both }, { name: "B", match: "ANY", conditions: both }, { name: "C" }],
        facts,
      )?.name,
    ).toBe("B");
    expect(ruleFor([{ name: "A", conditions: [no as RoutingCondition] }], facts)).toBeNull();
  });

  it("with any pattern is told in no time", () => {
    const before = performance.now();
    expect(fits("a".repeat(100_000), `${"*a".repeat(90)}*b`)).toBe(false);
    expect(fits("aa", "a*a*a")).toBe(false);
    expect(fits("aXbXc", "a*b*c")).toBe(true);
    expect(performance.now() - before).toBeLessThan(500);
  });
});

describe("what is asked for after a while", () => {
  const route: Route = {
    policyId: "rpl_1",
    revision: 1,
    rule: "R",
    at: "2026-03-06T15:30:00Z",
    strategy: "FEWEST_OPEN",
    required: { refunds: 3, german: 1 },
    preferred: [],
    offerSeconds: null,
    relax: [
      { afterSeconds: 10, action: "LOWER_SKILLS" },
      { afterSeconds: 20, action: "ADD_TEAMS", teamIds: ["team_2"] },
      { afterSeconds: 30, action: "DROP_SKILLS" },
      { afterSeconds: 40, action: "ANY_TEAM" },
    ],
    overflow: null,
    lastAgentId: null,
    fallback: null,
  };
  const start = Date.parse(route.at);

  it("relaxes step by step, and tells when the next step is due", () => {
    const after = (seconds: number) => demandAt(route, "team_1", start + seconds * 1_000);
    expect(after(9)).toEqual({ teamIds: ["team_1"], required: route.required, step: 0, nextAt: start + 10_000 });
    expect(after(10)).toMatchObject({ required: { refunds: 2 }, step: 1 });
    expect(after(25)).toMatchObject({ teamIds: ["team_1", "team_2"], required: { refunds: 2 }, step: 2 });
    expect(after(30)).toMatchObject({ required: {}, step: 3, nextAt: start + 40_000 });
    expect(after(99)).toEqual({ teamIds: null, required: {}, step: 4, nextAt: null });
  });

  it("is the team alone where there is no policy", () => {
    expect(demandAt(null, "team_1", start)).toEqual({ teamIds: ["team_1"], required: {}, step: 0, nextAt: null });
    expect(demandAt(null, null, start).teamIds).toBeNull();
  });
});
