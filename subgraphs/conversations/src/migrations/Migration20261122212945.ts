import { Migration } from "@switchboard/kit/migrate";

export class Migration20261122212945 extends Migration {
  override up(): void {
    this.addSql(`create table "conversations"."attachment" ("id" text not null, "workspace_id" text not null, "conversation_id" text not null, "message_id" text null, "uploader" text not null, "uploader_id" text not null, "kind" text not null, "state" text not null, "failure" text null, "name" text not null, "size" int not null, "type" text null, "width" int null, "height" int null, "has_thumbnail" boolean not null, "storage_key" text null, "sha256" text null, "created_at" timestamptz not null, "uploaded_at" timestamptz null, "latitude" double precision null, "longitude" double precision null, "place_name" text null, "address" text null, primary key ("id"))`);
    this.addSql(`create index attachment_to_look_after on conversations.attachment (workspace_id, created_at) where state = 'PENDING' or message_id is null`);
    this.addSql(`create index "attachment_of_conversation" on "conversations"."attachment" ("workspace_id", "conversation_id", "id")`);
    this.addSql(`create table "conversations"."channel_secret" ("id" text not null, "workspace_id" text not null, "channel_id" text not null, "slot" int not null, "hint" text not null, "sealed" text not null, "created_at" timestamptz not null, primary key ("id"))`);
    this.addSql(`alter table "conversations"."channel_secret" add constraint "channel_secret_slot" unique ("workspace_id", "channel_id", "slot")`);
    this.addSql(`create table "conversations"."identified_customer" ("id" text not null, "workspace_id" text not null, "channel_id" text not null, "external_id" text not null, "customer_id" text not null, "created_at" timestamptz not null, primary key ("id"))`);
    this.addSql(`create index "identified_customer_of_channel" on "conversations"."identified_customer" ("workspace_id", "channel_id", "created_at")`);
    this.addSql(`alter table "conversations"."identified_customer" add constraint "identified_customer_alone" unique ("workspace_id", "customer_id")`);
    this.addSql(`alter table "conversations"."identified_customer" add constraint "identified_customer_once" unique ("workspace_id", "channel_id", "external_id")`);
    this.addSql(`create table "conversations"."transfer_rule" ("id" text not null, "workspace_id" text not null, "answer_seconds" int not null, "returns_to" text not null, primary key ("id"))`);
    this.addSql(`alter table "conversations"."agent_desk" add "role_key" text not null default 'agent'`);
    this.addSql(`alter table "conversations"."message" add "attachment_ids" text[] not null default '{}'`);
    this.addSql(`alter table "conversations"."transfer" add "is_to_supervisor" boolean not null default false, add "offered_at" timestamptz null`);
    this.addSql(`alter table "conversations"."visitor_session" add "is_identified" boolean not null default false`);
    this.addSql(`alter table "conversations"."attachment" enable row level security`);
    this.addSql(`alter table "conversations"."attachment" force row level security`);
    this.addSql(`create policy "attachment_tenant" on "conversations"."attachment" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."channel_secret" enable row level security`);
    this.addSql(`alter table "conversations"."channel_secret" force row level security`);
    this.addSql(`create policy "channel_secret_tenant" on "conversations"."channel_secret" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."identified_customer" enable row level security`);
    this.addSql(`alter table "conversations"."identified_customer" force row level security`);
    this.addSql(`create policy "identified_customer_tenant" on "conversations"."identified_customer" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."transfer_rule" enable row level security`);
    this.addSql(`alter table "conversations"."transfer_rule" force row level security`);
    this.addSql(`create policy "transfer_rule_tenant" on "conversations"."transfer_rule" using (workspace_id = current_setting('app.workspace', true)) with check (workspace_id = current_setting('app.workspace', true))`);
    this.addSql(`alter table "conversations"."attachment" add constraint "attachment_conversation_id_tie" foreign key (workspace_id, conversation_id) references "conversations"."conversation" (workspace_id, id) on delete cascade deferrable initially deferred`);
    this.addSql(`alter table "conversations"."channel_secret" add constraint "channel_secret_channel_id_tie" foreign key (workspace_id, channel_id) references "conversations"."channel" (workspace_id, id) on delete cascade deferrable initially deferred`);
    this.addSql(`alter table "conversations"."identified_customer" add constraint "identified_customer_channel_id_tie" foreign key (workspace_id, channel_id) references "conversations"."channel" (workspace_id, id) on delete cascade deferrable initially deferred`);
  }
}
