import { newId } from "@switchboard/kit";
import { testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { analytics } from "../analytics.subgraph.js";
import { METRICS } from "../metrics/all.js";
import { Lead } from "../testing/ask.js";
import { Desk } from "../testing/desk.js";

const test = await testSubgraph(analytics);
const [li, wang] = [newId("agt"), newId("agt")];

interface ReportRow {
  bucketAt: string | null;
  key: string | null;
  agent: { id: string } | null;
  channel: { id: string } | null;
  value: { count: number; sum: number };
}

function desk(day = "2026-03-02"): { desk: Desk; lead: Lead } {
  const made = new Desk(test, day);
  return { desk: made, lead: new Lead(made) };
}

const rowsOf = async (lead: Lead, metric: string, more: object): Promise<ReportRow[]> => (await lead.report(metric, more))["rows"];
const counts = (rows: readonly ReportRow[]) => rows.map((row) => row.value.count);

describe("a report's buckets", () => {
  it("are all there, empty ones too", async () => {
    const { desk: d, lead } = desk();
    d.talk().starts("09:10:00");
    d.talk().starts("09:50:00");
    d.talk().starts("12:00:00");
    await d.told();
    const rows = await rowsOf(lead, "CONVERSATIONS", { granularity: "HOUR", timezone: "UTC", from: d.at("08:00:00"), to: d.at("14:00:00") });
    expect(rows.map((row) => row.bucketAt?.slice(11, 16))).toEqual(["08:00", "09:00", "10:00", "11:00", "12:00", "13:00"]);
    expect(counts(rows)).toEqual([0, 2, 0, 0, 1, 0]);
    const nothing = await rowsOf(lead, "SATISFACTION", { granularity: "DAY", timezone: "UTC" });
    expect(nothing).toMatchObject([{ bucketAt: "2026-03-02T00:00:00.000Z", value: { count: 0, sum: 0, mean: null, rate: null } }]);
  });

  it("follow the clocks of Berlin through the day that has 23 hours", async () => {
    const { desk: d, lead } = desk();
    // On 29 March 2026 the clocks go from 2:00 to 3:00: midnight is 23:00 UTC the day before, and 22:00 UTC that day.
    for (const at of ["2026-03-28T22:59:59Z", "2026-03-28T23:00:00Z", "2026-03-29T00:59:59Z", "2026-03-29T21:59:59Z", "2026-03-29T22:00:00Z"]) d.talk().starts(at);
    await d.told();
    const span = { from: "2026-03-27T23:00:00Z", to: "2026-03-30T22:00:00Z", timezone: "Europe/Berlin" };
    const days = await rowsOf(lead, "CONVERSATIONS", { ...span, granularity: "DAY" });
    expect(days.map((row) => row.bucketAt)).toEqual(["2026-03-27T23:00:00.000Z", "2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z"]);
    expect(counts(days)).toEqual([1, 3, 1]);
    const sunday = { from: "2026-03-28T23:00:00Z", to: "2026-03-29T22:00:00Z", timezone: "Europe/Berlin" };
    const hours = await rowsOf(lead, "CONVERSATIONS", { ...sunday, granularity: "HOUR" });
    expect(hours).toHaveLength(23);
    const byHour = await rowsOf(lead, "CONVERSATIONS", { ...sunday, by: "HOUR_OF_DAY" });
    expect(byHour.filter((row) => row.value.count > 0).map((row) => [row.key, row.value.count])).toEqual([["0", 1], ["1", 1], ["23", 1]]);
    const weekdays = await rowsOf(lead, "CONVERSATIONS", { ...span, by: "WEEKDAY" });
    expect(weekdays.map((row) => row.key)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(counts(weekdays)).toEqual([1, 0, 0, 0, 0, 1, 3]);
  });

  it("have 25 hours on the day the clocks go back", async () => {
    const { lead } = desk();
    const span = { from: "2026-10-24T22:00:00Z", to: "2026-10-25T23:00:00Z", timezone: "Europe/Berlin" };
    expect(await rowsOf(lead, "CONVERSATIONS", { ...span, granularity: "HOUR" })).toHaveLength(25);
    expect(await rowsOf(lead, "CONVERSATIONS", { ...span, granularity: "DAY" })).toHaveLength(1);
  });

  it("are days of Shanghai, weeks from Monday and calendar months", async () => {
    const { desk: d, lead } = desk();
    // 23:30 on 1 March in Shanghai, a Sunday; 0:30 on Monday 2 March.
    d.talk().starts("2026-03-01T15:30:00Z");
    d.talk().starts("2026-03-01T16:30:00Z");
    await d.told();
    const span = { from: "2026-02-28T16:00:00Z", to: "2026-03-02T16:00:00Z", timezone: "Asia/Shanghai" };
    const days = await rowsOf(lead, "CONVERSATIONS", { ...span, granularity: "DAY" });
    expect(days.map((row) => [row.bucketAt, row.value.count])).toEqual([["2026-02-28T16:00:00.000Z", 1], ["2026-03-01T16:00:00.000Z", 1]]);
    const weeks = await rowsOf(lead, "CONVERSATIONS", { ...span, granularity: "WEEK" });
    expect(weeks.map((row) => [row.bucketAt, row.value.count])).toEqual([["2026-02-22T16:00:00.000Z", 1], ["2026-03-01T16:00:00.000Z", 1]]);
    const months = await rowsOf(lead, "CONVERSATIONS", { ...span, from: "2026-01-15T00:00:00Z", granularity: "MONTH" });
    expect(months.map((row) => [row.bucketAt, row.value.count])).toEqual([["2025-12-31T16:00:00.000Z", 0], ["2026-01-31T16:00:00.000Z", 0], ["2026-02-28T16:00:00.000Z", 2]]);
  });

  it("are right where clocks are half an hour off", async () => {
    const { desk: d, lead } = desk();
    for (const at of ["2026-03-01T18:29:59Z", "2026-03-01T18:30:00Z", "2026-03-02T18:29:59Z"]) d.talk().starts(at);
    await d.told();
    const span = { from: "2026-02-28T18:30:00Z", to: "2026-03-02T18:30:00Z", timezone: "Asia/Kolkata" };
    expect(counts(await rowsOf(lead, "CONVERSATIONS", { ...span, granularity: "DAY" }))).toEqual([1, 2]);
    const byHour = await rowsOf(lead, "CONVERSATIONS", { ...span, by: "HOUR_OF_DAY" });
    expect(byHour.filter((row) => row.value.count > 0).map((row) => [row.key, row.value.count])).toEqual([["0", 1], ["23", 2]]);
  });

  it("are counted in the workspace's own zone unless another is asked for", async () => {
    const { desk: d, lead } = desk();
    const settings = { workspaceId: d.workspace.id, name: "Shop", slug: "shop", locale: "zh-CN", reopenWithinHours: 24 };
    d.happens("workspace", "workspace.created", { ...settings, timezone: "Europe/Berlin" }, "08:00:00");
    d.happens("workspace", "workspace.changed", { ...settings, timezone: "Asia/Shanghai" }, "08:01:00");
    await d.told();
    expect((await lead.report("CONVERSATIONS"))["timezone"]).toBe("Asia/Shanghai");
    expect((await lead.report("CONVERSATIONS", { timezone: "Europe/Paris" }))["timezone"]).toBe("Europe/Paris");
  });
});

describe("a report", () => {
  it("counts from its first instant up to, not with, its last, at any minute", async () => {
    const { desk: d, lead } = desk();
    for (const at of ["09:14:59", "09:15:00", "09:45:00", "10:30:00", "11:44:59", "11:45:00"]) d.talk().starts(at);
    await d.told();
    const span = { from: d.at("09:15:00"), to: d.at("11:45:00") };
    expect(await lead.total("CONVERSATIONS", span)).toMatchObject({ count: 4 });
    expect(await lead.total("CONVERSATIONS", span, "count median")).toEqual({ count: 4, median: 1 });
    expect(await lead.total("CONVERSATIONS", { from: d.at("09:15:00"), to: d.at("09:15:01") })).toMatchObject({ count: 1 });
  });

  it("gives mean, median and any percentile, for the whole and for each bucket", async () => {
    const { desk: d, lead } = desk();
    for (const [hour, waits] of [["09", [10, 20, 90]], ["10", [40]]] as const) {
      for (const wait of waits) {
        const minute = `${hour}:00:00`;
        d.talk().starts(minute, "QUEUED").taken(minute, li).agentSays(new Date(d.at(minute).getTime() + wait * 1_000).toISOString(), li);
      }
    }
    await d.told();
    const measure = "count mean median p90 p95 percentile(rank: 0.25) longest: percentile(rank: 1)";
    const report = await lead.caller.ask(
      `query ($from: DateTime!, $to: DateTime!) { report(metric: FIRST_RESPONSE, from: $from, to: $to, granularity: HOUR, timezone: "UTC") {
        total { count mean median p90 } rows { ...Row } } } fragment Row on ReportRow { value { count median longest: percentile(rank: 1) } }`,
      { from: d.at("09:00:00"), to: d.at("11:00:00") },
    );
    expect(report["report"]).toEqual({
      total: { count: 4, mean: 40, median: 30, p90: 75 },
      rows: [{ value: { count: 3, median: 20, longest: 90 } }, { value: { count: 1, median: 40, longest: 40 } }],
    });
    const total = (await lead.caller.ask(
      `query ($rank: Float!, $from: DateTime!, $to: DateTime!) { report(metric: FIRST_RESPONSE, from: $from, to: $to) { total { percentile(rank: $rank) } } }`,
      { rank: 0.5, from: d.at("09:00:00"), to: d.at("11:00:00") },
    ))["report"].total;
    expect(total).toEqual({ percentile: 30 });
    expect(await lead.total("QUEUE_ABANDONMENT", {}, measure)).toMatchObject({ count: 4, mean: 0, longest: 0 });
  });

  it("tells channels apart and narrows to one agent or channel", async () => {
    const { desk: d, lead } = desk();
    const shop = newId("chn");
    d.talk({ channelId: shop }).starts("09:00:00", "QUEUED").taken("09:00:10", li);
    d.talk({ channelId: shop }).starts("09:00:00", "QUEUED").taken("09:00:10", wang);
    d.talk().starts("09:00:00", "QUEUED").taken("09:00:10", li);
    await d.told();
    const rows = await rowsOf(lead, "CONVERSATIONS", { by: "CHANNEL" });
    expect(new Map(rows.map((row) => [row.channel?.id, row.value.count]))).toEqual(new Map([[shop, 2], [d.channelId, 1]]));
    expect(await lead.total("CONVERSATIONS", { channelId: shop, agentId: li })).toMatchObject({ count: 1 });
    expect(await lead.total("CONVERSATIONS", { channelId: shop, agentId: li }, "count median")).toEqual({ count: 1, median: 1 });
  });

  it("shows another workspace nothing of ours", async () => {
    const { desk: d } = desk();
    d.talk().starts("09:00:00", "QUEUED").taken("09:00:10", li).agentSays("09:00:20", li).resolved("09:01:00", { agentId: li });
    d.agentIs(li, "ONLINE", "08:00:00");
    d.ticketOpened("10:00:00", { byId: li });
    await d.told();
    const stranger = new Lead(new Desk(test));
    for (const { name } of METRICS) {
      expect(await stranger.total(name, { by: null }), name).toEqual({ count: 0, sum: 0, mean: null, rate: null });
      expect((await stranger.evidence(name))["nodes"], name).toEqual([]);
    }
  });

  it("is refused without the permission to read reports", async () => {
    const { desk: d } = desk();
    const span = `from: "2026-03-01T00:00:00Z", to: "2026-03-02T00:00:00Z"`;
    for (const field of [`report(metric: MESSAGES, ${span}) { total { count } }`, `reportEvidence(metric: MESSAGES, ${span}) { nodes { at } }`, "today { messages }", "metrics { name }"]) {
      const refused = await d.workspace.agent(["conversation:read"]).run(`{ ${field} }`);
      expect(refused.errors?.[0]?.extensions["code"], field).toBe("FORBIDDEN");
    }
    await expect(d.workspace.visitor().watch("subscription { todayChanged { messages } }")).rejects.toThrow("FORBIDDEN");
  });

  it("is refused when it would be longer than 2 000 rows or makes no sense", async () => {
    const { desk: d, lead } = desk();
    for (let i = 0; i < 9; i++) d.talk().starts("09:00:00", "QUEUED").taken("09:00:01", newId("agt"));
    await d.told();
    const year = { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
    expect(await lead.refusal("CONVERSATIONS", { ...year, granularity: "HOUR" })).toBe("BAD_USER_INPUT");
    expect(await lead.refusal("CONVERSATIONS", { ...year, granularity: "DAY", by: "HOUR_OF_DAY" })).toBe("BAD_USER_INPUT");
    expect(await lead.refusal("CONVERSATIONS", { ...year, granularity: "DAY", by: "AGENT" })).toBe("BAD_USER_INPUT");
    expect(await lead.refusal("CONVERSATIONS", { ...year, granularity: "WEEK", by: "AGENT" })).toBeUndefined();
    expect(await lead.refusal("CONVERSATIONS", { from: "0001-01-01T00:00:00Z", to: "9999-01-01T00:00:00Z", granularity: "MONTH" })).toBe("BAD_USER_INPUT");
    expect(await lead.refusal("CONVERSATIONS", { from: year.to, to: year.from })).toBe("BAD_USER_INPUT");
    expect(await lead.refusal("CONVERSATIONS", { by: "AGENT_STATE" })).toBe("BAD_USER_INPUT");
    expect(await lead.refusal("AGENT_TIME", { by: "CHANNEL" })).toBe("BAD_USER_INPUT");
    expect(await lead.refusal("CONVERSATIONS", { timezone: "+08:00" })).toBe("BAD_USER_INPUT");
  });

  it("reads all its cells and its total in one statement, whatever is selected", async () => {
    const { desk: d, lead } = desk();
    d.talk().starts("09:00:00", "QUEUED").taken("09:00:10", li).agentSays("09:00:20", li);
    await d.told();
    const more = { granularity: "HOUR", by: "AGENT", timezone: "Asia/Shanghai" };
    for (const metric of ["FIRST_RESPONSE", "AGENT_TIME"]) {
      expect(await test.statements(() => lead.report(metric, more))).toBe(1);
      expect(await test.statements(() => lead.report(metric, more, "count p95"))).toBe(1);
    }
  });
});

describe("what is behind a figure", () => {
  it("is exactly what it counts, by every cell, page by page", async () => {
    const { desk: d, lead } = desk();
    const talks = ["09:10:00", "09:20:00", "10:10:00", "18:00:00"].map((time) => d.talk().starts(time, "QUEUED"));
    talks[1]?.taken("09:21:00", li);
    talks[2]?.taken("10:11:00", li);
    await d.told();
    const ids = async (more: object) => (await lead.evidence("CONVERSATIONS", more))["nodes"].map((node: { conversation: { id: string } }) => node.conversation.id);
    expect(await ids({})).toEqual(talks.map((talk) => talk.id));
    for (const row of await rowsOf(lead, "CONVERSATIONS", { by: "HOUR_OF_DAY", timezone: "Asia/Shanghai" })) {
      const cell = { by: "HOUR_OF_DAY", key: row.key, timezone: "Asia/Shanghai" };
      expect(await ids(cell), `hour ${row.key}`).toHaveLength(row.value.count);
    }
    expect(await ids({ by: "HOUR_OF_DAY", key: "17", timezone: "Asia/Shanghai" })).toEqual([talks[0]?.id, talks[1]?.id]);
    expect(await ids({ agentId: li })).toEqual([talks[1]?.id, talks[2]?.id]);
    expect(await ids({ by: "AGENT", key: "NONE" })).toEqual([talks[0]?.id, talks[3]?.id]);
    const first = await lead.evidence("CONVERSATIONS", { first: 3 });
    expect(first["pageInfo"].hasNextPage).toBe(true);
    const rest = await lead.evidence("CONVERSATIONS", { first: 3, after: first["pageInfo"].endCursor });
    expect(rest["nodes"].map((node: { conversation: { id: string } }) => node.conversation.id)).toEqual([talks[3]?.id]);
    expect(first["totalCount"]).toEqual({ value: 4 });
  });

  it("is read in as many statements for fifty as for one", async () => {
    const { desk: d, lead } = desk();
    d.talk().starts("09:00:00");
    await d.told();
    const read = () => lead.evidence("CONVERSATIONS", { timezone: "UTC" });
    const one = await test.statements(read);
    for (let i = 0; i < 49; i++) d.talk().starts("09:00:00");
    await d.told();
    expect((await read())["nodes"]).toHaveLength(50);
    expect(await test.statements(read)).toBe(one);
  });
});
