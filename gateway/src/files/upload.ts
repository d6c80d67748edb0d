import { createHash, type Hash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { Files } from "@switchboard/kit";
import type { Conversations } from "./conversations.js";
import { REFUSALS } from "./refusal.js";

export interface FileParts {
  readonly files: Files;
  readonly conversations: Conversations;
  readonly now: () => Date;
}

/** Silence of an upload after which the client is taken for gone. */
const SILENT_MOST_MS = 30_000;
/** The subgraph is told at once what was stored. */
const RECEIPT_LIVES_MS = 60_000;

/** Takes the bytes of one announced file, as they come: exactly so many, or none. @throws FileRefusal */
export async function upload(
  { files, conversations, now }: FileParts,
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
): Promise<void> {
  const read = files.links.read("upload", token, now());
  if ("refusal" in read) throw REFUSALS[read.refusal];
  const { workspaceId, fileId, size } = read.claim;
  const encoding = request.headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") throw REFUSALS.ENCODED;
  const announced = Number(request.headers["content-length"] ?? size);
  if (announced > size) throw REFUSALS.TOO_LARGE;
  if (announced < size) throw REFUSALS.TRUNCATED;
  const { key, refusal } = await conversations.uploadPlace(token);
  if (!key) throw REFUSALS[refusal ?? "GONE"];

  request.setTimeout(SILENT_MOST_MS, () => request.destroy(new Error("The client is silent.")));
  const hash = createHash("sha256");
  await files.store.write(key, Readable.from(metered(request, size, hash), { objectMode: false }), size);
  request.setTimeout(0);
  const claim = { workspaceId, fileId, size, key, sha256: hash.digest("hex") };
  const receipt = files.links.sign("receipt", claim, new Date(now().getTime() + RECEIPT_LIVES_MS));
  // When nobody answers the bytes stay: the subgraph may have taken them.
  if (!(await conversations.recordUpload(receipt))) {
    await files.store.remove(key);
    throw REFUSALS.TAKEN;
  }
  response.writeHead(204, { "cache-control": "no-store" }).end();
}

/** The body as it comes, counted and hashed. @throws FileRefusal TOO_LARGE, TRUNCATED; Error when the line is cut */
async function* metered(request: IncomingMessage, size: number, hash: Hash): AsyncGenerator<Buffer> {
  let count = 0;
  // Stopping early must not cut the connection: the refusal is still to be sent on it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    count += chunk.length;
    if (count > size) throw REFUSALS.TOO_LARGE;
    hash.update(chunk);
    yield chunk;
  }
  if (count < size) throw REFUSALS.TRUNCATED;
}
