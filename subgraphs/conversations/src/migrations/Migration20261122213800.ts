import { Migration } from "@switchboard/kit/migrate";

export class Migration20261122213800 extends Migration {
  override up(): void {
    this.addSql(`create table "conversations"."queue_stay" ("id" text not null, "workspace_id" text not null, "conversation_id" text not null, "team_id" text null, "entered_at" timestamptz not null, "ended_at" timestamptz not null, "is_abandoned" boolean not null, primary key ("id"))`);
    this.addSql(`create index "queue_stay_by_end" on "conversations"."queue_stay" ("workspace_id", "ended_at")`);
    this.addSql(`create table "conversations"."record_line" ("id" text not null, "workspace_id" text not null, "conversation_id" text not null, "at" timestamptz not null, "name" text not null, "actor_kind" text not null, "actor_id" text not null, "message_id" text null, "data" jsonb not null, primary key ("id"))`);
    this.addSql(`create index record_line_of_message on conversations.record_line (workspace_id, message_id, at) where message_id is not null`);
    this.addSql(`create index "record_line_of_conversation" on "conversations"."record_line" ("workspace_id", "conversation_id", "at", "id")`);
    this.addSql(`create table "conversations"."visitor_try" ("counted" text not null, "used_until" timestamptz not null, primary key ("counted"))`);
    this.addSql(`create index "visitor_try_age" on "conversations"."visitor_try" ("used_until")`);
    this.addSql(`alter table "conversations"."conversation" add "is_offline_message" boolean not null default false, add "contact_kind" text null, add "contact_value" text null`);
    this.addSql(`alter table "conversations"."workspace_settings" add "timezone" text not null default 'UTC'`);
    this.addSql(`alter table "conversations"."queue_stay" enable row level security`);
    this.addSql(`alter table "conversations"."queue_stay" force row level security`);
    this.addSql(`create policy "queue_stay_tenant" on "conversations"."queue_stay" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."record_line" enable row level security`);
    this.addSql(`alter table "conversations"."record_line" force row level security`);
    this.addSql(`create policy "record_line_tenant" on "conversations"."record_line" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."record_line" add constraint "record_line_conversation_id_tie" foreign key (workspace_id, conversation_id) references "conversations"."conversation" (workspace_id, id) on delete cascade deferrable initially deferred`);
  }
}
