import { type EntityManager, execute, Rejection, type RequestContext } from "@switchboard/kit";
import { type ConversationFilter, listOf } from "../../life/conversation/conversation.filter.js";
import { hearOfAgents } from "../../routing/desk/known-agents.js";
import { hearOfTeam } from "../../routing/desk/known-team.js";

const KNOWN = `select id from unnest($1::text[]) as given(id) where
  exists (select 1 from conversations.agent_desk a where a.id = given.id)
  or exists (select 1 from conversations.known_team t where t.id = given.id)
  or exists (select 1 from conversations.channel c where c.id = given.id)
  or exists (select 1 from conversations.tag t where t.id = given.id)
  or exists (select 1 from conversations.conversation_field f where f.id = given.id)
  or exists (select 1 from conversations.conversation c where c.customer_id = given.id)`;

/** Waits for whom it names, who may have been made a moment ago. Only what the list of conversations itself takes is let through. */
export async function hearOfFilter(ctx: RequestContext, filter: ConversationFilter): Promise<void> {
  listOf(ctx, filter, null);
  await hearOfTeam(ctx, filter.teamId);
  await hearOfAgents(ctx, filter.assigneeId ? [filter.assigneeId] : []);
}

/**
 * Nothing is kept that this workspace does not have: what is stored is looked up again for whoever reads it.
 * @throws Rejection NOT_FOUND
 */
export async function expectKnown(em: EntityManager, filter: ConversationFilter): Promise<void> {
  const { assigneeId, teamId, channelId, customerId, tagIds, fields } = filter;
  const named = [assigneeId, teamId, channelId, customerId].filter((id) => id != null);
  const ids = [...new Set([...named, ...(tagIds ?? []), ...(fields ?? []).map((one) => one.conversationFieldId)])];
  if (!ids.length || (await execute(em, KNOWN, [ids])).length === ids.length) return;
  throw new Rejection(
    "NOT_FOUND",
    { en: "Something that the filter names does not exist.", "zh-CN": "筛选条件中有不存在的项目。" },
    ["input", "filter"],
  );
}
