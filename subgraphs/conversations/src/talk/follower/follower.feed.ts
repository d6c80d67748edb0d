import { type ChangeKind, mapped, type RequestContext } from "@switchboard/kit";
import { followerTopic } from "./follower.events.js";
import { FOLLOWED_BY } from "./follower.loaders.js";

export interface FollowedChange {
  readonly kind: ChangeKind;
  readonly conversationId: string;
  readonly cursor: string;
}

/**
 * What happens in the conversations that the viewer follows, and which come to that or leave it. `names`: the events
 * that count as a change. Who follows is known from the table once and from the events since; entries that a replay
 * holds of before are judged by what is followed now, which shows at most a change too many.
 */
export async function followedFeed(
  ctx: RequestContext,
  names: readonly string[],
  after: string | null,
): Promise<AsyncIterableIterator<FollowedChange>> {
  const { workspaceId, actorId } = ctx.viewer;
  const topics = [...names, followerTopic(actorId)];
  const feed = await ctx.parts.stream.feed({ workspaceId, topics, after });
  const rows = await ctx.rows<{ id: string }>(FOLLOWED_BY, [workspaceId, actorId]).finally(() => ctx.scope.endReads());
  const followed = new Set(rows.map(({ id }) => id));
  return mapped(feed, ({ entry, cursor }) => {
    const conversationId = entry.data["conversationId"] as string;
    // A whisper moves nobody's inbox, and what others have read is news to nobody.
    if (entry.data["kind"] === "WHISPER") return null;
    if (entry.name === "conversation.read" && entry.data["agentId"] !== actorId) return null;
    const kind = kindOf(entry.name, entry.data["agentId"] === actorId, conversationId, followed);
    return kind && { kind, conversationId, cursor };
  });
}

function kindOf(name: string, isOwn: boolean, conversationId: string, followed: Set<string>): ChangeKind | null {
  if (isOwn && name === "conversation.followed") {
    followed.add(conversationId);
    return "ADDED";
  }
  if (isOwn && name === "conversation.unfollowed") return followed.delete(conversationId) ? "REMOVED" : null;
  return followed.has(conversationId) ? "UPDATED" : null;
}
