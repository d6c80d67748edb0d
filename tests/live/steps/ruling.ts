import { PASSWORD } from "../../support/desk.js";
import { conversation, newKey, step, type Step } from "../world.js";

const RULE = { name: "Thanks", event: "CONVERSATION_RATED", actions: [{ kind: "SEND_TEXT", text: "Thank you." }] };

/** Rules that work by themselves: automation, routing; and who leaves at the end. */
export const ruling: readonly Step[] = [
  step(
    "admin",
    "createAutomationRule",
    () => ({ rule: RULE }),
    "automationRule { id }",
    (payload, { known }) => (known["rule"] = payload["automationRule"].id),
  ),
  step("admin", "updateAutomationRule", ({ known }) => ({
    automationRuleId: known["rule"],
    rule: { ...RULE, isEnabled: false },
  })),
  step("admin", "dryRunAutomation", () => ({
    rule: RULE,
    from: new Date(Date.now() - 3_600_000).toISOString(),
    to: new Date().toISOString(),
  })),
  step("admin", "deleteAutomationRule", ({ known }) => ({ automationRuleId: known["rule"] })),
  step("admin", "takeOverConversation", conversation),
  step("admin", "assignConversation", (world) => ({ ...conversation(world), agentId: world.agent.id })),
  step(
    "admin",
    "createRoutingPolicy",
    () => ({ name: "Night", rules: [{ name: "Everyone", offerSeconds: 60 }] }),
    "routingPolicy { id }",
    ({ routingPolicy }, { known }) => (known["policy"] = routingPolicy.id),
  ),
  step("admin", "updateRoutingPolicy", ({ known }) => ({ routingPolicyId: known["policy"], name: "Late" })),
  step("admin", "activateRoutingPolicy", ({ known }) => ({ routingPolicyId: known["policy"] })),
  step("admin", "deactivateRoutingPolicy", () => ({})),
  step("admin", "simulateRouting", () => ({
    rules: [{ name: "Everyone" }],
    from: new Date(Date.now() - 3_600_000).toISOString(),
    to: new Date().toISOString(),
  })),
  step("agent", "createUpload", (world) => ({
    ...conversation(world),
    name: "lamp.png",
    size: 1_000,
    kind: "PICTURE",
    idempotencyKey: newKey(),
  })),
  step("visitor", "createLocation", (world) => ({
    ...conversation(world),
    latitude: 39.9,
    longitude: 116.4,
    idempotencyKey: newKey(),
  })),
  step(
    "admin",
    "createChannelSecret",
    ({ known }) => ({ channelId: known["channel"] }),
    "channelSecret { id }",
    ({ channelSecret }, { known }) => (known["channel secret"] = channelSecret.id),
  ),
  step("admin", "revokeChannelSecret", ({ known }) => ({ channelSecretId: known["channel secret"] })),
  step("admin", "deleteFaq", ({ known }) => ({ faqId: known["faq"] })),
  step("admin", "signIn", (world) => ({ email: world.known["colleague's address"], password: PASSWORD })),
  step("admin", "revokeSession", ({ known }) => ({ sessionId: known["session"] })),
  step("leaver", "signOut", () => ({})),
  // Long behind the answer: by now it is clear that nothing here carries it.
  step("agent", "markDelivered", ({ known }) => ({ messageId: known["answer"] })),
];
