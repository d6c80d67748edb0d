import type { EntityManager } from "@mikro-orm/postgresql";
import { addEvent, contextOf } from "../change.js";
import type { EventDefinition } from "./define.js";

/** Writes an event to the subgraph's log in the same transaction as the change: both are there, or neither is. */
export function record<D>(em: EntityManager, event: EventDefinition<D>, data: D): void {
  const ctx = contextOf(em);
  const { workspaceId, kind, actorId } = ctx.viewer;
  addEvent(em, {
    workspaceId,
    name: event.name,
    topics: [event.name, ...event.topics(data)],
    data: event.data.parse(data) as Record<string, unknown>,
    actorKind: kind,
    actorId,
    at: ctx.now(),
  });
}
