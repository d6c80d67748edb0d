import { newId } from "@switchboard/kit";
import { testSubgraph } from "@switchboard/kit/testing";
import { expect, it } from "vitest";
import { analytics } from "../analytics.subgraph.js";
import { METRICS } from "../metrics/all.js";
import { Lead } from "../testing/ask.js";
import { Desk } from "../testing/desk.js";
import type { Talk } from "../testing/talk.js";
import { recount } from "./recount.js";

const test = await testSubgraph(analytics);
const agents = [newId("agt"), newId("agt"), newId("agt")] as const;

/** Numbers that are the same in each run (mulberry32, public domain). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** A day of a desk: bots that answer and fail, queues, transfers, customers who give up, reopen, come back, and rate. */
function aDay(desk: Desk, talks: number): void {
  const below = chance(20_260_302);
  const agent = () => agents[below(agents.length)] as string;
  const customers = Array.from({ length: Math.ceil(talks / 2) }, () => newId("cus"));
  for (let i = 0; i < talks; i++) {
    let ms = desk.at("06:00:00").getTime() + below(6 * 3_600_000);
    const later = (most: number) => new Date((ms += 1 + below(most * 1_000))).toISOString();
    const talk = desk.talk({ customerId: customers[below(customers.length)] as string }).starts(later(1));
    const rounds = 1 + below(2);
    for (let round = 0; round < rounds; round++) {
      if (round > 0) talk.comesBack(later(40_000), below(4) === 0 ? "QUEUED" : "BOT");
      aRound(talk, later, below, agent);
    }
  }
  for (const agentId of agents) {
    let ms = desk.at("05:00:00").getTime();
    for (let i = 0; i < 12; i++)
      desk.agentIs(
        agentId,
        ["ONLINE", "BUSY", "BREAK", "AWAY", "OFFLINE"][below(5)] as string,
        new Date((ms += 1 + below(7_000_000))).toISOString(),
      );
  }
  for (let i = 0; i < talks / 4; i++)
    desk.ticketOpened(new Date(desk.at("07:00:00").getTime() + below(9_000_000)).toISOString(), { byId: agent() });
}

function aRound(talk: Talk, later: (most: number) => string, below: (n: number) => number, agent: () => string): void {
  talk.botSays(later(3));
  const path = below(5);
  if (path === 0) return void talk.resolved(later(60), "BOT").rated(later(60), 1 + below(5), null);
  talk.queued(later(60));
  if (path === 1) return void talk.resolved(later(600), "CUSTOMER", false);
  let who = agent();
  talk.taken(later(300), who);
  for (let turn = below(4); turn >= 0; turn--) {
    talk.agentSays(later(120), who).customerSays(later(120));
    if (below(4) === 0) talk.taken(later(20), (who = agent()));
    if (below(5) === 0) talk.queued(later(20), "agent_left").taken(later(200), (who = agent()));
  }
  if (path === 2) return;
  talk.resolved(later(60), { agentId: who });
  if (path === 3)
    talk
      .reopens(later(7_200), below(2) ? { agentId: who } : "QUEUED")
      .taken(later(60), who)
      .agentSays(later(90), who)
      .resolved(later(60), { agentId: who });
  if (below(2)) talk.rated(later(60), 1 + below(5), who, ["SLOW", "FRIENDLY", "SOLVED"].slice(below(4)));
}

it("gives for every metric the figure that the stream gave, over a day with everything in it", async () => {
  const desk = new Desk(test);
  aDay(desk, 40);
  // In the order of the clock, as the desk lives it, not conversation by conversation.
  await desk.told((events) => events.toSorted((a, b) => a.at.getTime() - b.at.getTime()));
  const ctx = test.subgraph.systemContext(desk.workspace.id);
  const lead = new Lead(desk);
  const span = { from: new Date("2026-03-01T00:00:00Z"), to: new Date("2026-03-06T00:00:00Z") };
  const counted = await recount(ctx, span.from, span.to);
  expect(counted.map((one) => one.metric).toSorted()).toEqual(METRICS.map((one) => one.name).toSorted());
  for (const { metric, streamed, recounted, differing } of counted) {
    expect(differing, metric).toEqual([]);
    expect(streamed, metric).toEqual(recounted);
    expect(recounted.count, metric).toBeGreaterThan(0);
    if (metric === "AGENT_TIME") continue;
    // By sums of hours, by the facts one by one, and by the log: three ways to one figure.
    expect(await lead.total(metric, span, "count sum"), metric).toEqual({ count: recounted.count, sum: recounted.sum });
    expect(await lead.total(metric, span, "count sum median"), metric).toMatchObject({
      count: recounted.count,
      sum: recounted.sum,
    });
    expect((await lead.evidence(metric, { ...span, first: 1 }))["totalCount"].value, metric).toBe(recounted.count);
  }
  ctx.scope.end();
});

it("finds a figure that is not what the log says, and names it", async () => {
  const desk = new Desk(test);
  const talk = desk
    .talk()
    .starts("09:00:00")
    .queued("09:01:00")
    .taken("09:02:00", agents[0])
    .agentSays("09:03:00", agents[0]);
  await desk.told();
  const ctx = test.subgraph.systemContext(desk.workspace.id);
  const spoil =
    "update analytics.fact set value = 7 where workspace_id = $1 and series = 'FIRST_RESPONSE.1' returning id";
  const [row] = await ctx.change(async () =>
    ctx.rows<{ id: string }>({ name: "spoil", text: spoil }, [desk.workspace.id]),
  );
  const counted = await recount(ctx, desk.at("00:00:00"), desk.at("23:00:00"));
  expect(
    counted.filter((one) => one.differing.length > 0).map(({ metric, differing }) => ({ metric, differing })),
  ).toEqual([{ metric: "FIRST_RESPONSE", differing: [row?.id] }]);
  expect(row?.id).toContain(talk.id);
  ctx.scope.end();
});
