import {
  clearableText,
  type EntityManager,
  execute,
  fresh,
  newId,
  Rejection,
  type RequestContext,
} from "@switchboard/kit";
import { conversationToChange } from "../../life/conversation/conversation.access.js";
import { closed } from "../../life/conversation/conversation.closed.js";
import { Attachment, type AttachmentLimit } from "./attachment.js";
import { uploaderOf } from "./attachment.access.js";
import { recordChange } from "./attachment.events.js";
import type { CreateLocationInput, CreateUploadInput } from "./attachment.inputs.js";
import { CUSTOMER_BYTES_A_DAY, limitOf, UNSENT_MOST } from "./attachment.limits.js";
import { fileName } from "./attachment.names.js";

const DAY_MS = 86_400_000;

/**
 * Announces a file: its bytes are to follow by HTTP.
 * @throws Rejection NOT_FOUND, CONVERSATION_CLOSED, NAME_INVALID, TEXT_TOO_LONG, KIND_HAS_NO_BYTES, FILE_EMPTY,
 *   FILE_TOO_LARGE, TOO_MANY_UPLOADS, IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_MISMATCH
 */
export async function createUpload(
  ctx: RequestContext,
  input: CreateUploadInput,
): Promise<{ attachmentId: string; limit: AttachmentLimit }> {
  const name = fileName(input.name);
  const limit = expectSize(input);
  const { attachmentId } = await ctx.changeOnce(
    { key: input.idempotencyKey, operation: "createUpload", input },
    async (em) => {
      const { kind, size } = input;
      return { attachmentId: await announce(em, ctx, input.conversationId, { kind, name, size, state: "PENDING" }) };
    },
  );
  return { attachmentId, limit };
}

/** @throws Rejection as `createUpload`, and PLACE_INVALID */
export function createLocation(ctx: RequestContext, input: CreateLocationInput): Promise<{ attachmentId: string }> {
  const { latitude, longitude } = input;
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
    throw new Rejection("PLACE_INVALID", { en: "There is no such place.", "zh-CN": "坐标无效。" }, [
      "input",
      Math.abs(latitude) <= 90 ? "longitude" : "latitude",
    ]);
  }
  const placeName = clearableText(input.name, 200, ["input", "name"]) ?? null;
  const address = clearableText(input.address, 500, ["input", "address"]) ?? null;
  return ctx.changeOnce({ key: input.idempotencyKey, operation: "createLocation", input }, async (em) => {
    const place = {
      kind: "LOCATION",
      state: "READY",
      name: "",
      size: 0,
      latitude,
      longitude,
      placeName,
      address,
    } as const;
    return { attachmentId: await announce(em, ctx, input.conversationId, place) };
  });
}

async function announce(
  em: EntityManager,
  ctx: RequestContext,
  conversationId: string,
  what: Partial<Attachment> & Pick<Attachment, "kind" | "name" | "size" | "state">,
): Promise<string> {
  const conversation = await conversationToChange(em, ctx, conversationId);
  // Colleagues may still have something to note.
  if (conversation.status === "CLOSED" && ctx.viewer.kind === "VISITOR") throw closed(conversation);
  await expectRoom(em, ctx, conversationId, what.size);
  const { workspaceId, now } = fresh(em);
  const attachment = em.create(Attachment, {
    id: newId("att"),
    workspaceId,
    conversationId,
    ...uploaderOf(ctx),
    hasThumbnail: false,
    isForDesk: false,
    createdAt: now,
    ...what,
  } as never);
  em.persist(attachment);
  recordChange(em, attachment, "new");
  return attachment.id;
}

function expectSize({ kind, size }: CreateUploadInput): AttachmentLimit {
  const limit = limitOf(kind);
  if (!limit)
    throw new Rejection("KIND_HAS_NO_BYTES", { en: "A place is no file.", "zh-CN": "位置不是文件。" }, [
      "input",
      "kind",
    ]);
  const path = ["input", "size"];
  if (size < 1) throw new Rejection("FILE_EMPTY", { en: "The file is empty.", "zh-CN": "文件为空。" }, path);
  if (size <= limit.bytesMost) return limit;
  const most = Math.floor(limit.bytesMost / 1_048_576);
  throw new Rejection("FILE_TOO_LARGE", { en: `At most ${most} MB.`, "zh-CN": `最大 ${most} MB。` }, path, { limit });
}

/** The conversation is locked: announcements of one conversation come one after the other. */
async function expectRoom(em: EntityManager, ctx: RequestContext, conversationId: string, size: number): Promise<void> {
  const { uploader, uploaderId } = uploaderOf(ctx);
  const since = new Date(ctx.now().getTime() - DAY_MS);
  const [used] = await execute<{ unsent: number; bytes: string }>(
    em,
    `select count(*) filter (where message_id is null and uploader_id = $2)::int as unsent,
       coalesce(sum(size) filter (where uploader = 'CUSTOMER' and created_at > $3), 0) as bytes
     from conversations.attachment where conversation_id = $1`,
    [conversationId, uploaderId, since],
  );
  const isFull = uploader === "CUSTOMER" && Number(used?.bytes ?? 0) + size > CUSTOMER_BYTES_A_DAY;
  if ((used?.unsent ?? 0) < UNSENT_MOST && !isFull) return;
  throw new Rejection("TOO_MANY_UPLOADS", {
    en: "Too many files are waiting here; send some, or come back later.",
    "zh-CN": "待发送的文件过多，请先发送或稍后再试。",
  });
}
