import { defineEvent, type EntityManager, record, z } from "@switchboard/kit";
import type { CannedReply } from "./canned-reply.js";

export const CannedReplyChanged = defineEvent(
  "canned_reply.changed",
  "A canned reply was added, changed or removed.",
  z.object({
    cannedReplyId: z.string(),
    scope: z.enum(["PERSONAL", "TEAM", "WORKSPACE"]),
    ownerId: z.string(),
    change: z.enum(["CREATED", "UPDATED", "DELETED"]),
  }),
  () => [],
);

export function recordReply(
  em: EntityManager,
  { id: cannedReplyId, scope, ownerId }: CannedReply,
  change: "CREATED" | "UPDATED" | "DELETED",
): void {
  record(em, CannedReplyChanged, { cannedReplyId, scope, ownerId, change });
}
