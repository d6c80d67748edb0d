import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
} from "graphql";

export type Random = () => number;

/** Seeded numbers in 0..1 (mulberry32, public domain), so that a failing query can be had again. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface RandomQuery {
  readonly text: string;
  /** The same query with its conditions carried out by hand: what is skipped is not there. */
  readonly plain: string;
  readonly variables: Record<string, unknown>;
}

/** A piece of both texts. */
interface Piece {
  readonly text: string;
  readonly plain: string;
}

/** Ids that exist, ids that do not, and ids that break their resolvers. */
const ids = ["t1", "t2", "c0", "c1", "c2", "c99", "a1", "a2", "v0", "v1", "v4", "v99", "m0", "m1", "x"];

/** Writes random selections over a schema; not always valid (names may conflict), so validate. */
export class QueryWriter {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  #budget = 0;
  #aliases = 0;
  #values: Record<string, unknown> = {};

  constructor(schema: GraphQLSchema, random: Random) {
    this.#schema = schema;
    this.#random = random;
  }

  write(): RandomQuery {
    this.#budget = 40;
    const query = this.#schema.getQueryType();
    if (!query) throw new Error("The schema has no queries");
    this.#values = { p: this.#chance(0.5), q: this.#chance(0.5), n: this.#below(4), s: "text" };
    const body = this.#selection(query, 5);
    const types: Record<string, string> = {
      p: "Boolean!",
      q: "Boolean = true",
      n: "Int",
      s: "String",
    };
    const headOf = (text: string): string => {
      const used = Object.keys(types).filter((name) => text.includes(`$${name}`));
      return used.length === 0 ? "" : `(${used.map((name) => `$${name}: ${types[name]}`).join(", ")})`;
    };
    const given = Object.entries(this.#values).filter(([name, value]) => name !== "q" || value !== true);
    return {
      text: `query ${headOf(body.text)} ${body.text}`,
      plain: `query ${headOf(body.plain)} ${body.plain}`,
      variables: Object.fromEntries(given),
    };
  }

  #chance(p: number): boolean {
    return this.#random() < p;
  }

  #below(n: number): number {
    return Math.floor(this.#random() * n);
  }

  #pick<T>(from: readonly T[]): T {
    const picked = from[this.#below(from.length)];
    if (picked === undefined) throw new Error("Nothing to pick from");
    return picked;
  }

  #selection(type: GraphQLCompositeType, depth: number): Piece {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const pieces: Piece[] = [];
    const wanted = 1 + this.#below(4);
    for (let i = 0; i < wanted && this.#budget > 0; i++) {
      const isFragment = isAbstractType(type) ? this.#chance(0.6) : this.#chance(0.1);
      if (isFragment) pieces.push(this.#fragment(type, depth));
      else if (fields.length > 0) pieces.push(this.#field(this.#pick(fields), depth));
    }
    if (!pieces.some(({ plain }) => plain !== "") || this.#chance(0.15))
      pieces.unshift({ text: "__typename", plain: "__typename" });
    const join = (texts: string[]): string => `{ ${texts.join(" ")} }`;
    return {
      text: join(pieces.map(({ text }) => text)),
      plain: join(pieces.map(({ plain }) => plain)),
    };
  }

  #fragment(type: GraphQLCompositeType, depth: number): Piece {
    const conditions = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    const condition = this.#pick(conditions);
    return this.#conditioned(`... on ${condition.name}`, this.#selection(condition, depth));
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): Piece {
    const type = getNamedType(field.type);
    if (isCompositeType(type) && depth === 0) return { text: "", plain: "" };
    this.#budget--;
    const alias = this.#chance(0.25) ? `f${this.#aliases++}: ` : "";
    const given = field.args.filter((argument) => isNonNullType(argument.type) || this.#chance(0.5));
    const args = given.map((argument) => `${argument.name}: ${this.#argument(argument)}`).join(", ");
    const head = `${alias}${field.name}${given.length === 0 ? "" : `(${args})`}`;
    return this.#conditioned(head, isCompositeType(type) ? this.#selection(type, depth - 1) : { text: "", plain: "" });
  }

  #conditioned(head: string, rest: Piece): Piece {
    const plain = `${head} ${rest.plain}`;
    if (this.#chance(0.8)) return { text: `${head} ${rest.text}`, plain };
    const directive = this.#pick(["skip", "include"]);
    const condition = this.#pick(["$p", "$q", "true", "false"]);
    const isTrue = condition.startsWith("$") ? this.#values[condition.slice(1)] === true : condition === "true";
    const isIncluded = isTrue === (directive === "include");
    return {
      text: `${head} @${directive}(if: ${condition}) ${rest.text}`,
      plain: isIncluded ? plain : "",
    };
  }

  #argument({ name, type }: GraphQLArgument): string {
    if (String(type) === "Int" && this.#chance(0.4)) return "$n";
    if (String(type) === "String" && this.#chance(0.4)) return "$s";
    return this.#literal(type, name, 2);
  }

  #literal(type: GraphQLInputType, name: string, depth: number): string {
    if (isNonNullType(type)) return this.#literal(type.ofType, name, depth);
    if (isListType(type)) return `[${[1, 2].map(() => this.#literal(type.ofType, name, depth)).join(", ")}]`;
    if (isEnumType(type)) return this.#pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || (depth > 0 && this.#chance(0.5)),
      );
      return `{ ${fields.map((field) => `${field.name}: ${this.#literal(field.type, field.name, depth - 1)}`).join(", ")} }`;
    }
    if (type.name === "ID") return `"${this.#pick(name === "id" || name === "ids" ? ids : ["v1"])}"`;
    if (type.name === "Int") return String(this.#below(4));
    if (type.name === "Boolean") return String(this.#chance(0.5));
    return `"some text"`;
  }
}
