import { defineEvent, z } from "@switchboard/kit";

export const AgentChanged = defineEvent(
  "agent.changed",
  "An agent's account was made or changed.",
  z.object({
    agentId: z.string(),
    name: z.string(),
    locale: z.string().nullish(),
    teamIds: z.array(z.string()),
    capacity: z.number().int(),
    isDisabled: z.boolean(),
    skills: z.array(z.object({ skill: z.string(), level: z.number().int() })),
    weights: z.array(z.object({ channelKind: z.string(), points: z.number().int() })),
    roleKey: z.string(),
    isNew: z.boolean(),
  }),
  ({ agentId }) => [`agent:${agentId}`],
);
