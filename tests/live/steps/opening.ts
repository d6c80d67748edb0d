import { PASSWORD } from "../../support/desk.js";
import { newKey, step, type Step } from "../world.js";

/** What an administrator sets up before anybody writes. */
export const opening: readonly Step[] = [
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
      idempotencyKey: newKey(),
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
];
