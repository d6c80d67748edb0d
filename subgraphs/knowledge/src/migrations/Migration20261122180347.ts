import { Migration } from "@switchboard/kit/migrate";

export class Migration20261122180347 extends Migration {
  override up(): void {
    this.addSql(`create schema if not exists "knowledge"`);
    this.addSql(`create table "knowledge"."bot_citation" ("message_id" text not null, "workspace_id" text not null, "customer_id" text not null, "faq_ids" text[] not null, primary key ("message_id"))`);
    this.addSql(`create table "knowledge"."conversation_question" ("conversation_id" text not null, "workspace_id" text not null, "locale" text null, "round" int not null, "texts" text[] not null, "updated_at" timestamptz not null, primary key ("conversation_id"))`);
    this.addSql(`create index "conversation_question_age" on "knowledge"."conversation_question" ("workspace_id", "updated_at")`);
    this.addSql(`create table "knowledge"."faq" ("id" text not null, "workspace_id" text not null, "question" text not null, "question_key" text not null, "similar_questions" text[] not null, "answer" text not null, "locale" text not null, "is_enabled" boolean not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "version" int not null default 1, primary key ("id"))`);
    this.addSql(`create index "faq_list" on "knowledge"."faq" ("workspace_id", "created_at", "id")`);
    this.addSql(`create unique index "faq_question" on "knowledge"."faq" ("workspace_id", "locale", "question_key") where deleted_at is null`);
    this.addSql(`create table "knowledge"."idempotency_key" ("workspace_id" text not null, "actor_id" text not null, "operation" text not null, "key" text not null, "input_hash" text not null, "answer" jsonb null, "created_at" timestamptz not null, primary key ("workspace_id", "actor_id", "operation", "key"))`);
    this.addSql(`create index "idempotency_key_age" on "knowledge"."idempotency_key" ("created_at")`);
    this.addSql(`create table "knowledge"."known_workspace" ("workspace_id" text not null, primary key ("workspace_id"))`);
    this.addSql(`create table "knowledge"."event" ("id" bigserial primary key, "xid" xid8 not null default pg_current_xact_id(), "workspace_id" text not null, "name" text not null, "topics" text[] not null, "data" jsonb not null, "actor_kind" text not null, "actor_id" text not null, "at" timestamptz not null)`);
    this.addSql(`create index "event_by_workspace" on "knowledge"."event" ("workspace_id", "xid", "id")`);
    this.addSql(`create index "event_order" on "knowledge"."event" ("xid", "id")`);
    this.addSql(`create table "knowledge"."log_reader" ("source" text not null, "xid" xid8 not null, "id" bigint not null, primary key ("source"))`);
    this.addSql(`create table "knowledge"."log_state" ("id" serial primary key, "epoch" text not null, "floor_xid" xid8 not null, "floor_id" bigint not null)`);
    this.addSql(`create table "knowledge"."parked_event" ("source" text not null, "xid" xid8 not null, "id" bigint not null, "workspace_id" text not null, "name" text not null, "data" jsonb not null, primary key ("source", "xid", "id"))`);
    this.addSql(`alter table "knowledge"."bot_citation" enable row level security`);
    this.addSql(`alter table "knowledge"."bot_citation" force row level security`);
    this.addSql(`create policy "bot_citation_tenant" on "knowledge"."bot_citation" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "knowledge"."conversation_question" enable row level security`);
    this.addSql(`alter table "knowledge"."conversation_question" force row level security`);
    this.addSql(`create policy "conversation_question_tenant" on "knowledge"."conversation_question" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "knowledge"."faq" enable row level security`);
    this.addSql(`alter table "knowledge"."faq" force row level security`);
    this.addSql(`create policy "faq_tenant" on "knowledge"."faq" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "knowledge"."idempotency_key" enable row level security`);
    this.addSql(`alter table "knowledge"."idempotency_key" force row level security`);
    this.addSql(`create policy "idempotency_key_tenant" on "knowledge"."idempotency_key" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "knowledge"."event" enable row level security`);
    this.addSql(`alter table "knowledge"."event" force row level security`);
    this.addSql(`create policy "event_tenant" on "knowledge"."event" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`create policy "event_relay" on "knowledge"."event" for select to "switchboard_relay" using (true)`);
    this.addSql(`alter table "knowledge"."parked_event" enable row level security`);
    this.addSql(`alter table "knowledge"."parked_event" force row level security`);
    this.addSql(`create policy "parked_event_tenant" on "knowledge"."parked_event" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
  }
}
