import { conversation, newKey, step, type Step } from "../world.js";

/** A customer comes, waits, leaves word, and is back. */
export const arriving: readonly Step[] = [
  step("visitor", "openVisitorSession", (world) => ({ channelKey: world.known["channel key"], locale: "en" })),
  step(
    "visitor",
    "startConversation",
    () => ({ text: "How long does delivery take?", locale: "en", idempotencyKey: newKey() }),
    "conversation { id }",
    (payload, { known }) => (known["conversation"] = payload["conversation"].id),
  ),
  step("visitor", "requestAgent", conversation),
  step("visitor", "callMeLater", (world) => ({ ...conversation(world), contact: { phone: "+4930123456" } })),
  step("visitor", "leaveMessage", () => ({
    text: "Please write to me",
    contact: { email: "wang.min@example.com" },
    idempotencyKey: newKey(),
  })),
  step("visitor", "leaveQueue", conversation),
  step(
    "visitor",
    "sendMessage",
    (world) => ({ ...conversation(world), text: "I am back", idempotencyKey: newKey() }),
    undefined,
    undefined,
    "after leaving the queue",
  ),
];
