import { foreignEvent, z } from "@switchboard/kit";

// What happens in conversations, as far as figures need it.

const id = z.string();
const maybe = z.string().nullish();
const place = { conversationId: id, customerId: id, channelId: id, round: z.int() };

export const ConversationStarted = foreignEvent("conversations", "conversation.started", z.object(place));

export const MessageSent = foreignEvent(
  "conversations",
  "message.sent",
  z.object({
    ...place,
    messageId: id,
    kind: z.string(),
    author: z.string(),
    agentId: maybe,
    assigneeId: maybe,
    status: z.string(),
    isAutomatic: z.boolean().nullish(),
  }),
);

export const ConversationStatusChanged = foreignEvent(
  "conversations",
  "conversation.status_changed",
  z.object({ ...place, to: z.string(), assigneeId: maybe }),
);

export const ConversationResolved = foreignEvent(
  "conversations",
  "conversation.resolved",
  z.object({
    ...place,
    resolvedByAgentId: maybe,
    resolvedBy: z.enum(["AGENT", "BOT", "CUSTOMER", "SYSTEM"]),
    isSurveyOffered: z.boolean(),
  }),
);

export const ConversationReopened = foreignEvent(
  "conversations",
  "conversation.reopened",
  z.object({ ...place, isNewRound: z.boolean() }),
);

export const ConversationRated = foreignEvent(
  "conversations",
  "conversation.rated",
  z.object({ ...place, score: z.int(), reasons: z.array(z.string()).nullish(), agentId: maybe }),
);

const linked = z.object({
  ...place,
  waitingSince: maybe,
  isRoundMerged: z.boolean(),
  wholeId: id,
  wholeCustomerId: id,
  wholeChannelId: id,
  wholeRound: z.int(),
  wholeWaitingSince: maybe,
});

export const ConversationMerged = foreignEvent("conversations", "conversation.merged", linked);
export const ConversationUnmerged = foreignEvent("conversations", "conversation.unmerged", linked);
export const ConversationSplit = foreignEvent("conversations", "conversation.split", linked);
export const ConversationUnsplit = foreignEvent("conversations", "conversation.unsplit", linked);

export const ConversationIdentified = foreignEvent(
  "conversations",
  "conversation.identified",
  z.object({ conversationId: id, customerId: id, previousCustomerId: id }),
);
