import { type EntityManager, execute, fresh, reaction } from "@switchboard/kit";
import { ConversationIdentified, MessageSent } from "../external/conversations.js";
import { BotCitation } from "./bot.citation.js";

export interface Cited {
  readonly messageId: string;
  readonly customerId: string;
  readonly faqIds: readonly string[];
}

/** Notes what a message rests on; a second noting of the same message changes nothing. */
export async function cite(em: EntityManager, { messageId, customerId, faqIds }: Cited): Promise<void> {
  if (faqIds.length === 0 || (await em.findOne(BotCitation, { messageId }))) return;
  const { workspaceId } = fresh(em);
  em.persist(em.create(BotCitation, { messageId, workspaceId, customerId, faqIds: [...faqIds] } as never));
}

export const citeBotMessage = reaction(
  "cite-bot-message",
  MessageSent,
  (ctx, message) => ctx.change((em) => cite(em, message)),
  ({ author }) => author === "BOT",
);

/** Who has proven who they are still sees what the answers from before rested on. */
export const citeForProven = reaction(
  "cite-for-proven",
  ConversationIdentified,
  (ctx, { customerId, previousCustomerId }) =>
    ctx.change(async (em) => {
      await execute(em, `update knowledge.bot_citation set customer_id = $2 where customer_id = $1`, [
        previousCustomerId,
        customerId,
      ]);
    }),
);
