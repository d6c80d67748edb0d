import { testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { knowledge } from "../knowledge.subgraph.js";
import { seedFaqs } from "../setup.js";
import { DELETE, Shop } from "../testing/shop.js";
import { DEMO_FAQS } from "./demo.faqs.js";

const test = await testSubgraph(knowledge);

async function seeded(): Promise<{ shop: Shop; ids: string[] }> {
  const shop = await Shop.open(test);
  const ids = await seedFaqs(test.subgraph.systemContext(shop.workspace.id), DEMO_FAQS);
  await test.settle();
  return { shop, ids };
}

describe("the demonstration shop's knowledge", () => {
  it("is written once, however often it is seeded", async () => {
    const { shop, ids } = await seeded();
    expect(ids).toHaveLength(DEMO_FAQS.length);
    const again = () => seedFaqs(test.subgraph.systemContext(shop.workspace.id), DEMO_FAQS);
    expect(await again()).toEqual([]);
    await shop.lead.ask(DELETE, { input: { faqId: ids[0] } });
    expect(await again()).toHaveLength(1);
  });

  it("has three to six other wordings for each question, in two languages", () => {
    for (const { similarQuestions } of DEMO_FAQS) expect([3, 4, 5, 6]).toContain(similarQuestions.length);
    for (const locale of ["zh-CN", "en"])
      expect(DEMO_FAQS.filter((faq) => faq.locale === locale).length).toBeGreaterThanOrEqual(12);
  });

  it("answers every one of its own questions from the right entry", async () => {
    const { shop } = await seeded();
    for (const { question, answer } of DEMO_FAQS) expect((await shop.asks(question)).data["text"]).toBe(answer);
  });

  it("answers or offers the right entry to customers who ask in their own words", async () => {
    const { shop } = await seeded();
    const asked: readonly [text: string, question: string][] = [
      ["how can i send back the headphones i bought", "How do I return something?"],
      ["when does my refund arrive", "When do I get my refund?"],
      ["can I pay with a credit card", "Which payment methods do you take?"],
      ["left earbud no sound", "There is sound from one side only"],
      ["订单什么时候可以发货", "多久能发货？"],
      ["请问可以开公司发票吗", "发票怎么开？"],
      ["左边耳机没有声音了", "耳机只有一边有声音怎么办？"],
      ["忘记登录密码了", "忘记密码怎么办？"],
    ];
    for (const [text, question] of asked) {
      const { data } = await shop.asks(text);
      const answer = DEMO_FAQS.find((faq) => faq.question === question)?.answer;
      expect([data["text"], ...(data["options"] ?? [])], text).toContain(
        data["outcome"] === "OFFER" ? question : answer,
      );
    }
  });
});
