import { PrimaryKey, Stored } from "@switchboard/kit";

/**
 * A word that a customer is found by. A plain B-tree finds all that begin alike, also behind row-level security: there
 * PostgreSQL uses no index for LIKE, which is not leakproof, and would compare every customer of the workspace.
 * There is no foreign key, which would be checked word by word: the customer's own `words` say what is here of them.
 */
@Stored("customer_word")
export class CustomerWord {
  @PrimaryKey({ type: "text" }) workspaceId!: string;
  /** In the order of its characters' codes, whatever the database's collation: what begins alike stands together. */
  @PrimaryKey({ type: "text", collation: "C" }) word!: string;
  @PrimaryKey({ type: "text" }) customerId!: string;
}
