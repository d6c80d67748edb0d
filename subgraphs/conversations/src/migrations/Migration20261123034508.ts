import { Migration } from "@switchboard/kit/migrate";

export class Migration20261123034508 extends Migration {
  override up(): void {
    this.addSql(`alter table "conversations"."attachment" add "is_for_desk" boolean not null default false`);
  }
}
