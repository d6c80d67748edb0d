import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { recount } from "../recount/recount.js";
import { plainDesks } from "../testing/plain.js";

const { desk, test } = await plainDesks();

describe("the bot and visitors who prove who they are", () => {
  it("is told of somebody who was back also when that shows only later, and the log counts the same", async () => {
    const { desk: d, lead } = desk();
    const customerId = newId("cus");
    const first = d.talk().starts("09:00:00").resolved("09:01:00", "BOT");
    const second = d.talk().starts("09:30:00").resolved("09:31:00", "BOT");
    await d.told();
    expect(await lead.total("BOT_RESOLUTION")).toMatchObject({ count: 2, sum: 2 });
    first.identified("10:00:00", customerId);
    await d.told();
    expect(await lead.total("BOT_RESOLUTION")).toMatchObject({ count: 2, sum: 2 });
    // The second was theirs too: they were back after half an hour.
    second.identified("10:05:00", customerId);
    await d.told();
    expect(await lead.total("BOT_RESOLUTION")).toMatchObject({ count: 2, sum: 1 });
    // All at once: begun, ended and proven before the figures look.
    d.talk().starts("09:40:00").resolved("09:41:00", "BOT").identified("10:06:00", customerId);
    await d.told();
    expect(await lead.total("BOT_RESOLUTION")).toMatchObject({ count: 3, sum: 1 });
    const ctx = test.subgraph.systemContext(d.workspace.id);
    try {
      for (const { metric, differing } of await recount(ctx, d.at("00:00:00"), d.at("23:59:59")))
        expect(differing, metric).toEqual([]);
    } finally {
      ctx.scope.end();
    }
  });
});
