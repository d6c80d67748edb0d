import { describe, expect, it } from "vitest";
import { newKey, refusal, testDesk } from "../../testing/desk.js";

const { desk: newDesk } = await testDesk();
const LIVE =
  "subscription ($id: ID!) { typingChanged(conversationId: $id) { author isTyping agent { id } conversation { id } } }";
const SET = "mutation ($input: SetTypingInput!) { setTyping(input: $input) { userErrors { code } } }";

describe("typing", () => {
  it("is told to the other side alone, and kept nowhere", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    const [atVisitor, atAgent] = [await visitor.watch(LIVE, { id }), await agent.watch(LIVE, { id })];
    await visitor.ask(SET, { input: { conversationId: id, isTyping: true } });
    await agent.ask(SET, { input: { conversationId: id, isTyping: true } });
    expect((await atVisitor.next())["typingChanged"]).toEqual({
      author: "AGENT",
      isTyping: true,
      agent: { id: agent.id },
      conversation: { id },
    });
    expect((await atAgent.next())["typingChanged"]).toMatchObject({ author: "CUSTOMER", isTyping: true, agent: null });
    const { lastSequence } = await desk.show(id);
    expect((await desk.send(visitor, id, "Done", newKey()))["message"].sequence).toBe(lastSequence + 1);
    await atVisitor.end();
    await atAgent.end();
  });

  it("in someone else's conversation is refused", async () => {
    const desk = await newDesk();
    const { id } = await desk.talk();
    const stranger = await desk.visitor();
    expect(refusal((await stranger.ask(SET, { input: { conversationId: id, isTyping: true } }))["setTyping"])).toBe(
      "NOT_FOUND",
    );
  });
});
