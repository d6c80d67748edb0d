import { newId } from "@switchboard/kit";
import { testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { analytics } from "../analytics.subgraph.js";
import { recount } from "../recount/recount.js";
import { Lead } from "../testing/ask.js";
import { Desk } from "../testing/desk.js";

const test = await testSubgraph(analytics);
const agent = newId("agt");

/** Every figure, and that counting from the log gives the same. */
async function figures(desk: Desk, ...names: string[]) {
  const ctx = test.subgraph.systemContext(desk.workspace.id);
  try {
    for (const { metric, differing } of await recount(ctx, desk.at("00:00:00"), desk.at("23:59:59")))
      expect(differing, metric).toEqual([]);
  } finally {
    ctx.scope.end();
  }
  const lead = new Lead(desk);
  const totals = await Promise.all(names.map((name) => lead.total(name)));
  return Object.fromEntries(names.map((name, i) => [name, [totals[i]?.["count"], totals[i]?.["sum"]]]));
}

describe("a merged round", () => {
  it("counts once, as the one that it goes on in, and by itself again when the merge is undone", async () => {
    const desk = new Desk(test);
    const customerId = newId("cus");
    const whole = desk.talk({ customerId }).starts("09:00:00", "QUEUED").taken("09:01:00", agent);
    const part = desk.talk({ customerId }).starts("09:02:00", "QUEUED");
    await desk.told();
    const names = ["CONVERSATIONS", "RESOLUTION_RATE", "QUEUE_WAIT", "QUEUE_ABANDONMENT", "MESSAGES"];
    const before = await figures(desk, ...names);
    expect(before).toMatchObject({ CONVERSATIONS: [2, 2], QUEUE_WAIT: [1, 60] });
    part.mergedInto(whole, "09:05:00", "09:00:00");
    await desk.told();
    // Who waited in the part's queue has not given up.
    expect(await figures(desk, ...names)).toEqual({ ...before, CONVERSATIONS: [1, 1], RESOLUTION_RATE: [1, 0] });
    part.unmergedFrom(whole, "09:10:00", "QUEUED", ["09:02:00", "09:00:00"]);
    await desk.told();
    expect(await figures(desk, ...names)).toEqual(before);
    part.taken("09:12:00", agent);
    await desk.told();
    // The wait was never broken off.
    expect(await figures(desk, "QUEUE_WAIT", "QUEUE_ABANDONMENT")).toEqual({
      QUEUE_WAIT: [2, 660],
      QUEUE_ABANDONMENT: [2, 0],
    });
  });

  it("brings its question along: the answer in the other one is measured from when it was asked", async () => {
    const desk = new Desk(test);
    const whole = desk.talk().starts("09:00:00", "QUEUED").taken("09:01:00", agent).agentSays("09:02:00", agent);
    const part = desk.talk({ customerId: whole.customerId }).starts("09:03:00", "QUEUED");
    part.mergedInto(whole, "09:04:00", "09:03:00");
    whole.taken("09:04:00", agent).agentSays("09:08:00", agent);
    await desk.told();
    expect(await figures(desk, "REPLY_TIME", "FIRST_RESPONSE")).toEqual({
      REPLY_TIME: [2, 120 + 300],
      FIRST_RESPONSE: [1, 120],
    });
  });
});

describe("a split", () => {
  it("takes its question along, and is a round of its own", async () => {
    const desk = new Desk(test);
    const whole = desk.talk().starts("09:00:00", "QUEUED").taken("09:01:00", agent).agentSays("09:02:00", agent);
    whole.customerSays("09:03:00");
    const part = desk.talk({ customerId: whole.customerId }).splitFrom(whole, "09:04:00", "09:03:00");
    part.taken("09:04:00", agent).agentSays("09:06:00", agent);
    whole.agentSays("09:20:00", agent);
    await desk.told();
    expect(await figures(desk, "CONVERSATIONS", "REPLY_TIME")).toEqual({
      CONVERSATIONS: [2, 2],
      REPLY_TIME: [2, 120 + 120],
    });
  });
});
