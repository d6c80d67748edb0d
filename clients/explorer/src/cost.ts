/** What the server says a request cost: points asked for, the most one request may cost, and what is left of the budget. */
export interface Cost {
  requested: number;
  limit: number | null;
  remaining: number | null;
}

/** Reads `extensions.cost` of a GraphQL response; null when the server gives none. */
export function costOf(response: unknown): Cost | null {
  const cost = (response as { extensions?: { cost?: Record<string, unknown> } } | null)?.extensions?.cost;
  if (!cost || typeof cost["requested"] !== "number") return null;
  const number = (value: unknown): number | null => (typeof value === "number" ? value : null);
  return { requested: cost["requested"], limit: number(cost["limit"]), remaining: number(cost["remaining"]) };
}
