export type Heat = "cool" | "warm" | "hot";

/** When a customer's wait turns warm and hot, in seconds. */
export const WARM_AFTER = 60;
export const HOT_AFTER = 180;

export function heatOf(waitSeconds: number): Heat {
  if (waitSeconds >= HOT_AFTER) return "hot";
  return waitSeconds >= WARM_AFTER ? "warm" : "cool";
}
