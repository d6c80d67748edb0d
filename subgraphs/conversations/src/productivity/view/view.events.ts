import { defineEvent, z } from "@switchboard/kit";
import type { SharingScope } from "../sharing/sharing.js";

/** What is one agent's own is told to them alone; who may see the rest is looked up when it is told. */
export const viewTopic = (scope: SharingScope, ownerId: string) =>
  scope === "PERSONAL" ? `saved-view:${ownerId}` : "saved-view";

export const SavedViewChanged = defineEvent(
  "saved-view.changed",
  "A saved view was added, changed or removed.",
  z.object({
    savedViewId: z.string(),
    scope: z.enum(["PERSONAL", "TEAM", "WORKSPACE"]),
    ownerId: z.string(),
    change: z.enum(["ADDED", "UPDATED", "REMOVED"]),
  }),
  ({ scope, ownerId }) => [viewTopic(scope, ownerId)],
);
