import { feature } from "@switchboard/kit";
import { OfferLapsed } from "./offer.events.js";
import { Offer, PendingOffer } from "./offer.js";
import { ConversationOfferResolver, OfferResolver, PendingOfferResolver } from "./offer.resolver.js";

export const offer = feature({
  nouns: [Offer],
  types: [PendingOffer],
  resolvers: [ConversationOfferResolver, OfferResolver, PendingOfferResolver],
  events: [OfferLapsed],
});
