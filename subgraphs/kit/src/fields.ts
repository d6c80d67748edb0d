import { Entity, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import {
  Directive,
  Field,
  GraphFloat,
  ID,
  GraphInt,
  ObjectType,
  registerEnumType,
  type ReturnTypeFunc,
} from "./typegraphql.js";
import { Node } from "./node.js";
import { DateTime } from "./scalars.js";
import type { Scope } from "./scopes.js";
import { newId } from "./ids.js";

/**
 * One-word decorators: each makes the GraphQL field and the column of the same name in one line, with explicit
 * types on both sides, since nothing here may depend on emitted metadata. A field without a description is a
 * column only: it is stored, but not in the graph.
 */
export interface FieldOptions {
  /** The field may be null in the graph and in the table. */
  readonly nullable?: true;
  /** Printed as `@requiresScopes` and enforced; without the scope the field is an error and null. */
  readonly scope?: Scope;
  /** Database default of a new column, as SQL. */
  readonly default?: string;
  /** Reads another graph type than the column's own, e.g. `EmailAddress` over text. */
  readonly as?: ReturnTypeFunc;
}

type Decorate = (target: object, key: string) => void;

/** The directive that gates a field or type by scopes: any of them is enough. */
export const requiresScopes = (...scopes: readonly Scope[]): string =>
  `@requiresScopes(scopes: [${scopes.map((s) => `["${s}"]`).join(", ")}])`;

function field(type: ReturnTypeFunc, column: Record<string, unknown>) {
  return (description?: string | null, options: FieldOptions = {}): Decorate =>
    (target, key) => {
      const nullable = options.nullable ?? false;
      if (description) {
        // A field behind a scope is null for those without it, whatever the column says.
        Field(options.as ?? type, { description, nullable: nullable || Boolean(options.scope) })(target, key);
        if (options.scope) Directive(requiresScopes(options.scope))(target, key);
      }
      const defaultRaw = options.default === undefined ? {} : { defaultRaw: options.default };
      Property({ ...column, nullable, ...defaultRaw })(target, key);
    };
}

export const Text = field(() => String, { type: "text" });
export const Int = field(() => GraphInt, { type: "integer" });
export const Float = field(() => GraphFloat, { type: "double" });
export const Flag = field(() => Boolean, { type: "boolean" });
export const Instant = field(() => DateTime, { columnType: "timestamptz", type: "datetime" });
export const Words = field(() => [String], { type: "string[]", columnType: "text[]" });
/** Stored as jsonb; in the graph only with an explicit `as`. */
export const Json = field(() => String, { type: "json", columnType: "jsonb" });

/** A prefixed, sortable id, made by the class itself: `id = newId("tkt")` is done by the kit on create. */
export function Id(prefix: string, description: string): Decorate {
  return (target, key) => {
    Field(() => ID, { description })(target, key);
    PrimaryKey({ type: "text", onCreate: () => newId(prefix) })(target, key);
  };
}

/** A primary key that is not in the graph; with a prefix the id is made on create. */
export function Key(prefix?: string): Decorate {
  return (target, key) =>
    PrimaryKey({ type: "text", ...(prefix ? { onCreate: () => newId(prefix) } : {}) })(target, key);
}

/** The workspace a row belongs to: never in the graph, always in the row-level security policy. */
export function Tenant(): Decorate {
  return (target, key) => Property({ type: "text" })(target, key);
}

/** Optimistic lock: rises with each change; clients pass it back as `expectedVersion`. */
export function Version(): Decorate {
  return (target, key) => {
    Field(() => GraphInt, {
      description:
        "Rises with every change; pass it as `expectedVersion` to refuse to overwrite someone else's change.",
    })(target, key);
    Property({ type: "integer", version: true })(target, key);
  };
}

/** A column and field that holds one value of an enum made by `enumOf`. */
export const Choice = (values: object, description?: string | null, options: FieldOptions = {}): Decorate =>
  field(() => values, { type: "text" })(description, options);

/** Declares an enum: value → what it means. Returns `{OPEN: "OPEN", …}`. */
export function enumOf<const V extends Record<string, string>>(
  name: string,
  description: string,
  values: V,
): { readonly [K in keyof V]: K } {
  const result = Object.fromEntries(Object.keys(values).map((v) => [v, v])) as { [K in keyof V]: K };
  registerEnumType(result as Record<string, string>, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries(values).map(([v, text]) => [v, { description: text }])),
  });
  return result;
}

/** The names of an enum made by `enumOf`. */
export type ValueOf<E> = keyof E & string;

export interface NounOptions {
  /** Table name; default: the class name in snake_case. */
  readonly table?: string;
  /** Scopes (any) needed to see the whole type, wherever it is reached from. */
  readonly scopes?: readonly Scope[];
}

/** What an owner tells the kit of each of its nouns; read by loaders and migrations. */
export const nounTables = new Map<Function, string>();

const snake = (name: string) => name.replace(/(?<=[a-z0-9])[A-Z]/g, (c) => `_${c}`).toLowerCase();

const POLICY = "workspace_id = current_setting('app.workspace', true)";

/** Makes a class a table of one workspace's rows: row-level security forced, filtered by the ORM as well. */
export function Stored(table: string): ClassDecorator {
  return (target) => {
    nounTables.set(target, table);
    Entity({
      tableName: table,
      rowLevelSecurity: "force",
      policies: [{ name: `${table}_tenant`, using: POLICY, check: POLICY }],
    } as object)(target as never);
  };
}

/** A child's tie to its parent: (workspace, column) must be the (workspace, id) of a row there. */
export interface Tie {
  readonly child: Function;
  readonly parent: () => Function;
  readonly column: string;
}

export const ties: Tie[] = [];

/**
 * `@ChildOf(() => Ticket, "ticket_id")`: a composite foreign key, so that the database itself refuses a row that
 * hangs on another workspace's. The parent says `@Parent()`.
 */
export function ChildOf(parent: () => Function, column: string): ClassDecorator {
  return (target) => {
    ties.push({ child: target, parent, column });
  };
}

/** Lets children refer to (workspace, id). */
export function Parent(): ClassDecorator {
  return (target) =>
    Unique({ name: `${snake(target.name)}_in_workspace`, properties: ["workspaceId", "id"] } as never)(target as never);
}

/** An owned noun: GraphQL entity with key `id`, table, tenant policy, `Node`. */
export function Noun(description: string, options: NounOptions = {}): ClassDecorator {
  return (target) => {
    ObjectType({ description, implements: Node })(target);
    Directive('@key(fields: "id")')(target);
    if (options.scopes) Directive(requiresScopes(...options.scopes))(target);
    Stored(options.table ?? snake(target.name))(target);
  };
}

/** A noun that another subgraph owns. `extends: true` when we add fields to it (then it is reachable by key). */
export function Foreign(name: string, options: { extends?: true } = {}): ClassDecorator {
  return (target) => {
    // No description: the owner's is the one in the composed graph.
    ObjectType(name, { implements: Node })(target);
    Directive(options.extends ? '@key(fields: "id")' : '@key(fields: "id", resolvable: false)')(target);
  };
}
