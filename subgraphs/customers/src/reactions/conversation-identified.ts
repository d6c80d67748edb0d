import { reaction } from "@switchboard/kit";
import { adopted } from "../arrival/customer.adopted.js";
import { ConversationIdentified } from "../external/events.js";

/** Whoever was anonymous until now is no stranger to the desk. */
export const adoptVisitor = reaction(
  "adopt-visitor",
  ConversationIdentified,
  (ctx, { customerId, previousCustomerId }) => ctx.change((em) => adopted(em, previousCustomerId, customerId)),
);
