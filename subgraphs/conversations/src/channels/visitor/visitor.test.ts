import { describe, expect, it } from "vitest";
import { refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();

describe("a visitor at the widget", () => {
  it("is let in by the widget's key and known by the token from then on", async () => {
    const desk = await newDesk();
    const { openVisitorSession } = await desk.openSession({ channelKey: desk.channel.key, locale: "zh-CN" });
    expect(openVisitorSession).toMatchObject({ channel: { id: desk.channel.id }, conversation: null, userErrors: [] });
    expect(await desk.identify(openVisitorSession.token)).toMatchObject({
      workspaceId: desk.workspace.id,
      kind: "VISITOR",
      scopes: ["visitor:chat"],
      language: "zh-CN",
      channelId: desk.channel.id,
    });
  });

  it("comes back as the same customer with the same token, and finds the conversation again", async () => {
    const desk = await newDesk();
    const visitor = await desk.visitor();
    const { conversation } = await desk.start(visitor);
    const again = await desk.openSession({ channelKey: desk.channel.key, visitorToken: visitor.token });
    expect(again.openVisitorSession).toMatchObject({ token: visitor.token, conversation: { id: conversation.id } });
  });

  it("is someone new when the token is made up, of another channel, or half a year old", async () => {
    const desk = await newDesk();
    const other = await newDesk();
    const visitor = await desk.visitor();
    const forged = `${visitor.token.slice(0, -3)}AAA`;
    for (const visitorToken of [forged, "vis_nonsense", "", (await other.visitor()).token]) {
      const { openVisitorSession } = await desk.openSession({ channelKey: desk.channel.key, visitorToken });
      expect(openVisitorSession.token).not.toBe(visitorToken);
      expect((await desk.identify(openVisitorSession.token))?.["actorId"]).not.toBe(visitor.id);
    }
    expect(await desk.identify(forged)).toBeNull();
    expect(await desk.identify(visitor.token)).not.toBeNull();
    test.clock.forward(181 * 86_400);
    expect(await desk.identify(visitor.token)).toBeNull();
    test.clock.forward(-181 * 86_400);
  });

  it("is turned away from an unknown or a switched-off widget", async () => {
    const desk = await newDesk();
    expect(refusal((await desk.openSession({ channelKey: "web_nothing" })).openVisitorSession)).toBe("NOT_FOUND");
    const visitor = await desk.visitor();
    await desk.lead.ask(
      "mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { userErrors { code } } }",
      {
        input: { channelId: desk.channel.id, isEnabled: false },
      },
    );
    expect(refusal((await desk.openSession({ channelKey: desk.channel.key })).openVisitorSession)).toBe(
      "CHANNEL_CLOSED",
    );
    expect(refusal(await desk.start(visitor))).toBe("CHANNEL_CLOSED");
  });

  it("sees nothing of another visitor's conversation, on no path", async () => {
    const desk = await newDesk();
    const { id } = await desk.talk();
    const stranger = await desk.visitor();
    expect(await desk.show(id, stranger)).toBeNull();
    expect(refusal(await desk.send(stranger, id))).toBe("NOT_FOUND");
    expect(refusal(await desk.act(stranger, "requestAgent", { conversationId: id }))).toBe("NOT_FOUND");
    expect(refusal(await desk.act(stranger, "rateConversation", { conversationId: id, score: 5 }))).toBe("NOT_FOUND");
    expect((await stranger.ask("{ conversations { nodes { id } } }")).conversations.nodes).toEqual([]);
    const entities = "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Conversation { status } } }";
    expect(await stranger.ask(entities, { r: [{ __typename: "Conversation", id }] })).toEqual({ _entities: [null] });
    for (const live of ["messagesChanged", "conversationChanged", "queuePlaceChanged", "typingChanged"]) {
      await expect(
        stranger.watch(`subscription ($id: ID!) { ${live}(conversationId: $id) { __typename } }`, { id }),
      ).rejects.toThrow("FORBIDDEN");
    }
  });
});
