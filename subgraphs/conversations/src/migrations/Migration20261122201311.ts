import { Migration } from "@switchboard/kit/migrate";

export class Migration20261122201311 extends Migration {
  override up(): void {
    this.addSql(`create table "conversations"."canned_use" ("id" text not null, "workspace_id" text not null, "canned_reply_id" text not null, "agent_id" text not null, "count" int not null, "last_at" timestamptz not null, primary key ("id"))`);
    this.addSql(`alter table "conversations"."canned_use" add constraint "canned_use_once" unique ("workspace_id", "canned_reply_id", "agent_id")`);
    this.addSql(`create table "conversations"."known_customer" ("id" text not null, "workspace_id" text not null, "version" int not null, "name" text null, primary key ("id"))`);
    this.addSql(`drop index "conversations"."canned_reply_shortcut"`);
    this.addSql(`alter table "conversations"."canned_reply" add "scope" text not null default 'WORKSPACE', add "owner_id" text not null default '', add "pinyin" text not null default '', add "updated_at" timestamptz null, add "version" int not null default 1`);
    this.addSql(`create unique index canned_reply_of_owner on conversations.canned_reply (workspace_id, owner_id, lower(shortcut), coalesce(locale, ''))`);
    this.addSql(`alter table "conversations"."canned_reply" add constraint "canned_reply_in_workspace" unique ("workspace_id", "id")`);
    this.addSql(`alter table "conversations"."canned_use" enable row level security`);
    this.addSql(`alter table "conversations"."canned_use" force row level security`);
    this.addSql(`create policy "canned_use_tenant" on "conversations"."canned_use" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."known_customer" enable row level security`);
    this.addSql(`alter table "conversations"."known_customer" force row level security`);
    this.addSql(`create policy "known_customer_tenant" on "conversations"."known_customer" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."canned_use" add constraint "canned_use_canned_reply_id_tie" foreign key (workspace_id, canned_reply_id) references "conversations"."canned_reply" (workspace_id, id) on delete cascade deferrable initially deferred`);
  }
}
