import { heardOf, type RequestContext, statement } from "@switchboard/kit";

const TEAM = statement("select 1 from tickets.desk_team where id = $1");
const AGENT = statement("select 1 from tickets.desk_agent where id = $1");
const CONVERSATION = statement("select 1 from tickets.conversation_ref where id = $1");

interface Named {
  readonly teamId?: string | null | undefined;
  readonly assigneeId?: string | null | undefined;
  readonly conversationId?: string | null | undefined;
}

/** What was made elsewhere a moment ago may not have been heard of yet; see `heardOf`. Whether it exists is for the change to say. */
export async function hearOf(ctx: RequestContext, { teamId, assigneeId, conversationId }: Named): Promise<void> {
  const isKnown = (text: typeof TEAM, id: string) => async () => (await ctx.rows(text, [id])).length > 0;
  if (teamId != null) await heardOf(ctx, "workspace", isKnown(TEAM, teamId));
  if (assigneeId != null) await heardOf(ctx, "workspace", isKnown(AGENT, assigneeId));
  if (conversationId != null) await heardOf(ctx, "conversations", isKnown(CONVERSATION, conversationId));
}
