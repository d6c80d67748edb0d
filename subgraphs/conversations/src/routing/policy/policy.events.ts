import { defineEvent, z } from "@switchboard/kit";

export const RoutingPolicyChanged = defineEvent(
  "routing_policy.changed",
  "A routing policy was made or changed; its rules are a revision of their own.",
  z.object({ routingPolicyId: z.string(), name: z.string(), revision: z.number().int(), isNew: z.boolean() }),
  () => [],
);

export const RoutingPolicyActivated = defineEvent(
  "routing_policy.activated",
  "Another revision decides from now on; `channelIds` absent = for all channels without a policy of their own, `routingPolicyId` absent = none.",
  z.object({
    routingPolicyId: z.string().nullish(),
    revision: z.number().int().nullish(),
    channelIds: z.array(z.string()).nullish(),
  }),
  () => [],
);
