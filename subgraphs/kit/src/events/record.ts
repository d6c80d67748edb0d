import type { EntityManager } from "@mikro-orm/postgresql";
import { contextOf } from "../change.js";
import type { EventDefinition } from "./define.js";
import { LoggedEvent } from "./logged-event.js";

/** Writes an event to the subgraph's log in the same flush as the change: both are there, or neither is. */
export function record<D>(em: EntityManager, event: EventDefinition<D>, data: D): void {
  const ctx = contextOf(em);
  const row = new LoggedEvent();
  row.workspaceId = ctx.viewer.workspaceId;
  row.name = event.name;
  row.topics = [event.name, ...event.topics(data)];
  row.data = event.data.parse(data) as Record<string, unknown>;
  row.actorKind = ctx.viewer.kind;
  row.actorId = ctx.viewer.actorId;
  row.at = ctx.now();
  em.persist(row);
}
