import { Migration } from "@switchboard/kit/migrate";

export class Migration20261122212434 extends Migration {
  override up(): void {
    this.addSql(`create table "conversations"."automation_rule" ("id" text not null, "workspace_id" text not null, "name" text not null, "event" text not null, "after_minutes" int null, "condition" jsonb null, "actions" jsonb not null, "position" int not null, "is_enabled" boolean not null, "stops_others" boolean not null, "active_since" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("id"))`);
    this.addSql(`create index "automation_rule_order" on "conversations"."automation_rule" ("workspace_id", "position", "id")`);
    this.addSql(`alter table "conversations"."automation_rule" add constraint "automation_rule_in_workspace" unique ("workspace_id", "id")`);
    this.addSql(`create table "conversations"."automation_run" ("id" text not null, "workspace_id" text not null, "rule_id" text not null, "conversation_id" text not null, "occasion" text not null, "event" text not null, "status" text not null, "reason" text null, "checks" jsonb not null, "results" jsonb not null, "chain" text[] not null, "at" timestamptz not null, "finished_at" timestamptz null, "duration_ms" int null, primary key ("id"))`);
    this.addSql(`create index "automation_run_by_age" on "conversations"."automation_run" ("workspace_id", "status", "at")`);
    this.addSql(`create index "automation_run_by_conversation" on "conversations"."automation_run" ("workspace_id", "conversation_id", "id")`);
    this.addSql(`create index "automation_run_by_rule" on "conversations"."automation_run" ("workspace_id", "rule_id", "id")`);
    this.addSql(`alter table "conversations"."automation_run" add constraint "automation_run_once" unique ("workspace_id", "rule_id", "conversation_id", "occasion")`);
    this.addSql(`create table "conversations"."silence_rule" ("id" text not null, "workspace_id" text not null, "after_minutes" int not null, "text" text null, primary key ("id"))`);
    this.addSql(`create table "conversations"."bulk_operation" ("id" text not null, "workspace_id" text not null, "status" text not null, "actions" jsonb not null, "total" int not null, "done" int not null, "failed" int not null, "created_by_id" text not null, "actor" jsonb not null, "created_at" timestamptz not null, "started_at" timestamptz null, "finished_at" timestamptz null, primary key ("id"))`);
    this.addSql(`create index "bulk_operation_by_start" on "conversations"."bulk_operation" ("workspace_id", "created_at", "id")`);
    this.addSql(`alter table "conversations"."bulk_operation" add constraint "bulk_operation_in_workspace" unique ("workspace_id", "id")`);
    this.addSql(`create table "conversations"."bulk_row" ("id" text not null, "workspace_id" text not null, "operation_id" text not null, "position" int not null, "conversation_id" text not null, "state" text not null, "code" text null, "sentence" jsonb null, "tried_at" timestamptz null, primary key ("id"))`);
    this.addSql(`create index bulk_row_left on conversations.bulk_row (workspace_id, operation_id, position) where state = 'PENDING'`);
    this.addSql(`create index "bulk_row_order" on "conversations"."bulk_row" ("workspace_id", "operation_id", "position")`);
    this.addSql(`create table "conversations"."conversation_link" ("id" text not null, "workspace_id" text not null, "kind" text not null, "part_id" text not null, "whole_id" text not null, "at" timestamptz not null, "by_agent_id" text null, "undone_at" timestamptz null, "undone_by_agent_id" text null, "from_sequence" int null, "through_sequence" int null, "line_id" text not null, "is_round_merged" boolean not null, "part_before" jsonb not null, "whole_before" jsonb not null, "whole_after" jsonb not null, primary key ("id"))`);
    this.addSql(`create index "conversation_link_of_whole" on "conversations"."conversation_link" ("workspace_id", "whole_id", "at")`);
    this.addSql(`create unique index conversation_link_live on conversations.conversation_link (workspace_id, part_id, kind) where undone_at is null`);
    this.addSql(`alter table "conversations"."conversation" add "snoozed_until" timestamptz null, add "silent_since" timestamptz null, add "merged_into_id" text null, add "split_from_id" text null`);
    this.addSql(`create index conversation_waiting on conversations.conversation (workspace_id, waiting_since) where waiting_since is not null`);
    this.addSql(`create index conversation_merged on conversations.conversation (workspace_id, customer_id, channel_id) where merged_into_id is not null`);
    this.addSql(`create index conversation_silent on conversations.conversation (workspace_id, silent_since) where status = 'WAITING'`);
    this.addSql(`create index conversation_snoozed on conversations.conversation (workspace_id, snoozed_until) where status = 'SNOOZED'`);
    this.addSql(`alter table "conversations"."service_round" add "ended_by" text null`);
    this.addSql(`alter table "conversations"."automation_rule" enable row level security`);
    this.addSql(`alter table "conversations"."automation_rule" force row level security`);
    this.addSql(`create policy "automation_rule_tenant" on "conversations"."automation_rule" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."automation_run" enable row level security`);
    this.addSql(`alter table "conversations"."automation_run" force row level security`);
    this.addSql(`create policy "automation_run_tenant" on "conversations"."automation_run" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."silence_rule" enable row level security`);
    this.addSql(`alter table "conversations"."silence_rule" force row level security`);
    this.addSql(`create policy "silence_rule_tenant" on "conversations"."silence_rule" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."bulk_operation" enable row level security`);
    this.addSql(`alter table "conversations"."bulk_operation" force row level security`);
    this.addSql(`create policy "bulk_operation_tenant" on "conversations"."bulk_operation" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."bulk_row" enable row level security`);
    this.addSql(`alter table "conversations"."bulk_row" force row level security`);
    this.addSql(`create policy "bulk_row_tenant" on "conversations"."bulk_row" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."conversation_link" enable row level security`);
    this.addSql(`alter table "conversations"."conversation_link" force row level security`);
    this.addSql(`create policy "conversation_link_tenant" on "conversations"."conversation_link" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."automation_run" add constraint "automation_run_conversation_id_tie" foreign key (workspace_id, conversation_id) references "conversations"."conversation" (workspace_id, id) on delete cascade deferrable initially deferred`);
    this.addSql(`alter table "conversations"."automation_run" add constraint "automation_run_rule_id_tie" foreign key (workspace_id, rule_id) references "conversations"."automation_rule" (workspace_id, id) on delete cascade deferrable initially deferred`);
    this.addSql(`alter table "conversations"."bulk_row" add constraint "bulk_row_conversation_id_tie" foreign key (workspace_id, conversation_id) references "conversations"."conversation" (workspace_id, id) on delete cascade deferrable initially deferred`);
    this.addSql(`alter table "conversations"."bulk_row" add constraint "bulk_row_operation_id_tie" foreign key (workspace_id, operation_id) references "conversations"."bulk_operation" (workspace_id, id) on delete cascade deferrable initially deferred`);
    this.addSql(`alter table "conversations"."conversation_link" add constraint "conversation_link_part_id_tie" foreign key (workspace_id, part_id) references "conversations"."conversation" (workspace_id, id) on delete cascade deferrable initially deferred`);
  }
}
