import { defineEvent, z } from "@switchboard/kit";

export const OfferLapsed = defineEvent(
  "conversation.offer_lapsed",
  "An agent who was asked to take a conversation did not answer in time; the agent counts as away.",
  z.object({
    conversationId: z.string(),
    agentId: z.string(),
    kind: z.enum(["ROUTING", "TRANSFER"]),
    offeredAt: z.string(),
  }),
  ({ conversationId, agentId }) => [`conversation:${conversationId}`, `agent:${agentId}`],
);
