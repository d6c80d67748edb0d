import { describe, expect, it } from "vitest";
import { li, plainDesks, plainTalk, wang } from "../testing/plain.js";
import { analytics } from "../analytics.subgraph.js";
import { METRICS } from "./all.js";

const { desk, test } = await plainDesks();

describe("every metric", () => {
  it("comes out the same whatever order its events are heard in, and however often", async () => {
    const { desk: d, lead } = desk();
    const mirror = desk();
    for (const one of [d, mirror.desk]) {
      const talk = plainTalk(one)
        .customerSays("09:03:00")
        .taken("09:04:00", wang)
        .agentSays("09:04:30", wang)
        .resolved("09:10:00", { agentId: wang });
      talk
        .reopens("09:20:00", "QUEUED")
        .taken("09:20:30", li)
        .agentSays("09:21:00", li)
        .resolved("09:22:00", { agentId: li })
        .rated("09:23:00", 4, li);
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
    const chinese = await test.run(
      { ...d.workspace.agent(["analytics:read"]).viewer, language: "zh-CN" },
      "{ metrics { title description } }",
    );
    for (const card of chinese.data?.["metrics"] ?? [])
      expect(card.title + card.description).toMatch(/[\u4e00-\u9fff]{6}/);
  });

  it("names only events that reach it, and at least one", () => {
    const heard = new Set(analytics.reactions?.flatMap((reaction) => reaction.expects.map((event) => event.name)));
    for (const { name, reads } of METRICS) {
      expect(reads.length, name).toBeGreaterThan(0);
      for (const event of reads) expect(heard, name).toContain(event.name);
    }
  });
});
