import type { LiveProblem } from "./live/index.js";

/** What a request came to. Everything that can go wrong is data here; nothing is thrown. */
export interface Result<Data> {
  data: Data | null;
  /**
   * Errors of the request as a whole or of single fields. Codes are the graph's, and two of the SDK's own:
   * `UNREACHABLE` (no gateway answered) and `TIMED_OUT`.
   */
  errors: readonly LiveProblem[];
  /** Name this to support; null when no gateway answered. */
  requestId: string | null;
}

export interface UserErrorData {
  message: string;
  code: string;
  path?: readonly string[] | null;
}

/** The request failed as a whole or in part: see `errors`. */
export class RequestFailedError extends Error {
  override readonly name = "RequestFailedError";
  constructor(
    readonly errors: readonly LiveProblem[],
    readonly requestId: string | null,
  ) {
    super(errors[0]?.message ?? "The answer holds no data");
  }
}

/** The mutation was refused for what the caller can mend: see `userErrors`, whose codes are stable. */
export class UserErrorsError extends Error {
  override readonly name = "UserErrorsError";
  constructor(
    readonly userErrors: readonly UserErrorData[],
    readonly requestId: string | null,
  ) {
    super(userErrors.map((error) => error.message).join(" "));
  }
}

/** The user errors of every mutation in a result, in order. */
export function userErrorsOf(result: Result<unknown>): readonly UserErrorData[] {
  return Object.values(result.data ?? {}).flatMap(
    (payload) => (payload as { userErrors?: UserErrorData[] } | null)?.userErrors ?? [],
  );
}

/** The data of a wholly successful request; throws `RequestFailedError` or `UserErrorsError` for any other. */
export function unwrap<Data>(result: Result<Data>): Data {
  if (result.data === null || result.errors.length > 0) throw new RequestFailedError(result.errors, result.requestId);
  const refused = userErrorsOf(result);
  if (refused.length > 0) throw new UserErrorsError(refused, result.requestId);
  return result.data;
}
