import { batched, columnsOf, type Loader, type RequestContext, type Row, statement, tableOf } from "@switchboard/kit";
import { Faq } from "./faq.js";

function faqs(condition: string): Loader<string, Row<Faq> | null> {
  return batched(async (ctx, ids) => {
    const text = `select ${columnsOf(ctx, Faq)} from ${tableOf(ctx, Faq)} where id = any($1::text[]) ${condition}`;
    const rows = await ctx.rows<Row<Faq>>(statement(text), [ids]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

export const faqById = faqs("and deleted_at is null");
/** For those who are told that it went, and for answers that were given from it. */
export const faqEvenDeleted = faqs("");

/** What the search index holds of an entry. */
export type IndexedFaq = Pick<Row<Faq>, "id" | "version" | "locale" | "question" | "similarQuestions">;

const ANSWERED_FROM = "is_enabled and deleted_at is null";

/** All entries of the workspace that are answered from, for the index. */
export function indexedFaqs(ctx: RequestContext): Promise<IndexedFaq[]> {
  const columns = 'id, version, locale, question, similar_questions as "similarQuestions"';
  return ctx.rows(statement(`select ${columns} from ${tableOf(ctx, Faq)} where ${ANSWERED_FROM} order by id`), []);
}

/** Those of these entries that are answered from, as they are at this moment: never from the request's cache. */
export async function enabledFaqs(ctx: RequestContext, ids: readonly string[]): Promise<Row<Faq>[]> {
  if (ids.length === 0) return [];
  const text = `select ${columnsOf(ctx, Faq)} from ${tableOf(ctx, Faq)} where ${ANSWERED_FROM} and id = any($1::text[])`;
  return ctx.rows(statement(text), [ids]);
}
