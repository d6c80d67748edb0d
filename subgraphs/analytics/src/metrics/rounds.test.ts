import { describe, expect, it } from "vitest";
import { li, plainDesks, plainTalk, wang } from "../testing/plain.js";

const { desk } = await plainDesks();

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

describe("satisfaction", () => {
  it("is the share of fours and fives and the mean score, under who resolved", async () => {
    const { desk: d, lead } = desk();
    for (const [score, agentId] of [
      [5, li],
      [4, li],
      [2, wang],
    ] as const) {
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

  it("counts the reasons customers gave, each with the scores it came with", async () => {
    const { desk: d, lead } = desk();
    plainTalk(d).resolved("09:10:00", { agentId: li }).rated("09:11:00", 5, li, ["quick_reply", "friendly"]);
    plainTalk(d).resolved("09:10:00", { agentId: li }).rated("09:11:00", 4, li, ["quick_reply"]);
    plainTalk(d).resolved("09:10:00", { agentId: wang }).rated("09:11:00", 1, wang, ["slow_reply"]);
    // From before there were any.
    plainTalk(d).resolved("09:10:00", { agentId: wang }).rated("09:11:00", 1, wang);
    await d.told();
    const { rows, total } = await lead.report("SURVEY_REASONS", { by: "SURVEY_REASON" });
    expect(total).toMatchObject({ count: 4 });
    expect(rows).toMatchObject([
      { key: "friendly", value: { count: 1, sum: 5 } },
      { key: "quick_reply", value: { count: 2, sum: 9 } },
      { key: "slow_reply", value: { count: 1, sum: 1 } },
    ]);
    expect(await lead.refusal("SATISFACTION", { by: "SURVEY_REASON" })).toBe("BAD_USER_INPUT");
  });

  it("counts a survey that was offered again in a reopened round once", async () => {
    const { desk: d, lead } = desk();
    const talk = plainTalk(d).resolved("09:10:00", { agentId: li });
    talk.reopens("09:20:00", { agentId: li }).resolved("09:30:00", { agentId: li }).rated("09:31:00", 5, li);
    await d.told();
    expect(await lead.total("SURVEY_RESPONSE_RATE")).toMatchObject({ count: 1, rate: 1 });
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
