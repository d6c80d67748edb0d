import { defineEvent, z } from "@switchboard/kit";

export const WaitTargetChanged = defineEvent(
  "wait_target.changed",
  "It was set what counts as a long wait. No team: in the whole workspace; no seconds: the team's own was taken away.",
  z.object({
    teamId: z.string().nullish(),
    warnSeconds: z.number().int().nullish(),
    lateSeconds: z.number().int().nullish(),
  }),
  () => [],
);
