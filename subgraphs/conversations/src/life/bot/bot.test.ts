import { describe, expect, it } from "vitest";
import { newId } from "@switchboard/kit";
import { type Desk, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();

const answered = (desk: Desk, conversationId: string, sequence: number, more = {}) =>
  desk.workspace.happened("knowledge", "bot.answered", {
    conversationId,
    sequence,
    messageId: newId("msg"),
    outcome: "ANSWER",
    text: "Two days.",
    faqIds: ["faq_1"],
    options: [],
    confidence: 0.9,
    ...more,
  });
const handedOver = (desk: Desk, conversationId: string, sequence: number, reason = "no_answer") =>
  desk.workspace.happened("knowledge", "bot.handed_over", { conversationId, sequence, reason });

async function withBot() {
  const desk = await newDesk();
  const faqId = await desk.bot();
  return { desk, faqId, ...(await desk.talk()) };
}

describe("a conversation with the bot", () => {
  it("shows the bot's answer with what can be tapped, once per question", async () => {
    const { desk, id } = await withBot();
    await answered(desk, id, 1, { options: ["How much?"] });
    await answered(desk, id, 1);
    expect((await desk.lines(id)).map((line) => [line["author"], line["text"], line["options"]])).toEqual([
      ["CUSTOMER", "Hello", []],
      ["BOT", "Two days.", ["How much?"]],
    ]);
    expect(await desk.show(id)).toMatchObject({ status: "BOT", isCustomerWaiting: false });
  });

  it("leaves out an answer that comes after a later question was answered", async () => {
    const { desk, visitor, id } = await withBot();
    await desk.send(visitor, id, "And to Malta?");
    await answered(desk, id, 2, { text: "Five days." });
    await answered(desk, id, 1);
    expect((await desk.lines(id)).filter((line) => line["author"] === "BOT")).toHaveLength(1);
  });

  it("goes to the queue when the bot gives up, and the bot is silent from then on", async () => {
    const { desk, id } = await withBot();
    await handedOver(desk, id, 1);
    await answered(desk, id, 1);
    expect(await desk.show(id)).toMatchObject({ status: "QUEUED", isCustomerWaiting: true });
    expect((await desk.lines(id)).map((line) => line["event"] ?? line["author"])).toEqual(["CUSTOMER", "handed_over"]);
  });

  it("goes to the queue when the customer asks for a person, once", async () => {
    const { desk, visitor, id } = await withBot();
    await desk.act(visitor, "requestAgent", { conversationId: id });
    const again = await desk.act(visitor, "requestAgent", { conversationId: id });
    expect(again).toMatchObject({ conversation: { status: "QUEUED" }, userErrors: [] });
    expect((await desk.lines(id)).filter((line) => line["event"] === "handed_over")).toHaveLength(1);
  });

  it("goes to the queue when the bot says nothing for eight seconds", async () => {
    const { desk, visitor, id } = await withBot();
    await answered(desk, id, 1);
    const watch = await visitor.watch(
      "subscription ($id: ID!) { conversationChanged(conversationId: $id) { conversation { status } } }",
      { id },
    );
    test.clock.forward(-9);
    await desk.send(visitor, id, "Anyone?");
    test.clock.forward(9);
    expect((await watch.next())["conversationChanged"].conversation.status).toBe("QUEUED");
    await watch.end();
  });

  it("counts as settled by the bot when the customer says nothing for ten minutes after the answer", async () => {
    const { desk, id } = await withBot();
    const unanswered = await desk.talk();
    await answered(desk, id, 1);
    test.clock.forward(601);
    await desk.sweep("settle-answered");
    expect((await desk.show(id))["status"]).toBe("RESOLVED");
    expect((await desk.show(unanswered.id))["status"]).toBe("BOT");
  });

  it("is one with people again when the last question is deleted", async () => {
    const { desk, faqId } = await withBot();
    await desk.workspace.happened("knowledge", "faq.changed", {
      faqId,
      locale: "en",
      version: 2,
      change: "DELETED",
      isEnabled: false,
    });
    expect((await desk.start(await desk.visitor()))["conversation"].status).toBe("QUEUED");
  });
});
