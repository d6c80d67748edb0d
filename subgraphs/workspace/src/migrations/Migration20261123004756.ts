import { Migration } from "@switchboard/kit/migrate";

export class Migration20261123004756 extends Migration {
  override up(): void {
    this.addSql(`alter table "workspace"."agent" add "skills" jsonb not null default '[]', add "weights" jsonb not null default '[]'`);
  }
}
