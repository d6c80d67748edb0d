import { holds, one, type Viewer } from "@switchboard/kit";
import { Customer } from "./customer.js";

export const customerById = one(() => Customer);

/** Visitors see their own profile; who works here sees all, given the permission. */
export const canSee = (viewer: Viewer, customer: { readonly id: string }): boolean =>
  viewer.kind === "VISITOR" ? customer.id === viewer.actorId : holds(viewer, "customer:read");
