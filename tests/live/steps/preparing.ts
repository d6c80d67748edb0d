import { conversation, newKey, step, type Step } from "../world.js";

/** What agents and their supervisor get ready for what is said often. */
export const preparing: readonly Step[] = [
  step("agent", "setAgentState", () => ({ state: "ONLINE" })),
  step("agent", "heartbeat", () => ({})),
  step(
    "agent",
    "createCannedReply",
    () => ({ shortcut: "hi", text: "Hello {{customer.name|there}}", scope: "PERSONAL" }),
    "cannedReply { id }",
    ({ cannedReply }, { known }) => (known["own canned"] = cannedReply.id),
    "of one's own",
  ),
  step(
    "agent",
    "createMacro",
    () => ({ name: "Patience", actions: [{ kind: "SEND_TEXT", text: "One moment." }] }),
    "macro { id }",
    ({ macro }, { known }) => (known["macro"] = macro.id),
  ),
  step("agent", "updateMacro", ({ known }) => ({ macroId: known["macro"], name: "A moment" })),
  step("agent", "applyMacro", (world) => ({
    ...conversation(world),
    macroId: world.known["macro"],
    idempotencyKey: newKey(),
  })),
  step("agent", "deleteMacro", ({ known }) => ({ macroId: known["macro"] })),
  step(
    "agent",
    "createSavedView",
    () => ({ name: "Urgent", filter: { minPriority: 1 } }),
    "savedView { id }",
    ({ savedView }, { known }) => (known["view"] = savedView.id),
  ),
  step("agent", "updateSavedView", ({ known }) => ({ savedViewId: known["view"], name: "Most urgent" })),
  step("agent", "deleteSavedView", ({ known }) => ({ savedViewId: known["view"] })),
  step("agent", "expandCannedReply", (world) => ({ ...conversation(world), cannedReplyId: world.known["own canned"] })),
  step("admin", "setMessageTerms", ({ known }) => ({
    channelId: known["channel"],
    editWithinSeconds: 60,
    recallWithinSeconds: 60,
  })),
  step("admin", "setSurvey", ({ known }) => ({
    channelId: known["channel"],
    isEnabled: true,
    reasons: [{ key: "quick", labelEn: "Quick", labelZh: "及时", fromScore: 4, toScore: 5 }],
  })),
];
