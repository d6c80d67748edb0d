import { Migration } from "@switchboard/kit/migrate";

export class Migration20261122231954 extends Migration {
  override up(): void {
    this.addSql(`create table "conversations"."survey_settings" ("id" text not null, "workspace_id" text not null, "is_enabled" boolean not null, "reasons" jsonb not null, primary key ("id"))`);
    this.addSql(`alter table "conversations"."channel" add "color" text null, add "logo_url" text null`);
    this.addSql(`alter table "conversations"."service_round" add "reasons" jsonb not null default '[]'`);
    this.addSql(`alter table "conversations"."survey_settings" enable row level security`);
    this.addSql(`alter table "conversations"."survey_settings" force row level security`);
    this.addSql(`create policy "survey_settings_tenant" on "conversations"."survey_settings" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."survey_settings" add constraint "survey_settings_id_tie" foreign key (workspace_id, id) references "conversations"."channel" (workspace_id, id) on delete cascade deferrable initially deferred`);
  }
}
