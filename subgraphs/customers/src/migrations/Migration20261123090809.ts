import { Migration } from "@switchboard/kit/migrate";

export class Migration20261123090809 extends Migration {
  override up(): void {
    this.addSql(`alter table "customers"."customer" add "name_source" text null`);
  }
}
