import { conversation, newKey, step, type Step } from "../world.js";

/** Tags and fields, notes, and who follows. */
export const labelling: readonly Step[] = [
  step(
    "admin",
    "createTag",
    () => ({ name: "Batch 3" }),
    "tag { id }",
    ({ tag }, { known }) => (known["tag"] = tag.id),
  ),
  step("agent", "tagConversation", (world) => ({ ...conversation(world), addTagIds: [world.known["tag"]] })),
  step("admin", "updateTag", ({ known }) => ({ tagId: known["tag"], colour: "RED" })),
  step(
    "admin",
    "createTag",
    () => ({ name: "Batch three" }),
    "tag { id }",
    ({ tag }, { known }) => (known["double"] = tag.id),
  ),
  step("admin", "mergeTags", ({ known }) => ({ sourceTagId: known["tag"], targetTagId: known["double"] })),
  step(
    "admin",
    "createConversationField",
    () => ({ key: "reason", label: "Reason", type: "CHOICE", choices: ["Broken", "Late"] }),
    "conversationField { id }",
    ({ conversationField }, { known }) => (known["field"] = conversationField.id),
  ),
  step("agent", "setConversationFields", (world) => ({
    ...conversation(world),
    values: [{ conversationFieldId: world.known["field"], choices: ["Broken"] }],
  })),
  step("admin", "updateConversationField", ({ known }) => ({ conversationFieldId: known["field"], position: 3 })),
  step("agent", "markConversationRead", (world) => ({ ...conversation(world), sequence: 3 })),
  step("agent", "saveDraft", (world) => ({ ...conversation(world), text: "We will" })),
  step("agent", "setViewing", (world) => ({ ...conversation(world), activity: "NOTING" })),
  step("admin", "followConversation", conversation),
  step("agent", "addNote", (world) => ({
    ...conversation(world),
    text: "The third one from this batch",
    mentionIds: [world.admin.id],
    idempotencyKey: newKey(),
  })),
  step("admin", "whisper", (world) => ({
    ...conversation(world),
    text: "Send a new one",
    idempotencyKey: newKey(),
  })),
  step("admin", "markNotificationsRead", () => ({})),
  step("admin", "unfollowConversation", conversation),
];
