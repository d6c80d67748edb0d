import { Migration } from "@switchboard/kit/migrate";

export class Migration20261123092553 extends Migration {
  override up(): void {
    this.addSql(`alter table "conversations"."silence_rule" add "translations" jsonb not null default '[]'`);
  }
}
