import { Migration } from "@switchboard/kit/migrate";

export class Migration20261122235617 extends Migration {
  override up(): void {
    this.addSql(`create table "conversations"."saved_view" ("id" text not null, "workspace_id" text not null, "scope" text not null, "owner_id" text not null, "name" text not null, "filter" jsonb not null, "order_by" jsonb not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("id"))`);
    this.addSql(`create unique index saved_view_of_owner on conversations.saved_view (workspace_id, owner_id, lower(name))`);
    this.addSql(`alter table "conversations"."saved_view" add constraint "saved_view_in_workspace" unique ("workspace_id", "id")`);
    this.addSql(`alter table "conversations"."saved_view" enable row level security`);
    this.addSql(`alter table "conversations"."saved_view" force row level security`);
    this.addSql(`create policy "saved_view_tenant" on "conversations"."saved_view" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
  }
}
