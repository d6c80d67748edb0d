import { batched, type RequestContext, statement, tableOf } from "@switchboard/kit";
import { find } from "../index/find.js";
import { courtesyOf } from "../search/intents.js";
import { normalise } from "../search/normalise.js";
import { ConversationQuestion } from "./conversation.question.js";
import { type Suggestion, suggestionsOf } from "./suggestion.js";

export interface Wanted {
  readonly conversationId: string;
  readonly first: number;
}

/** For any number of conversations: one statement for what was asked, one for the entries. */
export const suggestionsOfConversation = batched<Wanted, Suggestion[]>(
  async (ctx, wanted) => {
    const asked = await lastQuestions(
      ctx,
      wanted.map(({ conversationId }) => conversationId),
    );
    const texts = wanted.map(({ conversationId }) => asked.get(conversationId) ?? "");
    const found = await find(ctx, texts, Math.max(...wanted.map(({ first }) => first)));
    return wanted.map(({ first }, at) => suggestionsOf(texts[at] as string, found[at] ?? []).slice(0, first));
  },
  ({ conversationId, first }) => `${conversationId} ${first}`,
);

/** By conversation what its customer last asked; "thanks" and "are you there" are no questions. */
async function lastQuestions(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, string>> {
  const text = `select conversation_id as id, texts from ${tableOf(ctx, ConversationQuestion)} where conversation_id = any($1::text[])`;
  const rows = await ctx.rows<{ id: string; texts: string[] }>(statement(text), [ids]);
  return new Map(rows.map(({ id, texts }) => [id, texts.findLast((said) => !courtesyOf(normalise(said))) ?? ""]));
}
