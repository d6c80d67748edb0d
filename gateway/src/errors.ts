import { Fault } from "@switchboard/kit";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { counted } from "./observe.js";

/** Codes that may leave the house as they are, with whether trying again can help. */
const PUBLIC: Record<string, boolean> = {
  UNAUTHENTICATED: false,
  FORBIDDEN: false,
  BAD_USER_INPUT: false,
  GRAPHQL_PARSE_FAILED: false,
  GRAPHQL_VALIDATION_FAILED: false,
  OPERATION_RESOLUTION_FAILURE: false,
  BAD_REQUEST: false,
  PERSISTED_QUERY_NOT_FOUND: false,
  DOCUMENT_TOO_LARGE: false,
  RESYNC_REQUIRED: false,
  RATE_LIMITED: true,
  COST_EXCEEDED: true,
  SUBGRAPH_UNAVAILABLE: true,
  DEADLINE_EXCEEDED: true,
};

export const REQUEST_DEADLINE_MS = 10_000;

/** The answer, or DEADLINE_EXCEEDED after ten seconds: work under way ends by its own statement time-outs. */
export async function withDeadline<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Fault("DEADLINE_EXCEEDED", "This took too long; ask for less.")), REQUEST_DEADLINE_MS);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a client may know of an error: public codes and our own sentences; anything else is masked and logged. */
export function publicError(formatted: GraphQLFormattedError, error: unknown, log: Logger, requestId?: string): GraphQLFormattedError {
  const { message, path, locations, extensions } = formatted;
  const code = typeof extensions?.["code"] === "string" ? extensions["code"] : "INTERNAL_SERVER_ERROR";
  const place = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
  const more = requestId ? { requestId } : {};
  if (!Object.hasOwn(PUBLIC, code)) {
    counted.masked.inc();
    log.error({ err: (error as GraphQLError)?.originalError ?? error, path }, "an error was masked");
    return { message: "Something went wrong on our side.", ...place, extensions: { code: "INTERNAL_SERVER_ERROR", retryable: true, ...more } };
  }
  const { reason, requested, limit, remaining, retryAfterSeconds } = extensions as Record<string, unknown>;
  const details = Object.fromEntries(Object.entries({ reason, requested, limit, remaining, retryAfterSeconds }).filter(([, v]) => v !== undefined));
  const text = code === "SUBGRAPH_UNAVAILABLE" ? "A part of Switchboard does not answer just now." : message;
  return { message: text, ...place, extensions: { code, retryable: PUBLIC[code] as boolean, ...details, ...more } };
}
