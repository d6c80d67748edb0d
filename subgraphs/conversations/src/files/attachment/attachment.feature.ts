import { feature, reference } from "@switchboard/kit";
import { discardFile } from "../inspection/discard.job.js";
import { inspectAttachment } from "../inspection/inspect.job.js";
import { leftovers } from "../inspection/leftovers.sweep.js";
import { UploadResolver } from "../upload/upload.resolver.js";
import { Attachment, type AttachmentRow } from "./attachment.js";
import { attachmentById, maySee } from "./attachment.access.js";
import { AttachmentChanged } from "./attachment.events.js";
import { AttachmentChangeResolver, AttachmentResolver } from "./attachment.resolver.js";

export const attachment = feature({
  nouns: [Attachment],
  resolvers: [AttachmentResolver, AttachmentChangeResolver, UploadResolver],
  references: [reference("Attachment", attachmentById, (_viewer, row: AttachmentRow, ctx) => maySee(ctx, row))],
  events: [AttachmentChanged],
  jobs: [inspectAttachment, discardFile],
  sweeps: [leftovers],
});
