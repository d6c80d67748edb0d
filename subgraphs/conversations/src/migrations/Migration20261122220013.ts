import { Migration } from "@switchboard/kit/migrate";

export class Migration20261122220013 extends Migration {
  override up(): void {
    this.addSql(`create table "conversations"."desk_turn" ("id" text not null, "workspace_id" text not null, "agent_id" text not null, "state" text not null, "since" timestamptz not null, primary key ("id"))`);
    this.addSql(`create index "desk_turn_by_time" on "conversations"."desk_turn" ("workspace_id", "since")`);
    this.addSql(`create index "desk_turn_of_agent" on "conversations"."desk_turn" ("workspace_id", "agent_id", "since")`);
    this.addSql(`alter table "conversations"."desk_turn" enable row level security`);
    this.addSql(`alter table "conversations"."desk_turn" force row level security`);
    this.addSql(`create policy "desk_turn_tenant" on "conversations"."desk_turn" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
  }
}
