import { enqueue, type EntityManager, LockMode, type RequestContext, type Sweep } from "@switchboard/kit";
import { Attachment } from "../attachment/attachment.js";
import { recordChange } from "../attachment/attachment.events.js";
import { SEND_WITHIN_MS, UPLOAD_WITHIN_MS } from "../attachment/attachment.limits.js";
import { discardFile } from "./discard.job.js";

const AT_ONCE = 200;
/** An upload that runs when its link ends may still come to its end. */
const GRACE_MS = 20 * 60_000;

/** Clears what was announced and never came, and what came and was never sent. */
export const leftovers: Sweep = {
  name: "attachment-leftovers",
  everySeconds: 300,
  async run(ctx) {
    const before = (ms: number) => new Date(ctx.now().getTime() - ms);
    await ctx.change((em) => failLate(em, before(UPLOAD_WITHIN_MS + GRACE_MS)));
    await ctx.change((em) => dropUnsent(em, before(SEND_WITHIN_MS)));
    await tidy(ctx, before(SEND_WITHIN_MS));
  },
};

const locked = { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, limit: AT_ONCE, orderBy: { id: "asc" } } as const;

async function failLate(em: EntityManager, createdBefore: Date): Promise<void> {
  const late = { state: "PENDING", storageKey: null, createdAt: { $lt: createdBefore } } as const;
  for (const attachment of await em.find(Attachment, late, locked)) {
    attachment.state = "FAILED";
    attachment.failure = "NOT_UPLOADED";
    recordChange(em, attachment);
  }
}

async function dropUnsent(em: EntityManager, createdBefore: Date): Promise<void> {
  for (const attachment of await em.find(Attachment, { messageId: null, createdAt: { $lt: createdBefore } }, locked)) {
    const { storageKey } = attachment;
    if (storageKey) await enqueue(em, discardFile, { key: storageKey }, { key: `discard ${storageKey}` });
    recordChange(em, attachment, "gone");
    em.remove(attachment);
  }
}

/** The store is everyone's: clearing it once for each workspace costs a look into an empty folder. */
async function tidy(ctx: RequestContext, before: Date): Promise<void> {
  await ctx.parts.platform.files.store.tidy(before);
}
