import { Migration } from "@switchboard/kit/migrate";

export class Migration20261123061637 extends Migration {
  override up(): void {
    this.addSql(`create table "conversations"."notification_settings" ("id" text not null, "workspace_id" text not null, "has_conversation_sound" boolean not null, "has_message_sound" boolean not null, "has_mention_sound" boolean not null, "volume" int not null, "is_on_desktop" boolean not null, "is_quiet_when_away" boolean not null, primary key ("id"))`);
    this.addSql(`create table "conversations"."wait_target" ("id" text not null, "workspace_id" text not null, "warn_seconds" int not null, "late_seconds" int not null, primary key ("id"))`);
    this.addSql(`alter table "conversations"."tag" add "merged_into_id" text null, add "merge_total" int null, add "merge_moved" int null`);
    this.addSql(`alter table "conversations"."notification_settings" enable row level security`);
    this.addSql(`alter table "conversations"."notification_settings" force row level security`);
    this.addSql(`create policy "notification_settings_tenant" on "conversations"."notification_settings" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."wait_target" enable row level security`);
    this.addSql(`alter table "conversations"."wait_target" force row level security`);
    this.addSql(`create policy "wait_target_tenant" on "conversations"."wait_target" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."tag" add constraint "tag_merged_into_id_tie" foreign key (workspace_id, merged_into_id) references "conversations"."tag" (workspace_id, id) on delete cascade deferrable initially deferred`);
  }
}
