import { Migration } from "@switchboard/kit/migrate";

export class Migration20261122211744 extends Migration {
  override up(): void {
    this.addSql(`create table "conversations"."business_hours" ("id" text not null, "workspace_id" text not null, "version" int not null default 1, "name" text not null, "timezone" text not null, "week" jsonb not null, "special_days" jsonb not null, "updated_at" timestamptz not null, primary key ("id"))`);
    this.addSql(`create index "business_hours_by_workspace" on "conversations"."business_hours" ("workspace_id", "id")`);
    this.addSql(`alter table "conversations"."business_hours" add constraint "business_hours_in_workspace" unique ("workspace_id", "id")`);
    this.addSql(`create table "conversations"."settings_revision" ("id" text not null, "workspace_id" text not null, "subject_id" text not null, "version" int not null, "at" timestamptz not null, "agent_id" text null, "changes" jsonb not null, primary key ("id"))`);
    this.addSql(`create index "settings_revision_of" on "conversations"."settings_revision" ("workspace_id", "subject_id", "id")`);
    this.addSql(`alter table "conversations"."channel" add "off_hours_text" text null, add "priority" text not null default 'NORMAL', add "is_single_conversation" boolean not null default true, add "version" int not null default 1, add "business_hours_id" text null, add "pre_chat_form" jsonb not null default '[]'`);
    this.addSql(`drop index "conversations"."conversation_queue"`);
    this.addSql(`drop index "conversations"."conversation_under_way"`);
    this.addSql(`alter table "conversations"."conversation" add "region" text null, add "pre_chat_answers" jsonb not null default '[]', add "priority" int not null default 0, add "is_single" boolean not null default true`);
    this.addSql(`create index conversation_line on conversations.conversation (workspace_id, priority desc, waiting_since, id) where status = 'QUEUED'`);
    this.addSql(`create index conversation_open on conversations.conversation (workspace_id, customer_id, channel_id) where status <> 'CLOSED'`);
    this.addSql(`create unique index conversation_alone on conversations.conversation (workspace_id, customer_id, channel_id) where status <> 'CLOSED' and is_single`);
    this.addSql(`alter table "conversations"."business_hours" enable row level security`);
    this.addSql(`alter table "conversations"."business_hours" force row level security`);
    this.addSql(`create policy "business_hours_tenant" on "conversations"."business_hours" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."settings_revision" enable row level security`);
    this.addSql(`alter table "conversations"."settings_revision" force row level security`);
    this.addSql(`create policy "settings_revision_tenant" on "conversations"."settings_revision" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
  }
}
