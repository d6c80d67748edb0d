import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

type Field = GraphQLField<unknown, unknown>;

/** Chooses the id that goes into an argument or input field of type ID. */
export type PickId = (name: string) => string;

export interface Wishes {
  readonly id: PickId;
  /** Fill optional arguments and input fields as well. */
  readonly isFull?: boolean;
  /** Of inputs that take one of several, the last instead of the first. */
  readonly isOther?: boolean;
}

const SCALARS: Readonly<Record<string, unknown>> = {
  String: "something",
  Int: 3,
  Float: 0.5,
  Boolean: true,
  DateTime: "2026-03-01T08:30:00.000Z",
  LocalDate: "2026-03-01",
  Locale: "en",
  TimeZone: "UTC",
  EmailAddress: "someone@example.com",
  URL: "https://example.com/",
};
/** Values that mean something to the service behind them. */
const WORDS: Readonly<Record<string, string>> = { roleKey: "agent", scope: "ticket:read" };
/** Inputs that take exactly one of their fields without the schema being able to say so. */
const ONE_OF = new Set(["ContactInput", "TransferTarget"]);
/** Left out when they may be: a page has an end of its own, and a cursor of nowhere is refused before anything else. */
const LEFT_OUT = new Set(["Cursor"]);
const PAGING = new Set(["first", "last", "after", "before", "expectedVersion"]);

/** `within`: the inputs that this one stands in; one that holds itself, as a condition does, is filled once. */
function fillerFor(type: GraphQLInputType, name: string, wishes: Wishes, within: readonly string[] = []): unknown {
  if (isNonNullType(type)) return fillerFor(type.ofType, name, wishes, within);
  if (isListType(type)) return [fillerFor(type.ofType, name.replace(/s$/, ""), wishes, within)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const wanted =
      type.isOneOf || ONE_OF.has(type.name)
        ? [fields.at(wishes.isOther ? -1 : 0) as (typeof fields)[number]]
        : fields.filter((field) => isWanted(field, wishes));
    const inside = [...within, type.name];
    const once = wanted.filter((field) => !inside.includes(getNamedType(field.type).name));
    return Object.fromEntries(once.map((field) => [field.name, fillerFor(field.type, field.name, wishes, inside)]));
  }
  return type.name === "ID" ? wishes.id(name) : (WORDS[name] ?? SCALARS[type.name]);
}

function isWanted({ name, type }: { readonly name: string; readonly type: GraphQLInputType }, wishes: Wishes): boolean {
  if (isNonNullType(type)) return true;
  return Boolean(wishes.isFull) && !PAGING.has(name) && !LEFT_OUT.has(getNamedType(type).name) && name !== "_";
}

export interface Asked {
  /** `name(input: $input)` */
  readonly call: string;
  /** `$input: CloseTicketInput!`; empty when there is nothing to say. */
  readonly declared: string;
  readonly variables: Record<string, unknown>;
}

/** How a field is called with as little as it takes, or with all its arguments. `prefix` tells variables apart. */
export function asked(field: Field, wishes: Wishes, prefix = ""): Asked {
  const args = field.args.filter((arg) => isWanted(arg, wishes));
  const variable = (name: string) => `${prefix}${name}`;
  return {
    call: `${field.name}${args.length ? `(${args.map(({ name }) => `${name}: $${variable(name)}`).join(", ")})` : ""}`,
    declared: args.map(({ name, type }) => `$${variable(name)}: ${type}`).join(", "),
    variables: Object.fromEntries(args.map(({ name, type }) => [variable(name), fillerFor(type, name, wishes)])),
  };
}

export const needsArguments = (field: Field): boolean =>
  field.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);

/** Everything below a type that can be asked for without arguments, so many levels deep; empty for leaves. */
export function everything(schema: GraphQLSchema, type: GraphQLNamedOutputType, depth: number): string {
  if (isLeafType(type)) return "";
  if (isAbstractType(type)) {
    const parts = schema
      .getPossibleTypes(type)
      .map((possible) => `... on ${possible.name} ${everything(schema, possible, depth)}`);
    return `{ __typename ${parts.join(" ")} }`;
  }
  if (!isObjectType(type)) return "";
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (needsArguments(field)) return [];
    if (isLeafType(inner)) return [field.name];
    // The same rows twice would only take longer.
    if (depth <= 0 || field.name === "edges") return [];
    return [`${field.name} ${everything(schema, inner, depth - 1)}`];
  });
  return `{ __typename ${parts.join(" ")} }`;
}

/** The least that can be selected of a type. */
export const little = (type: GraphQLNamedOutputType): string => (isLeafType(type) ? "" : "{ __typename }");

export const operation = (kind: "query" | "mutation" | "subscription", declared: string, selection: string): string =>
  `${kind}${declared ? ` (${declared})` : ""} ${selection}`;
