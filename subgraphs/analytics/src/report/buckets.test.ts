import { describe, expect, it } from "vitest";
import { counts } from "../testing/ask.js";
import { plainDesks } from "../testing/plain.js";

const { desk } = await plainDesks();

describe("a report's buckets", () => {
  it("are all there, empty ones too", async () => {
    const { desk: d, lead } = desk();
    d.talk().starts("09:10:00");
    d.talk().starts("09:50:00");
    d.talk().starts("12:00:00");
    await d.told();
    const rows = await lead.rows("CONVERSATIONS", {
      granularity: "HOUR",
      timezone: "UTC",
      from: d.at("08:00:00"),
      to: d.at("14:00:00"),
    });
    expect(rows.map((row) => row.bucketAt?.slice(11, 16))).toEqual([
      "08:00",
      "09:00",
      "10:00",
      "11:00",
      "12:00",
      "13:00",
    ]);
    expect(counts(rows)).toEqual([0, 2, 0, 0, 1, 0]);
    const nothing = await lead.rows("SATISFACTION", { granularity: "DAY", timezone: "UTC" });
    expect(nothing).toMatchObject([
      { bucketAt: "2026-03-02T00:00:00.000Z", value: { count: 0, sum: 0, mean: null, rate: null } },
    ]);
  });

  it("follow the clocks of Berlin through the day that has 23 hours", async () => {
    const { desk: d, lead } = desk();
    // On 29 March 2026 the clocks go from 2:00 to 3:00: midnight is 23:00 UTC the day before, and 22:00 UTC that day.
    for (const at of [
      "2026-03-28T22:59:59Z",
      "2026-03-28T23:00:00Z",
      "2026-03-29T00:59:59Z",
      "2026-03-29T21:59:59Z",
      "2026-03-29T22:00:00Z",
    ])
      d.talk().starts(at);
    await d.told();
    const span = { from: "2026-03-27T23:00:00Z", to: "2026-03-30T22:00:00Z", timezone: "Europe/Berlin" };
    const days = await lead.rows("CONVERSATIONS", { ...span, granularity: "DAY" });
    expect(days.map((row) => row.bucketAt)).toEqual([
      "2026-03-27T23:00:00.000Z",
      "2026-03-28T23:00:00.000Z",
      "2026-03-29T22:00:00.000Z",
    ]);
    expect(counts(days)).toEqual([1, 3, 1]);
    const sunday = { from: "2026-03-28T23:00:00Z", to: "2026-03-29T22:00:00Z", timezone: "Europe/Berlin" };
    const hours = await lead.rows("CONVERSATIONS", { ...sunday, granularity: "HOUR" });
    expect(hours).toHaveLength(23);
    const byHour = await lead.rows("CONVERSATIONS", { ...sunday, by: "HOUR_OF_DAY" });
    expect(byHour.filter((row) => row.value.count > 0).map((row) => [row.key, row.value.count])).toEqual([
      ["0", 1],
      ["1", 1],
      ["23", 1],
    ]);
    const weekdays = await lead.rows("CONVERSATIONS", { ...span, by: "WEEKDAY" });
    expect(weekdays.map((row) => row.key)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(counts(weekdays)).toEqual([1, 0, 0, 0, 0, 1, 3]);
  });

  it("have 25 hours on the day the clocks go back", async () => {
    const { lead } = desk();
    const span = { from: "2026-10-24T22:00:00Z", to: "2026-10-25T23:00:00Z", timezone: "Europe/Berlin" };
    expect(await lead.rows("CONVERSATIONS", { ...span, granularity: "HOUR" })).toHaveLength(25);
    expect(await lead.rows("CONVERSATIONS", { ...span, granularity: "DAY" })).toHaveLength(1);
  });

  it("are days of Shanghai, weeks from Monday and calendar months", async () => {
    const { desk: d, lead } = desk();
    // 23:30 on 1 March in Shanghai, a Sunday; 0:30 on Monday 2 March.
    d.talk().starts("2026-03-01T15:30:00Z");
    d.talk().starts("2026-03-01T16:30:00Z");
    await d.told();
    const span = { from: "2026-02-28T16:00:00Z", to: "2026-03-02T16:00:00Z", timezone: "Asia/Shanghai" };
    const days = await lead.rows("CONVERSATIONS", { ...span, granularity: "DAY" });
    expect(days.map((row) => [row.bucketAt, row.value.count])).toEqual([
      ["2026-02-28T16:00:00.000Z", 1],
      ["2026-03-01T16:00:00.000Z", 1],
    ]);
    const weeks = await lead.rows("CONVERSATIONS", { ...span, granularity: "WEEK" });
    expect(weeks.map((row) => [row.bucketAt, row.value.count])).toEqual([
      ["2026-02-22T16:00:00.000Z", 1],
      ["2026-03-01T16:00:00.000Z", 1],
    ]);
    const months = await lead.rows("CONVERSATIONS", { ...span, from: "2026-01-15T00:00:00Z", granularity: "MONTH" });
    expect(months.map((row) => [row.bucketAt, row.value.count])).toEqual([
      ["2025-12-31T16:00:00.000Z", 0],
      ["2026-01-31T16:00:00.000Z", 0],
      ["2026-02-28T16:00:00.000Z", 2],
    ]);
  });

  it("are right where clocks are half an hour off", async () => {
    const { desk: d, lead } = desk();
    for (const at of ["2026-03-01T18:29:59Z", "2026-03-01T18:30:00Z", "2026-03-02T18:29:59Z"]) d.talk().starts(at);
    await d.told();
    const span = { from: "2026-02-28T18:30:00Z", to: "2026-03-02T18:30:00Z", timezone: "Asia/Kolkata" };
    expect(counts(await lead.rows("CONVERSATIONS", { ...span, granularity: "DAY" }))).toEqual([1, 2]);
    const byHour = await lead.rows("CONVERSATIONS", { ...span, by: "HOUR_OF_DAY" });
    expect(byHour.filter((row) => row.value.count > 0).map((row) => [row.key, row.value.count])).toEqual([
      ["0", 1],
      ["23", 2],
    ]);
  });

  it("are counted in the workspace's own zone unless another is asked for", async () => {
    const { desk: d, lead } = desk();
    const settings = {
      workspaceId: d.workspace.id,
      name: "Shop",
      slug: "shop",
      locale: "zh-CN",
      reopenWithinHours: 24,
    };
    d.happens("workspace", "workspace.created", { ...settings, timezone: "Europe/Berlin" }, "08:00:00");
    d.happens("workspace", "workspace.changed", { ...settings, timezone: "Asia/Shanghai" }, "08:01:00");
    await d.told();
    expect((await lead.report("CONVERSATIONS"))["timezone"]).toBe("Asia/Shanghai");
    expect((await lead.report("CONVERSATIONS", { timezone: "Europe/Paris" }))["timezone"]).toBe("Europe/Paris");
  });
});
