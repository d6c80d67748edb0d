import type { Caller } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { refusal, testDesk } from "../../testing/desk.js";

const { desk: newDesk } = await testDesk();
const ALL = "hasConversationSound hasMessageSound hasMentionSound volume isOnDesktop isQuietWhenAway";
const SET = `mutation ($input: UpdateNotificationSettingsInput!) { updateNotificationSettings(input: $input) {
  notificationSettings { ${ALL} } userErrors { code message path } } }`;
const USUAL = {
  hasConversationSound: true,
  hasMessageSound: true,
  hasMentionSound: true,
  volume: 50,
  isOnDesktop: false,
  isQuietWhenAway: true,
};
const set = async (who: Caller, input: object) => (await who.ask(SET, { input }))["updateNotificationSettings"];
const read = async (who: Caller) => (await who.ask(`{ notificationSettings { ${ALL} } }`))["notificationSettings"];

describe("how an agent is told of what comes", () => {
  it("is their own, kept for all of their windows, and those hear of it while nobody else does", async () => {
    const desk = await newDesk();
    const [agent, colleague] = [await desk.agent(), await desk.agent()];
    expect(await read(agent)).toEqual(USUAL);
    const WATCH = "subscription { deskSettingsChanged { area } }";
    const [mine, theirs] = [await agent.watch(WATCH), await colleague.watch(WATCH)];
    const wanted = { ...USUAL, volume: 80, isOnDesktop: true, hasMessageSound: false };
    const { notificationSettings } = await set(agent, { volume: 80, isOnDesktop: true, hasMessageSound: false });
    expect(notificationSettings).toEqual(wanted);
    expect((await mine.next())["deskSettingsChanged"]).toEqual({ area: "NOTIFICATION" });
    expect(await read(agent)).toEqual(wanted);
    expect(await read(colleague)).toEqual(USUAL);
    const rule = "mutation { setTransferRule(input: { answerSeconds: 30 }) { userErrors { code } } }";
    await desk.lead.ask(rule);
    expect((await theirs.next())["deskSettingsChanged"]).toEqual({ area: "TRANSFER_RULE" });
    await mine.end();
    await theirs.end();
  });

  it("changed in two windows at once is both changes", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const changes = [
      { volume: 10 },
      { hasConversationSound: false },
      { hasMentionSound: false },
      { isOnDesktop: true },
      { isQuietWhenAway: false },
    ];
    await Promise.all(changes.map((change) => set(agent, change)));
    expect(await read(agent)).toEqual(Object.assign({}, USUAL, ...changes));
    for (const volume of [-1, 101]) expect(refusal(await set(agent, { volume }))).toBe("VOLUME_OUT_OF_RANGE");
    expect((await read(agent))["volume"]).toBe(10);
  });
});
