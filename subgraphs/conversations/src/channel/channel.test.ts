import { describe, expect, it } from "vitest";
import { refusal, testDesk } from "../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const UPDATE =
  "mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { channel { name greeting isEnabled team { id } } userErrors { code path } } }";

describe("a channel", () => {
  it("can be looked up by anyone who has its public key, with its greeting", async () => {
    const desk = await newDesk({ name: "Site", greeting: "Welcome!" });
    const found = await test.run(null, "query ($key: String!) { widgetChannel(key: $key) { id name greeting kind } }", {
      key: desk.channel.key,
    });
    expect(found.data).toEqual({
      widgetChannel: { id: desk.channel.id, name: "Site", greeting: "Welcome!", kind: "WEB" },
    });
    expect((await test.run(null, '{ widgetChannel(key: "web_x") { id } }')).data).toEqual({ widgetChannel: null });
  });

  it("is renamed, switched and handed to a team; what is left out stays, a null clears", async () => {
    const desk = await newDesk({ greeting: "Hi" });
    const teamId = await desk.team();
    const { updateChannel } = await desk.lead.ask(UPDATE, {
      input: { channelId: desk.channel.id, name: "Help", teamId },
    });
    expect(updateChannel.channel).toEqual({ name: "Help", greeting: "Hi", isEnabled: true, team: { id: teamId } });
    const cleared = await desk.lead.ask(UPDATE, { input: { channelId: desk.channel.id, greeting: null } });
    expect(cleared.updateChannel.channel).toMatchObject({ name: "Help", greeting: null });
  });

  it("is not given an unknown team, an empty name or another workspace's change", async () => {
    const desk = await newDesk();
    const channelId = desk.channel.id;
    expect(refusal((await desk.lead.ask(UPDATE, { input: { channelId, teamId: "tea_nobody" } })).updateChannel)).toBe(
      "NOT_FOUND",
    );
    expect(refusal((await desk.lead.ask(UPDATE, { input: { channelId, name: " " } })).updateChannel)).toBe(
      "TEXT_EMPTY",
    );
    const stranger = await newDesk();
    expect(refusal((await stranger.lead.ask(UPDATE, { input: { channelId, name: "Mine" } })).updateChannel)).toBe(
      "NOT_FOUND",
    );
    expect((await stranger.lead.ask("{ channels { id } }")).channels.map((c: { id: string }) => c.id)).toEqual([
      stranger.channel.id,
    ]);
  });
});
