import { Migration } from "@switchboard/kit/migrate";

export class Migration20261123032400 extends Migration {
  override up(): void {
    this.addSql(`alter table "conversations"."channel" add "is_proven_only" boolean not null default false`);
  }
}
