import { Migration } from "@switchboard/kit/migrate";

export class Migration20261122202516 extends Migration {
  override up(): void {
    this.addSql(`create table "conversations"."posting_block" ("workspace_id" text not null, "word" bytea not null, "first" bigint not null, "last" bigint not null, "count" int not null, "rest" bytea not null, primary key ("workspace_id", "word", "first"))`);
    this.addSql(`create index "message_by_time" on "conversations"."message" ("workspace_id", "sent_at")`);
    this.addSql(`alter table "conversations"."posting_block" enable row level security`);
    this.addSql(`alter table "conversations"."posting_block" force row level security`);
    this.addSql(`create policy "posting_block_tenant" on "conversations"."posting_block" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
  }
}
