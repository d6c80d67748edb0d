import { Migration } from "@switchboard/kit/migrate";

export class Migration20261122204607 extends Migration {
  override up(): void {
    this.addSql(`create table "conversations"."macro" ("id" text not null, "workspace_id" text not null, "scope" text not null, "owner_id" text not null, "name" text not null, "actions" jsonb not null, "use_count" int not null default 0, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("id"))`);
    this.addSql(`create unique index macro_of_owner on conversations.macro (workspace_id, owner_id, lower(name))`);
    this.addSql(`alter table "conversations"."macro" add constraint "macro_in_workspace" unique ("workspace_id", "id")`);
    this.addSql(`alter table "conversations"."macro" enable row level security`);
    this.addSql(`alter table "conversations"."macro" force row level security`);
    this.addSql(`create policy "macro_tenant" on "conversations"."macro" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
  }
}
