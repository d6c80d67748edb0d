import { defineEvent, z } from "@switchboard/kit";
import { NotificationKind } from "./notification.js";

export const notificationTopic = (agentId: string) => `notification:${agentId}`;

const data = z.object({ notificationId: z.string(), agentId: z.string(), conversationId: z.string() });

export const NotificationAdded = defineEvent(
  "notification.added",
  "An agent is told of something.",
  data.extend({
    kind: z.enum(Object.keys(NotificationKind) as [NotificationKind, ...NotificationKind[]]),
    messageId: z.string().nullish(),
    byAgentId: z.string().nullish(),
  }),
  ({ agentId }) => [notificationTopic(agentId)],
);

export const NotificationRead = defineEvent(
  "notification.read",
  "An agent has read what they were told.",
  data,
  ({ agentId }) => [notificationTopic(agentId)],
);
