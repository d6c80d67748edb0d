import { isDeepStrictEqual } from "node:util";
import type { Data } from "@switchboard/kit/testing";
import type { Person } from "../support/person.js";
import { until } from "../support/processes.js";
import type { World } from "./world.js";

/** A list of the graph and the feed that keeps it up to date. */
export interface Watched {
  readonly name: string;
  readonly by: "admin" | "agent";
  /** Fields of a row. */
  readonly row: string;
  /** The list field with its arguments; `$id` is the conversation where there is one. */
  readonly list: string;
  /** Where the rows are in the answer. */
  rows(data: Data): { readonly nodes: readonly Data[]; readonly liveCursor: string };
  readonly feed: string;
  /** The field of the change that holds the row. */
  readonly noun: string;
  readonly needs?: string;
}

type Rows = ReadonlyMap<string, Data>;

/** A client that took one snapshot long ago and knows everything since from the feed alone. */
export class Model {
  readonly #rows = new Map<string, Data>();

  private constructor(
    private readonly watched: Watched,
    private readonly person: Person,
    private readonly variables: Data,
  ) {}

  static async open(watched: Watched, world: World): Promise<Model> {
    const model = new Model(watched, world[watched.by], watched.needs ? { id: world.known[watched.needs] } : {});
    const { nodes, liveCursor } = watched.rows(await model.#ask());
    for (const row of nodes) model.#rows.set(row["id"], row);
    void model.#follow(liveCursor);
    return model;
  }

  /** Resolves once what was learnt from the feed equals a fresh snapshot. @throws Error with both when it does not come to that. */
  async agrees(): Promise<void> {
    let fresh: Rows = new Map();
    await until("events and snapshot agree", 6_000, async () => {
      const { nodes } = this.watched.rows(await this.#ask());
      fresh = new Map(nodes.map((row) => [row["id"] as string, row]));
      return isDeepStrictEqual(sorted(fresh), sorted(this.#rows));
    }).catch(() => {
      throw new Error(`${this.watched.name}: by its feed it is ${differences(this.#rows, fresh)}`);
    });
  }

  #ask(): Promise<Data> {
    const { list, row, needs } = this.watched;
    return this.person.ask<Data, Data>(
      `query${needs ? " ($id: ID!)" : ""} { ${list.replace("ROWS", `{ nodes { ${row} } liveCursor }`)} }`,
      this.variables,
    );
  }

  async #follow(after: string): Promise<void> {
    const { feed, noun, row, needs } = this.watched;
    const text = `subscription ($after: Cursor${needs ? ", $id: ID!" : ""}) { change: ${feed} { cursor kind ${noun} { ${row} } } }`;
    const watch = await this.person.watch<Data, Data>(text, this.variables, after);
    for (;;) {
      try {
        const { change } = await watch.next();
        this.#take(change["kind"], change[noun]);
      } catch (error) {
        // A quiet feed is no fault; one that is refused or has ended is told by the next comparison.
        if (!(error instanceof Error && error.message.startsWith("No such event"))) return;
      }
    }
  }

  #take(kind: string, row: Data | null): void {
    if (row && kind !== "REMOVED") this.#rows.set(row["id"], row);
    else if (row) this.#rows.delete(row["id"]);
  }
}

const sorted = (rows: Rows) => [...rows].sort(([a], [b]) => (a < b ? -1 : 1));

function differences(mine: Rows, fresh: Rows): string {
  const ids = new Set([...mine.keys(), ...fresh.keys()]);
  const lines = [...ids].flatMap((id) => {
    const [one, other] = [mine.get(id), fresh.get(id)];
    if (!one || !other) return [`${id} ${one ? "there" : "missing"}, in truth ${other ? "there" : "gone"}`];
    return Object.keys(other)
      .filter((key) => !isDeepStrictEqual(one[key], other[key]))
      .map((key) => `${id}.${key} ${JSON.stringify(one[key])}, in truth ${JSON.stringify(other[key])}`);
  });
  return lines.join("; ");
}
