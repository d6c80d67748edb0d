import { type EntityManager, execute, record } from "@switchboard/kit";
import { placeOf } from "../../life/conversation/conversation.events.js";
import type { ConversationStatus } from "../../life/conversation/conversation.status.js";
import { ConversationTagged } from "../../talk/tag/tag.events.js";

/** Conversations of one change. */
export const MOVED_AT_ONCE = 500;

interface Moved {
  readonly id: string;
  readonly assigneeId: string | null;
  readonly status: ConversationStatus;
  /** It did not have the other tag yet. */
  readonly isNew: boolean;
}

/** Puts the target in the source's place on a part of the conversations, in one statement. @returns on how many */
export async function moveTags(em: EntityManager, sourceId: string, targetId: string): Promise<number> {
  const moved = await execute<Moved>(
    em,
    `with part as (
       select conversation_id from conversations.conversation_tag where tag_id = $1 order by conversation_id limit $3 for update),
     taken as (
       delete from conversations.conversation_tag t using part
       where t.tag_id = $1 and t.conversation_id = part.conversation_id returning t.workspace_id, t.conversation_id, t.at),
     given as (
       insert into conversations.conversation_tag (workspace_id, conversation_id, tag_id, at)
       select workspace_id, conversation_id, $2, at from taken on conflict do nothing returning conversation_id)
     select c.id, c.assignee_id as "assigneeId", c.status, given.conversation_id is not null as "isNew"
     from taken join conversations.conversation c on c.id = taken.conversation_id
     left join given on given.conversation_id = taken.conversation_id order by c.id`,
    [sourceId, targetId, MOVED_AT_ONCE],
  );
  for (const conversation of moved)
    record(em, ConversationTagged, {
      ...placeOf(conversation),
      added: conversation.isNew ? [targetId] : [],
      removed: [sourceId],
      isMerge: true,
    });
  return moved.length;
}
