import { Migration } from "@switchboard/kit/migrate";

export class Migration20261123090808 extends Migration {
  override up(): void {
    this.addSql(`create index conversation_urgent on conversations.conversation (workspace_id, updated_at, id) where priority > 0`);
    this.addSql(`create index conversation_offline on conversations.conversation (workspace_id, updated_at, id) where is_offline_message`);
    this.addSql(`create index conversation_of_team on conversations.conversation (workspace_id, team_id, updated_at, id) where team_id is not null`);
    this.addSql(`create index "conversation_of_channel" on "conversations"."conversation" ("workspace_id", "channel_id", "updated_at", "id")`);
    this.addSql(`create index conversation_by_waiting on conversations.conversation (workspace_id, coalesce(waiting_since, 'infinity'::timestamptz), id)`);
  }
}
