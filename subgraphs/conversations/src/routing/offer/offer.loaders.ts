import { many } from "@switchboard/kit";
import { Offer } from "./offer.js";

/** Offers that have ended; a conversation has few. */
export const offersOf = many(() => Offer, "conversation_id", "offered_at, id");
