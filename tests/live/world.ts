import type { Data } from "@switchboard/kit/testing";
import { PASSWORD, type TestDesk } from "../support/desk.js";
import type { Person } from "../support/person.js";

/** The people and things that the steps hand on to one another. */
export interface World {
  readonly desk: TestDesk;
  readonly admin: Person;
  readonly agent: Person;
  readonly colleague: Person;
  /** An agent whose day ends first. */
  readonly leaver: Person;
  readonly visitor: Person;
  readonly known: Record<string, string>;
}

/** One verb of the graph, by whom, with what; `keep` remembers what later steps need. */
export interface Step {
  readonly verb: string;
  readonly by: "admin" | "agent" | "colleague" | "leaver" | "visitor";
  /** Said when a verb comes twice. */
  readonly how?: string;
  input(world: World): Data;
  /** What of the payload is asked for. */
  readonly shows?: string;
  keep?(payload: Data, world: World): void;
}

const step = (
  by: Step["by"],
  verb: string,
  input: Step["input"],
  shows?: string,
  keep?: Step["keep"],
  how?: string,
): Step => ({
  verb,
  by,
  input,
  ...(shows ? { shows } : {}),
  ...(keep ? { keep } : {}),
  ...(how ? { how } : {}),
});

let keys = 0;
const idempotencyKey = () => `state ${process.pid} ${++keys}`;
const conversation = ({ known }: World) => ({ conversationId: known["conversation"] });
const ticket = ({ known }: World) => ({ ticketId: known["ticket"] });

const RULE = { name: "Thanks", event: "CONVERSATION_RATED", actions: [{ kind: "SEND_TEXT", text: "Thank you." }] };

