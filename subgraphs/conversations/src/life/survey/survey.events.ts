import { defineEvent, z } from "@switchboard/kit";

export const SurveyChanged = defineEvent(
  "survey.changed",
  "What the customers of a channel are asked when a conversation is settled was changed.",
  z.object({ channelId: z.string(), isEnabled: z.boolean(), reasons: z.array(z.string()) }),
  ({ channelId }) => [`channel:${channelId}`],
);
