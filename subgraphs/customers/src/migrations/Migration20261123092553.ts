import { Migration } from "@switchboard/kit/migrate";

export class Migration20261123092553 extends Migration {
  override up(): void {
    this.addSql(`create table "customers"."customer_word" ("workspace_id" text not null, "word" text collate "C" not null, "customer_id" text not null, primary key ("workspace_id", "word", "customer_id"))`);
    this.addSql(`alter table "customers"."customer" add "name_source" text null, add "words" text not null default ''`);
    this.addSql(`alter table "customers"."customer" alter column "search_text" drop not null`);
    this.addSql(`create index customer_unnoted on customers.customer (workspace_id, id) where search_text is not null`);
    this.addSql(`alter table "customers"."customer_word" enable row level security`);
    this.addSql(`alter table "customers"."customer_word" force row level security`);
    this.addSql(`create policy "customer_word_tenant" on "customers"."customer_word" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
  }
}
