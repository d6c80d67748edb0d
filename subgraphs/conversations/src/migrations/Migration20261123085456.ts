import { Migration } from "@switchboard/kit/migrate";

export class Migration20261123085456 extends Migration {
  override up(): void {
    this.addSql(`alter table "conversations"."channel" add "translations" jsonb not null default '[]'`);
  }
}
