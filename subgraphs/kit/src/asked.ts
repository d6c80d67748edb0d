import {
  type DocumentNode,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { type Columns, columnsOnly, isUsual } from "./asked.columns.js";
import type { RequestContext } from "./context.js";
import type { NounClass } from "./rows.js";

// Lists and references that go to the graph as they are read no column that the request does not ask for: most rows
// are wide, most requests narrow, and every value costs PostgreSQL, the socket, the driver and the garbage collector.

/** Of each type, what its fields read of a row; a field that is missing may read any column. */
export type FieldReads = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Read from the classes: a plain field reads the column of its name, a method those it names in `reads`. */
export function fieldReadsOf(classes: GraphQLSchema): FieldReads {
  const types = Object.values(classes.getTypeMap()).filter(isObjectType);
  return new Map(types.map((type) => [type.name, new Map(Object.values(type.getFields()).flatMap(readsOf))]));
}

function readsOf(field: { name: string; resolve?: unknown; extensions: { reads?: unknown } }): [string, string[]][] {
  if (Array.isArray(field.extensions.reads)) return [[field.name, field.extensions.reads as string[]]];
  return field.resolve === undefined ? [[field.name, [field.name]]] : [];
}

/** Of a list's page and its edges. */
const CURSORS: ReadonlySet<string> = new Set(["cursor", "startCursor", "endCursor"]);

/** What a document asks of each type, wherever in it: its columns, or "all" where that cannot be told. */
type Wanted = ReadonlySet<string> | "all";

/** What the documents of a request ask for, together. */
export class Asked {
  readonly #columns = new Map<NounClass, Map<string, Columns | null>>();
  readonly #unions = new WeakMap<Asked, Asked>();

  private constructor(
    private readonly types: ReadonlyMap<string, Wanted>,
    /** Whether any list is asked for the cursors of its rows. */
    readonly wantsCursors: boolean,
  ) {}

  static by(document: DocumentNode, schema: GraphQLSchema, reads: FieldReads): Asked {
    const types = new Map<string, Wanted>();
    let wantsCursors = false;
    const add = (type: string, field: string) => {
      const before = types.get(type) ?? new Set();
      const columns = reads.get(type)?.get(field);
      types.set(type, before === "all" || !columns ? "all" : new Set([...before, ...columns]));
    };
    const at = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(at, {
        Field({ name: { value: field } }) {
          const parent = at.getParentType();
          if (!parent || field === "__typename") return;
          if (CURSORS.has(field)) wantsCursors = true;
          const actual = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
          for (const type of actual) add(type.name, field);
        },
      }),
    );
    return new Asked(types, wantsCursors);
  }

  and(other: Asked): Asked {
    let union = this.#unions.get(other);
    if (!union) {
      const types = new Map(this.types);
      for (const [type, wanted] of other.types) {
        const before = types.get(type) ?? new Set();
        types.set(type, before === "all" || wanted === "all" ? "all" : before.union(wanted));
      }
      this.#unions.set(other, (union = new Asked(types, this.wantsCursors || other.wantsCursors)));
    }
    return union;
  }

  /** The columns to read of a noun, those that its reader looks at itself (`besides`) among them; null = all. */
  columns(ctx: RequestContext, noun: NounClass, besides: readonly string[]): Columns | null {
    let known = this.#columns.get(noun);
    if (!known) this.#columns.set(noun, (known = new Map()));
    const way = besides.join();
    let columns = known.get(way);
    if (columns === undefined) {
      const wanted = this.types.get(noun.name);
      columns = wanted === undefined || wanted === "all" ? null : columnsOnly(ctx, noun, [...wanted, ...besides]);
      known.set(way, columns);
    }
    return columns && isUsual(noun, columns) ? columns : null;
  }
}
