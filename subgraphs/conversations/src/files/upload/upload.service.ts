import { enqueue, execute, randomToken, type RequestContext, systemViewer } from "@switchboard/kit";
import { Attachment, type AttachmentRow } from "../attachment/attachment.js";
import { attachmentById } from "../attachment/attachment.access.js";
import { recordChange } from "../attachment/attachment.events.js";
import { isShown, servedType } from "../attachment/attachment.limits.js";
import { inspectAttachment } from "../inspection/inspect.job.js";
import type { FileToSend, UploadPlace } from "./upload.types.js";

/** Every try to upload has a key of its own: two at once never write into one another. */
export async function uploadPlace(ctx: RequestContext, token: string): Promise<UploadPlace> {
  const read = ctx.parts.platform.files.links.read("upload", token, ctx.now());
  if ("refusal" in read) return { refusal: read.refusal };
  const { workspaceId, fileId } = read.claim;
  const attachment = await ctx.as(systemViewer(workspaceId)).load(attachmentById, fileId);
  if (!attachment) return { refusal: "GONE" };
  if (attachment.storageKey || attachment.state !== "PENDING") return { refusal: "TAKEN" };
  return { key: `${workspaceId}/${fileId}-${randomToken(12)}` };
}

/** The first bytes that came whole are the attachment's; then they are looked at. */
export async function recordUpload(ctx: RequestContext, receipt: string): Promise<boolean> {
  const read = ctx.parts.platform.files.links.read("receipt", receipt, ctx.now());
  if ("refusal" in read) return false;
  const { workspaceId, fileId, size, key, sha256 } = read.claim;
  return ctx.as(systemViewer(workspaceId)).change(async (em) => {
    // One statement decides between uploads that end together.
    const taken = await execute(
      em,
      `update conversations.attachment set storage_key = $2, sha256 = $3, uploaded_at = $4
       where id = $1 and size = $5 and state = 'PENDING' and storage_key is null returning 1 as ok`,
      [fileId, key, sha256, ctx.now(), size],
    );
    if (taken.length === 0) {
      // A repeat of the same receipt, whose answer was lost, is no other upload.
      return (await em.count(Attachment, { id: fileId, storageKey: key })) > 0;
    }
    recordChange(em, await em.findOneOrFail(Attachment, { id: fileId }));
    await enqueue(em, inspectAttachment, { attachmentId: fileId, tries: 0 }, { key: `inspect ${fileId}` });
    return true;
  });
}

/** Null unless it was looked at and found harmless. */
export async function fileToSend(ctx: RequestContext, token: string): Promise<FileToSend | null> {
  const read = ctx.parts.platform.files.links.read("download", token, ctx.now());
  if ("refusal" in read) return null;
  const { workspaceId, fileId, isThumbnail } = read.claim;
  const attachment = await ctx.as(systemViewer(workspaceId)).load(attachmentById, fileId);
  if (attachment?.state !== "READY" || !attachment.storageKey) return null;
  return isThumbnail ? thumbnailOf(attachment, attachment.storageKey) : wholeOf(attachment, attachment.storageKey);
}

function thumbnailOf({ hasThumbnail, name }: AttachmentRow, key: string): FileToSend | null {
  if (!hasThumbnail) return null;
  return { key: `${key}.thumb`, name: `${name}.webp`, type: "image/webp", size: null, isShown: true };
}

function wholeOf({ type, name, size }: AttachmentRow, key: string): FileToSend {
  const found = type ?? "application/octet-stream";
  return { key, name, type: servedType(found), size, isShown: isShown(found) };
}
