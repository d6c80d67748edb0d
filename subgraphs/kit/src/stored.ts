import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { LoggedEvent } from "./events/logged-event.js";
import { Stored } from "./fields.js";

// The kit's own tables in every subgraph's schema.

/** First answers by idempotency key; kept 24 hours. */
@Stored("idempotency_key")
@Index({ name: "idempotency_key_age", properties: ["createdAt"] as never })
export class IdempotencyKey {
  @PrimaryKey({ type: "text" }) workspaceId!: string;
  @PrimaryKey({ type: "text" }) actorId!: string;
  @PrimaryKey({ type: "text" }) operation!: string;
  @PrimaryKey({ type: "text" }) key!: string;
  @Property({ type: "text" }) inputHash!: string;
  @Property({ type: "json", columnType: "jsonb", nullable: true }) answer?: unknown;
  @Property({ type: "datetime", columnType: "timestamptz" }) createdAt!: Date;
}

/** An event that a reaction failed on again and again: set aside, visible, the others go on. */
@Stored("parked_event")
export class ParkedEvent {
  @PrimaryKey({ type: "text" }) source!: string;
  @PrimaryKey({ type: "bigint", columnType: "xid8" }) xid!: string;
  @PrimaryKey({ type: "bigint" }) id!: string;
  @Property({ type: "text" }) workspaceId!: string;
  @Property({ type: "text" }) name!: string;
  @Property({ type: "json", columnType: "jsonb" }) data!: unknown;
}

/** How far this subgraph has read each log it reacts to. Knows no workspace. */
@Entity({ tableName: "log_reader" })
export class LogReader {
  static readonly tenantless = true;
  @PrimaryKey({ type: "text" }) source!: string;
  @Property({ type: "bigint", columnType: "xid8" }) xid!: string;
  @Property({ type: "bigint" }) id!: string;
}

/** The log's epoch (changes when it is restored) and the place before which it has been cleared. One row. */
@Entity({ tableName: "log_state" })
export class LogState {
  static readonly tenantless = true;
  @PrimaryKey({ type: "integer" }) id!: number;
  @Property({ type: "text" }) epoch!: string;
  @Property({ type: "bigint", columnType: "xid8" }) floorXid!: string;
  @Property({ type: "bigint" }) floorId!: string;
}

/** Workspaces that exist, for sweeps. Filled from `workspace.created`. */
@Entity({ tableName: "known_workspace" })
export class KnownWorkspace {
  static readonly tenantless = true;
  @PrimaryKey({ type: "text" }) workspaceId!: string;
}

export const KIT_TABLES = [LoggedEvent, IdempotencyKey, ParkedEvent, LogReader, LogState, KnownWorkspace];
