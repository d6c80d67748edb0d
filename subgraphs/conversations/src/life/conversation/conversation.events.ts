import { defineEvent, z } from "@switchboard/kit";
import { ConversationStatus } from "./conversation.status.js";

const status = z.enum(Object.keys(ConversationStatus) as [ConversationStatus, ...ConversationStatus[]]);
export const QUEUE_REASONS = [
  "requested",
  "no_answer",
  "bot_failed",
  "no_bot",
  "transfer",
  "reopened",
  "agent_left",
  "refused",
  "lapsed",
  "woken",
  "unmerged",
  "split",
  "message_left",
  "customer_left",
  "overflow",
] as const;
export type QueueReason = (typeof QUEUE_REASONS)[number];

const topicOf = ({ conversationId }: { conversationId: string }) => [`conversation:${conversationId}`];
const agentTopics = (...ids: (string | null | undefined)[]) =>
  [...new Set(ids)].filter((id) => id != null).map((id) => `agent:${id}`);

/** What the customer does not hear of. Nothing else may be told under it, and nothing of this under `conversation:…`. */
export const deskTopic = (conversationId: string) => `desk:${conversationId}`;

/** Where a conversation stands when something happens at the desk's side of it: decides whose inbox hears. */
export const atDesk = {
  conversationId: z.string(),
  assigneeId: z.string().nullish(),
  status,
};

/** The place of a conversation, for events of the desk's side. */
export const placeOf = (conversation: {
  id: string;
  assigneeId?: string | null | undefined;
  status: ConversationStatus;
}) => ({
  conversationId: conversation.id,
  assigneeId: conversation.assigneeId ?? null,
  status: conversation.status,
});

/** The feeds of what happens at the desk's side: the conversation's own, and the inboxes that it is in. */
export const deskTopics = (data: {
  conversationId: string;
  assigneeId?: string | null | undefined;
  status: ConversationStatus;
}) => [
  deskTopic(data.conversationId),
  ...agentTopics(data.assigneeId),
  ...(data.status === "QUEUED" ? ["inbox:queue"] : []),
];

export const ConversationStarted = defineEvent(
  "conversation.started",
  "A customer began a conversation. `statedName` is what they asked to be called, unproven.",
  z.object({
    conversationId: z.string(),
    number: z.number().int(),
    customerId: z.string(),
    channelId: z.string(),
    round: z.number().int(),
    locale: z.string().nullish(),
    page: z.string().nullish(),
    referrer: z.string().nullish(),
    statedName: z.string().nullish(),
  }),
  (data) => [...topicOf(data), `customer:${data.customerId}`],
);

export const StatusChanged = defineEvent(
  "conversation.status_changed",
  "A conversation took a step, or passed from one agent to another. `reason` is given when it came into the queue, and when the customer left it.",
  z.object({
    conversationId: z.string(),
    from: status,
    to: status,
    verb: z.string(),
    customerId: z.string(),
    channelId: z.string(),
    assigneeId: z.string().nullish(),
    previousAssigneeId: z.string().nullish(),
    teamId: z.string().nullish(),
    round: z.number().int(),
    version: z.number().int(),
    reason: z.enum(QUEUE_REASONS).nullish(),
  }),
  (data) => [
    ...topicOf(data),
    `customer:${data.customerId}`,
    ...agentTopics(data.assigneeId, data.previousAssigneeId),
    ...(data.from === "QUEUED" || data.to === "QUEUED" ? ["inbox:queue"] : []),
  ],
);

export const ConversationTransferred = defineEvent(
  "conversation.transferred",
  "A conversation was handed to another agent or team.",
  z.object({
    conversationId: z.string(),
    fromAgentId: z.string().nullish(),
    toAgentId: z.string().nullish(),
    toTeamId: z.string().nullish(),
    byAgentId: z.string().nullish(),
    round: z.number().int(),
  }),
  topicOf,
);

export const ConversationOverflowed = defineEvent(
  "conversation.overflowed",
  "A conversation had waited too long by its routing rule and was sent on; `MESSAGE` = it still waits, and the customer is asked to leave a message.",
  z.object({
    conversationId: z.string(),
    customerId: z.string(),
    channelId: z.string(),
    to: z.enum(["TEAM", "BOT", "MESSAGE"]),
    fromTeamId: z.string().nullish(),
    toTeamId: z.string().nullish(),
  }),
  topicOf,
);

export const ConversationResolved = defineEvent(
  "conversation.resolved",
  "A service round was settled.",
  z.object({
    conversationId: z.string(),
    round: z.number().int(),
    customerId: z.string(),
    channelId: z.string(),
    resolvedByAgentId: z.string().nullish(),
    resolvedBy: z.enum(["AGENT", "BOT", "CUSTOMER", "SYSTEM"]),
    roundStartedAt: z.string(),
    isSurveyOffered: z.boolean(),
  }),
  (data) => [...topicOf(data), `customer:${data.customerId}`],
);

export const ConversationReopened = defineEvent(
  "conversation.reopened",
  "A resolved conversation goes on, in the same service round or a new one.",
  z.object({
    conversationId: z.string(),
    round: z.number().int(),
    isNewRound: z.boolean(),
    customerId: z.string(),
    channelId: z.string(),
  }),
  topicOf,
);

export const ConversationRated = defineEvent(
  "conversation.rated",
  "The customer said how a service round was, 1 to 5, and why; `agentId` is who resolved it.",
  z.object({
    conversationId: z.string(),
    round: z.number().int(),
    score: z.number().int(),
    reasons: z.array(z.string()).optional(),
    customerId: z.string(),
    channelId: z.string(),
    agentId: z.string().nullish(),
  }),
  (data) => [...topicOf(data), ...agentTopics(data.agentId)],
);
