import { type EntityManager, execute, fresh, record, Rejection, type RequestContext } from "@switchboard/kit";
import { agentBehind, conversationToChange } from "../../life/conversation/conversation.access.js";
import { placeOf } from "../../life/conversation/conversation.events.js";
import type { Conversation } from "../../life/conversation/conversation.js";
import { ConversationFollowed, ConversationUnfollowed, type FollowCause } from "./follower.events.js";

/** More than these would be everyone. */
export const FOLLOWERS_MOST = 100;

/** @throws Rejection NOT_FOUND, AGENT_ONLY, TOO_MANY_FOLLOWERS */
export function followConversation(ctx: RequestContext, conversationId: string): Promise<Conversation> {
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, conversationId);
    const isIn = await follow(em, conversation, agentBehind(ctx), "ASKED");
    if (!isIn) throw tooMany(conversation);
    return conversation;
  });
}

/** @throws Rejection NOT_FOUND, AGENT_ONLY */
export function unfollowConversation(ctx: RequestContext, conversationId: string): Promise<Conversation> {
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, conversationId);
    const agentId = agentBehind(ctx);
    const gone = await execute(
      em,
      `delete from conversations.conversation_follower where conversation_id = $1 and agent_id = $2 returning 1 as ok`,
      [conversation.id, agentId],
    );
    if (gone.length > 0) record(em, ConversationUnfollowed, { ...placeOf(conversation), agentId });
    return conversation;
  });
}

/** Makes the agent a follower; one who is already stays so. False when there are too many. The conversation is locked. */
export async function follow(
  em: EntityManager,
  conversation: Conversation,
  agentId: string,
  cause: FollowCause,
): Promise<boolean> {
  const { workspaceId, now } = fresh(em);
  const followers = await followersOf(em, conversation.id);
  if (followers.includes(agentId)) return true;
  if (followers.length >= FOLLOWERS_MOST) return false;
  await execute(
    em,
    `insert into conversations.conversation_follower (workspace_id, conversation_id, agent_id, since) values ($1, $2, $3, $4)`,
    [workspaceId, conversation.id, agentId, now],
  );
  record(em, ConversationFollowed, { ...placeOf(conversation), agentId, cause });
  return true;
}

/** The ids of those who follow, as this change sees them. */
export async function followersOf(em: EntityManager, conversationId: string): Promise<string[]> {
  const rows = await execute<{ id: string }>(
    em,
    `select agent_id as id from conversations.conversation_follower where conversation_id = $1 order by since, agent_id`,
    [conversationId],
  );
  return rows.map(({ id }) => id);
}

const tooMany = (conversation: Conversation) =>
  new Rejection(
    "TOO_MANY_FOLLOWERS",
    {
      en: `At most ${FOLLOWERS_MOST} agents follow a conversation.`,
      "zh-CN": `最多 ${FOLLOWERS_MOST} 位客服关注同一会话。`,
    },
    ["input", "conversationId"],
    { conversation },
  );
