import { enqueue, type EntityManager, job, type RequestContext, ScannerDown, z } from "@switchboard/kit";
import { Readable } from "node:stream";
import { Attachment, type AttachmentRow } from "../attachment/attachment.js";
import { attachmentById } from "../attachment/attachment.access.js";
import { recordChange } from "../attachment/attachment.events.js";
import { limitOf, typeAs } from "../attachment/attachment.limits.js";
import { discardFile } from "./discard.job.js";
import { readPicture } from "./picture.js";
import { headOf, typeOf } from "./sniff.js";

/** While the scanner is down the file stays blocked: asked again after so many seconds, the last again and again. */
const AGAIN_AFTER_S = [1, 2, 5, 15, 60, 300] as const;

type Findings = Partial<Pick<Attachment, "state" | "failure" | "type" | "width" | "height" | "hasThumbnail">>;

/** Looks at what was uploaded: malware first, then what it is, then how it looks. */
export const inspectAttachment = job(
  "conversations.inspect-attachment",
  z.object({ attachmentId: z.string(), tries: z.number().int() }),
  async (ctx, { attachmentId, tries }) => {
    const attachment = await ctx.load(attachmentById, attachmentId);
    ctx.scope.endReads();
    if (attachment?.state !== "PENDING" || !attachment.storageKey) return;
    const { storageKey } = attachment;
    let findings: Findings;
    try {
      findings = await inspect(ctx, attachment, storageKey);
    } catch (error) {
      if (!(error instanceof ScannerDown)) throw error;
      ctx.log.warn({ err: error, attachment: attachmentId }, "a file waits for the malware scanner");
      await ctx.change((em) => again(em, attachmentId, tries));
      return;
    }
    await ctx.change((em) => settle(em, attachmentId, storageKey, findings));
  },
);

function again(em: EntityManager, attachmentId: string, tries: number): Promise<void> {
  const seconds = AGAIN_AFTER_S[Math.min(tries, AGAIN_AFTER_S.length - 1)] as number;
  // The queue goes by the database's clock, also where a test has moved ours.
  const runAt = new Date(Date.now() + seconds * 1_000);
  return enqueue(
    em,
    inspectAttachment,
    { attachmentId, tries: tries + 1 },
    { runAt, key: `inspect again ${attachmentId}` },
  );
}

async function inspect(ctx: RequestContext, { kind }: AttachmentRow, key: string): Promise<Findings> {
  const { store, scanner } = ctx.parts.platform.files;
  const verdict = await scanner.scan(await store.read(key));
  if (!verdict.isClean)
    return verdict.signature === null ? { state: "FAILED", failure: "NOT_SCANNED" } : { state: "INFECTED" };
  const type = typeAs(kind, await typeOf(await headOf(await store.read(key))));
  const taken = limitOf(kind)?.types ?? [];
  if (taken.length > 0 && !taken.includes(type)) return { state: "FAILED", failure: "TYPE_MISMATCH", type };
  if (kind !== "PICTURE") return { state: "READY", type };
  const picture = await readPicture(await store.read(key));
  if (!picture) return { state: "FAILED", failure: "NOT_READABLE", type };
  const { width, height, thumbnail } = picture;
  // A file is never written twice under one key: a repeat of this job finds its own thumbnail and makes it anew.
  await store.remove(`${key}.thumb`);
  await store.write(`${key}.thumb`, Readable.from([thumbnail]), thumbnail.length);
  return { state: "READY", type, width, height, hasThumbnail: true };
}

async function settle(em: EntityManager, id: string, storageKey: string, findings: Findings): Promise<void> {
  const isKept = findings.state === "READY";
  const changed = await em.nativeUpdate(
    Attachment,
    { id, storageKey, state: "PENDING" },
    { ...findings, ...(isKept ? {} : { storageKey: null }) },
  );
  if (changed === 0) return;
  if (!isKept) await enqueue(em, discardFile, { key: storageKey }, { key: `discard ${storageKey}` });
  recordChange(em, await em.findOneOrFail(Attachment, { id }));
}
