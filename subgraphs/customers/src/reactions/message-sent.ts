import { reaction } from "@switchboard/kit";
import { seen } from "../customer/customer.arrival.js";
import { MessageSent } from "../external/events.js";

/** Whoever writes has been seen. */
export const seeWriter = reaction("see-writer", MessageSent, async (ctx, { author, customerId }, { at }) => {
  if (author === "CUSTOMER") await ctx.change((em) => seen(em, customerId, at));
});
