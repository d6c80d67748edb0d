import { defineEvent, z } from "@switchboard/kit";

export const ChannelChanged = defineEvent(
  "channel.changed",
  "A channel was made or changed.",
  z.object({
    channelId: z.string(),
    kind: z.string(),
    name: z.string(),
    teamId: z.string().nullish(),
    isEnabled: z.boolean(),
    priority: z.string(),
    isSingleConversation: z.boolean(),
    businessHoursId: z.string().nullish(),
    version: z.number().int(),
  }),
  () => [],
);
