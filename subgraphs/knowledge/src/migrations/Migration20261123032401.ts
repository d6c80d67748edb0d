import { Migration } from "@switchboard/kit/migrate";

export class Migration20261123032401 extends Migration {
  override up(): void {
    this.addSql(`create index "bot_citation_of_customer" on "knowledge"."bot_citation" ("workspace_id", "customer_id")`);
  }
}
