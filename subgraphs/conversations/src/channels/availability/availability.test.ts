import { describe, expect, it } from "vitest";
import { testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const WIDGET = `query ($key: String!) { widgetChannel(key: $key) { name greeting offHoursText isEnabled preChatForm { key }
  businessHours { id } availability { isOpen nextOpeningAt isAttended estimatedWait { lowSeconds seconds highSeconds } } } }`;

describe("a channel before a conversation", () => {
  it("tells a stranger with its key in one question all that the widget shows", async () => {
    const desk = await newDesk({
      greeting: "Hi",
      offHoursText: "We sleep.",
      preChatForm: [{ key: "order", label: "Order", kind: "TEXT" }],
    });
    const shown = async () => {
      const { data, errors } = await test.run(null, WIDGET, { key: desk.channel.key });
      expect(errors).toBeUndefined();
      return data?.["widgetChannel"];
    };
    expect(await shown()).toEqual({
      name: "Shop",
      greeting: "Hi",
      offHoursText: "We sleep.",
      isEnabled: true,
      preChatForm: [{ key: "order" }],
      businessHours: null,
      availability: { isOpen: true, nextOpeningAt: null, isAttended: false, estimatedWait: null },
    });
    await desk.agent();
    expect((await shown()).availability).toMatchObject({
      isAttended: true,
      estimatedWait: { lowSeconds: 0, seconds: 0, highSeconds: 0 },
    });
  });

  it("says when it opens next by its hours, to the instant", async () => {
    const desk = await newDesk();
    const make =
      "mutation ($input: CreateBusinessHoursInput!) { createBusinessHours(input: $input) { businessHours { id } } }";
    const tomorrow = new Date(test.clock.now().getTime() + 86_400_000);
    const date = tomorrow.toISOString().slice(0, 10);
    const specialDays = [{ date, kind: "WINDOWS", windows: [{ opensAt: "10:30", closesAt: "11:00" }] }];
    const { createBusinessHours } = await desk.lead.ask(make, {
      input: { name: "Once", timezone: "UTC", week: [], specialDays },
    });
    const update = "mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { userErrors { code } } }";
    const businessHoursId = createBusinessHours.businessHours.id;
    await desk.lead.ask(update, { input: { channelId: desk.channel.id, businessHoursId } });
    const { data } = await test.run(null, WIDGET, { key: desk.channel.key });
    expect(data?.["widgetChannel"]["availability"]).toMatchObject({
      isOpen: false,
      nextOpeningAt: `${date}T10:30:00.000Z`,
    });
    expect(data?.["widgetChannel"]["businessHours"]).toBeNull();
  });

  it("with a team of its own is attended by that team alone", async () => {
    const desk = await newDesk();
    const teamId = await desk.team();
    const update = "mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { userErrors { code } } }";
    await desk.lead.ask(update, { input: { channelId: desk.channel.id, teamId } });
    await desk.agent();
    const attended = async () =>
      (await test.run(null, WIDGET, { key: desk.channel.key })).data?.["widgetChannel"]["availability"]["isAttended"];
    expect(await attended()).toBe(false);
    await desk.agent({ state: "BUSY", teamIds: [teamId] });
    expect(await attended()).toBe(true);
  });

  it("of many channels is read in as many statements as of one", async () => {
    const desk = await newDesk();
    const text =
      "{ channels { id availability { isOpen isAttended estimatedWait { seconds } } history { at } businessHours { id } } }";
    const one = await test.statements(() => desk.lead.ask(text));
    for (let i = 0; i < 20; i++)
      await desk.lead.ask(
        "mutation ($input: CreateChannelInput!) { createChannel(input: $input) { userErrors { code } } }",
        { input: { name: `Shop ${i}` } },
      );
    expect(await test.statements(() => desk.lead.ask(text))).toBe(one);
  });
});
