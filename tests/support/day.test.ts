import { expect, it } from "vitest";
import { ordinaryDay } from "./day.js";
import { testStack } from "./stack.js";

const stack = await testStack();

it("an ordinary day at a desk leaves a conversation, its customer, its ticket and its rating for the supervisor to see", async () => {
  const desk = await stack.desk();
  const day = await ordinaryDay(stack, desk);
  const { conversation } = await desk.admin.ask(
    `query ($id: ID!) { conversation(id: $id) { status customer { displayName tags } survey { score } tickets { nodes { id status } } } }`,
    { id: day.conversationId },
  );
  expect(conversation).toEqual({
    status: "RESOLVED",
    customer: { displayName: `Visitor ${day.mark}`, tags: [day.mark] },
    survey: { score: 5 },
    tickets: { nodes: [{ id: day.ticketId, status: "IN_PROGRESS" }] },
  });
});
