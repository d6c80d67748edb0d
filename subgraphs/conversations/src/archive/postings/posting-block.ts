import { PrimaryKey, Property, Stored } from "@switchboard/kit";

/**
 * Where a word was said: the times, to the millisecond, of at most 400 messages that hold it. The blocks of one word
 * do not overlap. Everything is found by a plain B-tree on workspace, word and time, which row-level security leaves
 * alone; PostgreSQL's own full-text operators are not leakproof, and with them it would not use their index.
 */
@Stored("posting_block")
export class PostingBlock {
  @PrimaryKey({ type: "text" }) workspaceId!: string;
  /** UTF-8, so that words that begin alike stand together whatever the database's collation is. */
  @PrimaryKey({ type: "blob", columnType: "bytea" }) word!: Buffer;
  /** Milliseconds since 1970. */
  @PrimaryKey({ type: "bigint" }) first!: string;
  @Property({ type: "bigint" }) last!: string;
  @Property({ type: "integer" }) count!: number;
  /** All but the first; see codec.ts. */
  @Property({ type: "blob", columnType: "bytea" }) rest!: Buffer;
}
