import { conversation, newKey, step, type Step } from "../world.js";

/** Resolved, rated, opened again, many at once. */
export const closing: readonly Step[] = [
  step("admin", "setWaitTarget", (world) => ({ teamId: world.known["team"], warnSeconds: 30, lateSeconds: 90 })),
  step("admin", "updateNotificationSettings", () => ({ volume: 80, isOnDesktop: true })),
  step("admin", "setAutoResolve", () => ({ afterMinutes: 60, text: "Good-bye" })),
  step("agent", "resolveConversation", conversation),
  step("visitor", "rateConversation", (world) => ({ ...conversation(world), score: 4, reasons: ["friendly"] })),
  step("agent", "reopenConversation", conversation),
  step("agent", "resolveConversation", conversation, undefined, undefined, "again"),
  // Resolved already: what comes of it in the background is only the refusal.
  step(
    "agent",
    "bulkUpdateConversations",
    ({ known }) => ({
      conversationIds: [known["conversation"]],
      actions: [{ kind: "RESOLVE" }],
      idempotencyKey: newKey(),
    }),
    "bulkOperation { id }",
    (payload, { known }) => (known["bulk"] = payload["bulkOperation"].id),
  ),
  step("agent", "cancelBulkOperation", ({ known }) => ({ bulkOperationId: known["bulk"] })),
  step(
    "visitor",
    "sendMessage",
    (world) => ({ ...conversation(world), text: "One more thing", idempotencyKey: newKey() }),
    undefined,
    undefined,
    "that reopens",
  ),
  step(
    "visitor",
    "leaveMessage",
    () => ({ text: "Call me", contact: { phone: "+4930123456" }, idempotencyKey: newKey() }),
    undefined,
    undefined,
    "about what is under way",
  ),
  step(
    "agent",
    "sendMessage",
    (world) => ({ ...conversation(world), text: "It is on its way.", idempotencyKey: newKey() }),
    "message { id }",
    ({ message }, { known }) => (known["answer"] = message.id),
    "that is to reach who has gone",
  ),
  step("agent", "retryDelivery", ({ known }) => ({ messageId: known["answer"] })),
];
