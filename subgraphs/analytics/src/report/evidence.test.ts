import { describe, expect, it } from "vitest";
import { li, plainDesks } from "../testing/plain.js";

const { desk, test } = await plainDesks();

describe("what is behind a figure", () => {
  it("is exactly what it counts, by every cell, page by page", async () => {
    const { desk: d, lead } = desk();
    const talks = ["09:10:00", "09:20:00", "10:10:00", "18:00:00"].map((time) => d.talk().starts(time, "QUEUED"));
    talks[1]?.taken("09:21:00", li);
    talks[2]?.taken("10:11:00", li);
    await d.told();
    const ids = async (more: object) =>
      (await lead.evidence("CONVERSATIONS", more))["nodes"].map(
        (node: { conversation: { id: string } }) => node.conversation.id,
      );
    expect(await ids({})).toEqual(talks.map((talk) => talk.id));
    for (const row of await lead.rows("CONVERSATIONS", { by: "HOUR_OF_DAY", timezone: "Asia/Shanghai" })) {
      const cell = { by: "HOUR_OF_DAY", key: row.key, timezone: "Asia/Shanghai" };
      expect(await ids(cell), `hour ${row.key}`).toHaveLength(row.value.count);
    }
    expect(await ids({ by: "HOUR_OF_DAY", key: "17", timezone: "Asia/Shanghai" })).toEqual([
      talks[0]?.id,
      talks[1]?.id,
    ]);
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
