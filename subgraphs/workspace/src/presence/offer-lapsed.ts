import { foreignEvent, LockMode, reaction, z } from "@switchboard/kit";
import { Agent } from "../agent/agent.js";
import { enterState } from "./presence.service.js";

const OfferLapsed = foreignEvent("conversations", "conversation.offer_lapsed", z.object({ agentId: z.string() }));

/**
 * Whoever lets an offer pass without a word is not at the desk. Their console may well be alive, so that no beat brings
 * them back: they say themselves when they are there again.
 */
export const markAway = reaction("mark-away", OfferLapsed, (ctx, { agentId }) =>
  ctx.change(async (em) => {
    const agent = await em.findOne(Agent, { id: agentId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (agent?.state === "ONLINE") enterState(em, agent, "AWAY");
  }),
);
