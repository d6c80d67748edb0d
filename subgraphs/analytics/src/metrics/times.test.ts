import { describe, expect, it } from "vitest";
import { li, plainDesks, plainTalk, wang } from "../testing/plain.js";

const { desk } = await plainDesks();

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
    const byAgent = new Map(
      report["rows"].map((row: { agent: { id: string }; value: unknown }) => [row.agent.id, row.value]),
    );
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

describe("handling time", () => {
  it("leaves out waiting for the customer and gives each agent their part", async () => {
    const { desk: d, lead } = desk();
    // Li: 9:01:30–9:02:00 and 9:05–9:06; Wang: 9:06–9:08.
    plainTalk(d)
      .customerSays("09:05:00")
      .taken("09:06:00", wang)
      .agentSays("09:08:00", wang)
      .resolved("09:20:00", { agentId: wang });
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
