import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";

const TENANT = "workspace_id = current_setting('app.workspace', true)";

/**
 * A row of the subgraph's event log. `xid` is filled by the database with the writing transaction's id: readers
 * stop before the oldest transaction still open, so that nothing slips in behind them.
 * The relay's own role reads every workspace; the app's role only its own.
 */
@Entity({
  tableName: "event",
  rowLevelSecurity: "force",
  policies: [
    { name: "event_tenant", using: TENANT, check: TENANT },
    { name: "event_relay", command: "select", roles: ["switchboard_relay"], using: "true" },
  ],
} as object)
@Index({ name: "event_order", properties: ["xid", "id"] as never })
@Index({ name: "event_by_workspace", properties: ["workspaceId", "xid", "id"] as never })
export class LoggedEvent {
  @PrimaryKey({ type: "bigint", autoincrement: true })
  id!: string;

  @Property({ type: "bigint", columnType: "xid8", defaultRaw: "pg_current_xact_id()" })
  xid?: string;

  @Property({ type: "text" })
  workspaceId!: string;

  @Property({ type: "text" })
  name!: string;

  @Property({ type: "string[]", columnType: "text[]" })
  topics!: string[];

  @Property({ type: "json", columnType: "jsonb" })
  data!: Record<string, unknown>;

  @Property({ type: "text" })
  actorKind!: string;

  @Property({ type: "text" })
  actorId!: string;

  @Property({ columnType: "timestamptz", type: "datetime" })
  at!: Date;
}

export type NewEvent = Omit<LoggedEvent, "id" | "xid">;

/** The statement that writes events in their order, and its values. */
export function insertEvents(subgraph: string, events: readonly NewEvent[]): [text: string, values: unknown[]] {
  return [
    `insert into ${subgraph}.event (workspace_id, name, topics, data, actor_kind, actor_id, at)
     select e.new ->> 'workspaceId', e.new ->> 'name', array(select jsonb_array_elements_text(e.new -> 'topics')),
       e.new -> 'data', e.new ->> 'actorKind', e.new ->> 'actorId', (e.new ->> 'at')::timestamptz
     from jsonb_array_elements($1::jsonb) with ordinality as e(new, place) order by e.place`,
    [JSON.stringify(events)],
  ];
}
