import type { LiveProblem } from "./types.js";

/** Error code of a gap that cannot be replayed: too old a cursor, another log, a foreign or broken one. */
export const RESYNC_REQUIRED = "RESYNC_REQUIRED";

const PASSING = new Set(["INTERNAL_SERVER_ERROR", "SUBGRAPH_UNAVAILABLE", "DEADLINE_EXCEEDED", "RATE_LIMITED"]);
/** Close codes of graphql-transport-ws after which the same client would be refused again (its PROTOCOL.md). */
const REFUSING_CLOSES = new Set([4400, 4401, 4403, 4406]);

/** The GraphQL errors in what a socket reported; none for a cut. */
export function problemsOf(error: unknown): readonly LiveProblem[] {
  return Array.isArray(error) ? error : [];
}

/** Whether a problem may pass when the same is asked again later. */
export function isPassing(problem: LiveProblem): boolean {
  const { retryable, code } = problem.extensions ?? {};
  return typeof retryable === "boolean" ? retryable : PASSING.has(String(code));
}

/** Whether asking again is pointless: the document or the caller is refused, not the moment. */
export function isRefused(error: unknown): boolean {
  const problems = problemsOf(error);
  if (problems.length > 0) return !problems.every(isPassing);
  return REFUSING_CLOSES.has(Number((error as { code?: unknown } | null)?.code));
}
