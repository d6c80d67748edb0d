import { defineEvent, z } from "@switchboard/kit";

export const NotificationSettingsChanged = defineEvent(
  "notification_settings.changed",
  "An agent chose anew by what they are told of what comes.",
  z.object({ agentId: z.string() }),
  () => [],
);
