import { Migration } from "@switchboard/kit/migrate";

export class Migration20261122201017 extends Migration {
  override up(): void {
    this.addSql(`create table "conversations"."offer" ("id" text not null, "workspace_id" text not null, "conversation_id" text not null, "agent_id" text not null, "kind" text not null, "outcome" text not null, "offered_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "reason" text null, "return_to_id" text null, primary key ("id"))`);
    this.addSql(`create index "offer_of_conversation" on "conversations"."offer" ("workspace_id", "conversation_id", "offered_at")`);
    this.addSql(`alter table "conversations"."agent_desk" add "last_given_at" timestamptz null, add "skills" jsonb not null default '{}', add "weights" jsonb not null default '{}'`);
    this.addSql(`alter table "conversations"."conversation" add "slot_points" int not null default 1, add "offered_at" timestamptz null, add "offer_expires_at" timestamptz null, add "offer_kind" text null, add "offer_return_to_id" text null`);
    this.addSql(`create index conversation_offered on conversations.conversation (workspace_id, offer_expires_at) where status = 'OFFERED'`);
    this.addSql(`alter table "conversations"."offer" enable row level security`);
    this.addSql(`alter table "conversations"."offer" force row level security`);
    this.addSql(`create policy "offer_tenant" on "conversations"."offer" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."offer" add constraint "offer_conversation_id_tie" foreign key (workspace_id, conversation_id) references "conversations"."conversation" (workspace_id, id) on delete cascade deferrable initially deferred`);
  }
}
