import { reaction } from "@switchboard/kit";
import { identified } from "../arrival/customer.identified.js";
import { VisitorIdentified } from "../external/events.js";

/** Whoever has proven who they are is recognised by it from then on. */
export const noteIdentity = reaction("note-identity", VisitorIdentified, (ctx, proof, { at }) =>
  ctx.change((em) => identified(em, proof, at)),
);
