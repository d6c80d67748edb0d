import { type EntityManager, execute, fresh, LockMode } from "@switchboard/kit";
import { Tag } from "../../talk/tag/tag.js";

/** Merges of a workspace, and their parts, come one after the other: what stands in a tag's place is what it was when read. */
export async function alone(em: EntityManager): Promise<void> {
  const { workspaceId } = fresh(em);
  await execute(em, "select pg_advisory_xact_lock(hashtextextended($1, 0))", [`conversations.tags ${workspaceId}`]);
}

/** Locked in one order: whoever tags with one of them waits. */
export function tagsLocked(em: EntityManager, ids: readonly string[]): Promise<Tag[]> {
  return em.find(Tag, { id: { $in: [...ids] } }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: "asc" } });
}
