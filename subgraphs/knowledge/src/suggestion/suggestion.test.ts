import { newId } from "@switchboard/kit";
import { testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { knowledge } from "../knowledge.subgraph.js";
import { DELETE, SEARCH, Shop } from "../testing/shop.js";

const test = await testSubgraph(knowledge);
const SUGGEST =
  "query ($r: [_Any!]!, $first: Int) { _entities(representations: $r) { ... on Conversation { suggestions(first: $first) { faq { id question answer } question confidence } } } }";

async function stocked(): Promise<Shop> {
  const shop = await Shop.open(test);
  await shop.knows("How do I return an order?", "Within thirty days.", {
    similarQuestions: ["I want to send my order back"],
  });
  await shop.knows("Where is my order?", "See My orders.");
  await shop.knows("怎么退货？", "三十天内都可以退。", { similarQuestions: ["我想退货"] });
  return shop;
}
const references = (ids: readonly string[]) => ids.map((id) => ({ __typename: "Conversation", id }));
async function suggested(shop: Shop, ids: readonly string[], caller = shop.lead): Promise<string[][]> {
  const { _entities } = await caller.ask(SUGGEST, { r: references(ids), first: 3 });
  return _entities.map((c: { suggestions: { faq: { question: string } }[] }) =>
    c.suggestions.map(({ faq }) => faq.question),
  );
}

describe("suggestions beside a conversation", () => {
  it("answer what the customer last asked, in the customer's language, also while an agent has it", async () => {
    const shop = await stocked();
    const conversation = await shop.visit();
    await shop.message(conversation, "I want to send my order back", { status: "ASSIGNED" });
    expect((await suggested(shop, [conversation]))[0]?.[0]).toBe("How do I return an order?");
    await shop.message(conversation, "Let me look", { author: "AGENT", status: "WAITING" });
    await shop.message(conversation, "thanks!", { status: "ASSIGNED" });
    expect((await suggested(shop, [conversation]))[0]?.[0]).toBe("How do I return an order?");
    await shop.message(conversation, "我想退货", { status: "ASSIGNED" });
    expect(await suggested(shop, [conversation])).toEqual([["怎么退货？"]]);
  });

  it("are none where nothing was asked, and never a deleted entry", async () => {
    const shop = await stocked();
    const silent = await shop.visit();
    const conversation = await shop.visit();
    await shop.message(conversation, "我想退货", { status: "ASSIGNED" });
    expect(await suggested(shop, [silent, conversation, newId("conv")])).toEqual([[], ["怎么退货？"], []]);
    const { faqs } = await shop.lead.ask('{ faqs(search: "退货") { nodes { id } } }');
    await shop.lead.ask(DELETE, { input: { faqId: faqs.nodes[0].id } });
    expect(await suggested(shop, [conversation])).toEqual([[]]);
  });

  it("take as many statements for twenty conversations as for one", async () => {
    const shop = await stocked();
    const ids: string[] = [];
    for (let i = 0; i < 20; i++) {
      const id = await shop.visit();
      await shop.message(id, i % 2 ? "where is order number 7" : "怎么退货", { status: "QUEUED" });
      ids.push(id);
    }
    // The first search of a process loads the workspace's index; all others find it in memory.
    await suggested(shop, ids.slice(0, 1));
    const one = await test.statements(() => suggested(shop, ids.slice(0, 1)));
    expect(await test.statements(() => suggested(shop, ids))).toBe(one);
    expect(one).toBe(2);
    expect((await suggested(shop, ids)).every((questions) => questions.length > 0)).toBe(true);
  });

  it("are not for visitors nor for another workspace", async () => {
    const shop = await stocked();
    const conversation = await shop.visit();
    await shop.message(conversation, "我想退货", { status: "ASSIGNED" });
    const refused = await shop.workspace
      .visitor(shop.customerId)
      .run(SUGGEST, { r: references([conversation]), first: 3 });
    expect(refused.errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    expect(await suggested(shop, [conversation], (await stocked()).lead)).toEqual([[]]);
  });

  it("forget what a customer said a month ago", async () => {
    const shop = await stocked();
    const old = await shop.visit();
    await shop.message(old, "我想退货", { status: "ASSIGNED" });
    test.clock.forward(31 * 86_400);
    const recent = await shop.visit();
    await shop.message(recent, "我想退货", { status: "ASSIGNED" });
    await test.sweep("forget-questions", shop.workspace.id);
    expect(await suggested(shop, [old, recent])).toEqual([[], ["怎么退货？"]]);
  });
});

describe("searching the knowledge base", () => {
  it("finds the nearest entries with their nearest wording, surest first", async () => {
    const shop = await stocked();
    const { searchKnowledge } = await shop.lead.ask(SEARCH, { text: "i want to send my order back" });
    expect(searchKnowledge[0]).toMatchObject({
      faq: { question: "How do I return an order?" },
      question: "I want to send my order back",
      confidence: 0.99,
    });
    const confidences = searchKnowledge.map((s: { confidence: number }) => s.confidence);
    expect(confidences).toEqual([...confidences].sort((a: number, b: number) => b - a));
    expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0);
  });

  it("keeps to a language, a number and sensible limits", async () => {
    const shop = await stocked();
    await shop.knows("How do I return an order in Britain?", "By post.", { locale: "en-GB" });
    const found = async (variables: object) =>
      (await shop.lead.ask(SEARCH, { text: "return an order", ...variables })).searchKnowledge.map(
        (s: { faq: { question: string } }) => s.faq.question,
      );
    expect(await found({ locale: "en-GB" })).toEqual(["How do I return an order in Britain?"]);
    expect(await found({ locale: "fr" })).toEqual([]);
    expect(await found({ first: 1 })).toHaveLength(1);
    expect((await shop.lead.run(SEARCH, { text: "x", first: 21 })).errors?.[0]?.extensions["code"]).toBe(
      "BAD_USER_INPUT",
    );
    expect(await found({ text: "" })).toEqual([]);
  });

  it("finds a Latin name that stands in Chinese questions only", async () => {
    const shop = await Shop.open(test);
    await shop.knows("iphone 怎么连接耳机", "打开蓝牙。");
    const { searchKnowledge } = await shop.lead.ask(SEARCH, { text: "iPhone" });
    expect(searchKnowledge.map((s: { question: string }) => s.question)).toEqual(["iphone 怎么连接耳机"]);
  });
});
