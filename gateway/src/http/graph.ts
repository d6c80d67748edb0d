import type { IncomingMessage, ServerResponse } from "node:http";
import { HeaderMap } from "@apollo/server";
import type { Logger } from "pino";
import { errorsOf, publicErrors, statusOf } from "../errors.js";
import type { Gateway, RequestBag } from "../gateway.js";
import { SESSION_COOKIE } from "../identity.js";
import { languageFor } from "../language.js";
import { answerErrors, answerRefusal, hint, isResponseType } from "./answer.js";
import { type Ask, isRefusal, readAsk } from "./ask.js";
import { clientOf, isSecure } from "./client.js";

export interface GraphOptions {
  readonly gateway: Gateway;
  readonly log: Logger;
  readonly trustProxy: boolean;
}

/** One request to `/graphql`: read, admitted by the gateway, run by Apollo Server, answered. */
export async function graph(
  { gateway, trustProxy, log }: GraphOptions,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  // The widget lives in other people's pages: any origin may ask with a token of its own, never with our cookie.
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-expose-headers", "x-request-id, retry-after");
  response.setHeader("cache-control", "no-store");
  if (request.method === "OPTIONS") {
    response.setHeader("access-control-allow-methods", "GET, POST, OPTIONS");
    response.setHeader(
      "access-control-allow-headers",
      "authorization, content-type, accept-language, apollo-require-preflight, x-apollo-operation-name",
    );
    response.setHeader("access-control-max-age", "86400");
    response.writeHead(204).end();
    return;
  }
  const refuse = (status: number, code: string, message: string) =>
    answerRefusal(request, response, status, { message, extensions: { code, retryable: status >= 500, requestId } });
  if (request.method !== "GET" && request.method !== "POST") {
    response.setHeader("allow", "GET, POST, OPTIONS");
    return refuse(405, "BAD_REQUEST", "Ask by POST or GET.");
  }
  const ask = await readAsk(request);
  if (isRefusal(ask)) return refuse(ask.status, ask.code, ask.message);
  if (!ask.query && !ask.extensions["persistedQuery"])
    return refuse(400, "BAD_REQUEST", "There is no document: query is missing.");

  const client = clientOf(request, trustProxy);
  let bag: RequestBag;
  try {
    const viewer = await gateway.identity.viewer(gateway.identity.tokenOf(request));
    const prepared = await gateway.admit(ask, viewer, client.address);
    const scope = gateway.scope(
      viewer,
      requestId,
      languageFor(request.headers["accept-language"], viewer?.language),
      gateway.identity.hints(client),
    );
    bag = { scope, clientKey: client.address, prepared, cookies: {}, outcome: {} };
  } catch (error) {
    const errors = errorsOf(error);
    if (errors) return answerErrors(request, response, publicErrors(errors, log, requestId));
    log.error({ err: error, requestId }, "a request could not be admitted");
    return refuse(503, "SUBGRAPH_UNAVAILABLE", "A part of Switchboard does not answer just now.");
  }
  const result = await gateway.apollo
    .executeHTTPGraphQLRequest({
      httpGraphQLRequest: forApollo(request, ask, bag.prepared?.text ?? ""),
      context: async () => bag,
    })
    .finally(() => bag.scope.end());
  if (bag.cookies.session !== undefined)
    response.setHeader("set-cookie", sessionCookie(bag.cookies.session, isSecure(request, trustProxy)));
  for (const [name, value] of result.headers) response.setHeader(name, value);
  response.statusCode = result.status ?? 200;
  const refused = bag.outcome?.refused;
  if (refused) {
    // A method that is not allowed stays what Apollo Server says; else see answerErrors.
    if (result.status !== 405)
      response.statusCode = isResponseType(result.headers.get("content-type"))
        ? statusOf(refused[0]?.extensions?.["code"])
        : 200;
    hint(response, refused);
  }
  if (result.body.kind !== "complete") throw new Error("Answers in parts are switched off.");
  response.setHeader("content-length", Buffer.byteLength(result.body.string));
  response.end(result.body.string);
}

const PASSED_ON = [
  "accept",
  "content-type",
  "authorization",
  "apollo-require-preflight",
  "x-apollo-operation-name",
] as const;

/** The request as Apollo Server is to see it: the document's text in the place of its hash. */
function forApollo(
  { method = "GET", headers: given }: IncomingMessage,
  { operationName, variables, extensions }: Ask,
  query: string,
) {
  const headers = new HeaderMap();
  for (const name of PASSED_ON) if (given[name]) headers.set(name, given[name] as string);
  const { persistedQuery: _, ...others } = extensions;
  if (method === "POST")
    return { method, headers, search: "", body: { query, operationName, variables, extensions: others } };
  const search = new URLSearchParams({
    query,
    variables: JSON.stringify(variables),
    ...(operationName === null ? {} : { operationName }),
  });
  return { method, headers, search: `?${search}`, body: undefined };
}

/** Set for the browser's session; the server ends it long before a month of silence. */
function sessionCookie(token: string | null, secure: boolean): string {
  const value = token === null ? `${SESSION_COOKIE}=; Max-Age=0` : `${SESSION_COOKIE}=${token}; Max-Age=2592000`;
  return `${value}; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}
