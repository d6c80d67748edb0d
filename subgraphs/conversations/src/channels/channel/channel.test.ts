import { describe, expect, it } from "vitest";
import { refusal, testDesk } from "../../testing/desk.js";

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

  it("keeps a note of who changed what, for those who manage channels alone", async () => {
    const desk = await newDesk({ greeting: "Hi" });
    const input = { channelId: desk.channel.id, greeting: "Hello", priority: "HIGH", isSingleConversation: false };
    await desk.lead.ask(UPDATE, { input });
    await desk.lead.ask(UPDATE, { input });
    const HISTORY = "{ channels { version history { version agent { id } changes { setting before after } } } }";
    const [channel] = (await desk.lead.ask(HISTORY)).channels;
    expect(channel.version).toBe(2);
    expect(channel.history.map((one: { version: number }) => one.version)).toEqual([2, 1]);
    expect(channel.history[0]).toMatchObject({ agent: { id: desk.lead.id } });
    expect(channel.history[0].changes).toEqual([
      { setting: "greeting", before: "Hi", after: "Hello" },
      { setting: "priority", before: "NORMAL", after: "HIGH" },
      { setting: "isSingleConversation", before: "true", after: "false" },
    ]);
    const agent = await desk.agent();
    expect((await agent.run(HISTORY)).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    const text = "query ($key: String!) { widgetChannel(key: $key) { id history { at } } }";
    const seen = await test.run(null, text, { key: desk.channel.key });
    expect((seen.data as { widgetChannel: { history: null } }).widgetChannel.history).toBeNull();
  });

  it("is changed once when fifty saw the same version", async () => {
    const desk = await newDesk();
    const inputs = Array.from({ length: 50 }, (_, n) => ({
      channelId: desk.channel.id,
      greeting: `No ${n}`,
      expectedVersion: 1,
    }));
    const answers = await Promise.all(inputs.map((input) => desk.lead.ask(UPDATE, { input })));
    const codes = answers.map(({ updateChannel }) => refusal(updateChannel));
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes.filter((code) => code === "STALE_VERSION")).toHaveLength(49);
  });

  it("puts its conversations before those of others that wait longer, when it has priority", async () => {
    const desk = await newDesk();
    const first = await desk.talk();
    await desk.lead.ask(UPDATE, { input: { channelId: desk.channel.id, priority: "URGENT" } });
    const second = await desk.talk();
    const PLACE = "query ($id: ID!) { conversation(id: $id) { priority queuePlace { position } } }";
    expect(await desk.lead.ask(PLACE, { id: first.id })).toEqual({
      conversation: { priority: 0, queuePlace: { position: 2 } },
    });
    expect(await desk.lead.ask(PLACE, { id: second.id })).toEqual({
      conversation: { priority: 20, queuePlace: { position: 1 } },
    });
    const agent = await desk.agent({ capacity: 1 });
    await desk.matched();
    expect((await desk.show(second.id)).assignee).toEqual({ id: agent.id });
    expect((await desk.show(first.id)).status).toBe("QUEUED");
  });

  it("lets a visitor have one conversation, also of fifty starts at once, or several when that is allowed", async () => {
    const desk = await newDesk();
    const visitor = await desk.visitor();
    const starts = await Promise.all(Array.from({ length: 50 }, () => desk.start(visitor)));
    expect(new Set(starts.map((start) => start["conversation"].id)).size).toBe(1);
    await desk.lead.ask(UPDATE, { input: { channelId: desk.channel.id, isSingleConversation: false } });
    const ids = new Set<string>();
    for (let i = 0; i < 20; i++) ids.add((await desk.start(visitor))["conversation"]?.id);
    expect(ids.size).toBe(20);
    expect(refusal(await desk.start(visitor))).toBe("TOO_MANY_CONVERSATIONS");
    expect((await desk.start(visitor, { idempotencyKey: "same" }))["conversation"]).toBeNull();
    const other = await desk.visitor();
    const same = await Promise.all(Array.from({ length: 10 }, () => desk.start(other, { idempotencyKey: "same" })));
    expect(new Set(same.map((start) => start["conversation"].id)).size).toBe(1);
  });
});
