import { Migration } from "@switchboard/kit/migrate";

export class Migration20261123004756 extends Migration {
  override up(): void {
    this.addSql(`alter table "tickets"."ticket" add "merged_from" text[] not null default '{}'`);
  }
}
