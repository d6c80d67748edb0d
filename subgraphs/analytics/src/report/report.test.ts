import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { METRICS } from "../metrics/all.js";
import { li, plainDesks, wang } from "../testing/plain.js";

const { desk, test } = await plainDesks();

describe("a report", () => {
  it("counts from its first instant up to, not with, its last, at any minute", async () => {
    const { desk: d, lead } = desk();
    for (const at of ["09:14:59", "09:15:00", "09:45:00", "10:30:00", "11:44:59", "11:45:00"]) d.talk().starts(at);
    await d.told();
    const span = { from: d.at("09:15:00"), to: d.at("11:45:00") };
    expect(await lead.total("CONVERSATIONS", span)).toMatchObject({ count: 4 });
    expect(await lead.total("CONVERSATIONS", span, "count median")).toEqual({ count: 4, median: 1 });
    expect(await lead.total("CONVERSATIONS", { from: d.at("09:15:00"), to: d.at("09:15:01") })).toMatchObject({
      count: 1,
    });
  });

  it("gives mean, median and any percentile, for the whole and for each bucket", async () => {
    const { desk: d, lead } = desk();
    for (const [hour, waits] of [
      ["09", [10, 20, 90]],
      ["10", [40]],
    ] as const) {
      for (const wait of waits) {
        const minute = `${hour}:00:00`;
        d.talk()
          .starts(minute, "QUEUED")
          .taken(minute, li)
          .agentSays(new Date(d.at(minute).getTime() + wait * 1_000).toISOString(), li);
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
    const total = (
      await lead.caller.ask(
        `query ($rank: Float!, $from: DateTime!, $to: DateTime!) { report(metric: FIRST_RESPONSE, from: $from, to: $to) { total { percentile(rank: $rank) } } }`,
        { rank: 0.5, from: d.at("09:00:00"), to: d.at("11:00:00") },
      )
    )["report"].total;
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
    const rows = await lead.rows("CONVERSATIONS", { by: "CHANNEL" });
    expect(new Map(rows.map((row) => [row.channel?.id, row.value.count]))).toEqual(
      new Map([
        [shop, 2],
        [d.channelId, 1],
      ]),
    );
    expect(await lead.total("CONVERSATIONS", { channelId: shop, agentId: li })).toMatchObject({ count: 1 });
    expect(await lead.total("CONVERSATIONS", { channelId: shop, agentId: li }, "count median")).toEqual({
      count: 1,
      median: 1,
    });
  });

  it("shows another workspace nothing of ours", async () => {
    const { desk: d } = desk();
    d.talk()
      .starts("09:00:00", "QUEUED")
      .taken("09:00:10", li)
      .agentSays("09:00:20", li)
      .resolved("09:01:00", { agentId: li });
    d.agentIs(li, "ONLINE", "08:00:00");
    d.ticketOpened("10:00:00", { byId: li });
    await d.told();
    const stranger = desk().lead;
    for (const { name } of METRICS) {
      expect(await stranger.total(name, { by: null }), name).toEqual({ count: 0, sum: 0, mean: null, rate: null });
      expect((await stranger.evidence(name))["nodes"], name).toEqual([]);
    }
  });

  it("is refused without the permission to read reports", async () => {
    const { desk: d } = desk();
    const span = `from: "2026-03-01T00:00:00Z", to: "2026-03-02T00:00:00Z"`;
    for (const field of [
      `report(metric: MESSAGES, ${span}) { total { count } }`,
      `reportEvidence(metric: MESSAGES, ${span}) { nodes { at } }`,
      "today { messages }",
      "metrics { name }",
    ]) {
      const refused = await d.workspace.agent(["conversation:read"]).run(`{ ${field} }`);
      expect(refused.errors?.[0]?.extensions["code"], field).toBe("FORBIDDEN");
    }
    await expect(d.workspace.visitor().watch("subscription { todayChanged { messages } }")).rejects.toThrow(
      "FORBIDDEN",
    );
  });

  it("is refused when it would be longer than 2 000 rows or makes no sense", async () => {
    const { desk: d, lead } = desk();
    for (let i = 0; i < 9; i++) d.talk().starts("09:00:00", "QUEUED").taken("09:00:01", newId("agt"));
    await d.told();
    const year = { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
    expect(await lead.refusal("CONVERSATIONS", { ...year, granularity: "HOUR" })).toBe("BAD_USER_INPUT");
    expect(await lead.refusal("CONVERSATIONS", { ...year, granularity: "DAY", by: "HOUR_OF_DAY" })).toBe(
      "BAD_USER_INPUT",
    );
    expect(await lead.refusal("CONVERSATIONS", { ...year, granularity: "DAY", by: "AGENT" })).toBe("BAD_USER_INPUT");
    expect(await lead.refusal("CONVERSATIONS", { ...year, granularity: "WEEK", by: "AGENT" })).toBeUndefined();
    expect(
      await lead.refusal("CONVERSATIONS", {
        from: "0001-01-01T00:00:00Z",
        to: "9999-01-01T00:00:00Z",
        granularity: "MONTH",
      }),
    ).toBe("BAD_USER_INPUT");
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
