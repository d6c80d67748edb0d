import type { IncomingMessage, ServerResponse } from "node:http";
import type { GraphQLFormattedError } from "graphql";
import { statusOf } from "../errors.js";

const JSON_TYPE = "application/json";
const RESPONSE_TYPE = "application/graphql-response+json";
/** How much of a body that nobody reads is let in, and for how long, so that the client gets to the answer. */
const LINGER_BYTES = 4 * 1_024 * 1_024;
const LINGER_MS = 2_000;

/** Whether the client prefers the media type whose status codes speak of the GraphQL result. */
function prefersResponseType(accept: string | undefined): boolean {
  const weights = new Map<string, number>();
  for (const part of (accept ?? "").toLowerCase().split(",")) {
    const [type = "", ...parameters] = part.split(";").map((p) => p.trim());
    const q = Number(parameters.find((p) => p.startsWith("q="))?.slice(2) ?? 1);
    if (type === RESPONSE_TYPE || type === JSON_TYPE) weights.set(type, Number.isFinite(q) ? q : 1);
  }
  const [first] = weights.keys();
  const [response, json] = [weights.get(RESPONSE_TYPE) ?? 0, weights.get(JSON_TYPE) ?? 0];
  return response > json || (response > 0 && response === json && first === RESPONSE_TYPE);
}

/**
 * Answers a well-formed request whose document was refused: under `application/json` the status is 200, since
 * proxies and old clients take anything else for the gateway's own trouble (GraphQL over HTTP draft, section 6.4).
 */
export function answerErrors(
  request: IncomingMessage,
  response: ServerResponse,
  errors: readonly GraphQLFormattedError[],
): void {
  const speaks = prefersResponseType(request.headers.accept);
  const code = errors[0]?.extensions?.["code"];
  hint(response, errors);
  send(response, speaks ? statusOf(code) : 200, { errors }, speaks ? RESPONSE_TYPE : JSON_TYPE);
}

/** Answers a request that is not a GraphQL request at all. */
export function answerRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  error: GraphQLFormattedError,
): void {
  const type = prefersResponseType(request.headers.accept) ? RESPONSE_TYPE : JSON_TYPE;
  if (request.complete || request.method !== "POST") return send(response, status, { errors: [error] }, type);
  // Closing while the client still sends would reset the connection, and the answer with it.
  response.setHeader("connection", "close");
  write(response, status, { errors: [error] }, type);
  let size = 0;
  const timer = setTimeout(() => request.destroy(), LINGER_MS);
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > LINGER_BYTES) request.destroy();
  });
  request.once("close", () => clearTimeout(timer));
  request.once("end", () => response.end());
  request.resume();
}

/** Tells a caller that has used up its minute when to come back. */
export function hint(response: ServerResponse, errors: readonly GraphQLFormattedError[]): void {
  const seconds = errors[0]?.extensions?.["retryAfterSeconds"];
  if (typeof seconds === "number") response.setHeader("retry-after", String(seconds));
}

export const isResponseType = (contentType: string | undefined) => contentType?.startsWith(RESPONSE_TYPE) ?? false;

export function send(response: ServerResponse, status: number, body: unknown, type = JSON_TYPE): void {
  write(response, status, body, type);
  response.end();
}

function write(response: ServerResponse, status: number, body: unknown, type: string): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { "content-type": `${type}; charset=utf-8`, "content-length": Buffer.byteLength(text) });
  response.write(text);
}
