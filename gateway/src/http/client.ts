import type { IncomingMessage } from "node:http";
import { firstTag } from "../language.js";

/** What a request shows of the other end, credential apart. */
export interface Client {
  readonly address: string;
  readonly userAgent: string;
  /** Two letters, where the proxy before us tells where the address is. */
  readonly region?: string;
  /** The language tag that is asked for first. */
  readonly locale?: string;
}

/** Headers in which proxies and content networks tell it; as with addresses, believed only where a proxy is trusted. */
const REGION_HEADERS = ["cf-ipcountry", "cloudfront-viewer-country", "x-vercel-ip-country", "x-country-code"];

function regionOf({ headers }: IncomingMessage): string | null {
  for (const name of REGION_HEADERS) {
    const value = headers[name];
    // XX and ZZ stand for unknown.
    if (typeof value === "string" && /^[A-Z]{2}$/.test(value) && value !== "XX" && value !== "ZZ") return value;
  }
  return null;
}

/** The client's address is for limits on those without a credential, and, hashed, for what sign-in must know. */
export function clientOf(request: IncomingMessage, trustProxy: boolean): Client {
  const forwarded = trustProxy ? request.headers["x-forwarded-for"] : undefined;
  // What our own proxy saw stands last; whatever is before it, the client may have written.
  const last = (Array.isArray(forwarded) ? forwarded.at(-1) : forwarded)?.split(",").at(-1)?.trim();
  const region = trustProxy ? regionOf(request) : null;
  const locale = firstTag(request.headers["accept-language"]);
  return {
    ...(region ? { region } : {}),
    ...(locale ? { locale } : {}),
    address: last || request.socket.remoteAddress || "unknown",
    userAgent: (request.headers["user-agent"] ?? "").slice(0, 200),
  };
}

/** Whether the client's side of the connection is encrypted, so that a cookie may be marked Secure. */
export const isSecure = (request: IncomingMessage, trustProxy: boolean) =>
  "encrypted" in request.socket || (trustProxy && request.headers["x-forwarded-proto"] === "https");
