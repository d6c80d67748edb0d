import { describe, expect, it } from "vitest";
import type { Seat } from "../decision/choose.js";
import { refusal, testDesk } from "../../testing/desk.js";
import { type Arrival, type Past, simulate } from "./simulate.js";

const { test, desk: newDesk } = await testDesk();
const START = Date.parse("2026-03-02T09:00:00Z");

const seat = (id: string, more: Partial<Seat> = {}): Seat => ({
  ...{ id, name: id, state: "ONLINE", isDisabled: false, teamIds: [], skills: {}, weights: {} },
  ...{ capacity: 1, openCount: 0, idleSince: 0, lastGivenAt: 0, ...more },
});
const arrival = (id: string, second: number, more: Partial<Arrival["facts"]> = {}): Arrival => ({
  ...{ id, at: START + second * 1_000, teamId: null, lastAgentId: null, handlingMs: 60_000 },
  facts: {
    ...{ channelId: "chn_1", channelKind: "WEB", language: "en", region: null, page: null, customerTier: null },
    ...{ customerTags: [], intents: [], at: new Date(START + second * 1_000), ...more },
  },
});
const past = (more: Partial<Past>): Past => ({
  ...{ arrivals: [], seats: [], turns: [], open: [], from: START, to: START + 3_600_000, ...more },
});

describe("a period played again", () => {
  it("lets one agent serve one after the other, each waiting for those before", () => {
    const arrivals = [arrival("a", 0), arrival("b", 10), arrival("c", 20)];
    const { served, waiting, busyMs, peaks } = simulate([{ name: "All" }], past({ arrivals, seats: [seat("x")] }));
    expect(served).toEqual([
      { id: "a", agentId: "x", waitedMs: 0 },
      { id: "b", agentId: "x", waitedMs: 50_000 },
      { id: "c", agentId: "x", waitedMs: 100_000 },
    ]);
    expect([waiting, busyMs.get("x"), peaks.get("x")]).toEqual([[], 180_000, 1]);
  });

  it("puts the priority first, keeps to skills until they relax, and knows who came and went", () => {
    const rules = [
      { name: "German", priority: 5, conditions: [{ field: "LANGUAGE" as const, values: ["de"] }] },
      {
        name: "Rest",
        requiredSkills: [{ skill: "x", level: 1 }],
        relax: [{ afterSeconds: 30, action: "DROP_SKILLS" as const }],
      },
    ];
    const arrivals = [arrival("a", 0), arrival("b", 1), arrival("c", 2, { language: "de" })];
    const turns = [{ at: START + 5_000, agentId: "x", state: "ONLINE" }];
    const { served } = simulate(rules, past({ arrivals, turns, seats: [seat("x", { state: "OFFLINE" })] }));
    expect(served.map(({ id, waitedMs }) => [id, waitedMs])).toEqual([
      ["c", 3_000],
      ["a", 65_000],
      ["b", 124_000],
    ]);
  });

  it("counts what would have been sent on, begins with what was open, and ends with the period", () => {
    const rules = [{ name: "All", overflow: { to: "MESSAGE" as const, afterSeconds: 20, queueLength: 2 } }];
    const arrivals = ["a", "b", "c"].map((id, i) => arrival(id, i));
    const open = [{ agentId: "x", until: START + 10_000 }];
    const played = simulate(rules, past({ arrivals, open, seats: [seat("x")], to: START + 60_000 }));
    expect(played.served.map(({ id }) => id)).toEqual(["a"]);
    expect(played.waiting.map(({ waitedMs }) => waitedMs)).toEqual([59_000, 58_000]);
    expect(played.overflows).toEqual({ TEAM: 0, BOT: 0, MESSAGE: 2 });
  });

  it("is the same each time, and stops where it would take too long", () => {
    const arrivals = Array.from({ length: 2_000 }, (_, i) => arrival(`c${i}`, i, { language: i % 3 ? "en" : "de" }));
    const seats = Array.from({ length: 20 }, (_, i) =>
      seat(`s${i}`, { capacity: 3, skills: i % 2 ? { german: 1 } : {} }),
    );
    const rules = [
      {
        name: "German",
        conditions: [{ field: "LANGUAGE" as const, values: ["de"] }],
        requiredSkills: [{ skill: "german", level: 1 }],
      },
    ];
    const whole = past({ arrivals, seats });
    const first = simulate(rules, whole);
    expect(simulate(rules, whole)).toEqual(first);
    expect(first.served).toHaveLength(2_000);
    const short = simulate(rules, whole, 500);
    expect(short.until).toBeLessThan(whole.to);
    expect(first.served.slice(0, short.served.length)).toEqual(short.served);
  });
});

