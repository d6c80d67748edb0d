import { backoff, isPassing } from "./live/index.js";
import type { LivePayload, LiveProblem } from "./live/index.js";
import type { Result } from "./result.js";

export interface HttpOptions {
  urls: readonly string[];
  fetch: typeof globalThis.fetch;
  headers: () => Promise<Record<string, string>>;
  /** Per try, milliseconds. */
  timeoutMs: number;
  /** How long an idempotent request is tried again, milliseconds; 0 = never. */
  retryForMs: number;
}

interface Try {
  result: Result<unknown>;
  /** Nobody can say whether it ran, or the server asks to come again: only idempotent requests may. */
  isPassing: boolean;
  /** Seconds the server asks to wait (`Retry-After`). */
  retryAfter?: number | undefined;
}

/** Sends GraphQL requests over HTTP; when a gateway does not answer, the next try goes to the next address. */
export class HttpSender {
  #turn: number;

  constructor(readonly options: HttpOptions) {
    this.#turn = Math.floor(Math.random() * options.urls.length);
  }

  async send(payload: LivePayload, isIdempotent: boolean): Promise<Result<unknown>> {
    const until = Date.now() + (isIdempotent ? this.options.retryForMs : 0);
    for (let attempt = 0; ; attempt += 1) {
      const tried = await this.#try(payload);
      if (!tried.isPassing) return tried.result;
      this.#turn += 1;
      const pause = Math.max(backoff(attempt), (tried.retryAfter ?? 0) * 1000);
      if (Date.now() + pause >= until) return tried.result;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  async #try(payload: LivePayload): Promise<Try> {
    const { urls, fetch, headers, timeoutMs } = this.options;
    const url = urls[this.#turn % urls.length] as string;
    try {
      const { query, ...rest } = payload;
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          accept: "application/graphql-response+json, application/json;q=0.9",
          ...(await headers()),
        },
        body: JSON.stringify(query ? payload : rest),
        signal: AbortSignal.timeout(timeoutMs),
      });
      return read(response, await response.text());
    } catch (error) {
      const isLate = (error as Error).name === "TimeoutError";
      const code = isLate ? "TIMED_OUT" : "UNREACHABLE";
      return failed(code, `${url}: ${(error as Error).message}`, null);
    }
  }
}

function read(response: Response, text: string): Try {
  const header = response.headers.get("x-request-id");
  const retryAfter = Number(response.headers.get("retry-after")) || undefined;
  let body: { data?: unknown; errors?: LiveProblem[] };
  try {
    body = JSON.parse(text) as typeof body;
  } catch {
    return { ...failed("UNREACHABLE", `Status ${response.status} without a GraphQL answer`, header), retryAfter };
  }
  const errors = body.errors ?? [];
  const named = errors.map((error) => error.extensions?.["requestId"]).find((id) => typeof id === "string");
  const result = { data: body.data ?? null, errors, requestId: header ?? (named as string | undefined) ?? null };
  return { result, isPassing: result.data === null && errors.length > 0 && errors.every(isPassing), retryAfter };
}

function failed(code: string, message: string, requestId: string | null): Try {
  const errors = [{ message, extensions: { code, retryable: true } }];
  return { result: { data: null, errors, requestId }, isPassing: true };
}