/** A day at a desk in which every mutation of the graph happens at least once. */
export const STEPS: readonly Step[] = [
  step("admin", "updateWorkspace", () => ({ reopenWithinHours: 48 })),
  step(
    "admin",
    "createTeam",
    () => ({ name: "Returns" }),
    "team { id }",
    ({ team }, { known }) => (known["team"] = team.id),
  ),
  step(
    "admin",
    "createAgent",
    () => ({
      email: `state-${process.pid}-${Date.now()}@example.com`,
      name: "Chen Yu",
      password: PASSWORD,
      roleKey: "agent",
    }),
    "agent { id }",
    ({ agent }, { known }) => (known["new agent"] = agent.id),
  ),
  step("admin", "updateAgent", ({ known }) => ({ agentId: known["new agent"], capacity: 9, teamIds: [known["team"]] })),
  step(
    "admin",
    "createFaq",
    () => ({
      question: "How long does delivery take?",
      answer: "Two days.",
      locale: "en",
      idempotencyKey: idempotencyKey(),
    }),
    "faq { id }",
    ({ faq }, { known }) => (known["faq"] = faq.id),
  ),
  step("admin", "updateFaq", ({ known }) => ({
    faqId: known["faq"],
    answer: "Two to three days.",
    similarQuestions: ["When does it come?"],
  })),
  step(
    "admin",
    "createChannel",
    () => ({ name: "Other shop" }),
    "channel { id }",
    ({ channel }, { known }) => (known["channel"] = channel.id),
  ),
  step(
    "admin",
    "createBusinessHours",
    () => ({
      name: "Office",
      timezone: "Asia/Shanghai",
      week: [{ weekday: "MONDAY", windows: [{ opensAt: "09:00", closesAt: "18:00" }] }],
    }),
    "businessHours { id }",
    ({ businessHours }, { known }) => (known["hours"] = businessHours.id),
  ),
  step("admin", "updateBusinessHours", ({ known }) => ({ businessHoursId: known["hours"], timezone: "Europe/Berlin" })),
  step("admin", "addHolidays", ({ known }) => ({ businessHoursId: known["hours"], preset: "CN_2026" })),
  step("admin", "deleteBusinessHours", ({ known }) => ({ businessHoursId: known["hours"] })),
  step("admin", "updateChannel", ({ known }) => ({ channelId: known["channel"], greeting: "Welcome" })),
  step(
    "admin",
    "createCannedReply",
    () => ({ shortcut: "hi", text: "Hello!" }),
    "cannedReply { id }",
    ({ cannedReply }, { known }) => (known["canned"] = cannedReply.id),
  ),
  step("admin", "updateCannedReply", ({ known }) => ({ cannedReplyId: known["canned"], text: "Good day!" })),
  step("admin", "deleteCannedReply", ({ known }) => ({ cannedReplyId: known["canned"] })),
  step(
    "admin",
    "createApiKey",
    () => ({ name: "Partner", scopes: ["ticket:read"] }),
    "apiKey { id }",
    ({ apiKey }, { known }) => (known["key"] = apiKey.id),
  ),
  step("admin", "revokeApiKey", ({ known }) => ({ apiKeyId: known["key"] })),
  step("visitor", "openVisitorSession", (world) => ({ channelKey: world.known["channel key"], locale: "en" })),
  step(
    "visitor",
    "startConversation",
    () => ({ text: "How long does delivery take?", locale: "en", idempotencyKey: idempotencyKey() }),
    "conversation { id }",
    (payload, { known }) => (known["conversation"] = payload["conversation"].id),
  ),
  step("visitor", "requestAgent", conversation),
  step("visitor", "callMeLater", (world) => ({ ...conversation(world), contact: { phone: "+4930123456" } })),
  step("visitor", "leaveMessage", () => ({
    text: "Please write to me",
    contact: { email: "wang.min@example.com" },
    idempotencyKey: idempotencyKey(),
  })),
  step("visitor", "leaveQueue", conversation),
  step(
    "visitor",
    "sendMessage",
    (world) => ({ ...conversation(world), text: "I am back", idempotencyKey: idempotencyKey() }),
    undefined,
    undefined,
    "after leaving the queue",
  ),
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
    idempotencyKey: idempotencyKey(),
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
  step(
    "agent",
    "sendMessage",
    (world) => ({ ...conversation(world), text: "Hello, how can I help?", idempotencyKey: idempotencyKey() }),
    "message { id }",
    ({ message }, { known }) => (known["message"] = message.id),
  ),
  step("agent", "editMessage", ({ known }) => ({ messageId: known["message"], text: "Hello! How can I help?" })),
  step("agent", "recallMessage", ({ known }) => ({ messageId: known["message"] })),
  step("visitor", "setTyping", (world) => ({ ...conversation(world), isTyping: true })),
  step(
    "visitor",
    "sendMessage",
    (world) => ({ ...conversation(world), text: "It came broken.", idempotencyKey: idempotencyKey() }),
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
    (world) => ({ ...conversation(world), title: "Broken", idempotencyKey: idempotencyKey() }),
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
    idempotencyKey: idempotencyKey(),
  })),
  step("agent", "updateCustomer", (world) => ({
    customerId: world.visitor.id,
    name: "Wang Min",
    company: "Lamps & Co",
  })),
  step("agent", "tagCustomer", (world) => ({ customerId: world.visitor.id, add: ["lamp"] })),
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
    idempotencyKey: idempotencyKey(),
  })),
  step("admin", "whisper", (world) => ({
    ...conversation(world),
    text: "Send a new one",
    idempotencyKey: idempotencyKey(),
  })),
  step("admin", "markNotificationsRead", () => ({})),
  step("admin", "unfollowConversation", conversation),
  step(
    "agent",
    "transferConversation",
    (world) => ({ ...conversation(world), to: { teamId: world.known["team"] }, note: "Returns, please" }),
    undefined,
    undefined,
    "to a team's queue",
  ),
  step("colleague", "setAgentState", () => ({ state: "ONLINE" }), undefined, undefined, "of a colleague"),
  step("colleague", "acceptConversation", conversation),
  step(
    "colleague",
    "transferConversation",
    (world) => ({ ...conversation(world), to: { agentId: world.agent.id } }),
    undefined,
    undefined,
    "to an agent",
  ),
  step("admin", "setTransferRule", () => ({ answerSeconds: 60 })),
  step(
    "agent",
    "transferConversation",
    (world) => ({ ...conversation(world), to: { agentId: world.colleague.id } }),
    undefined,
    undefined,
    "to an agent who is asked",
  ),
  step("colleague", "refuseConversation", (world) => ({ ...conversation(world), reason: "Lunch" })),
  step("agent", "setConversationPriority", (world) => ({ ...conversation(world), priority: "HIGH" })),
  step("agent", "snoozeConversation", conversation),
  step("agent", "unsnoozeConversation", conversation),
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
      idempotencyKey: idempotencyKey(),
    }),
    "bulkOperation { id }",
    (payload, { known }) => (known["bulk"] = payload["bulkOperation"].id),
  ),
  step("agent", "cancelBulkOperation", ({ known }) => ({ bulkOperationId: known["bulk"] })),
  step(
    "visitor",
    "sendMessage",
    (world) => ({ ...conversation(world), text: "One more thing", idempotencyKey: idempotencyKey() }),
    undefined,
    undefined,
    "that reopens",
  ),
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
    idempotencyKey: idempotencyKey(),
  })),
  step("visitor", "createLocation", (world) => ({
    ...conversation(world),
    latitude: 39.9,
    longitude: 116.4,
    idempotencyKey: idempotencyKey(),
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
];
