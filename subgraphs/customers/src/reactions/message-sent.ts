import { reaction } from "@switchboard/kit";
import { seen } from "../arrival/customer.arrival.js";
import { MessageSent } from "../external/events.js";

/** Whoever writes has been seen. */
export const seeWriter = reaction(
  "see-writer",
  MessageSent,
  (ctx, { customerId }, { at }) => ctx.change((em) => seen(em, customerId, at)),
  ({ author }) => author === "CUSTOMER",
);
