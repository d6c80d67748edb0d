import type { IncomingMessage, ServerResponse } from "node:http";
import type { Language, Sentence } from "@switchboard/kit";

/** Why bytes are not taken or given: an HTTP status, a stable code, a sentence for people. */
export class FileRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly sentence: Sentence,
    options?: ErrorOptions,
  ) {
    super(sentence.en, options);
    this.name = "FileRefusal";
  }

  static unavailable(cause: unknown): FileRefusal {
    const sentence = { en: "Files cannot be served just now.", "zh-CN": "文件服务暂不可用。" };
    return new FileRefusal(503, "FILES_UNAVAILABLE", sentence, { cause });
  }
}

export const REFUSALS = {
  INVALID: new FileRefusal(403, "LINK_INVALID", { en: "This link is not valid.", "zh-CN": "链接无效。" }),
  EXPIRED: new FileRefusal(410, "LINK_EXPIRED", { en: "This link has expired.", "zh-CN": "链接已过期。" }),
  GONE: new FileRefusal(404, "NOT_FOUND", { en: "There is no such file.", "zh-CN": "文件不存在。" }),
  TAKEN: new FileRefusal(409, "ALREADY_UPLOADED", { en: "It was uploaded already.", "zh-CN": "文件已上传。" }),
  TOO_LARGE: new FileRefusal(413, "FILE_TOO_LARGE", {
    en: "More bytes came than were announced.",
    "zh-CN": "文件大小超过声明的大小。",
  }),
  TRUNCATED: new FileRefusal(400, "FILE_TRUNCATED", {
    en: "Fewer bytes came than were announced.",
    "zh-CN": "文件不完整。",
  }),
  ENCODED: new FileRefusal(415, "BAD_REQUEST", { en: "Send it as it is.", "zh-CN": "请勿压缩上传。" }),
} as const;

/** How much of a body that nobody wants is let in, so that the client gets to the answer; then the line is cut. */
const LINGER_BYTES = 4 * 1_048_576;
const LINGER_MS = 2_000;

export async function sendRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  { status, code, sentence }: FileRefusal,
  language: Language,
): Promise<void> {
  const body = JSON.stringify({
    errors: [
      {
        message: sentence[language],
        extensions: { code, retryable: status >= 500, requestId: response.getHeader("x-request-id") },
      },
    ],
  });
  if (!request.complete) response.setHeader("connection", "close");
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
  });
  response.end(body);
  if (request.complete || request.destroyed) return;
  let rest = 0;
  const timer = setTimeout(() => request.destroy(), LINGER_MS);
  request.on("data", (chunk: Buffer) => {
    rest += chunk.length;
    if (rest > LINGER_BYTES) request.destroy();
  });
  request.once("close", () => clearTimeout(timer));
  request.resume();
}
