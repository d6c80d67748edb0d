import { type EntityManager, execute, heardOf, type RequestContext, statement } from "@switchboard/kit";

const FIND = statement("select id from conversations.agent_desk where id = any($1::text[])");

/** Agents who were made a moment ago may not have been heard of yet; see `heardOf`. Whether they exist is for the change to say. */
export async function hearOfAgents(ctx: RequestContext, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await heardOf(ctx, "workspace", async () => (await ctx.rows(FIND, [ids])).length === new Set(ids).size);
}

/** Which of these are agents who may be spoken to: known, and not disabled. */
export async function seatedAgents(em: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await execute<{ id: string }>(
    em,
    `select id from conversations.agent_desk where id = any($1::text[]) and not is_disabled`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}
