import { type EntityManager, execute, foreignEvent, fresh, Key, reaction, Stored, Tenant, z } from "@switchboard/kit";

/** FAQs that may answer: a workspace with none has no bot. */
@Stored("bot_question")
export class BotQuestion {
  /** The FAQ's id. */
  @Key() id!: string;
  @Tenant() workspaceId!: string;
}

const FaqChanged = foreignEvent("knowledge", "faq.changed", z.object({ faqId: z.string(), isEnabled: z.boolean() }));

export const knowWhetherThereIsABot = reaction("know-whether-there-is-a-bot", FaqChanged, (ctx, { faqId, isEnabled }) =>
  ctx.change(async (em) => {
    if (!isEnabled) await execute(em, `delete from conversations.bot_question where id = $1`, [faqId]);
    else {
      await execute(
        em,
        `insert into conversations.bot_question (id, workspace_id) values ($1, $2) on conflict do nothing`,
        [faqId, fresh(em).workspaceId],
      );
    }
  }),
);

export async function hasBot(em: EntityManager): Promise<boolean> {
  const found = await execute(em, `select 1 as one from conversations.bot_question where workspace_id = $1 limit 1`, [
    fresh(em).workspaceId,
  ]);
  return found.length === 1;
}
