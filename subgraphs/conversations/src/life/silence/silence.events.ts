import { defineEvent, z } from "@switchboard/kit";

export const AutoResolveChanged = defineEvent(
  "auto_resolve.changed",
  "It was set after how much silence conversations are resolved by themselves. No channel: in the whole workspace; no minutes: the rule was taken away.",
  z.object({ channelId: z.string().nullish(), afterMinutes: z.number().int().nullish() }),
  ({ channelId }) => (channelId ? [`channel:${channelId}`] : []),
);
