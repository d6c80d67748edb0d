import { createHmac } from "node:crypto";
import type { Data } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { testStack } from "../support/stack.js";

const REST = "userErrors { code message }";
const SECRET = `mutation ($input: CreateChannelSecretInput!) { createChannelSecret(input: $input) { secret ${REST} } }`;
const OPEN = `mutation ($input: OpenVisitorSessionInput!) { openVisitorSession(input: $input) { token conversation { id } ${REST} } }`;
const START = `mutation ($input: StartConversationInput!) { startConversation(input: $input) { conversation { id } ${REST} } }`;
const TICKET = `mutation ($input: OpenTicketInput!) { openTicket(input: $input) { ticket { id } ${REST} } }`;
const NOTE = `mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { customer { id } ${REST} } }`;
const FAQ = `mutation ($input: CreateFaqInput!) { createFaq(input: $input) { faq { id } ${REST} } }`;
const SEEN = `query ($id: ID!) { conversation(id: $id) { customer { id phone } messages(first: 10) { nodes { author citations { question } } } }
  tickets(first: 10) { nodes { id customer { id phone } } } }`;

describe("a visitor who was anonymous and signs in at the site", () => {
  it("takes along the tickets, the sources of the bot's answers and what the desk has learnt of them", async () => {
    const stack = await testStack();
    const desk = await stack.desk({ locale: "en" });
    const channelKey = await desk.channelKey();
    const { channels } = await desk.admin.ask("{ channels { id } }");
    const [channel] = channels;
    const { createChannelSecret } = await desk.admin.succeed(SECRET, { input: { channelId: channel.id } });
    const sign = (id: string) => createHmac("sha256", createChannelSecret.secret).update(id).digest("hex");
    const identity = { externalId: "42", signature: sign("42") };
    const open = async (input: Data) =>
      (await stack.stranger().succeed(OPEN, { input: { channelKey, locale: "en", ...input } }))["openVisitorSession"];
    await desk.admin.succeed(FAQ, {
      input: {
        question: "How do I reset my headphones?",
        answer: "Hold both buttons.",
        locale: "en",
        idempotencyKey: "q",
      },
    });
    // They have proven who they are before, on another device.
    const phone = stack.stranger((await open({ identity })).token);
    const anonymous = await desk.visitor({ locale: "en" });
    const { startConversation } = await anonymous.succeed(START, {
      input: { text: "How do I reset my headphones?", idempotencyKey: "a" },
    });
    const conversationId = startConversation.conversation.id as string;
    await stack.settle();
    const { openTicket } = await desk.admin.succeed(TICKET, {
      input: { title: "Left side silent", conversationId, idempotencyKey: "t" },
    });
    await desk.admin.succeed(NOTE, { input: { customerId: anonymous.who.id, phone: "+49 30 1234" } });

    const laptop = await open({ visitorToken: anonymous.who.token, identity });
    expect(laptop.conversation).toEqual({ id: conversationId });
    await stack.settle();
    for (const who of [phone, stack.stranger(laptop.token)]) {
      const { conversation, tickets } = await who.ask(SEEN, { id: conversationId });
      expect(conversation.customer.phone).toBe("+49 30 1234");
      expect(conversation.customer.id).not.toBe(anonymous.who.id);
      expect(tickets.nodes).toEqual([{ id: openTicket.ticket.id, customer: conversation.customer }]);
      const answer = conversation.messages.nodes.find(({ author }: Data) => author === "BOT");
      expect(answer.citations).toEqual([{ question: "How do I reset my headphones?" }]);
    }
  });
});
