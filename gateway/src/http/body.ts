import type { IncomingMessage } from "node:http";
import { jsonRefusal } from "../limits/json.js";

export const BODY_MOST = 256 * 1_024;

/** Why a request is not answered: said to the client as a GraphQL error with this HTTP status. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

export interface Body {
  readonly value: unknown;
}

const refusal = (status: number, message: string, code = "BAD_REQUEST"): Refusal => ({ status, message, code });
const tooLarge = refusal(413, `A request has at most ${BODY_MOST} bytes.`, "DOCUMENT_TOO_LARGE");

/**
 * The JSON in a request's body. Only `application/json` counts: pages of other origins can post the simple types
 * (form, plain text, none) without asking the browser first.
 */
export async function readBody(request: IncomingMessage): Promise<Body | Refusal> {
  const [type = "", ...parameters] = (request.headers["content-type"] ?? "").toLowerCase().split(";");
  if (type.trim() !== "application/json") return refusal(415, "Send application/json.");
  const charset = parameters
    .map((p) => p.trim())
    .find((p) => p.startsWith("charset="))
    ?.slice("charset=".length)
    .replaceAll('"', "");
  if (charset !== undefined && charset !== "utf-8" && charset !== "utf8") return refusal(415, "Send UTF-8.");
  const encoding = request.headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") return refusal(415, "Send it uncompressed.");
  const bytes = await readBytes(request);
  if (!bytes) return tooLarge;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const refused = jsonRefusal(text);
    return refused ? refusal(400, refused) : { value: JSON.parse(text) };
  } catch {
    return refusal(400, "The body is not valid JSON in UTF-8.");
  }
}

async function readBytes(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers["content-length"] ?? 0) > BODY_MOST) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  // Stopping early must not cut the connection: the refusal is still to be sent on it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_MOST) return null;
    chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
}
