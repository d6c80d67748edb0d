import { describe, expect, it } from "vitest";
import { li, plainDesks, plainTalk, wang } from "../testing/plain.js";

const { desk, test } = await plainDesks();

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
    expect(rows.map((row) => [row.agent?.id ?? null, row.value.sum])).toEqual(
      [
        [li, 30],
        [wang, 120],
        [null, 300],
      ].toSorted((a, b) => (a[0] === null ? 1 : b[0] === null ? -1 : String(a[0]) < String(b[0]) ? -1 : 1)),
    );
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
    expect(seconds).toEqual({
      ONLINE: 2.5 * 3_600 + 5.25 * 3_600 + 1_800,
      BUSY: 0,
      BREAK: 45 * 60,
      AWAY: 0,
      OFFLINE: 0,
    });
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
    const hours = (await lead.report("AGENT_TIME", { ...span, granularity: "HOUR", by: "AGENT_STATE" }))["rows"] as {
      key: string;
      value: { sum: number; count: number };
    }[];
    expect(hours.filter((row) => row.key === "ONLINE").map((row) => row.value.sum)).toEqual([1_800, 3_600, 900]);
    const byHour = await lead.report("AGENT_TIME", { ...span, by: "HOUR_OF_DAY", timezone: "Asia/Shanghai" });
    expect(byHour["rows"].slice(17, 20).map((row: { value: { sum: number } }) => row.value.sum)).toEqual([
      1_800,
      3_600,
      900 + 2_700,
    ]);
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
