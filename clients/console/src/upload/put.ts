import type { Put } from "./uploads.js";

/** Sends the bytes to a signed address. XMLHttpRequest, because only it tells how far it has come. */
export function putFile(
  url: string,
  file: Blob,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<Put> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("PUT", url);
    request.setRequestHeader("accept-language", document.documentElement.lang);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => resolve(answerOf(request.status, request.responseText));
    request.onerror = () => resolve({ kind: "unreachable" });
    request.onabort = () => resolve({ kind: "unreachable" });
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

/** Exported for its test. 409: another window was first. 403 and 410: the address has ended, a new one is asked for. */
export function answerOf(status: number, body: string): Put {
  if (status < 300 || status === 409) return { kind: "arrived" };
  if (status >= 500 || status === 429 || status === 403 || status === 410) return { kind: "unreachable" };
  return { kind: "refused", reason: messageIn(body) };
}

function messageIn(body: string): string {
  try {
    return (JSON.parse(body) as { errors: { message: string }[] }).errors[0]?.message ?? "";
  } catch {
    return "";
  }
}
