import { Migration } from "@switchboard/kit/migrate";

export class Migration20261123114749 extends Migration {
  override up(): void {
    this.addSql(`create table "conversations"."delivery" ("id" text not null, "workspace_id" text not null, "conversation_id" text not null, "sequence" int not null, "kind" text not null, "address" text not null, "state" text not null, "reason" text null, "said" text null, "attempts" int not null, "since" timestamptz not null, "at" timestamptz not null, "due_at" timestamptz not null, "external_id" text null, "agent_id" text null, primary key ("id"))`);
    this.addSql(`create index delivery_due on conversations.delivery (workspace_id, due_at) where state in ('WAITING', 'SENDING')`);
    this.addSql(`create index delivery_of_conversation on conversations.delivery (workspace_id, conversation_id, sequence)`);
    this.addSql(`alter table "conversations"."channel" add "reply_to_email" text null`);
    this.addSql(`alter table "conversations"."delivery" enable row level security`);
    this.addSql(`alter table "conversations"."delivery" force row level security`);
    this.addSql(`create policy "delivery_tenant" on "conversations"."delivery" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."delivery" add constraint "delivery_conversation_id_tie" foreign key (workspace_id, conversation_id) references "conversations"."conversation" (workspace_id, id) on delete cascade deferrable initially deferred`);
  }
}
