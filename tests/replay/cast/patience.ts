import { RequestFailedError, type Result, UserErrorsError, userErrorsOf } from "@switchboard/sdk";
import { backoff, isPassing } from "@switchboard/sdk/live";

/** How long one request is tried again while nobody answers: longer than a killed database takes. Milliseconds. */
export const PATIENCE_MS = 120_000;

/** The data of an answer; a field that failed alone is no reason to stop. */
export function dataOf<Data>(result: Result<Data>): Data {
  if (result.data === null) throw new RequestFailedError(result.errors, result.requestId);
  const refused = userErrorsOf(result);
  if (refused.length > 0) throw new UserErrorsError(refused, result.requestId);
  return result.data;
}

/**
 * Asks until somebody answers. For mutations without an idempotency key: after a lost answer a repeat may be refused
 * because the first try did its work, so then `isDone` looks whether it did.
 */
export async function persist<Data>(
  ask: () => Promise<Result<Data>>,
  isDone: () => Promise<boolean> = async () => false,
): Promise<Data | null> {
  const until = performance.now() + PATIENCE_MS;
  for (let attempt = 0; ; attempt += 1) {
    const result = await ask();
    if (isUnanswered(result) && performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, backoff(attempt)));
      continue;
    }
    try {
      return dataOf(result);
    } catch (error) {
      if (attempt > 0 && error instanceof UserErrorsError && (await isDone())) return null;
      throw error;
    }
  }
}

/** Nothing at all, or a root field null since its subgraph is not there at the moment. */
function isUnanswered({ data, errors }: Result<unknown>): boolean {
  if (!errors.every(isPassing)) return false;
  return data === null || errors.some(({ path }) => path?.length === 1);
}

/** What went wrong, in one line with its codes. */
export function reasonOf(error: unknown): string {
  if (error instanceof UserErrorsError) {
    return error.userErrors.map(({ code, message, path }) => `${code} ${message} (${path?.join(".")})`).join("; ");
  }
  if (error instanceof RequestFailedError) {
    const codes = error.errors.map(({ message, extensions }) => `${extensions?.["code"]} ${message}`);
    return `${codes.join("; ")} [request ${error.requestId}]`;
  }
  if (Array.isArray(error)) return error.map((one: { message?: string }) => one.message).join("; ");
  return error instanceof Error ? error.message : JSON.stringify(error);
}
