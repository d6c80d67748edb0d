import { Fault } from "@switchboard/kit";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { InvalidDocument } from "./documents.js";
import { counted } from "./observe.js";

/** Codes that may leave the house as they are: whether trying again can help, and the status that says the same. */
const PUBLIC: Readonly<Record<string, readonly [retryable: boolean, status: number]>> = {
  UNAUTHENTICATED: [false, 401],
  FORBIDDEN: [false, 403],
  BAD_USER_INPUT: [false, 400],
  GRAPHQL_PARSE_FAILED: [false, 400],
  GRAPHQL_VALIDATION_FAILED: [false, 400],
  OPERATION_RESOLUTION_FAILURE: [false, 400],
  BAD_REQUEST: [false, 400],
  PERSISTED_QUERY_NOT_FOUND: [false, 400],
  DOCUMENT_TOO_LARGE: [false, 413],
  RESYNC_REQUIRED: [false, 400],
  RATE_LIMITED: [true, 429],
  // The same document costs the same again.
  COST_EXCEEDED: [false, 400],
  SUBGRAPH_UNAVAILABLE: [true, 503],
  DEADLINE_EXCEEDED: [true, 504],
};

/** The HTTP status of a request that was answered with this code and without data. */
export const statusOf = (code: unknown) =>
  typeof code === "string" && Object.hasOwn(PUBLIC, code) ? (PUBLIC[code]?.[1] as number) : 500;

export const REQUEST_DEADLINE_MS = 10_000;

/** The answer, or DEADLINE_EXCEEDED: work under way ends by its own statement time-outs. */
export async function withDeadline<T>(work: Promise<T>, withinMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Fault("DEADLINE_EXCEEDED", "This took too long; ask for less.")), withinMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** What was thrown before or while running an operation, as errors of its result; null when it is none of ours. */
export function errorsOf(thrown: unknown): readonly GraphQLError[] | null {
  if (thrown instanceof InvalidDocument) return thrown.errors;
  return thrown instanceof GraphQLError ? [thrown] : null;
}

/** What a client may know of an error: public codes and our own sentences; anything else is masked and logged. */
export function publicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Logger,
  requestId?: string,
): GraphQLFormattedError {
  const { message, path, locations, extensions } = formatted;
  const code = typeof extensions?.["code"] === "string" ? extensions["code"] : "INTERNAL_SERVER_ERROR";
  const place = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
  const more = requestId ? { requestId } : {};
  if (!Object.hasOwn(PUBLIC, code)) {
    counted.masked.inc();
    log.error({ err: (error as GraphQLError)?.originalError ?? error, path, requestId }, "an error was masked");
    return {
      message: "Something went wrong on our side.",
      ...place,
      extensions: { code: "INTERNAL_SERVER_ERROR", retryable: true, ...more },
    };
  }
  const { reason, requested, limit, remaining, retryAfterSeconds } = extensions as Record<string, unknown>;
  const details = Object.fromEntries(
    Object.entries({ reason, requested, limit, remaining, retryAfterSeconds }).filter(([, v]) => v !== undefined),
  );
  const text = code === "SUBGRAPH_UNAVAILABLE" ? "A part of Switchboard does not answer just now." : message;
  return {
    message: text,
    ...place,
    extensions: { code, retryable: PUBLIC[code]?.[0] as boolean, ...details, ...more },
  };
}

/** The same for errors that did not pass through Apollo Server. */
export const publicErrors = (errors: readonly GraphQLError[], log: Logger, requestId: string) =>
  errors.map((error) => publicError(error.toJSON(), error, log, requestId));
