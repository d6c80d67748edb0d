import { createHmac } from "node:crypto";
import type { TestDesk } from "./desk.js";
import type { Person } from "./person.js";
import type { TestStack } from "./stack.js";

/** What stands in every text of the day: whoever finds it elsewhere has found a leak. */
export interface Day {
  readonly mark: string;
  readonly agent: Person;
  readonly visitor: Person;
  readonly conversationId: string;
  readonly ticketId: string;
  readonly faqId: string;
  readonly teamId: string;
  readonly apiKey: { readonly id: string; readonly secret: string };
}

const REST = "userErrors { code message path }";
let count = 0;

/** Lets one of everything happen at a desk, through the graph, so that every table has a row of it. */
export async function ordinaryDay(stack: TestStack, desk: TestDesk): Promise<Day> {
  const mark = `mark${process.pid}x${++count}`;
  const say = (who: Person, verb: string, answer: string, input: object) => {
    const name = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
    return who
      .succeed(`mutation ($input: ${name}!) { ${verb}(input: $input) { ${answer} ${REST} } }`, { input })
      .then((data) => data[verb]);
  };
  const teamId = await desk.team(`Team ${mark}`);
  const agent = await desk.onlineAgent({ name: `Agent ${mark}`, teamIds: [teamId] });
  const { apiKey, secret } = await say(desk.admin, "createApiKey", "apiKey { id } secret", {
    name: `Key ${mark}`,
    scopes: ["ticket:read"],
  });
  const { cannedReply } = await say(desk.admin, "createCannedReply", "cannedReply { id }", {
    shortcut: `hi${mark}`,
    text: `Hello ${mark}`,
    locale: "en",
  });
  await say(desk.admin, "createMacro", "macro { id }", {
    name: `Macro ${mark}`,
    actions: [{ kind: "SEND_TEXT", text: `Hello ${mark}` }],
    scope: "WORKSPACE",
  });
  await say(desk.admin, "createSavedView", "savedView { id }", {
    name: `View ${mark}`,
    filter: { minPriority: 1 },
    scope: "WORKSPACE",
  });
  await say(desk.admin, "createBusinessHours", "businessHours { id }", {
    name: `Hours ${mark}`,
    timezone: "Europe/Berlin",
    week: [{ weekday: "MONDAY", windows: [{ opensAt: "09:00", closesAt: "18:00" }] }],
  });
  await say(desk.admin, "createAutomationRule", "automationRule { id }", {
    rule: {
      name: `Rule ${mark}`,
      event: "MESSAGE_RECEIVED",
      condition: { fact: "MESSAGE_TEXT", operator: "CONTAINS", values: [`never ${mark}`] },
      actions: [{ kind: "SEND_TEXT", text: `Hello ${mark}` }],
    },
  });
  const { faq } = await say(desk.admin, "createFaq", "faq { id }", {
    question: `How do I return ${mark}?`,
    similarQuestions: [`Can I send ${mark} back?`],
    answer: `Within 30 days, ${mark}.`,
    locale: "en",
    idempotencyKey: `faq ${mark}`,
  });
  const { routingPolicy } = await say(desk.admin, "createRoutingPolicy", "routingPolicy { id }", {
    name: `Policy ${mark}`,
    note: `Why ${mark}`,
    rules: [{ name: `Rule ${mark}`, offerSeconds: 600 }],
  });
  await say(desk.admin, "activateRoutingPolicy", "routingPolicy { id }", { routingPolicyId: routingPolicy.id });
  await stack.settle();

  const { tag } = await say(desk.admin, "createTag", "tag { id }", { name: `Tag ${mark}` });
  const { conversationField } = await say(desk.admin, "createConversationField", "conversationField { id }", {
    key: mark,
    label: `Field ${mark}`,
    type: "TEXT",
  });
  await desk.channelKey();
  const [channel] = (await desk.admin.ask("{ channels { id } }"))["channels"];
  const terms = { channelId: channel.id, editWithinSeconds: 600, recallWithinSeconds: 600 };
  await say(desk.admin, "setMessageTerms", "channel { id }", terms);
  const reason = { key: mark, labelEn: `Reason ${mark}`, labelZh: `原因 ${mark}`, fromScore: 1, toScore: 5 };
  await say(desk.admin, "setSurvey", "channel { id }", { channelId: channel.id, isEnabled: true, reasons: [reason] });
  const visitor = await desk.visitor({ name: `Visitor ${mark}`, locale: "en" });
  const { channels } = await desk.admin.ask("{ channels { id key } }");
  const { secret: siteSecret } = await say(desk.admin, "createChannelSecret", "secret", { channelId: channels[0].id });
  await say(stack.stranger(), "openVisitorSession", "token", {
    channelKey: channels[0].key,
    identity: {
      externalId: `Id ${mark}`,
      signature: createHmac("sha256", siteSecret).update(`Id ${mark}`).digest("hex"),
    },
  });
  const start = {
    text: `How do I return ${mark}?`,
    locale: "en",
    page: `https://shop.example/${mark}`,
    idempotencyKey: `start ${mark}`,
  };
  const { conversation } = await say(visitor, "startConversation", "conversation { id }", start);
  const conversationId = conversation.id as string;
  await stack.settle();
  await say(visitor, "requestAgent", "conversation { id }", { conversationId });
  await stack.settle();
  const assigned = await agent.ask(`query ($id: ID!) { conversation(id: $id) { assignee { id } } }`, {
    id: conversationId,
  });
  if (!assigned["conversation"].assignee)
    await say(agent, "acceptConversation", "conversation { id }", { conversationId });
  await say(agent, "expandCannedReply", "text", { conversationId, cannedReplyId: cannedReply.id });
  const { message } = await say(agent, "sendMessage", "message { id }", {
    conversationId,
    text: `With pleasure, ${mark}.`,
    idempotencyKey: `reply ${mark}`,
  });
  await say(agent, "editMessage", "message { id }", { messageId: message.id, text: `With great pleasure, ${mark}.` });
  await say(agent, "tagConversation", "conversation { id }", { conversationId, addTagIds: [tag.id] });
  await say(agent, "setConversationFields", "conversation { id }", {
    conversationId,
    values: [{ conversationFieldId: conversationField.id, text: `Value ${mark}` }],
  });
  await say(agent, "markConversationRead", "conversation { id }", { conversationId, sequence: 1 });
  await say(agent, "saveDraft", "draft { version }", { conversationId, text: `Perhaps ${mark}` });
  await say(agent, "setViewing", "viewers { activity }", { conversationId, activity: "REPLYING" });
  await say(agent, "addNote", "message { id }", {
    conversationId,
    text: `Aside ${mark}`,
    mentionIds: [desk.admin.id],
    idempotencyKey: `note ${mark}`,
  });
  const { part } = await say(agent, "splitConversation", "part { id }", { conversationId, fromMessageId: message.id });
  await say(agent, "unsplitConversation", "conversation { id }", { conversationId: part.id });
  await say(agent, "transferConversation", "conversation { id }", {
    conversationId,
    to: { teamId },
    note: `Note ${mark}`,
  });
  await stack.settle();
  const place = { latitude: 31.2, longitude: 121.5, name: `Place ${mark}`, idempotencyKey: `place ${mark}` };
  const { attachment } = await say(visitor, "createLocation", "attachment { id }", { conversationId, ...place });
  await say(visitor, "sendMessage", "message { id }", {
    conversationId,
    attachmentIds: [attachment.id],
    idempotencyKey: `here ${mark}`,
  });
  await say(visitor, "leaveMessage", "conversation { id }", {
    text: `Write to me, ${mark}`,
    contact: { email: `gone.${mark}@example.com` },
    idempotencyKey: `left ${mark}`,
  });
  await say(agent, "sendMessage", "message { id }", {
    conversationId,
    text: `By e-mail, ${mark}`,
    idempotencyKey: `answer ${mark}`,
  });
  const { ticket } = await say(agent, "openTicket", "ticket { id }", {
    conversationId,
    title: `Refund ${mark}`,
    description: `Details ${mark}`,
    type: "REQUEST",
    priority: "HIGH",
    idempotencyKey: `ticket ${mark}`,
  });
  const ticketId = ticket.id as string;
  await say(agent, "changeTicketStatus", "ticket { id }", { ticketId, status: "IN_PROGRESS" });
  await say(agent, "commentOnTicket", "comment { id }", {
    ticketId,
    text: `Comment ${mark}`,
    isPublic: true,
    idempotencyKey: `comment ${mark}`,
  });
  const customer = {
    customerId: visitor.id,
    email: `${mark}@example.com`,
    company: `Company ${mark}`,
    note: `Remark ${mark}`,
  };
  await say(agent, "updateCustomer", "customer { id }", customer);
  await say(agent, "tagCustomer", "customer { id }", { customerId: visitor.id, add: [mark] });
  await say(desk.admin, "setTransferRule", "rule { answerSeconds }", { answerSeconds: 0 });
  await say(desk.admin, "setWaitTarget", "waitTarget { warnSeconds }", { warnSeconds: 45, lateSeconds: 150 });
  await say(desk.admin, "updateNotificationSettings", "notificationSettings { volume }", { volume: 40 });
  await say(desk.admin, "setAutoResolve", "rule { afterMinutes }", { afterMinutes: 600, text: `Silence ${mark}` });
  await say(agent, "resolveConversation", "conversation { id }", { conversationId });
  await stack.settle();
  await say(visitor, "rateConversation", "conversation { id }", {
    conversationId,
    score: 5,
    reasons: [mark],
    comment: `Thanks ${mark}`,
  });
  // It is resolved already, so that nothing comes of it but a row.
  const { bulkOperation } = await say(desk.admin, "bulkUpdateConversations", "bulkOperation { id }", {
    conversationIds: [conversationId],
    actions: [{ kind: "RESOLVE" }],
    idempotencyKey: `bulk ${mark}`,
  });
  await say(desk.admin, "cancelBulkOperation", "bulkOperation { id }", { bulkOperationId: bulkOperation.id });
  await say(agent, "setAgentState", "agent { id }", { state: "OFFLINE" });
  await stack.settle();
  return { mark, agent, visitor, conversationId, ticketId, faqId: faq.id, teamId, apiKey: { id: apiKey.id, secret } };
}
