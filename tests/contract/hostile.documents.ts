/** Documents that nobody means well with, and what each is refused with. */
export interface Hostile {
  readonly text: string;
  readonly code: string;
  readonly variables?: Record<string, unknown>;
}

const times = (count: number, part: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(" ");
const nested = (levels: number, open: string, inner: string, close: string) =>
  open.repeat(levels) + inner + close.repeat(levels);

const doubled = (levels: number): string => (levels === 0 ? "id" : times(2, () => `agent { ${doubled(levels - 1)} }`));

const REFUSED = "GRAPHQL_VALIDATION_FAILED";
const UNREADABLE = "GRAPHQL_PARSE_FAILED";

/** Each fragment spreads the next `width` times: `width` to the power of `count` fields, in a few hundred bytes. */
const bomb = (count: number, width: number) =>
  `query { ...F0 } ${times(count, (i) => `fragment F${i} on Query { ${times(width, (j) => `a${j}: viewer { kind } ...F${i + 1}`)} }`)} fragment F${count} on Query { __typename }`;

export const HOSTILE: Readonly<Record<string, Hostile>> = {
  "a fragment bomb of 700 bytes": { text: bomb(14, 2), code: REFUSED },
  "a fragment bomb with many names": { text: bomb(24, 8), code: REFUSED },
  "a fragment bomb that no operation spreads": {
    text: `{ __typename } ${times(20, (i) => `fragment F${i} on Workspace { ...F${i + 1} ...F${i + 1} ...F${i + 1} }`)} fragment F20 on Workspace { id }`,
    code: REFUSED,
  },
  "fragments that spread each other in a circle": {
    text: "{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A ...B }",
    code: REFUSED,
  },
  "a fragment that spreads itself a thousand times": {
    text: `{ ...A } fragment A on Query { ${times(600, () => "...A")} }`,
    code: REFUSED,
  },
  "the same field a thousand times": { text: `{ ${times(1_000, () => "__typename")} }`, code: REFUSED },
  "the same object 400 times": { text: `{ ${times(400, () => "viewer { kind }")} }`, code: REFUSED },
  "fields doubled on every level": { text: `{ viewer { ${doubled(8)} } }`, code: REFUSED },
  "the same field with long arguments 60 times, none like another": {
    text: `{ ${times(60, (i) => `nodes(ids: [${times(15, (j) => `"a${j}"`)} "b${i}"]) { id }`)} }`,
    code: REFUSED,
  },
  "pairs of equal fields inside pairs of equal fields": {
    text: `{ ${times(12, () => `viewer { ${times(12, () => `agent { ${times(10, () => "id")} }`)} }`)} }`,
    code: REFUSED,
  },
  "a thousand aliases": { text: `{ ${times(600, (i) => `a${i}: __typename`)} }`, code: REFUSED },
  "aliases hidden in fragments": {
    text: `{ ${times(4, (i) => `...A${i}`)} } ${times(4, (i) => `fragment A${i} on Query { ${times(10, (j) => `a${i}x${j}: viewer { kind }`)} }`)}`,
    code: REFUSED,
  },
  "a question eleven levels deep": {
    text: `{ viewer { customer ${nested(4, "{ conversations { nodes { customer", " { id }", " } } }")} } }`,
    code: REFUSED,
  },
  "a question 600 levels deep": { text: nested(600, "{ viewer ", "{ kind }", "}"), code: REFUSED },
  "inline fragments 600 levels deep": { text: `{ ${nested(600, "... { ", "__typename", " }")} }`, code: REFUSED },
  "an argument of lists 900 levels deep": {
    text: `{ nodes(ids: ${nested(900, "[", '"a"', "]")}) { id } }`,
    code: REFUSED,
  },
  "an argument of objects 400 levels deep": {
    text: `{ customers(filter: ${nested(400, "{and: ", "1", "}")}) { nodes { id } } }`,
    code: REFUSED,
  },
  "a variable's type of 900 brackets": {
    text: `query ($x: ${nested(900, "[", "Int", "]")}) { __typename }`,
    code: REFUSED,
  },
  "an unknown directive a thousand times": { text: `{ __typename ${times(950, () => "@nothing")} }`, code: REFUSED },
  "directives on a variable": { text: `query ($x: Int ${times(60, () => "@nothing")}) { __typename }`, code: REFUSED },
  "directives on a spread": { text: `{ ... ${times(60, () => "@include(if: true)")} { __typename } }`, code: REFUSED },
  "a thousand unknown fields": { text: `{ ${times(1_000, (i) => `convrsations${i}`)} }`, code: REFUSED },
  "unknown fields with very long names": {
    text: `{ ${times(30, (i) => `c${i}${"onversation".repeat(180)}`)} }`,
    code: REFUSED,
  },
  "a hundred operations over one chain of fragments": {
    text: `${times(100, (i) => `query Q${i} { ...F0 }`)} ${times(40, (i) => `fragment F${i} on Query { ...F${i + 1} }`)} fragment F40 on Query { __typename }`,
    code: "OPERATION_RESOLUTION_FAILURE",
  },
  "hundreds of variables": { text: `query (${times(300, (i) => `$v${i}: Int = ${i}`)}) { __typename }`, code: REFUSED },
  "the whole schema twice": {
    text: "{ __schema { types { name } } again: __schema { types { name } } }",
    code: REFUSED,
  },
  "the schema in circles": {
    text: "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
    code: REFUSED,
  },
  "ten thousand tokens": { text: `{ ${times(10_000, () => "a")} }`, code: UNREADABLE },
  "one letter too many for the parser": { text: "{".repeat(1_990), code: UNREADABLE },
  "sixty thousand characters of comments": { text: `${"#\n".repeat(30_000)}{ nothing }`, code: REFUSED },
  "a string of sixty thousand characters": {
    text: `{ customer(id: "${"x".repeat(60_000)}") { nothing } }`,
    code: REFUSED,
  },
  "a number of thirty thousand digits": {
    text: `{ tickets(first: ${"9".repeat(30_000)}) { nodes { id } } }`,
    code: REFUSED,
  },
  "an alias that is a prototype": { text: "{ __proto__: __typename }", code: REFUSED },
  "a variable that is a prototype": {
    text: "query ($__proto__: Int) { tickets(first: $__proto__) { nodes { id } } }",
    code: REFUSED,
  },
  "an argument that is a prototype": {
    text: "{ customers(filter: { __proto__: 1 }) { nodes { id } } }",
    code: REFUSED,
  },
  "no operation at all": { text: "fragment F on Query { __typename }", code: REFUSED },
  "a type definition": { text: "type Query { a: Int }", code: REFUSED },
  "a page of a thousand": { text: "{ tickets(first: 1000) { nodes { id } } }", code: "BAD_USER_INPUT" },
  "a page of a thousand by a variable": {
    text: "query ($n: Int) { tickets(first: $n) { nodes { id } } }",
    variables: { n: 1_000 },
    code: "BAD_USER_INPUT",
  },
  "a page of a thousand by a variable's default": {
    text: "query ($n: Int = 1000) { tickets(last: $n) { nodes { id } } }",
    code: "BAD_USER_INPUT",
  },
  "a thousand ids": {
    text: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    variables: { ids: Array.from({ length: 1_000 }, () => "tkt_1") },
    code: "BAD_USER_INPUT",
  },
  "pages of a hundred within pages of a hundred": {
    text: "{ customers(first: 100) { nodes { conversations(first: 100) { nodes { messages(first: 100) { nodes { id } } } } } } }",
    code: "COST_EXCEEDED",
  },
  "pages in pages, thirty times": {
    text: `{ ${times(29, (i) => `a${i}: customers(first: 30) { nodes { tickets(first: 30) { nodes { id } } } }`)} }`,
    code: "COST_EXCEEDED",
  },
};
