import { isRaw, type RawQueryFragment } from "@mikro-orm/core";
import { PostgreSqlConnection, PostgreSqlDriver } from "@mikro-orm/postgresql";
import { statement } from "./reads.js";
import { Transaction } from "./transaction.js";

/** Texts that are prepared; those of long lists vary without end and are sent as they are. */
const PREPARED_MOST = 1_000;
const VALUES_MOST = 60;

/**
 * MikroORM writes values into the text of a statement, so that PostgreSQL must parse and plan each anew. Within a
 * change they go as parameters of a prepared statement instead; elsewhere (migrations) nothing is different.
 */
class PreparedConnection extends PostgreSqlConnection {
  override async execute<T>(...args: Parameters<PostgreSqlConnection["execute"]>): Promise<T> {
    const [query, params, method = "all", ctx] = args;
    if (!((ctx as unknown) instanceof Transaction)) return super.execute(...args) as Promise<T>;
    const asked = isRaw(query)
      ? query
      : "toRaw" in Object(query)
        ? (query as { toRaw(): RawQueryFragment }).toRaw()
        : null;
    const sql = asked ? asked.sql : String(query);
    const values = asked ? asked.params : [...((params as readonly unknown[] | undefined) ?? [])];
    const transaction = ctx as unknown as Transaction;
    const run = async () => this.transformRawResult(await transaction.execute(...this.#prepared(sql, values)), method);
    return this.executeQuery(sql, run as never, { query: sql, params: values as unknown[] }) as Promise<T>;
  }

  #prepared(sql: string, values: readonly unknown[]): [{ text: string; name?: string }, unknown[]] {
    const parts = { text: "", values: [] as unknown[] };
    this.#fill(sql, values, parts);
    const isBounded = parts.values.length <= VALUES_MOST && (texts.has(parts.text) || texts.size < PREPARED_MOST);
    if (!isBounded) return [{ text: parts.text }, parts.values];
    texts.add(parts.text);
    return [statement(parts.text), parts.values];
  }

  /** `?` is a value, `??` a name, `\?` a question mark; a value that is SQL itself goes where it stands. */
  #fill(sql: string, values: readonly unknown[], into: { text: string; values: unknown[] }): void {
    let next = 0;
    let from = 0;
    for (let at = sql.indexOf("?"); at >= 0; at = sql.indexOf("?", from)) {
      if (sql[at - 1] === "\\") {
        into.text += `${sql.slice(from, at - 1)}?`;
        from = at + 1;
        continue;
      }
      into.text += sql.slice(from, at);
      const value = values[next++];
      if (sql[at + 1] === "?") {
        into.text += this.platform.quoteIdentifier(value as string);
        from = at + 2;
        continue;
      }
      if (isRaw(value)) this.#fill(value.sql, value.params, into);
      else into.text += `$${into.values.push(wire(value))}`;
      from = at + 1;
    }
    into.text += sql.slice(from);
  }
}

const texts = new Set<string>();

/** As PostgreSQL reads it; arrays, booleans and numbers are the driver's. */
function wire(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "bigint") return value.toString();
  if (value !== null && typeof value === "object" && !Array.isArray(value) && !ArrayBuffer.isView(value))
    return JSON.stringify(value);
  return value;
}

/** MikroORM's driver with that connection. */
export class PreparedDriver extends PostgreSqlDriver {
  constructor(config: ConstructorParameters<typeof PostgreSqlDriver>[0]) {
    super(config);
    Object.assign(this, { connection: new PreparedConnection(config) });
  }
}
