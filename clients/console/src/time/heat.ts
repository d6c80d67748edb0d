export type Heat = "cool" | "warm" | "hot";

/** When a customer's wait is long, and when too long. */
export interface WaitTarget {
  readonly warnSeconds: number;
  readonly lateSeconds: number;
}

/** What the server says of a workspace that has set nothing; until it has been asked. */
export const USUAL_TARGET: WaitTarget = { warnSeconds: 60, lateSeconds: 180 };

export function heatOf(waitSeconds: number, { warnSeconds, lateSeconds }: WaitTarget): Heat {
  if (waitSeconds >= lateSeconds) return "hot";
  return waitSeconds >= warnSeconds ? "warm" : "cool";
}
