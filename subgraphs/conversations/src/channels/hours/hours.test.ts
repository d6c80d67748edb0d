import { describe, expect, it } from "vitest";
import { refusal, testDesk } from "../../testing/desk.js";

const { desk: newDesk } = await testDesk();
type Desk = Awaited<ReturnType<typeof newDesk>>;

const SHOWN = `id version name timezone week { weekday windows { opensAt closesAt } }
  specialDays { date kind name weekday windows { opensAt closesAt } } history { version agent { id } changes { setting before after } }`;
const ask = async (desk: Desk, verb: string, input: object) => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const shown = verb === "deleteBusinessHours" ? "businessHoursId" : `businessHours { ${SHOWN} }`;
  const text = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${shown} userErrors { code path } } }`;
  return (await desk.lead.ask(text, { input }))[verb];
};
const nineToSix = [{ opensAt: "09:00", closesAt: "18:00" }];
const WEEK = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"].map((weekday) => ({
  weekday,
  windows: nineToSix,
}));
const office = { name: "Office", timezone: "Asia/Shanghai", week: WEEK };
const make = async (desk: Desk, more: object = {}) =>
  (await ask(desk, "createBusinessHours", { ...office, ...more })).businessHours;
const openAt = async (desk: Desk, at: string) =>
  (await desk.lead.ask("query ($at: DateTime) { businessHours { isOpen(at: $at) nextOpeningAt(at: $at) } }", { at }))
    .businessHours[0];

describe("business hours", () => {
  it("are made with a week and special days, and say when they open", async () => {
    const desk = await newDesk();
    const hours = await make(desk, {
      specialDays: [
        { date: "2026-12-24", kind: "WINDOWS", windows: [{ opensAt: "09:00", closesAt: "12:00" }] },
        { date: "2026-12-19", kind: "LIKE_WEEKDAY", weekday: "FRIDAY", name: "Before the feast" },
        { date: "2026-12-25", kind: "CLOSED" },
      ],
    });
    expect(hours).toMatchObject({ version: 1, timezone: "Asia/Shanghai", week: WEEK });
    expect(hours.specialDays.map((day: { date: string }) => day.date)).toEqual([
      "2026-12-19",
      "2026-12-24",
      "2026-12-25",
    ]);
    const at = (isOpen: boolean, nextOpeningAt: string) => ({ isOpen, nextOpeningAt });
    expect(await openAt(desk, "2026-12-19T02:00:00Z")).toEqual(at(true, "2026-12-19T02:00:00.000Z"));
    expect(await openAt(desk, "2026-12-24T04:00:00Z")).toEqual(at(false, "2026-12-28T01:00:00.000Z"));
  });

  it("take in the public holidays of 2026 with their make-up workdays, and keep what was there", async () => {
    const desk = await newDesk();
    const { id } = await make(desk, { specialDays: [{ date: "2026-10-02", kind: "WINDOWS", windows: nineToSix }] });
    const added = await ask(desk, "addHolidays", { businessHoursId: id, preset: "CN_2026" });
    expect(added.businessHours.version).toBe(2);
    expect(added.businessHours.specialDays).toHaveLength(39);
    expect(await openAt(desk, "2026-10-01T03:00:00Z")).toEqual({
      isOpen: false,
      nextOpeningAt: "2026-10-02T01:00:00.000Z",
    });
    expect(await openAt(desk, "2026-10-10T03:00:00Z")).toMatchObject({ isOpen: true });
    expect(await openAt(desk, "2026-10-11T03:00:00Z")).toMatchObject({ isOpen: false });
    expect((await ask(desk, "addHolidays", { businessHoursId: id, preset: "CN_2026" })).businessHours.version).toBe(2);
  });

  it.each([
    ["a time zone that does not exist", { timezone: "Mars/Olympus" }, "BAD_USER_INPUT"],
    [
      "windows that overlap",
      { week: [{ weekday: "MONDAY", windows: [...nineToSix, { opensAt: "17:59", closesAt: "20:00" }] }] },
      "WINDOWS_OVERLAP",
    ],
    [
      "a window past midnight",
      { week: [{ weekday: "MONDAY", windows: [{ opensAt: "22:00", closesAt: "02:00" }] }] },
      "WINDOW_PAST_MIDNIGHT",
    ],
    [
      "an empty window",
      { week: [{ weekday: "MONDAY", windows: [{ opensAt: "09:00", closesAt: "09:00" }] }] },
      "WINDOW_INVALID",
    ],
    [
      "a time that is none",
      { week: [{ weekday: "MONDAY", windows: [{ opensAt: "9 am", closesAt: "24:30" }] }] },
      "WINDOW_INVALID",
    ],
    ["a weekday twice", { week: [WEEK[0], WEEK[0]] }, "DAY_TWICE"],
    [
      "a date twice",
      {
        specialDays: [
          { date: "2026-12-25", kind: "CLOSED" },
          { date: "2026-12-25", kind: "CLOSED" },
        ],
      },
      "DAY_TWICE",
    ],
    ["a make-up day like no weekday", { specialDays: [{ date: "2026-12-25", kind: "LIKE_WEEKDAY" }] }, "DAY_UNCLEAR"],
    [
      "a holiday with windows",
      { specialDays: [{ date: "2026-12-25", kind: "CLOSED", windows: nineToSix }] },
      "DAY_UNCLEAR",
    ],
    ["no name", { name: " " }, "TEXT_EMPTY"],
    ["a name without end", { name: "x".repeat(101) }, "TEXT_TOO_LONG"],
  ])("refuse %s", async (_what, more, code) => {
    const desk = await newDesk();
    const asked = ask(desk, "createBusinessHours", { ...office, ...more });
    if (code === "BAD_USER_INPUT") await expect(asked).rejects.toThrow(/Mars/);
    else expect(refusal(await asked)).toBe(code);
  });

  it("run to midnight and on from there the next day", async () => {
    const desk = await newDesk();
    const week = [
      { weekday: "FRIDAY", windows: [{ opensAt: "20:00", closesAt: "24:00" }] },
      { weekday: "SATURDAY", windows: [{ opensAt: "00:00", closesAt: "04:00" }] },
    ];
    await make(desk, { timezone: "UTC", week });
    for (const at of ["2026-12-18T23:59:59Z", "2026-12-19T00:00:00Z", "2026-12-19T03:59:00Z"])
      expect(await openAt(desk, at)).toMatchObject({ isOpen: true });
  });

  it("are changed by one of two who saw the same state, with a note of who changed what", async () => {
    const desk = await newDesk();
    const { id } = await make(desk);
    const inputs = ["Europe/Berlin", "Asia/Tokyo"].map((timezone) => ({
      businessHoursId: id,
      timezone,
      expectedVersion: 1,
    }));
    const answers = await Promise.all(inputs.map((input) => ask(desk, "updateBusinessHours", input)));
    expect(answers.map(refusal).sort()).toEqual(["STALE_VERSION", null]);
    const [now] = (await desk.lead.ask(`{ businessHours { ${SHOWN} } }`)).businessHours;
    expect(now.history).toHaveLength(2);
    expect(now.history[0]).toEqual({
      version: 2,
      agent: { id: desk.lead.id },
      changes: [{ setting: "timezone", before: "Asia/Shanghai", after: now.timezone }],
    });
  });

  it("are another workspace's to neither see, change, use nor remove", async () => {
    const [desk, stranger] = [await newDesk(), await newDesk()];
    const { id } = await make(desk);
    expect((await stranger.lead.ask("{ businessHours { id } }")).businessHours).toEqual([]);
    for (const [verb, more] of [
      ["updateBusinessHours", { name: "Mine" }],
      ["addHolidays", { preset: "CN_2026" }],
      ["deleteBusinessHours", {}],
    ] as const)
      expect(refusal(await ask(stranger, verb, { businessHoursId: id, ...more }))).toBe("NOT_FOUND");
    const text = "mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { userErrors { code } } }";
    const use = await stranger.lead.ask(text, { input: { channelId: stranger.channel.id, businessHoursId: id } });
    expect(refusal(use.updateChannel)).toBe("NOT_FOUND");
  });

  it("go only when no channel keeps them, also when a channel is given them at that moment", async () => {
    const desk = await newDesk();
    const text = "mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { userErrors { code } } }";
    const give = (businessHoursId: string | null) =>
      desk.lead.ask(text, { input: { channelId: desk.channel.id, businessHoursId } });
    for (let i = 0; i < 5; i++) {
      const { id } = await make(desk);
      const [given, gone] = await Promise.all([give(id), ask(desk, "deleteBusinessHours", { businessHoursId: id })]);
      const outcome = [refusal(given.updateChannel), refusal(gone)];
      expect([
        [null, "HOURS_IN_USE"],
        ["NOT_FOUND", null],
      ]).toContainEqual(outcome);
      await give(null);
    }
  });
});
