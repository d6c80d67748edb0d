import { defineEvent, record, type EntityManager, z } from "@switchboard/kit";
import { type Attachment, AttachmentFailure, AttachmentKind, AttachmentState } from "./attachment.js";

export const AttachmentChanged = defineEvent(
  "attachment.changed",
  "An attachment was announced, came, can or cannot be opened, was sent with a message, or is gone again unsent.",
  z.object({
    attachmentId: z.string(),
    conversationId: z.string(),
    messageId: z.string().nullish(),
    uploader: z.enum(["CUSTOMER", "AGENT"]),
    uploaderId: z.string(),
    kind: z.enum(AttachmentKind),
    state: z.enum(AttachmentState),
    failure: z.enum(AttachmentFailure).nullish(),
    isNew: z.boolean(),
    isGone: z.boolean(),
  }),
  ({ conversationId }) => [`conversation:${conversationId}`],
);

type Told = Pick<Attachment, "id" | "conversationId" | "uploader" | "uploaderId" | "kind" | "state"> &
  Partial<Pick<Attachment, "messageId" | "failure">>;

export function recordChange(em: EntityManager, attachment: Told, how: "new" | "changed" | "gone" = "changed"): void {
  const { id, conversationId, messageId, uploader, uploaderId, kind, state, failure } = attachment;
  record(em, AttachmentChanged, {
    attachmentId: id,
    conversationId,
    messageId: messageId ?? null,
    uploader,
    uploaderId,
    kind,
    state,
    failure: failure ?? null,
    isNew: how === "new",
    isGone: how === "gone",
  });
}
