import pg, { type Connection, type PoolClient, type QueryResult } from "pg";
import type { Statement } from "./reads.js";

interface Field {
  readonly name: string;
  readonly dataTypeID: number;
}

/** How the driver makes objects of rows. Equal ones are kept once for all connections. */
interface Columns {
  readonly fields: readonly Field[];
  readonly _parsers: readonly unknown[];
  readonly _prebuiltEmptyResultObject: object;
}

/** What the driver's query has and its types do not tell; the driver's version is pinned. */
interface Inside {
  _result: Columns;
  _accumulateRows: boolean;
  hasBeenParsed(connection: Connection): unknown;
  prepare(connection: Connection): void;
  handleRowDescription(message: object): void;
  handleCommandComplete(message: object, connection: Connection): void;
  handleError(error: Error, connection: Connection): void;
}

const Base = pg.Query as unknown as new (
  config: Statement & { readonly values: readonly unknown[] },
  callback: (error: Error | null, result: QueryResult) => void,
) => Inside & pg.Query;

const NONE: Columns = { fields: [], _parsers: [], _prebuiltEmptyResultObject: {} };
const kept = new Map<string, Columns>();

/** What a connection has been told of its statements, and itself without the asking. */
interface Told {
  readonly columns: Map<string, Columns>;
  readonly unasking: Connection;
}

const connections = new WeakMap<Connection, Told>();

function toldTo(connection: Connection): Told {
  let told = connections.get(connection);
  if (!told) {
    const unasking = Object.create(connection, { describe: { value: () => undefined } }) as Connection;
    connections.set(connection, (told = { columns: new Map(), unasking }));
  }
  return told;
}

/**
 * A prepared statement whose columns are described once on each connection, and not at every execution as the driver
 * has it: for short answers the description is most of what is sent and read. PostgreSQL refuses a prepared
 * statement whose columns have changed since, so that none is read by an old description.
 */
class DescribedOnce extends Base {
  #told: Told | null = null;

  constructor(
    private readonly statement: Statement,
    values: readonly unknown[],
    callback: (error: Error | null, result: QueryResult) => void,
  ) {
    super({ ...statement, values }, callback);
  }

  override prepare(connection: Connection): void {
    const told = toldTo(connection);
    const columns = this.hasBeenParsed(connection) ? told.columns.get(this.statement.name) : undefined;
    if (!columns) {
      this.#told = told;
      super.prepare(connection);
      return;
    }
    Object.assign(this._result, columns);
    this._accumulateRows = true;
    super.prepare(told.unasking);
  }

  override handleRowDescription(message: object): void {
    super.handleRowDescription(message);
    const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
    const key = fields.map(({ name, dataTypeID }) => `${dataTypeID}:${name}`).join();
    let columns = kept.get(key);
    if (!columns) kept.set(key, (columns = { fields, _parsers, _prebuiltEmptyResultObject }));
    this.#told?.columns.set(this.statement.name, columns);
  }

  /** Without rows nothing was described, and never will be. */
  override handleCommandComplete(message: object, connection: Connection): void {
    super.handleCommandComplete(message, connection);
    if (this.#told && this._result.fields.length === 0) this.#told.columns.set(this.statement.name, NONE);
  }

  override handleError(error: Error, connection: Connection): void {
    toldTo(connection).columns.delete(this.statement.name);
    super.handleError(error, connection);
  }
}

/** Runs a prepared statement. @throws DatabaseError as the driver does */
export async function runPrepared(
  client: PoolClient,
  statement: Statement,
  values: readonly unknown[],
): Promise<QueryResult> {
  try {
    return await new Promise((resolve, reject) => {
      client.query(new DescribedOnce(statement, values, (error, result) => (error ? reject(error) : resolve(result))));
    });
  } catch (error) {
    // From here on, instead of from the socket that the answer came by.
    Error.captureStackTrace(error as Error);
    throw error;
  }
}
