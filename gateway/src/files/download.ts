import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { type ByteRange, FileMissing } from "@switchboard/kit";
import type { FileToSend } from "./conversations.js";
import { REFUSALS } from "./refusal.js";
import type { FileParts } from "./upload.js";

/** Nothing in a file runs, wherever it is opened: no scripts, no frames, no requests, an origin of its own. */
const CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src 'self'; sandbox";
const KEPT_S = 900;

/** Gives out a file that was found harmless, or a part of it. @throws FileRefusal */
export async function download(
  { files, conversations, now }: FileParts,
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
): Promise<void> {
  const read = files.links.read("download", token, now());
  if ("refusal" in read) throw REFUSALS[read.refusal];
  const file = await conversations.fileToSend(token);
  if (!file) throw REFUSALS.GONE;
  const range = file.size === null ? null : rangeOf(request.headers.range, file.size);
  for (const [name, value] of Object.entries(headersOf(file))) response.setHeader(name, value);
  if (range === "unsatisfiable") {
    response.writeHead(416, { "content-range": `bytes */${file.size}` }).end();
    return;
  }
  if (range) {
    response.statusCode = 206;
    response.setHeader("content-range", `bytes ${range.start}-${range.end}/${file.size}`);
    response.setHeader("content-length", range.end - range.start + 1);
  } else if (file.size !== null) response.setHeader("content-length", file.size);
  if (request.method === "HEAD") return void response.end();
  const bytes = await files.store.read(file.key, range ?? undefined).catch((error: unknown) => {
    if (!(error instanceof FileMissing)) throw error;
    for (const name of response.getHeaderNames()) if (name.startsWith("content-")) response.removeHeader(name);
    throw REFUSALS.GONE;
  });
  await pipeline(bytes, response);
}

function headersOf({ name, type, size, isShown }: FileToSend): Record<string, string> {
  return {
    "content-type": type.startsWith("text/") ? `${type}; charset=utf-8` : type,
    "content-disposition": `${isShown ? "inline" : "attachment"}; ${fileNameOf(name)}`,
    "content-security-policy": CSP,
    "x-content-type-options": "nosniff",
    "cache-control": `private, max-age=${KEPT_S}, immutable`,
    ...(size === null ? {} : { "accept-ranges": "bytes" }),
  };
}

/** RFC 6266: a plain name for those who know no other, and the true one (RFC 8187). */
function fileNameOf(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, "_");
  const exact = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `filename="${plain}"; filename*=UTF-8''${exact}`;
}

/** One range of bytes (RFC 9110, 14.1.2), which players ask for; several at once are answered with the whole file. */
function rangeOf(header: string | undefined, size: number): ByteRange | "unsatisfiable" | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "");
  if (!match || (match[1] === "" && match[2] === "")) return null;
  const [, first = "", last = ""] = match;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  return start > end || start >= size ? "unsatisfiable" : { start, end };
}
