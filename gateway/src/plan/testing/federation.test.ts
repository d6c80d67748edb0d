import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { type GraphContext, TestGraph } from "./graph.js";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@interfaceObject", "@external", "@requires", "@inaccessible"])\n`;

/** The corners of federation that the desk does not have. */
const graph = new TestGraph<GraphContext>(
  {
    media: `${link}
      type Query { media: [Media!]! shelf: Shelf bag: [Thing!]! }
      type Mutation { lend(id: ID!): Lent! }
      type Lent { query: Query! at: Int }
      interface Media @key(fields: "id") { id: ID! title: String }
      type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int! }
      type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }
      type Dimensions { width: Int height: Int }
      type Shelf @key(fields: "room { id } place") { room: Room! place: Int! books: [Book!]! size: Dimensions }
      type Room @shareable { id: ID! }
      union Thing = Pen | Cup
      type Pen @key(fields: "id") { id: ID! mark: String @shareable }
      type Cup @key(fields: "id") { id: ID! }`,
    reviews: `${link}
      type Query { reviewed: [Media!]! things: [Thing!]! }
      type Media @key(fields: "id") @interfaceObject { id: ID! reviews: [Review!]! stars: Int }
      type Review { text: String media: Media }
      type Shelf @key(fields: "room { id } place") { room: Room! place: Int! dusty: Boolean size: Dimensions @external area: Int @requires(fields: "size { width height }") }
      type Room @shareable { id: ID! }
      type Dimensions @external { width: Int height: Int }
      interface Tool { size: String }
      union Thing = Pen | Cup
      type Pen implements Tool @key(fields: "id") { id: ID! size: String mark: String! @shareable }
      type Cup @key(fields: "id") { id: ID! size: Int mark: String }`,
  },
  {
    media: {
      Query: {
        media: () => [book("b1"), film("f1")],
        shelf: () => ({
          room: { id: "r1" },
          place: 4,
          size: { width: 3, height: 4 },
          books: [book("b1")],
        }),
        bag: () => [
          { __typename: "Pen", id: "p1" },
          { __typename: "Cup", id: "u1" },
          { __typename: "Pen", id: "p2" },
        ],
      },
      Mutation: { lend: () => ({ query: {}, at: 1 }) },
      Media: {
        __resolveReference: ({ id }: { id: string }) => (id.startsWith("b") ? book(id) : film(id)),
        __resolveType: ({ __typename }: { __typename: string }) => __typename,
      },
      Book: { __resolveReference: ({ id }: { id: string }) => book(id) },
      Film: { __resolveReference: ({ id }: { id: string }) => film(id) },
    },
    reviews: {
      Query: {
        reviewed: () => [{ id: "f1" }, { id: "b2" }],
        things: () => [
          { __typename: "Pen", mark: "x" },
          { __typename: "Cup", mark: null },
          { __typename: "Cup", mark: "y" },
        ],
      },
      Media: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        reviews: ({ id }: { id: string }) => [{ text: `On ${id}`, media: { id } }],
        stars: ({ id }: { id: string }) => id.length,
      },
      Shelf: {
        __resolveReference: (shelf: { room: { id: string }; place: number }) => ({
          ...shelf,
          dusty: shelf.room.id === "r1" && shelf.place === 4,
        }),
        area: ({ size }: { size: { width: number; height: number } }) => size.width * size.height,
      },
      Pen: {
        __resolveReference: ({ id }: { id: string }) => ({
          id,
          size: `size ${id}`,
          mark: `mark ${id}`,
        }),
      },
      Cup: {
        __resolveReference: ({ id }: { id: string }) => ({
          id,
          size: 3,
          mark: id === "u9" ? null : `mark ${id}`,
        }),
      },
    },
  },
);

function book(id: string) {
  return { __typename: "Book", id, title: `Book ${id}`, pages: 9 };
}

function film(id: string) {
  return {
    __typename: "Film",
    id,
    title: `Film ${id}`,
    minutes: 90,
    size: { width: 3, height: 4 },
  };
}

const corpus: Readonly<Record<string, string>> = {
  "fields that a subgraph adds to a whole interface": `{ media { id title reviews { text } stars } }`,
  "an interface whose types the asked subgraph does not know": `{ reviewed { __typename id stars ... on Film { minutes } ... on Book { pages } } }`,
  "an interface without a word about its types": `{ reviewed { stars } }`,
  "there and back": `{ media { ... on Film { reviews { media { title reviews { text } } } } } }`,
  "keys with nested fields": `{ shelf { place dusty books { reviews { text } } } }`,
  "required objects": `{ shelf { area } }`,
  "a field of one name and two types": `{ bag { ... on Pen { big: size } ... on Cup { small: size } } }`,
  "a field of one name and two nullabilities": `{ bag { __typename ... on Pen { m: mark } ... on Cup { n: mark } } }`,
  "fields that only one subgraph tells apart": `{ things { ... on Pen { mark } ... on Cup { mark } } }`,
  "the query behind a mutation": `mutation { lend(id: "b1") { at query { media { title stars } reviewed { stars } } } }`,
};

describe("the rarer parts of federation are answered as the stock gateway does", () => {
  const ask = () => ({ down: new Set<string>(), calls: [] });
  for (const [name, text] of Object.entries(corpus)) {
    it(name, async () => {
      const [mine, theirs] = [await graph.ours(text, {}, ask()), await graph.stock(text, {}, ask())];
      expect(JSON.stringify(mine)).toBe(JSON.stringify(theirs));
    });
  }

  it("uses the rewrites these need", () => {
    const plans = Object.values(corpus).map((text) => JSON.stringify(graph.supergraph.plan(parse(text), undefined)));
    expect(plans.some((plan) => plan.includes("ValueSetter"))).toBe(true);
    expect(plans.some((plan) => plan.includes("KeyRenamer"))).toBe(true);
  });
});
