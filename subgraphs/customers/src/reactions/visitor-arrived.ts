import { reaction } from "@switchboard/kit";
import { welcome } from "../arrival/customer.arrival.js";
import { VisitorArrived } from "../external/events.js";

/** Whoever opens a chat for the first time has a profile. */
export const welcomeVisitor = reaction("welcome-visitor", VisitorArrived, (ctx, arrival, { at }) =>
  ctx.change((em) => welcome(em, arrival, at)),
);
