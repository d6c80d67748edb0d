import { Migration } from "@switchboard/kit/migrate";

export class Migration20261122180347 extends Migration {
  override up(): void {
    this.addSql(`create schema if not exists "analytics"`);
    this.addSql(`create table "analytics"."agent_span" ("workspace_id" text not null, "agent_id" text not null, "started_at" timestamptz not null, "state" text not null, "ended_at" timestamptz null, "id" text not null, primary key ("workspace_id", "agent_id", "started_at"))`);
    this.addSql(`create index "agent_span_by_end" on "analytics"."agent_span" ("workspace_id", "ended_at")`);
    this.addSql(`create table "analytics"."fact" ("workspace_id" text not null, "subject" text not null, "id" text not null, "series" text not null, "at" timestamptz not null, "conversation_id" text null, "ticket_id" text null, "agent_id" text null, "channel_id" text null, "key" text null, "value" double precision not null, "is_hit" boolean not null, primary key ("workspace_id", "subject", "id"))`);
    this.addSql(`create index "fact_by_series" on "analytics"."fact" ("workspace_id", "series", "at", "id")`);
    this.addSql(`create table "analytics"."hourly" ("workspace_id" text not null, "series" text not null, "level" int not null, "hour" timestamptz not null, "agent_id" text not null, "channel_id" text not null, "count" int not null, "sum" numeric(24,3) not null, "hits" int not null, primary key ("workspace_id", "series", "level", "hour", "agent_id", "channel_id"))`);
    this.addSql(`create table "analytics"."idempotency_key" ("workspace_id" text not null, "actor_id" text not null, "operation" text not null, "key" text not null, "input_hash" text not null, "answer" jsonb null, "created_at" timestamptz not null, primary key ("workspace_id", "actor_id", "operation", "key"))`);
    this.addSql(`create index "idempotency_key_age" on "analytics"."idempotency_key" ("created_at")`);
    this.addSql(`create table "analytics"."known_workspace" ("workspace_id" text not null, primary key ("workspace_id"))`);
    this.addSql(`create table "analytics"."event" ("id" bigserial primary key, "xid" xid8 not null default pg_current_xact_id(), "workspace_id" text not null, "name" text not null, "topics" text[] not null, "data" jsonb not null, "actor_kind" text not null, "actor_id" text not null, "at" timestamptz not null)`);
    this.addSql(`create index "event_by_workspace" on "analytics"."event" ("workspace_id", "xid", "id")`);
    this.addSql(`create index "event_order" on "analytics"."event" ("xid", "id")`);
    this.addSql(`create table "analytics"."log_reader" ("source" text not null, "xid" xid8 not null, "id" bigint not null, primary key ("source"))`);
    this.addSql(`create table "analytics"."log_state" ("id" serial primary key, "epoch" text not null, "floor_xid" xid8 not null, "floor_id" bigint not null)`);
    this.addSql(`create table "analytics"."parked_event" ("source" text not null, "xid" xid8 not null, "id" bigint not null, "workspace_id" text not null, "name" text not null, "data" jsonb not null, primary key ("source", "xid", "id"))`);
    this.addSql(`create table "analytics"."round" ("workspace_id" text not null, "subject" text not null, "customer_id" text not null, "channel_id" text not null, "started_at" timestamptz null, "open_status" text null, "ended_alone_at" timestamptz null, primary key ("workspace_id", "subject"))`);
    this.addSql(`create index "round_of_customer" on "analytics"."round" ("workspace_id", "customer_id", "started_at")`);
    this.addSql(`create index "round_open" on "analytics"."round" ("workspace_id", "open_status")`);
    this.addSql(`create table "analytics"."round_step" ("workspace_id" text not null, "subject" text not null, "log_id" bigint not null, "xid" bigint not null, "at" timestamptz not null, "what" jsonb not null, primary key ("workspace_id", "subject", "log_id"))`);
    this.addSql(`create table "analytics"."workspace_zone" ("workspace_id" text not null, "timezone" text not null, primary key ("workspace_id"))`);
    this.addSql(`alter table "analytics"."agent_span" enable row level security`);
    this.addSql(`alter table "analytics"."agent_span" force row level security`);
    this.addSql(`create policy "agent_span_tenant" on "analytics"."agent_span" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "analytics"."fact" enable row level security`);
    this.addSql(`alter table "analytics"."fact" force row level security`);
    this.addSql(`create policy "fact_tenant" on "analytics"."fact" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "analytics"."hourly" enable row level security`);
    this.addSql(`alter table "analytics"."hourly" force row level security`);
    this.addSql(`create policy "hourly_tenant" on "analytics"."hourly" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "analytics"."idempotency_key" enable row level security`);
    this.addSql(`alter table "analytics"."idempotency_key" force row level security`);
    this.addSql(`create policy "idempotency_key_tenant" on "analytics"."idempotency_key" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "analytics"."event" enable row level security`);
    this.addSql(`alter table "analytics"."event" force row level security`);
    this.addSql(`create policy "event_tenant" on "analytics"."event" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`create policy "event_relay" on "analytics"."event" for select to "switchboard_relay" using (true)`);
    this.addSql(`alter table "analytics"."parked_event" enable row level security`);
    this.addSql(`alter table "analytics"."parked_event" force row level security`);
    this.addSql(`create policy "parked_event_tenant" on "analytics"."parked_event" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "analytics"."round" enable row level security`);
    this.addSql(`alter table "analytics"."round" force row level security`);
    this.addSql(`create policy "round_tenant" on "analytics"."round" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "analytics"."round_step" enable row level security`);
    this.addSql(`alter table "analytics"."round_step" force row level security`);
    this.addSql(`create policy "round_step_tenant" on "analytics"."round_step" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "analytics"."workspace_zone" enable row level security`);
    this.addSql(`alter table "analytics"."workspace_zone" force row level security`);
    this.addSql(`create policy "workspace_zone_tenant" on "analytics"."workspace_zone" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
  }
}
