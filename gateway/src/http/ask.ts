import type { IncomingMessage } from "node:http";
import { jsonRefusal } from "../limits/json.js";
import { type Body, readBody, type Refusal } from "./body.js";

/** One GraphQL request over HTTP, its parameters of the right types. */
export interface Ask {
  readonly query: string | null;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
  readonly extensions: Record<string, unknown>;
}

/**
 * Headers that no page of another origin can send without asking first; a GET without any of them may be somebody's
 * image tag. (POST needs a content type that has the same effect.)
 */
const NOT_SIMPLE = ["authorization", "apollo-require-preflight", "x-apollo-operation-name"] as const;

const bad = (message: string, status = 400): Refusal => ({ status, code: "BAD_REQUEST", message });

/**
 * Reads a request by the GraphQL over HTTP draft (https://graphql.github.io/graphql-over-http/draft/): JSON by POST,
 * or parameters of the address by GET.
 */
export async function readAsk(request: IncomingMessage): Promise<Ask | Refusal> {
  if (request.method === "POST") {
    const read = await readBody(request);
    return "status" in read ? read : askOf(read);
  }
  const isJson = request.headers["content-type"]?.startsWith("application/json") ?? false;
  if (!isJson && !NOT_SIMPLE.some((name) => request.headers[name]))
    return bad(`A GET needs one of these headers: ${NOT_SIMPLE.join(", ")}.`);
  return askOf(parametersOf(request.url ?? ""));
}

export const isRefusal = (read: Ask | Refusal): read is Refusal => "status" in read;

function parametersOf(url: string): Body | Refusal {
  const given = new URLSearchParams(url.split("?", 2)[1] ?? "");
  const body: Record<string, unknown> = {};
  for (const name of ["query", "operationName", "variables", "extensions"]) {
    const values = given.getAll(name);
    if (values.length > 1) return bad(`${name} is given more than once.`);
    const [value] = values;
    if (value === undefined) continue;
    if (name === "query" || name === "operationName") body[name] = value;
    else {
      const refused = jsonRefusal(value);
      if (refused) return bad(refused);
      try {
        body[name] = JSON.parse(value);
      } catch {
        return bad(`${name} is not valid JSON.`);
      }
    }
  }
  return { value: body };
}

function askOf(read: Body | Refusal): Ask | Refusal {
  if ("status" in read) return read;
  const { value } = read;
  if (Array.isArray(value)) return bad("Send one operation at a time.");
  if (!isMap(value)) return bad("The body is not a JSON object.");
  const { query = null, operationName = null, variables, extensions } = value;
  if (query !== null && typeof query !== "string") return bad("query must be a string.");
  if (operationName !== null && typeof operationName !== "string") return bad("operationName must be a string.");
  if (!isMapOrNothing(variables)) return bad("variables must be an object.");
  if (!isMapOrNothing(extensions)) return bad("extensions must be an object.");
  return { query, operationName, variables: variables ?? {}, extensions: extensions ?? {} };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isMapOrNothing = (value: unknown): value is Record<string, unknown> | null | undefined =>
  value === undefined || value === null || isMap(value);
