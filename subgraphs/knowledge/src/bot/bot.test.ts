import { testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it, vi } from "vitest";
import { FaqIndex } from "../index/faq.index.js";
import { knowledge } from "../knowledge.subgraph.js";
import { DELETE, Shop, UPDATE } from "../testing/shop.js";

const test = await testSubgraph(knowledge);

/** A shop with enough entries that the search can tell them apart. */
async function stocked(): Promise<{ shop: Shop; returns: string; delivery: string }> {
  const shop = await Shop.open(test);
  const returns = await shop.knows("How do I return an order?", "Within thirty days, free of charge.", {
    similarQuestions: ["I want to send my order back", "Can I give back what I ordered?"],
  });
  const delivery = await shop.knows("How long does delivery take?", "Three days.", {
    similarQuestions: ["When will my order arrive?"],
  });
  await shop.knows("如何申请退款？", "在订单页申请，一个工作日内退款。", {
    similarQuestions: ["我要退款", "钱什么时候退给我"],
  });
  await shop.knows("发票怎么开？", "在订单详情里填写抬头。");
  return { shop, returns, delivery };
}

describe("the bot", () => {
  it("answers a question it knows, whatever the case, courtesy and punctuation, and says from which entry", async () => {
    const { shop, returns } = await stocked();
    const said = await shop.asks("Hello, I want to SEND my order back!! Thanks");
    expect(said).toMatchObject({
      name: "bot.answered",
      data: { outcome: "ANSWER", text: "Within thirty days, free of charge.", faqIds: [returns], options: [] },
    });
    expect(said.data["confidence"]).toBeGreaterThan(0.9);
  });

  it("answers in the language of the question", async () => {
    const { shop } = await stocked();
    const conversation = await shop.visit();
    expect((await shop.asks("請問我要退款", conversation)).data["text"]).toBe("在订单页申请，一个工作日内退款。");
    expect((await shop.asks("when will my order arrive", conversation)).data["text"]).toBe("Three days.");
  });

  it("offers the nearest questions when it is not sure, and answers the one that is tapped", async () => {
    const shop = await Shop.open(test);
    const lost = await shop.knows("How do I replace a lost card?", "Order a new one in the app.");
    await shop.knows("How do I replace a damaged card?", "Bring it to the shop.");
    await shop.knows("How long is a gift card valid?", "Two years.");
    const conversation = await shop.visit("en");
    const offer = await shop.asks("replace card", conversation);
    expect(offer).toMatchObject({
      name: "bot.answered",
      data: { outcome: "OFFER", text: "Is one of these your question?" },
    });
    expect(offer.data["options"]).toEqual(
      expect.arrayContaining(["How do I replace a lost card?", "How do I replace a damaged card?"]),
    );
    expect(offer.data["faqIds"]).toHaveLength(offer.data["options"].length);
    const tapped = await shop.asks("How do I replace a lost card?", conversation);
    expect(tapped.data).toMatchObject({ outcome: "ANSWER", text: "Order a new one in the app.", faqIds: [lost] });
  });

  it("offers in Chinese to who asks in Chinese", async () => {
    const shop = await Shop.open(test);
    await shop.knows("怎么补办丢失的会员卡", "在应用里申请新卡。");
    await shop.knows("怎么补办损坏的会员卡", "到店里换新卡。");
    const offer = await shop.asks("会员卡怎么补办");
    expect(offer.data).toMatchObject({ outcome: "OFFER", text: "您想问的是以下哪个问题？" });
    expect([...offer.data["options"]].sort()).toEqual(["怎么补办丢失的会员卡", "怎么补办损坏的会员卡"].sort());
  });

  it("hands over when a person is asked for, in either language, whatever it knows", async () => {
    const { shop } = await stocked();
    for (const text of [
      "talk to a person",
      "转人工",
      "I want to return my order, get me a human",
      "Please connect me with an agent",
    ]) {
      expect(await shop.asks(text)).toMatchObject({ name: "bot.handed_over", data: { reason: "requested" } });
    }
    expect(await shop.asks("This is ridiculous, how do I return an order?")).toMatchObject({
      data: { reason: "requested" },
    });
  });

  it("hands over what it has no answer to", async () => {
    const { shop } = await stocked();
    for (const text of ["Do you sell vegan leather gloves?", "tell me a joke", "猫粮含不含牛肉成分"]) {
      expect(await shop.asks(text)).toMatchObject({ name: "bot.handed_over", data: { reason: "no_answer" } });
    }
  });

  it("hands over when the same question comes again: the answer did not help", async () => {
    const { shop } = await stocked();
    const conversation = await shop.visit();
    expect((await shop.asks("How long does delivery take?", conversation)).data["outcome"]).toBe("ANSWER");
    expect(await shop.asks("how long does DELIVERY take", conversation)).toMatchObject({
      name: "bot.handed_over",
      data: { reason: "repeated" },
    });
    expect((await shop.asks("How long does delivery take?")).data["outcome"]).toBe("ANSWER");
    const nextRound = await shop.asks("How long does delivery take?", conversation, { round: 2 });
    expect(nextRound.data["outcome"]).toBe("ANSWER");
  });

  it("returns a greeting and thanks in the customer's language without calling anyone", async () => {
    const { shop } = await stocked();
    const polite = { outcome: "ANSWER", faqIds: [], options: [] };
    expect((await shop.asks("hi there")).data).toMatchObject({ ...polite, text: "Hello! What can I help you with?" });
    expect((await shop.asks("你好")).data).toMatchObject({ ...polite, text: "您好！请问有什么可以帮您？" });
    const conversation = await shop.visit("zh-CN");
    expect((await shop.asks("hi", conversation)).data["text"]).toMatch(/^您好/);
    await shop.asks("When will my order arrive?", conversation);
    expect((await shop.asks("ok thanks", conversation)).data).toMatchObject({
      ...polite,
      text: "You're welcome! If there is anything else, just ask.",
    });
    expect((await shop.asks("are you a robot?")).data).toMatchObject(polite);
  });

  it("is silent once a person has the conversation, and to agents and itself", async () => {
    const { shop } = await stocked();
    const conversation = await shop.visit();
    for (const status of ["QUEUED", "ASSIGNED", "WAITING", "RESOLVED"])
      await shop.message(conversation, "How do I return an order?", { status });
    for (const author of ["AGENT", "BOT", "SYSTEM"])
      await shop.message(conversation, "How do I return an order?", { author });
    await shop.message(conversation, "How do I return an order?", { kind: "EVENT" });
    // The next thing it says is to the next question put to it.
    expect((await shop.asks("How long does delivery take?")).data["text"]).toBe("Three days.");
  });

  it("never answers from an entry that was deleted or disabled, and from an edited one as it is now", async () => {
    const { shop, returns, delivery } = await stocked();
    expect((await shop.asks("How do I return an order?")).data["faqIds"]).toEqual([returns]);
    await shop.lead.ask(DELETE, { input: { faqId: returns } });
    // What is left is near, but not sure enough to answer.
    expect((await shop.asks("How do I return an order?")).data).toMatchObject({
      outcome: "OFFER",
      text: "Is this your question?",
      options: ["How long does delivery take?"],
      faqIds: [delivery],
    });
    await shop.lead.ask(UPDATE, { input: { faqId: delivery, answer: "Two days." } });
    expect((await shop.asks("How long does delivery take?")).data["text"]).toBe("Two days.");
    await shop.lead.ask(UPDATE, { input: { faqId: delivery, isEnabled: false } });
    expect((await shop.asks("How long does delivery take?")).name).toBe("bot.handed_over");
    await shop.lead.ask(UPDATE, { input: { faqId: delivery, isEnabled: true } });
    expect((await shop.asks("How long does delivery take?")).data["text"]).toBe("Two days.");
  });

  it("knows nothing of another workspace's entries", async () => {
    await stocked();
    const other = await Shop.open(test);
    expect((await other.asks("How do I return an order?")).name).toBe("bot.handed_over");
  });

  it("answers a tapped question that another entry holds as well by the entry it heads, and by the customer's language", async () => {
    const shop = await Shop.open(test);
    await shop.knows("退货政策", "三十天。", { locale: "zh-CN" });
    await shop.knows("退貨政策", "三十天內。", { locale: "zh-TW" });
    await shop.knows("How do I pay?", "By card.");
    await shop.knows("Which cards do you take?", "All of them.", { similarQuestions: ["How do I pay?"] });
    expect((await shop.asks("How do I pay?")).data).toMatchObject({ outcome: "ANSWER", text: "By card." });
    expect((await shop.asks("退貨政策", await shop.visit("zh-TW"))).data["text"]).toBe("三十天內。");
    expect((await shop.asks("退货政策", await shop.visit("zh-CN"))).data["text"]).toBe("三十天。");
  });

  it("calls people when its search fails, and goes on with the next customer", async () => {
    const { shop } = await stocked();
    const broken = vi.spyOn(FaqIndex.prototype, "search").mockImplementationOnce(() => {
      throw new Error("out of order");
    });
    try {
      expect(await shop.asks("How do I return an order?")).toMatchObject({
        name: "bot.handed_over",
        data: { reason: "no_answer" },
      });
    } finally {
      broken.mockRestore();
    }
    expect((await shop.asks("How do I return an order?")).data["outcome"]).toBe("ANSWER");
  });
});
