import { newId } from "@switchboard/kit";
import { type Caller, testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { knowledge } from "../knowledge.subgraph.js";
import { DELETE, Shop } from "../testing/shop.js";

const test = await testSubgraph(knowledge);
const CITED =
  "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Message { citations { id question answer } } } }";

async function cited(caller: Caller, ids: readonly string[]): Promise<string[][]> {
  const { _entities } = await caller.ask(CITED, { r: ids.map((id) => ({ __typename: "Message", id })) });
  return _entities.map((m: { citations: { question: string }[] }) => m.citations.map(({ question }) => question));
}
/** The bot's message as conversations writes it. */
const fromBot = (shop: Shop, conversation: string, faqIds: readonly string[]) =>
  shop.message(conversation, "…", { author: "BOT", faqIds, isAutomatic: true });

describe("what a bot's message rests on", () => {
  it("is shown to agents and to the customer of the conversation, to nobody else", async () => {
    const shop = await Shop.open(test);
    const faq = await shop.knows("How do I return an order?", "Within thirty days.");
    const message = await fromBot(shop, await shop.visit(), [faq]);
    expect(await cited(shop.lead, [message])).toEqual([["How do I return an order?"]]);
    const customer = shop.workspace.visitor(shop.customerId);
    expect(await cited(customer, [message])).toEqual([["How do I return an order?"]]);
    expect((await customer.run("{ faqs { nodes { id } } }")).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    expect(await cited(shop.workspace.visitor(), [message])).toEqual([[]]);
    expect(await cited(shop.workspace.agent(["ticket:read"]), [message])).toEqual([[]]);
    expect(await cited((await Shop.open(test)).lead, [message])).toEqual([[]]);
  });

  it("is known under the id that the bot gives its message, before the message is written", async () => {
    const shop = await Shop.open(test);
    await shop.knows("How do I return an order?", "Within thirty days.");
    const { data } = await shop.asks("How do I return an order?");
    expect(await cited(shop.lead, [data["messageId"]])).toEqual([["How do I return an order?"]]);
  });

  it("stays after the entry was deleted, best one first", async () => {
    const shop = await Shop.open(test);
    const first = await shop.knows("First?", "1");
    const second = await shop.knows("Second?", "2");
    const message = await fromBot(shop, await shop.visit(), [second, first]);
    await shop.lead.ask(DELETE, { input: { faqId: first } });
    expect(await cited(shop.lead, [message])).toEqual([["Second?", "First?"]]);
  });

  it("is still shown to a customer who has proven who they are, since the conversation is theirs then", async () => {
    const shop = await Shop.open(test);
    const faq = await shop.knows("How do I return an order?", "Within thirty days.");
    const conversationId = await shop.visit();
    const message = await fromBot(shop, conversationId, [faq]);
    const customerId = newId("cus");
    const told = { conversationId, customerId, previousCustomerId: shop.customerId, channelId: newId("chn") };
    await shop.workspace.happened("conversations", "conversation.identified", told);
    expect(await cited(shop.workspace.visitor(customerId), [message])).toEqual([["How do I return an order?"]]);
    expect(await cited(shop.workspace.visitor(shop.customerId), [message])).toEqual([[]]);
  });

  it("takes one statement, for fifty messages as for one", async () => {
    const shop = await Shop.open(test);
    const faq = await shop.knows("How do I return an order?", "Within thirty days.");
    const conversation = await shop.visit();
    const ids = [newId("msg")];
    for (let i = 0; i < 50; i++) ids.push(await fromBot(shop, conversation, [faq]));
    expect(await test.statements(() => cited(shop.lead, ids.slice(0, 2)))).toBe(1);
    expect(await test.statements(() => cited(shop.lead, ids))).toBe(1);
    expect((await cited(shop.lead, ids)).map((questions) => questions.length)).toEqual([
      0,
      ...Array.from({ length: 50 }, () => 1),
    ]);
  });
});
