import type { RequestContext } from "@switchboard/kit";
import { Faq } from "./faq/faq.js";
import { writeFaq } from "./faq/faq.service.js";
import { questionKey } from "./search/question.key.js";

export interface SeedFaq {
  readonly question: string;
  readonly similarQuestions: readonly string[];
  readonly answer: string;
  /** BCP 47. */
  readonly locale: string;
}

/** Writes those entries that the workspace does not have yet, in one change; returns the ids of the new ones. */
export async function seedFaqs(ctx: RequestContext, entries: readonly SeedFaq[]): Promise<string[]> {
  return ctx.change(async (em) => {
    const known = await em.find(Faq, { deletedAt: null }, { fields: ["locale", "questionKey"] });
    const keys = new Set(known.map(({ locale, questionKey: key }) => `${locale} ${key}`));
    const ids: string[] = [];
    for (const entry of entries) {
      if (keys.has(`${entry.locale} ${questionKey(entry.question)}`)) continue;
      ids.push((await writeFaq(em, { ...entry, similarQuestions: [...entry.similarQuestions] })).id);
    }
    return ids;
  });
}