const SIMULATE = `mutation ($input: SimulateRoutingInput!) { simulateRouting(input: $input) { simulation {
  arrivalCount simulatedUntil waits { servedCount stillWaitingCount averageSeconds p95Seconds } realWaits { servedCount averageSeconds }
  loads { agent { id } count realCount peakPoints servingSeconds } overflows { to count } differenceCount
  differences { conversation { id } agent { id } realAgent { id } waitSeconds realWaitSeconds } } userErrors { code path } } }`;

describe("a draft", () => {
  it("is tried on what really happened, and changes nothing of it", async () => {
    const desk = await newDesk();
    const from = test.clock.now();
    const novice = await desk.agent({ capacity: 5 });
    const expert = await desk.agent({ capacity: 5, skills: { lamps: 5 }, state: "BUSY" });
    const talk = await desk.talk();
    await desk.matched();
    test.clock.forward(60);
    await desk.act(novice, "resolveConversation", { conversationId: talk.id });
    await desk.turns(expert.id, "ONLINE");
    const rules = [{ name: "Lamps", requiredSkills: [{ skill: "lamps", level: 3 }] }];
    const input = { rules, from: from.toISOString(), to: new Date(test.clock.now().getTime() + 60_000).toISOString() };
    const { simulateRouting: answer } = await desk.lead.ask(SIMULATE, { input });
    expect(answer.userErrors).toEqual([]);
    const { simulation } = answer;
    expect(simulation).toMatchObject({
      arrivalCount: 1,
      waits: { servedCount: 1, stillWaitingCount: 0 },
      realWaits: { servedCount: 1 },
      differenceCount: 1,
      differences: [{ conversation: { id: talk.id }, agent: { id: expert.id }, realAgent: { id: novice.id } }],
    });
    // The expert was busy until the end of that minute.
    expect(simulation.waits.averageSeconds).toBeGreaterThanOrEqual(55);
    expect(simulation.realWaits.averageSeconds).toBeLessThan(30);
    expect(simulation.loads).toContainEqual(
      expect.objectContaining({ agent: { id: novice.id }, count: 0, realCount: 1 }),
    );
    expect(await desk.show(talk.id)).toMatchObject({ status: "RESOLVED", assignee: { id: novice.id } });
    const as = { ...input, rules: [{ name: "All" }] };
    expect((await desk.lead.ask(SIMULATE, { input: as }))["simulateRouting"].simulation.differenceCount).toBe(0);
  });

  it("is refused when its rules or its period are not right", async () => {
    const desk = await newDesk();
    const now = test.clock.now().getTime();
    const at = (hours: number) => new Date(now + hours * 3_600_000).toISOString();
    const ask = async (input: object) => refusal((await desk.lead.ask(SIMULATE, { input }))["simulateRouting"]);
    const rules = [{ name: "All" }];
    expect(await ask({ rules: [], from: at(-1), to: at(0) })).toBe("ROUTING_RULE_INVALID");
    expect(await ask({ rules, from: at(0), to: at(-1) })).toBe("PERIOD_INVALID");
    expect(await ask({ rules, from: at(-25), to: at(0) })).toBe("PERIOD_INVALID");
    expect(await ask({ rules, from: at(-15 * 24), to: at(-15 * 24 + 1) })).toBe("PERIOD_INVALID");
    expect(await ask({ rules, from: at(-1), to: at(0) })).toBeNull();
  });
});
