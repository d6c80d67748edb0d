import { type EntityManager, fresh, newId } from "@switchboard/kit";
import type { Conversation } from "../../life/conversation/conversation.js";
import type { Verb } from "../../life/conversation/conversation.status.js";
import { Offer, pendingOffer } from "./offer.js";
import type { OfferOutcome } from "./offer.kind.js";

const OUTCOMES: Partial<Record<Verb, OfferOutcome>> = { accept: "ACCEPTED", refuse: "REFUSED", lapse: "LAPSED" };

/** Files the offer that a step ends. Whatever else happens to an offered conversation withdraws the offer. */
export function endOffer(em: EntityManager, conversation: Conversation, verb: Verb, reason: string | null): void {
  const offer = pendingOffer(conversation);
  Object.assign(conversation, { offeredAt: null, offerExpiresAt: null, offerKind: null, offerReturnToId: null });
  if (!offer) return;
  const { workspaceId, now } = fresh(em);
  const outcome = OUTCOMES[verb] ?? "WITHDRAWN";
  em.persist(
    em.create(Offer, {
      id: newId("off"),
      workspaceId,
      conversationId: conversation.id,
      ...offer,
      outcome,
      endedAt: now,
      reason,
    } as never),
  );
}
