import { feature, reference } from "@switchboard/kit";
import { NotificationAdded, NotificationRead } from "./notification.events.js";
import { Notification, type NotificationRow } from "./notification.js";
import { notificationById } from "./notification.loaders.js";
import { NotificationChangeResolver, NotificationResolver } from "./notification.resolver.js";

export const notification = feature({
  nouns: [Notification],
  resolvers: [NotificationResolver, NotificationChangeResolver],
  references: [
    reference(
      "Notification",
      notificationById,
      ({ actorId, kind }, { agentId }: NotificationRow) => kind === "AGENT" && agentId === actorId,
    ),
  ],
  events: [NotificationAdded, NotificationRead],
});
