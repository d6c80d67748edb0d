import { conversation, newKey, step, type Step, ticket } from "../world.js";

/** They talk; a ticket comes of it, and what is known of the customer grows. */
export const serving: readonly Step[] = [
  step(
    "agent",
    "sendMessage",
    (world) => ({ ...conversation(world), text: "Hello, how can I help?", idempotencyKey: newKey() }),
    "message { id }",
    ({ message }, { known }) => (known["message"] = message.id),
  ),
  step("agent", "editMessage", ({ known }) => ({ messageId: known["message"], text: "Hello! How can I help?" })),
  step("agent", "recallMessage", ({ known }) => ({ messageId: known["message"] })),
  step("visitor", "setTyping", (world) => ({ ...conversation(world), isTyping: true })),
  step(
    "visitor",
    "sendMessage",
    (world) => ({ ...conversation(world), text: "It came broken.", idempotencyKey: newKey() }),
    "message { id }",
    ({ message }, { known }) => (known["complaint"] = message.id),
    "by the customer",
  ),
  step(
    "agent",
    "splitConversation",
    (world) => ({ ...conversation(world), fromMessageId: world.known["complaint"] }),
    "part { id }",
    ({ part }, { known }) => (known["part"] = part.id),
  ),
  step("agent", "mergeConversations", ({ known }) => ({ sourceId: known["part"], targetId: known["conversation"] })),
  step("agent", "unmergeConversation", ({ known }) => ({ conversationId: known["part"] })),
  step("agent", "unsplitConversation", ({ known }) => ({ conversationId: known["part"] })),
  step(
    "agent",
    "openTicket",
    (world) => ({ ...conversation(world), title: "Broken", idempotencyKey: newKey() }),
    "ticket { id }",
    (payload, { known }) => (known["ticket"] = payload["ticket"].id),
  ),
  step("agent", "updateTicket", (world) => ({ ...ticket(world), priority: "HIGH", description: "The lamp" })),
  step("agent", "assignTicket", (world) => ({
    ...ticket(world),
    assigneeId: world.colleague.id,
    teamId: world.known["team"],
  })),
  step("agent", "changeTicketStatus", (world) => ({ ...ticket(world), status: "IN_PROGRESS" })),
  step("agent", "commentOnTicket", (world) => ({
    ...ticket(world),
    text: "Sent a new one",
    isPublic: true,
    idempotencyKey: newKey(),
  })),
  step("agent", "updateCustomer", (world) => ({
    customerId: world.visitor.id,
    name: "Wang Min",
    company: "Lamps & Co",
  })),
  step("agent", "tagCustomer", (world) => ({ customerId: world.visitor.id, add: ["lamp"] })),
];
