import type { Readable } from "node:stream";
import { fileTypeFromBuffer } from "file-type";

/** Enough for every signature, and for the first entries of a zip that tell a document from an archive. */
const HEAD_BYTES = 64 * 1_024;

/** The first bytes of a stream; ends it. */
export async function headOf(bytes: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= HEAD_BYTES) break;
  }
  bytes.destroy();
  return Buffer.concat(chunks).subarray(0, HEAD_BYTES);
}

/** The media type by what the bytes are; names and claims do not count. */
export async function typeOf(head: Buffer): Promise<string> {
  const found = await fileTypeFromBuffer(head);
  if (found) return found.mime;
  if (!isText(head)) return "application/octet-stream";
  return LOOKS_ACTIVE.test(head.subarray(0, 4_096).toString("utf8")) ? "text/html" : "text/plain";
}

/** Markup that a browser might run if it were called a page. */
const LOOKS_ACTIVE = /<\s*(!doctype\s+html|html|head|body|script|svg|iframe|meta|object|embed|style)\b/i;

function isText(head: Buffer): boolean {
  // A character may be cut at the end.
  for (let cut = 0; cut < 4 && cut <= head.length; cut++) {
    const part = head.subarray(0, head.length - cut);
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(part);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text has
      return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
    } catch {}
  }
  return false;
}
