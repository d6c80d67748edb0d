import { type EntityManager, LockMode, notFound, Rejection, type RequestContext } from "@switchboard/kit";
import { Attachment } from "./attachment.js";
import { uploaderOf } from "./attachment.access.js";
import { recordChange } from "./attachment.events.js";
import { PER_MESSAGE } from "./attachment.limits.js";

const PATH = ["input", "attachmentIds"] as const;

/** @throws Rejection TOO_MANY_ATTACHMENTS; twice the same is once */
export function attachmentIdsOf(given: readonly string[] | null | undefined): readonly string[] {
  const ids = [...new Set(given ?? [])];
  if (ids.length <= PER_MESSAGE) return ids;
  throw new Rejection(
    "TOO_MANY_ATTACHMENTS",
    { en: `A message carries at most ${PER_MESSAGE} attachments.`, "zh-CN": `每条消息最多 ${PER_MESSAGE} 个附件。` },
    PATH,
  );
}

/**
 * The uploader's own attachments of this conversation, locked, to go with a message; they may still be pending.
 * @throws Rejection NOT_FOUND, ATTACHMENT_SENT, ATTACHMENT_UNUSABLE
 */
export async function attachmentsToSend(
  em: EntityManager,
  ctx: RequestContext,
  /** Where they were announced: where it is said, or what was merged into that. */
  conversationIds: readonly string[],
  ids: readonly string[],
): Promise<readonly Attachment[]> {
  if (ids.length === 0) return [];
  const mine = {
    id: { $in: [...ids] },
    conversationId: { $in: [...conversationIds] },
    uploaderId: uploaderOf(ctx).uploaderId,
  };
  const found = await em.find(Attachment, mine, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: "asc" } });
  if (found.length < ids.length) throw notFound({ en: "The attachment", "zh-CN": "附件" }, PATH);
  if (found.some(({ messageId }) => messageId != null))
    throw new Rejection("ATTACHMENT_SENT", { en: "It was sent already.", "zh-CN": "该附件已发送。" }, PATH);
  if (found.some(({ state }) => state === "FAILED" || state === "INFECTED"))
    throw new Rejection(
      "ATTACHMENT_UNUSABLE",
      { en: "One of the attachments cannot be opened.", "zh-CN": "有附件无法打开。" },
      PATH,
    );
  return found;
}

export function attach(
  em: EntityManager,
  attachments: readonly Attachment[],
  message: { readonly id: string; readonly conversationId: string; readonly place: number },
): void {
  for (const attachment of attachments) {
    attachment.messageId = message.id;
    attachment.isForDesk = message.place > 0;
    attachment.conversationId = message.conversationId;
    recordChange(em, attachment);
  }
}
