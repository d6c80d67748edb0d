import type { IncomingMessage } from "node:http";

/** What a request shows of the other end, credential apart. */
export interface Client {
  readonly address: string;
  readonly userAgent: string;
}

/** The client's address is for limits on those without a credential, and, hashed, for what sign-in must know. */
export function clientOf(request: IncomingMessage, trustProxy: boolean): Client {
  const forwarded = trustProxy ? request.headers["x-forwarded-for"] : undefined;
  // What our own proxy saw stands last; whatever is before it, the client may have written.
  const last = (Array.isArray(forwarded) ? forwarded.at(-1) : forwarded)?.split(",").at(-1)?.trim();
  return {
    address: last || request.socket.remoteAddress || "unknown",
    userAgent: (request.headers["user-agent"] ?? "").slice(0, 200),
  };
}

/** Whether the client's side of the connection is encrypted, so that a cookie may be marked Secure. */
export const isSecure = (request: IncomingMessage, trustProxy: boolean) =>
  "encrypted" in request.socket || (trustProxy && request.headers["x-forwarded-proto"] === "https");
