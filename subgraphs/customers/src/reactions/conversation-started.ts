import { reaction } from "@switchboard/kit";
import { named } from "../arrival/customer.named.js";
import { ConversationStarted } from "../external/events.js";

/** Whoever said what they want to be called is called so, unless the desk or their site has named them. */
export const takeStatedName = reaction(
  "take-stated-name",
  ConversationStarted,
  (ctx, { customerId, statedName }) => ctx.change((em) => named(em, customerId, statedName)),
  ({ statedName }) => Boolean(statedName),
);
