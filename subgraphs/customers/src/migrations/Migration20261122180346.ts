import { Migration } from "@switchboard/kit/migrate";

export class Migration20261122180346 extends Migration {
  override up(): void {
    this.addSql(`create schema if not exists "customers"`);
    this.addSql(`create table "customers"."customer" ("id" text not null, "workspace_id" text not null, "name" text null, "email" text null, "phone" text null, "locale" text null, "region" text null, "company" text null, "tier" text not null, "note" text null, "tags" text[] not null, "search_text" text not null, "first_seen_at" timestamptz not null, "last_seen_at" timestamptz not null, "version" int not null default 1, primary key ("id"))`);
    this.addSql(`create index "customer_first_seen" on "customers"."customer" ("workspace_id", "first_seen_at", "id")`);
    this.addSql(`create index "customer_last_seen" on "customers"."customer" ("workspace_id", "last_seen_at", "id")`);
    this.addSql(`alter table "customers"."customer" add constraint "customer_in_workspace" unique ("workspace_id", "id")`);
    this.addSql(`create table "customers"."customer_identity" ("id" text not null, "workspace_id" text not null, "customer_id" text not null, "kind" text not null, "value" text not null, "channel_id" text null, "is_verified" boolean not null, "created_at" timestamptz not null, primary key ("id"))`);
    this.addSql(`create index "customer_identity_of_customer" on "customers"."customer_identity" ("workspace_id", "customer_id")`);
    this.addSql(`alter table "customers"."customer_identity" add constraint "customer_identity_value" unique ("workspace_id", "kind", "channel_id", "value")`);
    this.addSql(`create table "customers"."idempotency_key" ("workspace_id" text not null, "actor_id" text not null, "operation" text not null, "key" text not null, "input_hash" text not null, "answer" jsonb null, "created_at" timestamptz not null, primary key ("workspace_id", "actor_id", "operation", "key"))`);
    this.addSql(`create index "idempotency_key_age" on "customers"."idempotency_key" ("created_at")`);
    this.addSql(`create table "customers"."known_workspace" ("workspace_id" text not null, primary key ("workspace_id"))`);
    this.addSql(`create table "customers"."event" ("id" bigserial primary key, "xid" xid8 not null default pg_current_xact_id(), "workspace_id" text not null, "name" text not null, "topics" text[] not null, "data" jsonb not null, "actor_kind" text not null, "actor_id" text not null, "at" timestamptz not null)`);
    this.addSql(`create index "event_by_workspace" on "customers"."event" ("workspace_id", "xid", "id")`);
    this.addSql(`create index "event_order" on "customers"."event" ("xid", "id")`);
    this.addSql(`create table "customers"."log_reader" ("source" text not null, "xid" xid8 not null, "id" bigint not null, primary key ("source"))`);
    this.addSql(`create table "customers"."log_state" ("id" serial primary key, "epoch" text not null, "floor_xid" xid8 not null, "floor_id" bigint not null)`);
    this.addSql(`create table "customers"."parked_event" ("source" text not null, "xid" xid8 not null, "id" bigint not null, "workspace_id" text not null, "name" text not null, "data" jsonb not null, primary key ("source", "xid", "id"))`);
    this.addSql(`alter table "customers"."customer" enable row level security`);
    this.addSql(`alter table "customers"."customer" force row level security`);
    this.addSql(`create policy "customer_tenant" on "customers"."customer" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "customers"."customer_identity" enable row level security`);
    this.addSql(`alter table "customers"."customer_identity" force row level security`);
    this.addSql(`create policy "customer_identity_tenant" on "customers"."customer_identity" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "customers"."idempotency_key" enable row level security`);
    this.addSql(`alter table "customers"."idempotency_key" force row level security`);
    this.addSql(`create policy "idempotency_key_tenant" on "customers"."idempotency_key" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "customers"."event" enable row level security`);
    this.addSql(`alter table "customers"."event" force row level security`);
    this.addSql(`create policy "event_tenant" on "customers"."event" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`create policy "event_relay" on "customers"."event" for select to "switchboard_relay" using (true)`);
    this.addSql(`alter table "customers"."parked_event" enable row level security`);
    this.addSql(`alter table "customers"."parked_event" force row level security`);
    this.addSql(`create policy "parked_event_tenant" on "customers"."parked_event" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "customers"."customer_identity" add constraint "customer_identity_customer_id_tie" foreign key (workspace_id, customer_id) references "customers"."customer" (workspace_id, id) on delete cascade deferrable initially deferred`);
  }
}
