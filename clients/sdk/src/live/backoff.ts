export interface BackoffLimits {
  /** Wait before the first repeat, milliseconds. */
  firstMs: number;
  /** No wait is longer, milliseconds. */
  mostMs: number;
}

/**
 * Milliseconds to wait before repeat number `attempt` (0 = the first): doubling up to the limit, half of it at
 * random ("equal jitter"), so that thousands of clients cut at once do not come back in one wave.
 */
export function backoff(attempt: number, limits: BackoffLimits = { firstMs: 200, mostMs: 5_000 }): number {
  const full = Math.min(limits.mostMs, limits.firstMs * 2 ** Math.min(attempt, 20));
  return full / 2 + Math.random() * (full / 2);
}
