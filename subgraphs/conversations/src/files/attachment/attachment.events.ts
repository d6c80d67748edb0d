import { defineEvent, record, type EntityManager, z } from "@switchboard/kit";
import { deskTopic } from "../../life/conversation/conversation.events.js";
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
    /** It stands with a note; absent in what was told before notes carried files. */
    isForDesk: z.boolean().nullish(),
  }),
  ({ conversationId, isForDesk }) => [isForDesk ? deskTopic(conversationId) : `conversation:${conversationId}`],
);

type Told = Pick<Attachment, "id" | "conversationId" | "uploader" | "uploaderId" | "kind" | "state"> &
  Partial<Pick<Attachment, "messageId" | "failure" | "isForDesk">>;

export function recordChange(em: EntityManager, attachment: Told, how: "new" | "changed" | "gone" = "changed"): void {
  const { id, conversationId, messageId, uploader, uploaderId, kind, state, failure, isForDesk } = attachment;
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
    isForDesk: isForDesk ?? false,
  });
}
