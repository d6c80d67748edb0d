import { columnsOf, one, type RequestContext, statement, tableOf } from "@switchboard/kit";
import { Conversation, type ConversationRow } from "./conversation.js";

export const conversationById = one(() => Conversation);

/** What a returning visitor goes on with: their conversation on this channel, settled ones included, closed ones not, merged ones where they go on. */
export async function conversationToResume(
  ctx: RequestContext,
  customerId: string,
  channelId: string,
): Promise<ConversationRow | null> {
  const sql = statement(
    `select ${columnsOf(ctx, Conversation)} from ${tableOf(ctx, Conversation)}
     where customer_id = $1 and channel_id = $2 and split_from_id is null
       and (status <> 'CLOSED' or merged_into_id is not null) order by status = 'CLOSED', updated_at desc, id limit 1`,
  );
  const [found] = await ctx.rows<ConversationRow>(sql, [customerId, channelId]);
  let conversation = found ?? null;
  while (conversation?.mergedIntoId) conversation = await ctx.load(conversationById, conversation.mergedIntoId);
  return conversation?.customerId === customerId && conversation.status !== "CLOSED" ? conversation : null;
}

const cursors = new WeakMap<RequestContext, string>();

/**
 * The live feed's place before anything of this request was read: one for the whole request, so that no list's cursor
 * is later than the rows beside it.
 */
export function liveCursorOf(ctx: RequestContext): string {
  let cursor = cursors.get(ctx);
  if (cursor === undefined) cursors.set(ctx, (cursor = ctx.parts.stream.cursor(ctx.viewer.workspaceId)));
  return cursor;
}
