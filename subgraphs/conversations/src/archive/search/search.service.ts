import { Fault, PAGE_DEFAULT, PAGE_MOST, type RequestContext } from "@switchboard/kit";
import { noteShown } from "../record/shown.js";
import { conditionsOf } from "./conditions.js";
import type { Place } from "./hits.js";
import { placeOf } from "./hits.js";
import type { MessageSearchFilter } from "./search.inputs.js";
import { find, type Found } from "./walk.js";
import { wishOf } from "./wish.js";

const CUSTOMERS_MOST = 100;
const COUNT_MOST = 1_000;
/** Behind every message there will ever be. */
const NEWEST: Place = { time: Date.UTC(9_999, 0), id: "~" };
const NOTHING: Found = { hits: [], isComplete: true, next: null };

export interface Search {
  readonly text: string;
  readonly filter?: MessageSearchFilter | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/**
 * A page of messages that hold all words of a text, newest first, in bounded time.
 * @throws Fault BAD_USER_INPUT for a page out of 1–100, a foreign cursor, too many customers
 */
export async function searchMessages(ctx: RequestContext, search: Search) {
  const limit = search.first ?? PAGE_DEFAULT;
  if (limit < 1 || limit > PAGE_MOST) throw new Fault("BAD_USER_INPUT", `A page has 1 to ${PAGE_MOST} rows.`);
  const { hits, isComplete, next } = await run(ctx, search, limit);
  for (const { message } of hits) noteShown(ctx, message.conversationId);
  const edges = hits.map((hit) => ({ node: hit, cursor: cursorOf(placeOf(hit.message)) }));
  return {
    edges,
    nodes: hits,
    isComplete,
    // What is behind every message there will ever be is no moment that anyone looked back to.
    lookedBackTo: next && next.time < NEWEST.time ? new Date(next.time) : null,
    pageInfo: {
      hasNextPage: next !== null,
      hasPreviousPage: search.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: next ? cursorOf(next) : (edges.at(-1)?.cursor ?? null),
    },
    totalCount: async () => {
      const all = await run(ctx, { ...search, after: null }, COUNT_MOST);
      return { value: all.hits.length, isExact: all.next === null };
    },
  };
}

function run(ctx: RequestContext, { text, filter, after }: Search, limit: number): Promise<Found> {
  if ((filter?.customerIds?.length ?? 0) > CUSTOMERS_MOST)
    throw new Fault("BAD_USER_INPUT", `At most ${CUSTOMERS_MOST} customers.`);
  if ((filter?.tagIds?.length ?? 0) > 50) throw new Fault("BAD_USER_INPUT", "At most 50 tags.");
  const wish = wishOf(text);
  let from = after == null ? NEWEST : readCursor(after);
  const before = filter?.sentAt?.lt?.getTime();
  // `lt` to the millisecond: the last one that counts is the one before it.
  if (before !== undefined && before <= from.time) from = { time: before - 1, id: "~" };
  return wish ? find(ctx, wish, conditionsOf(filter), from, limit) : Promise.resolve(NOTHING);
}

const cursorOf = ({ time, id }: Place): string => Buffer.from(JSON.stringify([String(time), id])).toString("base64url");

function readCursor(cursor: string): Place {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(values) && values.length === 2 && values.every((value) => typeof value === "string")) {
      const [time, id] = values as [string, string];
      if (/^\d{1,15}$/.test(time) && Number(time) <= NEWEST.time) return { time: Number(time), id };
    }
  } catch {
    // falls through to the refusal
  }
  throw new Fault("BAD_USER_INPUT", "This cursor does not belong to this list.");
}
