import { type EntityManager, execute, fresh } from "@switchboard/kit";
import type { FactValue } from "../../routing/fact/fact.js";
import { ConversationTagged } from "../../talk/tag/tag.events.js";
import type { Standing } from "../automation/occasion.js";

interface Entry {
  readonly name: string;
  readonly data: Record<string, unknown>;
}

/** The tags of conversations as they were at a moment: those of today, with everything since then undone. */
export async function tagsBefore(
  em: EntityManager,
  at: Date,
  standing: ReadonlyMap<string, Standing>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const entries = await execute<Entry>(
    em,
    `select name, data from conversations.event e where workspace_id = $4 and name = $1 and at >= $2 and data ->> 'conversationId' = any($3::text[])
     order by e.xid desc, e.id desc`,
    [ConversationTagged.name, at, [...standing.keys()], fresh(em).workspaceId],
  );
  const tags = new Map([...standing].map(([id, { facts }]) => [id, wordsOf(facts.TAG)]));
  for (const { data } of entries) {
    const id = String(data["conversationId"]);
    tags.set(id, without(tags.get(id) ?? [], data["added"]).concat(data["removed"] as string[]));
  }
  return tags;
}

/** The tags after an entry of the log. */
export const retagged = (tags: FactValue | undefined, { name, data }: Entry): readonly string[] =>
  name === ConversationTagged.name
    ? without(wordsOf(tags), data["removed"]).concat(data["added"] as string[])
    : wordsOf(tags);

const wordsOf = (value: FactValue | undefined): readonly string[] => (Array.isArray(value) ? value : []);

const without = (tags: readonly string[], gone: unknown): readonly string[] =>
  tags.filter((id) => !(gone as readonly string[]).includes(id));
