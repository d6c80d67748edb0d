import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { HeaderMap } from "@apollo/server";
import { newId } from "@switchboard/kit";
import type { Logger } from "pino";
import type { Gateway, RequestBag } from "./gateway.js";
import { SESSION_COOKIE } from "./identity.js";
import { languageOf } from "./language.js";
import { counted } from "./observe.js";
import type { Pages } from "./pages.js";

export const BODY_MOST = 256 * 1_024;

export interface ServerOptions {
  readonly gateway: Gateway;
  readonly pages: Pages;
  readonly log: Logger;
  readonly trustProxy: boolean;
  /** False while starting or draining: /readyz says so and load balancers look elsewhere. */
  isReady(): Promise<boolean>;
}

/** The HTTP face: graph, health, pages. Sockets are attached by live.ts. */
export function openServer(options: ServerOptions): Server {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16_384 }, (request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      options.log.error({ err: error, url: request.url }, "a request failed");
      if (!response.headersSent) plain(response, 500, { errors: [{ message: "Something went wrong on our side." }] });
      else response.destroy();
    });
  });
  server.keepAliveTimeout = 65_000;
  return server;
}

async function answer(options: ServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? "/").split("?", 1)[0];
  const requestId = newId("req");
  response.setHeader("x-request-id", requestId);
  response.setHeader("x-content-type-options", "nosniff");
  if (path === "/healthz") return plain(response, 200, { status: "ok" });
  if (path === "/readyz") {
    const ready = await options.isReady();
    return plain(response, ready ? 200 : 503, { status: ready ? "ready" : "not ready" });
  }
  if (path === "/graphql") {
    const done = counted.requests.startTimer();
    await graph(options, request, response, requestId).finally(() => done({ status: String(response.statusCode) }));
    return;
  }
  return options.pages.serve(request, response);
}

async function graph({ gateway, trustProxy, log }: ServerOptions, request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
  // The widget lives in other people's pages: any origin may ask with a token of its own, never with our cookie.
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-expose-headers", "x-request-id");
  if (request.method === "OPTIONS") {
    response.setHeader("access-control-allow-methods", "GET, POST, OPTIONS");
    response.setHeader("access-control-allow-headers", "authorization, content-type, accept-language, apollo-require-preflight");
    response.setHeader("access-control-max-age", "86400");
    response.writeHead(204).end();
    return;
  }
  let body: Record<string, unknown> | unknown[] | undefined;
  if (request.method === "POST") {
    const read = await readJson(request);
    if ("status" in read) {
      response.setHeader("connection", "close");
      return plain(response, read.status, { errors: [{ message: read.message, extensions: { code: read.code, requestId, retryable: false } }] });
    }
    body = read.body;
  }
  const search = (request.url ?? "").split("?", 2)[1] ?? "";
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  const bag: { current: RequestBag | null } = { current: null };
  const result = await gateway.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: (request.method ?? "GET").toUpperCase(), headers, search: search ? `?${search}` : "", body: named(gateway, body) },
    context: async () => {
      const viewer = await gateway.identity.viewer(gateway.identity.tokenOf(request));
      const scope = gateway.scope(viewer, requestId, viewer?.language ?? languageOf(request.headers["accept-language"]), {
        addressHash: gateway.identity.addressHash(addressOf(request, trustProxy)),
        userAgent: (request.headers["user-agent"] ?? "").slice(0, 200),
      });
      bag.current = { scope, clientKey: addressOf(request, trustProxy), cookies: {} };
      return bag.current;
    },
  });
  const session = bag.current?.cookies.session;
  if (session !== undefined) response.setHeader("set-cookie", sessionCookie(session, isSecure(request, trustProxy)));
  for (const [name, value] of result.headers) response.setHeader(name, value);
  response.statusCode = result.status ?? 200;
  if (result.body.kind === "complete") {
    response.setHeader("content-length", Buffer.byteLength(result.body.string));
    response.end(result.body.string);
    return;
  }
  for await (const chunk of result.body.asyncIterator) response.write(chunk);
  response.end();
  log.trace({ requestId }, "answered in parts");
}

/** Puts the document's text in the place of a manifest hash, before Apollo Server sees the request. */
function named(gateway: Gateway, body: unknown): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const { extensions } = body as { extensions?: { persistedQuery?: { sha256Hash?: unknown } } };
  if (typeof extensions?.persistedQuery?.sha256Hash !== "string") return body;
  const { persistedQuery: _, ...others } = extensions as Record<string, unknown>;
  try {
    return { ...body, query: gateway.documents.textOf(body as never), extensions: others };
  } catch {
    // Not ours: Apollo Server answers with the protocol's PERSISTED_QUERY_NOT_SUPPORTED.
    return body;
  }
}

/** Set for the browser's session; the server ends it long before a month of silence. */
function sessionCookie(token: string | null, secure: boolean): string {
  const value = token === null ? `${SESSION_COOKIE}=; Max-Age=0` : `${SESSION_COOKIE}=${token}; Max-Age=2592000`;
  return `${value}; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

const isSecure = (request: IncomingMessage, trustProxy: boolean) =>
  "encrypted" in request.socket || (trustProxy && request.headers["x-forwarded-proto"] === "https");

/** The client's address, for limits on those without a credential. */
export function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers["x-forwarded-for"] : undefined;
  const first = (Array.isArray(forwarded) ? forwarded[0] : forwarded)?.split(",")[0]?.trim();
  return first || request.socket.remoteAddress || "unknown";
}

type Read = { readonly body: Record<string, unknown> | unknown[] | undefined } | { readonly status: number; readonly message: string; readonly code: string };

async function readJson(request: IncomingMessage): Promise<Read> {
  const type = (request.headers["content-type"] ?? "").split(";");
  const charset = type.find((part) => part.trim().toLowerCase().startsWith("charset="))?.split("=")[1]?.trim().toLowerCase();
  if (charset && charset !== "utf-8" && charset !== "utf8" && charset !== '"utf-8"') {
    return { status: 415, message: "Send UTF-8.", code: "BAD_REQUEST" };
  }
  if (request.headers["content-encoding"] && request.headers["content-encoding"] !== "identity") {
    return { status: 415, message: "Send it uncompressed.", code: "BAD_REQUEST" };
  }
  if (Number(request.headers["content-length"] ?? 0) > BODY_MOST) return tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_MOST) return tooLarge;
    chunks.push(chunk);
  }
  if (type[0]?.trim().toLowerCase() !== "application/json") return { body: undefined };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    return { body: JSON.parse(text) as Record<string, unknown> };
  } catch {
    return { status: 400, message: "The body is not valid JSON.", code: "BAD_REQUEST" };
  }
}

const tooLarge = { status: 413, message: `A request has at most ${BODY_MOST} bytes.`, code: "DOCUMENT_TOO_LARGE" };

function plain(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "content-length": Buffer.byteLength(text) }).end(text);
}
