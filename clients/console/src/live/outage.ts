import type { UserError } from "./act.js";

interface Refused {
  readonly userErrors: readonly UserError[];
  readonly cause?: unknown;
}

/** True when the answer says nothing about what was asked: no link, the gateway is restarting, or asks us to slow down. */
export function isOutage({ userErrors, cause }: Refused): boolean {
  if (userErrors[0]?.code === "NETWORK") return true;
  const status = (cause as { statusCode?: number } | undefined)?.statusCode ?? 0;
  if (status === 429 || status >= 500) return true;
  const errors = (cause as { errors?: { extensions?: { retryable?: boolean } }[] } | undefined)?.errors ?? [];
  return errors.some((error) => error.extensions?.retryable === true);
}
