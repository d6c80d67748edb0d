import { Migration } from "@switchboard/kit/migrate";

export class Migration20261122201628 extends Migration {
  override up(): void {
    this.addSql(`create table "conversations"."conversation_follower" ("conversation_id" text not null, "agent_id" text not null, "workspace_id" text not null, "since" timestamptz not null, primary key ("conversation_id", "agent_id"))`);
    this.addSql(`create index "conversation_follower_agent" on "conversations"."conversation_follower" ("workspace_id", "agent_id")`);
    this.addSql(`create table "conversations"."notification" ("id" text not null, "workspace_id" text not null, "agent_id" text not null, "kind" text not null, "conversation_id" text not null, "message_id" text null, "by_agent_id" text null, "at" timestamptz not null, "read_at" timestamptz null, primary key ("id"))`);
    this.addSql(`create index notification_unread on conversations.notification (workspace_id, agent_id) where read_at is null`);
    this.addSql(`create index "notification_of_agent" on "conversations"."notification" ("workspace_id", "agent_id", "at", "id")`);
    this.addSql(`alter table "conversations"."message" drop constraint "message_order"`);
    this.addSql(`alter table "conversations"."message" add "place" int not null default 0, add "mention_ids" text[] not null default '{}', add "recipient_id" text null`);
    this.addSql(`alter table "conversations"."message" add constraint "message_order" unique ("workspace_id", "conversation_id", "sequence", "place")`);
    this.addSql(`alter table "conversations"."conversation_follower" enable row level security`);
    this.addSql(`alter table "conversations"."conversation_follower" force row level security`);
    this.addSql(`create policy "conversation_follower_tenant" on "conversations"."conversation_follower" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."notification" enable row level security`);
    this.addSql(`alter table "conversations"."notification" force row level security`);
    this.addSql(`create policy "notification_tenant" on "conversations"."notification" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."conversation_follower" add constraint "conversation_follower_conversation_id_tie" foreign key (workspace_id, conversation_id) references "conversations"."conversation" (workspace_id, id) on delete cascade deferrable initially deferred`);
    this.addSql(`alter table "conversations"."notification" add constraint "notification_conversation_id_tie" foreign key (workspace_id, conversation_id) references "conversations"."conversation" (workspace_id, id) on delete cascade deferrable initially deferred`);
  }
}
