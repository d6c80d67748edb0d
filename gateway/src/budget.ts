import { Fault, type Viewer } from "@switchboard/kit";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

export interface Cost {
  readonly requested: number;
  readonly limit: number;
  readonly remaining: number;
}

/** The most that one document may cost, by the estimator of limits/cost.ts. */
export const COST_MOST = 20_000;
/** For a document that was not seen before: parsing and checking it takes milliseconds, good or bad. */
export const NEW_DOCUMENT_PRICE = 1_000;
/** For each of its fields besides: planning two thousand of them takes a second. */
export const NEW_FIELD_PRICE = 50;
/** Points a caller may spend in a minute: agents' consoles are busy, visitors are not, strangers hardly. */
const PER_MINUTE = {
  AGENT: 1_000_000,
  API_KEY: 1_000_000,
  SYSTEM: 1_000_000,
  VISITOR: 60_000,
  NOBODY: 60_000,
} as const;

/** What a caller may cost, per request and per minute, in this process. */
export class Budget {
  readonly #limiters = Object.fromEntries(
    Object.entries(PER_MINUTE).map(([kind, points]) => [
      kind,
      new RateLimiterMemory({ points, duration: 60, keyPrefix: kind }),
    ]),
  ) as Record<keyof typeof PER_MINUTE, RateLimiterMemory>;

  /** @throws Fault COST_EXCEEDED or RATE_LIMITED, each with the figures. */
  async spend(requested: number, viewer: Viewer | null, clientKey: string): Promise<Cost> {
    if (!(requested <= COST_MOST)) {
      throw new Fault(
        "COST_EXCEEDED",
        `This costs ${requested}, and one request may cost ${COST_MOST}: ask for fewer rows.`,
        {
          requested,
          limit: COST_MOST,
        },
      );
    }
    return this.charge(requested, viewer, clientKey);
  }

  /** The same for work that is not in the document's price. @throws Fault RATE_LIMITED */
  async charge(requested: number, viewer: Viewer | null, clientKey: string): Promise<Cost> {
    const kind = viewer?.kind ?? "NOBODY";
    try {
      const res = await this.#limiters[kind].consume(viewer?.credentialId ?? clientKey, Math.max(1, requested));
      return { requested, limit: PER_MINUTE[kind], remaining: res.remainingPoints };
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new Fault("RATE_LIMITED", "Too much at once; wait a little.", {
        requested,
        limit: PER_MINUTE[kind],
        remaining: 0,
        retryAfterSeconds: Math.ceil(error.msBeforeNext / 1_000),
      });
    }
  }
}
