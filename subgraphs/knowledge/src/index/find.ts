import type { RequestContext, Row } from "@switchboard/kit";
import type { Faq } from "../faq/faq.js";
import { enabledFaqs } from "../faq/faq.loaders.js";
import type { Hit } from "../search/questions.js";
import { indexOf } from "./loaded.workspaces.js";

export interface Found {
  readonly faq: Row<Faq>;
  readonly hit: Hit;
}

/** Readings of the table after which the search takes what it has. */
const ROUNDS = 3;

/**
 * The nearest entries of each text, best first, with their rows: one statement however many texts. What the index
 * found is held against the rows, so a deleted, disabled or rewritten entry is never returned, even in the moment
 * before this process hears of the change.
 */
export async function find(
  ctx: RequestContext,
  texts: readonly string[],
  limit: number,
  locale?: string | null,
): Promise<Found[][]> {
  const index = await indexOf(ctx);
  for (let round = 1; ; round++) {
    const results = texts.map((text) => index.search(text, limit, locale));
    const ids = [...new Set(results.flat().map((hit) => hit.entryId))];
    const byId = new Map((await enabledFaqs(ctx, ids)).map((row) => [row.id, row]));
    // One without a row may be gone from the index meanwhile as well; it was found all the same.
    const stale = ids.filter((id) => !byId.has(id) || !index.isCurrent(id, byId.get(id)?.version));
    if (stale.length === 0 || round === ROUNDS) {
      return results.map((hits) =>
        hits.flatMap((hit) => (stale.includes(hit.entryId) ? [] : [{ faq: byId.get(hit.entryId) as Row<Faq>, hit }])),
      );
    }
    for (const id of stale) {
      const row = byId.get(id);
      if (row) index.put(row);
      else index.remove(id);
    }
  }
}
