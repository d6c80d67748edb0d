import {
  type BatchReaction,
  batchReaction,
  execute,
  type EventDefinition,
  own,
  z,
  type featuresOf,
} from "@switchboard/kit";
import { newId } from "@switchboard/kit";

/**
 * From our own log, with who did it; what is recorded of a conversation that is gone by now has nowhere to stand. The
 * id is taken out first: reading JSON is not leakproof, and behind row-level security the index of conversations would
 * not be used for what it says.
 */
const KEEP = `
  with told as materialized (
    select p.line, e.workspace_id, e.at, e.name, e.actor_kind, e.actor_id, e.data, e.data->>'conversationId' as conversation_id
    from unnest($1::text[], $2::text[], $3::bigint[]) as p(line, xid, id)
    join conversations.event e on e.xid = p.xid::xid8 and e.id = p.id)
  insert into conversations.record_line (id, workspace_id, conversation_id, at, name, actor_kind, actor_id, message_id, data)
  select t.line, t.workspace_id, c.id, t.at, t.name, t.actor_kind, t.actor_id, t.data->>'messageId', t.data - 'conversationId'
  from told t join conversations.conversation c on c.workspace_id = t.workspace_id and c.id = t.conversation_id`;

/** The features, and that everything they tell of a conversation is kept: whatever event has a `conversationId`. */
export function recorded(features: Features): Features {
  return { ...features, reactions: [...features.reactions, keepRecord(features.events)] };
}

type Features = ReturnType<typeof featuresOf>;

function keepRecord(events: readonly { readonly name: string }[]): BatchReaction {
  const kept = (events as readonly EventDefinition<object>[]).filter(
    ({ data }) => data instanceof z.ZodObject && "conversationId" in data.shape,
  );
  const sources = kept.map((event) => own("conversations", event));
  return batchReaction("keep-record", sources, (ctx, entries) =>
    ctx.change(async (em) => {
      const positions = entries.map(({ position }) => position);
      await execute(em, KEEP, [
        positions.map(() => newId("rec")),
        positions.map(({ xid }) => String(xid)),
        positions.map(({ id }) => String(id)),
      ]);
    }),
  );
}
