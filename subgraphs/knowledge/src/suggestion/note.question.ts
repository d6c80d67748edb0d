import { fresh, reaction, type RequestContext } from "@switchboard/kit";
import { ConversationStarted, MessageSent } from "../external/conversations.js";
import { ConversationQuestion } from "./conversation.question.js";

const KEPT = 5;

export const noteStart = reaction("note-start", ConversationStarted, async (ctx, { conversationId, round, locale }) => {
  await note(ctx, conversationId, round, (row) => (row.locale = locale ?? null));
});

export const noteQuestion = reaction(
  "note-question",
  MessageSent,
  (ctx, { conversationId, round, text }) =>
    note(ctx, conversationId, round, (row) => (row.texts = [...row.texts, text].slice(-KEPT))),
  ({ author, kind }) => author === "CUSTOMER" && kind === "TEXT",
);

async function note(
  ctx: RequestContext,
  conversationId: string,
  round: number,
  change: (row: ConversationQuestion) => void,
): Promise<void> {
  await ctx.change(async (em) => {
    const { workspaceId, now } = fresh(em);
    const known = await em.findOne(ConversationQuestion, { conversationId });
    const row =
      known ??
      em.create(ConversationQuestion, { conversationId, workspaceId, round, texts: [], updatedAt: now } as never);
    // A new round is a new matter: what was asked months ago is not asked again.
    if (row.round !== round) Object.assign(row, { round, texts: [] });
    change(row);
    row.updatedAt = now;
    em.persist(row);
  });
}
