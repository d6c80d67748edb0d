import { GraphQLError } from "graphql";

/** A response path: response names and list indexes, from the root. */
export type Path = readonly (string | number)[];

/** Every error the plan reports carries a code; this one stands where nobody gave a better one. */
export const DEFAULT_CODE = "INTERNAL_SERVER_ERROR";

/** What a source may hand over as an error: an Error in process, a plain object from the wire. */
export interface SubgraphError {
  readonly message?: string | undefined;
  readonly path?: Path | undefined;
  readonly extensions?: Record<string, unknown> | undefined;
}

const pathOption = (path: Path | undefined): { path?: Path } =>
  path === undefined || path.length === 0 ? {} : { path };

const causeOption = (cause: unknown): { originalError?: Error } =>
  cause instanceof Error ? { originalError: cause } : {};

/** A subgraph's own error, told at the client's path; which subgraph it was is nobody's business. */
export function relayedError(error: SubgraphError, path: Path | undefined): GraphQLError {
  const { serviceName: _, ...extensions } = error.extensions ?? {};
  return new GraphQLError(error.message || "A part of the answer failed.", {
    ...pathOption(path),
    ...causeOption(error),
    extensions: { ...extensions, code: extensions["code"] ?? DEFAULT_CODE },
  });
}

/** A source that threw or answered nonsense. Its message may name hosts, so only a GraphQLError's is told. */
export function unavailableError(cause: unknown, path: Path | undefined): GraphQLError {
  if (cause instanceof GraphQLError && typeof cause.extensions["code"] === "string") {
    return relayedError(cause, path);
  }
  return new GraphQLError("A part of the answer is not available at the moment.", {
    ...pathOption(path),
    ...causeOption(cause),
    extensions: { code: "SUBGRAPH_UNAVAILABLE" },
  });
}

/** Variables the document does not allow; the request is refused before any subgraph is asked. */
export function badInputError(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    ...(error.nodes === undefined ? {} : { nodes: error.nodes }),
    originalError: error,
    extensions: { ...error.extensions, code: "BAD_USER_INPUT" },
  });
}

/**
 * Whether a path is in the answer, or was before a null took its place. A fetch by path asks of every
 * type at that path what one of them needs: what goes wrong in the surplus is not the client's concern.
 */
export function isInAnswer(data: unknown, path: Path | undefined): boolean {
  let value = data;
  for (const key of path ?? []) {
    if (typeof value !== "object" || value === null) return true;
    if (!Object.hasOwn(value, key)) return false;
    value = (value as Record<string | number, unknown>)[key];
  }
  return true;
}

/**
 * Of the errors found while shaping, those that no other error explains: a null in a place where a
 * subgraph's error stands (on it, above it or below it) has been told already.
 */
export function unexplained(
  found: readonly GraphQLError[],
  told: readonly GraphQLError[],
  failedAt: readonly Path[],
): readonly GraphQLError[] {
  const exact = new Set<string>();
  const above = new Set<string>();
  for (const path of [...told.map((error) => error.path), ...failedAt]) {
    if (path === undefined) continue;
    for (let end = 1; end <= path.length; end++) above.add(keyOf(path, end));
    exact.add(keyOf(path, path.length));
  }
  if (exact.size === 0) return found;
  return found.filter(({ path = [] }) => {
    if (above.has(keyOf(path, path.length))) return false;
    for (let end = 1; end <= path.length; end++) if (exact.has(keyOf(path, end))) return false;
    return true;
  });
}

const keyOf = (path: Path, end: number): string => path.slice(0, end).join(".");
