import type { RequestContext } from "@switchboard/kit";
import type { AttachmentRow } from "../attachment/attachment.js";
import { UPLOAD_WITHIN_MS } from "../attachment/attachment.limits.js";

/** Links end at these instants only, so that what is asked for again soon has the same address and is cached. */
const DOWNLOAD_STEP_MS = 15 * 60_000;

/** Until when the bytes are taken. */
export const uploadUntil = ({ createdAt }: AttachmentRow): Date => new Date(createdAt.getTime() + UPLOAD_WITHIN_MS);

/** Where the bytes go; null when they have come. */
export function uploadPath(ctx: RequestContext, attachment: AttachmentRow): string | null {
  const { id: fileId, workspaceId, size, state, storageKey } = attachment;
  if (state !== "PENDING" || storageKey) return null;
  const { links } = ctx.parts.platform.files;
  return `/files/${links.sign("upload", { workspaceId, fileId, size }, uploadUntil(attachment))}`;
}

/** Where the bytes are given out. Whoever calls this has checked that the viewer may see them. */
export function downloadPath(ctx: RequestContext, attachment: AttachmentRow, isThumbnail: boolean): string {
  const { id: fileId, workspaceId } = attachment;
  const until = new Date((Math.floor(ctx.now().getTime() / DOWNLOAD_STEP_MS) + 2) * DOWNLOAD_STEP_MS);
  return `/files/${ctx.parts.platform.files.links.sign("download", { workspaceId, fileId, isThumbnail }, until)}`;
}
