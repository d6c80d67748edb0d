import { newId } from "@switchboard/kit";
import { testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { analytics } from "../analytics.subgraph.js";
import { Lead } from "../testing/ask.js";
import { Desk } from "../testing/desk.js";
import { METRICS } from "./all.js";

const test = await testSubgraph(analytics);
const [li, wang] = [newId("agt"), newId("agt")];

function desk(): { desk: Desk; lead: Lead } {
  const made = new Desk(test);
  return { desk: made, lead: new Lead(made) };
}

/** Asks the bot at nine, is queued a minute later, taken after another half, answered at 9:02. */
const plainTalk = (d: Desk) =>
  d.talk().starts("09:00:00").botSays("09:00:02").queued("09:01:00").taken("09:01:30", li).agentSays("09:02:00", li);

describe("first response", () => {
  it("counts from the hand-over to the first message by a person, not the bot's", async () => {
    const { desk: d, lead } = desk();
    plainTalk(d).customerSays("09:03:00").agentSays("09:10:00", li);
    await d.told();
    expect(await lead.total("FIRST_RESPONSE")).toEqual({ count: 1, sum: 60, mean: 60, rate: null });
  });

  it("counts from the message when it came after the hand-over, and leaves automatic messages out", async () => {
    const { desk: d, lead } = desk();
    const talk = d.talk().starts("09:00:00").queued("09:00:10").resolved("09:01:00", "SYSTEM");
    talk.reopens("10:00:00", "QUEUED").line("10:00:01", { author: "AGENT", agentId: li, isAutomatic: true });
    talk.taken("10:00:05", li).agentSays("10:00:20.500", li);
    await d.told();
    expect(await lead.total("FIRST_RESPONSE")).toMatchObject({ count: 1, sum: 20.5 });
  });

  it("is given once per round: a reopen adds none, a new round does", async () => {
    const { desk: d, lead } = desk();
    const talk = plainTalk(d).resolved("09:05:00", { agentId: li });
    talk.reopens("09:30:00", { agentId: wang }).agentSays("09:31:00", wang).resolved("09:32:00", { agentId: wang });
    talk.comesBack("18:00:00", "QUEUED").taken("18:00:30", wang).agentSays("18:02:00", wang);
    await d.told();
    const report = await lead.report("FIRST_RESPONSE", { by: "AGENT" });
    expect(report["total"]).toMatchObject({ count: 2, sum: 180 });
    const byAgent = new Map(report["rows"].map((row: { agent: { id: string }; value: unknown }) => [row.agent.id, row.value]));
    expect(byAgent.get(li)).toMatchObject({ count: 1, sum: 60 });
    expect(byAgent.get(wang)).toMatchObject({ count: 1, sum: 120 });
  });
});

describe("reply time", () => {
  it("counts each customer turn once, from its first message, and credits who wrote", async () => {
    const { desk: d, lead } = desk();
    const talk = plainTalk(d).customerSays("09:03:00").customerSays("09:03:40").agentSays("09:04:00", li);
    // A colleague helps out; the assignee stays.
    talk.customerSays("09:05:00").agentSays("09:05:30", wang).agentSays("09:06:00", li);
    await d.told();
    expect(await lead.total("REPLY_TIME")).toMatchObject({ count: 3, sum: 60 + 60 + 30 });
    expect(await lead.total("REPLY_TIME", { agentId: wang })).toMatchObject({ count: 1, sum: 30 });
  });

  it("does not count a thank-you that ended in a resolve and a new question the next morning", async () => {
    const { desk: d, lead } = desk();
    const talk = plainTalk(d).customerSays("09:03:00").resolved("09:04:00", { agentId: li });
    talk.reopens("20:00:00", { agentId: li }).agentSays("20:00:10", li);
    await d.told();
    expect(await lead.total("REPLY_TIME")).toMatchObject({ count: 2, sum: 60 + 10 });
  });
});

describe("resolution", () => {
  it("counts a reopened round once, by its last resolve, and not while it is open again", async () => {
    const { desk: d, lead } = desk();
    const talk = plainTalk(d).resolved("09:10:00", { agentId: li });
    await d.told();
    expect(await lead.total("RESOLUTION_TIME")).toMatchObject({ count: 1, sum: 600 });
    expect(await lead.total("RESOLUTION_RATE")).toMatchObject({ count: 1, rate: 1 });
    talk.reopens("11:00:00", { agentId: wang });
    await d.told();
    expect(await lead.total("RESOLUTION_TIME")).toMatchObject({ count: 0, sum: 0, mean: null });
    talk.agentSays("11:00:30", wang).resolved("12:00:00", { agentId: wang });
    await d.told();
    const report = await lead.report("RESOLUTION_TIME", { by: "AGENT" });
    expect(report["total"]).toMatchObject({ count: 1, sum: 3 * 3_600 });
    expect(report["rows"]).toHaveLength(1);
    expect(report["rows"][0].agent.id).toBe(wang);
    expect(await lead.total("RESOLUTION_RATE")).toMatchObject({ count: 1, sum: 0, rate: 0 });
  });

  it("measures rounds that are not resolved as started only", async () => {
    const { desk: d, lead } = desk();
    plainTalk(d).resolved("09:10:00", { agentId: li });
    plainTalk(d);
    d.talk().starts("10:00:00");
    await d.told();
    expect(await lead.total("CONVERSATIONS")).toMatchObject({ count: 3 });
    expect(await lead.total("RESOLUTION_TIME")).toMatchObject({ count: 1 });
    expect((await lead.total("RESOLUTION_RATE"))["rate"]).toBeCloseTo(1 / 3);
  });
});

describe("handling time", () => {
  it("leaves out waiting for the customer and gives each agent their part", async () => {
    const { desk: d, lead } = desk();
    // Li: 9:01:30–9:02:00 and 9:05–9:06; Wang: 9:06–9:08.
    plainTalk(d).customerSays("09:05:00").taken("09:06:00", wang).agentSays("09:08:00", wang).resolved("09:20:00", { agentId: wang });
    await d.told();
    expect(await lead.total("HANDLING_TIME", { agentId: li })).toMatchObject({ count: 1, sum: 90 });
    expect(await lead.total("HANDLING_TIME", { agentId: wang })).toMatchObject({ count: 1, sum: 120 });
  });

  it("counts a part when it is over", async () => {
    const { desk: d, lead } = desk();
    plainTalk(d).customerSays("09:05:00");
    await d.told();
    expect(await lead.total("HANDLING_TIME")).toMatchObject({ count: 0 });
  });
});

describe("satisfaction", () => {
  it("is the share of fours and fives and the mean score, under who resolved", async () => {
    const { desk: d, lead } = desk();
    for (const [score, agentId] of [[5, li], [4, li], [2, wang]] as const) {
      plainTalk(d).resolved("09:10:00", { agentId }).rated("09:11:00", score, agentId);
    }
    plainTalk(d).resolved("09:10:00", { agentId: li });
    plainTalk(d).resolved("09:10:00", { agentId: li }, false);
    await d.told();
    const total = await lead.total("SATISFACTION", {}, "count sum mean rate median");
    expect(total).toMatchObject({ count: 3, sum: 11, median: 4 });
    expect(total["rate"]).toBeCloseTo(2 / 3);
    expect(total["mean"]).toBeCloseTo(11 / 3);
    expect(await lead.total("SATISFACTION", { agentId: wang })).toMatchObject({ count: 1, rate: 0 });
    expect(await lead.total("SURVEY_RESPONSE_RATE")).toMatchObject({ count: 4, sum: 3, rate: 0.75 });
  });

  it("counts a survey that was offered again in a reopened round once", async () => {
    const { desk: d, lead } = desk();
    const talk = plainTalk(d).resolved("09:10:00", { agentId: li });
    talk.reopens("09:20:00", { agentId: li }).resolved("09:30:00", { agentId: li }).rated("09:31:00", 5, li);
    await d.told();
    expect(await lead.total("SURVEY_RESPONSE_RATE")).toMatchObject({ count: 1, rate: 1 });
  });
});

describe("the queue", () => {
  it("tells those taken from those given up, with their waits", async () => {
    const { desk: d, lead } = desk();
    plainTalk(d);
    d.talk().starts("09:00:00").queued("09:00:00").resolved("09:05:00", "CUSTOMER");
    d.talk().starts("09:00:00", "QUEUED").resolved("09:02:00", { agentId: wang });
    d.talk().starts("09:00:00").queued("09:00:00");
    await d.told();
    const wait = await lead.report("QUEUE_WAIT", { by: "AGENT" }, "count sum percentile(rank: 1)");
    expect(wait["total"]).toEqual({ count: 3, sum: 30 + 300 + 120, percentile: 300 });
    const rows = wait["rows"] as { agent: { id: string } | null; value: { sum: number } }[];
    expect(rows.map((row) => [row.agent?.id ?? null, row.value.sum])).toEqual([[li, 30], [wang, 120], [null, 300]].toSorted((a, b) => (a[0] === null ? 1 : b[0] === null ? -1 : String(a[0]) < String(b[0]) ? -1 : 1)));
    const given = await lead.total("QUEUE_ABANDONMENT");
    expect(given).toMatchObject({ count: 3, sum: 1 });
    expect(given["rate"]).toBeCloseTo(1 / 3);
  });

  it("counts a transfer to a team's queue as another stay", async () => {
    const { desk: d, lead } = desk();
    plainTalk(d).queued("09:03:00", "transfer").queued("09:03:30", "transfer").taken("09:04:00", wang);
    await d.told();
    expect(await lead.total("QUEUE_WAIT")).toMatchObject({ count: 2, sum: 30 + 60 });
    expect(await lead.total("QUEUE_ABANDONMENT")).toMatchObject({ count: 2, rate: 0 });
  });
});

describe("messages", () => {
  it("are those of customers and agents; the rest is not theirs", async () => {
    const { desk: d, lead } = desk();
    plainTalk(d)
      .customerSays("09:03:00")
      .line("09:03:01", { kind: "EVENT", event: "handed_over" })
      .line("09:03:02", { author: "AGENT", agentId: li, isAutomatic: true });
    await d.told();
    const report = await lead.report("MESSAGES", { by: "AGENT" });
    expect(report["total"]).toMatchObject({ count: 3 });
    expect(report["rows"]).toMatchObject([
      { agent: { id: li }, value: { count: 1 } },
      { agent: null, value: { count: 2 } },
    ]);
  });
});

describe("the bot", () => {
  it("resolves by itself what no person touched and nobody came back for", async () => {
    const { desk: d, lead } = desk();
    d.talk().starts("09:00:00").botSays("09:00:02").resolved("09:01:00", "BOT");
    d.talk().starts("09:00:00").botSays("09:00:02").queued("09:00:30").resolved("09:01:00", "CUSTOMER");
    const back = d.talk().starts("09:00:00").resolved("09:01:00", "SYSTEM");
    plainTalk(d);
    d.talk().starts("09:00:00", "QUEUED").resolved("09:10:00", { agentId: li });
    await d.told();
    expect(await lead.total("BOT_RESOLUTION")).toMatchObject({ count: 4, sum: 2, rate: 0.5 });
    // The same customer asks again, in another conversation, within a day.
    d.talk({ customerId: back.customerId }).starts("2026-03-03T08:00:00Z");
    await d.told();
    expect(await lead.total("BOT_RESOLUTION")).toMatchObject({ count: 4, sum: 1, rate: 0.25 });
  });

  it("is not blamed for a customer who is back after more than a day", async () => {
    const { desk: d, lead } = desk();
    const talk = d.talk().starts("09:00:00").resolved("09:01:00", "BOT");
    talk.comesBack("2026-03-03T09:01:00Z");
    await d.told();
    expect(await lead.total("BOT_RESOLUTION")).toMatchObject({ count: 1, rate: 1 });
  });
});

describe("agents' time", () => {
  it("is the seconds in each state within the asked time", async () => {
    const { desk: d, lead } = desk();
    d.agentIs(li, "ONLINE", "08:00:00");
    d.agentIs(li, "BREAK", "11:30:00");
    d.agentIs(li, "ONLINE", "12:15:00");
    d.agentIs(li, "OFFLINE", "18:00:00");
    d.agentIs(wang, "ONLINE", "17:00:00");
    await d.told();
    const report = await lead.report("AGENT_TIME", { by: "AGENT_STATE", from: d.at("09:00:00"), to: d.at("17:30:00") });
    const rows = report["rows"] as { key: string; value: { count: number; sum: number } }[];
    const seconds = Object.fromEntries(rows.map((row) => [row.key, row.value.sum]));
    expect(seconds).toEqual({ ONLINE: 2.5 * 3_600 + 5.25 * 3_600 + 1_800, BUSY: 0, BREAK: 45 * 60, AWAY: 0, OFFLINE: 0 });
    expect(report["total"]).toMatchObject({ count: 4, sum: 8.5 * 3_600 + 1_800 });
    const evidence = await lead.evidence("AGENT_TIME", { key: "ONLINE", from: d.at("09:00:00"), to: d.at("17:30:00") });
    expect(evidence["totalCount"].value).toBe(3);
    expect(evidence["nodes"].map((node: { value: number }) => node.value)).toEqual([9_000, 18_900, 1_800]);
  });

  it("counts a state that still lasts up to now, also when its changes are heard of in another order", async () => {
    const { desk: d, lead } = desk();
    const now = test.clock.now().getTime();
    const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
    d.agentIs(li, "ONLINE", ago(90));
    d.agentIs(li, "BUSY", ago(60));
    d.agentIs(li, "ONLINE", ago(30));
    await d.told((events) => events.toReversed());
    const span = { from: ago(120), to: new Date(now + 3_600_000).toISOString() };
    const online = (await lead.report("AGENT_TIME", { by: "AGENT_STATE", ...span }))["rows"][0].value.sum;
    expect(online).toBeGreaterThanOrEqual(3_600);
    expect(online).toBeLessThan(3_660);
    expect((await lead.report("AGENT_TIME", { by: "AGENT_STATE", ...span }))["rows"][1].value.sum).toBe(1_800);
  });

  it("is cut where buckets and hours begin", async () => {
    const { desk: d, lead } = desk();
    d.agentIs(li, "ONLINE", "09:30:00");
    d.agentIs(li, "OFFLINE", "11:15:00");
    await d.told();
    const span = { from: d.at("09:00:00"), to: d.at("12:00:00") };
    const hours = (await lead.report("AGENT_TIME", { ...span, granularity: "HOUR", by: "AGENT_STATE" }))["rows"] as { key: string; value: { sum: number; count: number } }[];
    expect(hours.filter((row) => row.key === "ONLINE").map((row) => row.value.sum)).toEqual([1_800, 3_600, 900]);
    const byHour = await lead.report("AGENT_TIME", { ...span, by: "HOUR_OF_DAY", timezone: "Asia/Shanghai" });
    expect(byHour["rows"].slice(17, 20).map((row: { value: { sum: number } }) => row.value.sum)).toEqual([1_800, 3_600, 900 + 2_700]);
    expect(byHour["total"]).toMatchObject({ count: 2, sum: 2.5 * 3_600 });
  });
});

describe("tickets opened", () => {
  it("are under the agent who opened them, and lead to the ticket", async () => {
    const { desk: d, lead } = desk();
    const talk = plainTalk(d);
    const first = d.ticketOpened("10:00:00", { byId: li, conversationId: talk.id });
    const second = d.ticketOpened("11:00:00", { byId: talk.customerId, byKind: "VISITOR" });
    await d.told();
    expect(await lead.total("TICKETS_OPENED")).toMatchObject({ count: 2 });
    const evidence = await lead.evidence("TICKETS_OPENED");
    expect(evidence["nodes"]).toMatchObject([
      { ticket: { id: first }, conversation: { id: talk.id }, agent: { id: li } },
      { ticket: { id: second }, conversation: null, agent: null },
    ]);
  });
});

describe("every metric", () => {
  it("comes out the same whatever order its events are heard in, and however often", async () => {
    const { desk: d, lead } = desk();
    const mirror = desk();
    for (const one of [d, mirror.desk]) {
      const talk = plainTalk(one).customerSays("09:03:00").taken("09:04:00", wang).agentSays("09:04:30", wang).resolved("09:10:00", { agentId: wang });
      talk.reopens("09:20:00", "QUEUED").taken("09:20:30", li).agentSays("09:21:00", li).resolved("09:22:00", { agentId: li }).rated("09:23:00", 4, li);
    }
    await d.told();
    await mirror.desk.told((events) => [...events.slice(7), ...events.slice(0, 7).toReversed(), ...events.slice(3, 6)]);
    for (const { name } of METRICS) {
      // What is written twice into the log is two messages or ratings for the log; the rest is the same thing told again.
      if (name === "MESSAGES") continue;
      expect(await mirror.lead.total(name), name).toEqual(await lead.total(name));
    }
  });

  it("says in Chinese and English what it is", async () => {
    const { lead, desk: d } = desk();
    const { metrics } = await lead.caller.ask("{ metrics { name version unit title description } }");
    expect(metrics.map((m: { name: string }) => m.name).toSorted()).toEqual(METRICS.map((m) => m.name).toSorted());
    const chinese = await test.run({ ...d.workspace.agent(["analytics:read"]).viewer, language: "zh-CN" }, "{ metrics { title description } }");
    for (const card of chinese.data?.["metrics"] ?? []) expect(card.title + card.description).toMatch(/[\u4e00-\u9fff]{6}/);
  });
});
