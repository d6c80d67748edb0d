import { Migration } from "@switchboard/kit/migrate";

export class Migration20261123034638 extends Migration {
  override up(): void {
    this.addSql(`alter table "conversations"."attachment" add "is_for_desk" boolean not null default false`);
    this.addSql(`alter table "conversations"."channel" add "is_proven_only" boolean not null default false`);
  }
}
