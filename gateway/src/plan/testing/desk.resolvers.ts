import { GraphQLError } from "graphql";
import type { GraphContext } from "./graph.js";

type Stub = { __typename: string; id: string };
type Resolvers = Record<string, Record<string, unknown>>;
/** Counts the order of mutations across subgraphs, and what every test graph knows. */
export interface DeskContext extends GraphContext {
  order: number;
}

const kinds: Record<string, string> = { a: "Agent", c: "Customer", v: "Conversation", t: "Ticket" };
const stub = (id: string): Stub => ({ __typename: kinds[id[0] ?? ""] ?? "Nothing", id });
const number = (id: string): number => Number(id.slice(1));
const conversation = (n: number) => ({
  __typename: "Conversation",
  id: `v${n}`,
  subject: n % 4 === 0 ? null : `Subject ${n}`,
  status: n % 2 === 0 ? "OPEN" : "CLOSED",
  isUrgent: n % 3 === 0,
  customer: n % 5 === 4 ? null : stub(`c${n % 3}`),
  quickCustomer: { ...stub(`c${n % 3}`), name: `Customer ${n % 3}` },
  agent: n % 2 === 0 ? stub(`a${n % 4}`) : null,
  participants: [stub(`c${n % 3}`), stub(`a${n % 4}`)],
});
const message = (n: number) => ({
  __typename: n % 2 === 0 ? "TextMessage" : "FileMessage",
  id: `m${n}`,
  at: n,
  author: n % 4 === 0 ? stub(`a${n % 4}`) : stub(`c${n % 3}`),
  conversation: conversation(n),
  text: `Text ${n}`,
  url: n % 3 === 0 ? null : `https://files.example/${n}`,
  size: n * 10,
});
const ticket = (n: number) => ({
  __typename: "Ticket",
  id: `t${n}`,
  number: n,
  title: `Ticket ${n}`,
  assignee: n % 3 === 0 ? null : stub(`a${n % 4}`),
  conversation: stub(`v${n}`),
  watchers: [stub("a1"), null, stub("a2"), stub("a1")],
  label: ({ prefix }: { prefix: string }) => `${prefix}${n}`,
});
const customer = (n: number) =>
  n > 90
    ? null
    : {
        __typename: "Customer",
        id: `c${n}`,
        name: n === 2 ? null : `Customer ${n}`,
        strictName: () => {
          if (n === 1)
            throw new GraphQLError("No name for you", {
              extensions: { code: "NAMELESS", serviceName: "customers" },
            });
          return `Customer ${n}`;
        },
        tier: n,
        email: `c${n}@example.com`,
        failing: () => {
          throw new GraphQLError(`Failing ${n}`, { extensions: { code: "FAILING" } });
        },
        owner: agent(n),
        tags: ["vip", `n${n}`],
        badTags: ["x", null],
      };
const agent = (n: number) => ({
  __typename: "Agent",
  id: `a${n}`,
  name: `Agent ${n}`,
  email: null,
  team: () => [agent(1), agent(n)],
});
const inRange = <T>(first: number, make: (n: number) => T): T[] =>
  Array.from({ length: Math.max(0, first) }, (_, i) => make(i));
const fail = (): never => {
  throw new GraphQLError("It broke", { extensions: { code: "BROKEN" } });
};
const byId = <T>(make: (n: number) => T) => ({
  __resolveReference: (reference: { id?: string; number?: number }): T =>
    make(reference.number ?? number(reference.id ?? "")),
});

export const deskResolvers: Readonly<Record<string, Resolvers>> = {
  workspace: {
    Query: {
      node: (_: unknown, { id }: { id: string }) => (id in {} || id === "x" ? null : stub(id)),
      nodes: (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => (id === "x" ? null : stub(id))),
      viewer: () => stub("a1"),
      settings: (_: unknown, { input }: { input?: { locale: string; flags: { name: string; isOn: boolean }[] } }) => ({
        locale: input?.locale ?? "en",
        badLocale: "internal",
        flags: input?.flags.map((flag) => `${flag.name}=${flag.isOn}`) ?? [],
        extra: { deep: [1, { two: null }] },
        matrix: [[1, 2], null, [null, 3]],
        cells: inRange(2, (y) => inRange(2, (x) => ({ x: x * 10 + y, agent: stub(`a${x}`) }))),
      }),
      echo: (_: unknown, args: object) => JSON.stringify(args),
      secret: () => "hidden",
    },
  },
  conversations: {
    Query: {
      inbox: (
        _: unknown,
        { first, status, filter }: { first: number; status?: string; filter?: { status?: string } },
      ) => {
        const wanted = status ?? filter?.status;
        const nodes = inRange(first, conversation).filter(
          (one) => wanted === undefined || wanted === null || one.status === wanted,
        );
        return {
          nodes,
          edges: nodes.map((node) => ({ cursor: `cur-${node.id}`, node })),
          pageInfo: { hasNextPage: true, endCursor: null },
          totalCount: 99,
        };
      },
      conversation: (_: unknown, { id }: { id: string }) => (id === "v99" ? null : conversation(number(id))),
      strictConversation: (_: unknown, { id }: { id: string }) => (id === "v99" ? fail() : conversation(number(id))),
      messages: (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => (id === "x" ? null : message(number(id)))),
    },
    Mutation: {
      reply: (_: unknown, { input }: { input: { conversationId: string; text: string } }, context: DeskContext) => ({
        message: { ...message(2), text: input.text },
        conversation: conversation(number(input.conversationId)),
        order: ++context.order,
      }),
      failReply: fail,
    },
    Subscription: {
      conversationChanged: {
        subscribe: async function* () {
          for (const n of [0, 1, 2])
            yield {
              conversationChanged: {
                kind: "UPDATED",
                conversation: n === 2 ? null : conversation(n),
              },
            };
        },
      },
      brokenStream: { subscribe: fail },
    },
    Conversation: {
      ...byId(conversation),
      messages: ({ id }: Stub, { last }: { last: number }) => inRange(last, (i) => message(number(id) + i)),
      threads: ({ id }: Stub) => [[message(number(id))], [], [message(1), message(2)]],
      broken: fail,
      brokenStrict: fail,
    },
    Customer: {
      __resolveReference: (reference: object) => reference,
      conversations: ({ id }: Stub, { first }: { first: number }) =>
        inRange(first, (i) => conversation(number(id) + i)),
      greeting: ({ name, tier }: { name?: string; tier?: number }) => `Hello ${name} (${tier})`,
    },
  },
  tickets: {
    Query: {
      ticket: (_: unknown, { id }: { id: string }) => ticket(number(id)),
      tickets: () => inRange(3, ticket),
      search: () => [ticket(1), stub("v1"), stub("c1"), stub("v2")],
    },
    Mutation: {
      closeTicket: (_: unknown, { input }: { input: { id: string; reason: string } }, context: DeskContext) => ({
        ticket: ticket(number(input.id)),
        userErrors: input.reason === "done" ? [] : [{ code: "REASON", message: input.reason }],
        order: ++context.order,
      }),
    },
    Ticket: byId(ticket),
    Conversation: {
      __resolveReference: (reference: object) => reference,
      ticket: ({ id }: Stub) => (number(id) % 3 === 2 ? null : ticket(number(id))),
      mustTicket: ({ id }: Stub) => (number(id) === 1 ? null : ticket(number(id))),
      summary: ({ subject }: { subject?: string }) => `About ${subject}`,
    },
    Agent: {
      __resolveReference: (reference: object) => reference,
      openTickets: ({ id }: Stub) => number(id) * 7,
      tickets: ({ id }: Stub, { first }: { first: number }) => inRange(first, (i) => ticket(number(id) + i)),
    },
  },
  customers: {
    Query: {
      customers: () => [customer(0), null, customer(1)],
      customer: (_: unknown, { id }: { id: string }) => customer(number(id)),
    },
    Mutation: {
      renameCustomer: (_: unknown, { id, name }: { id: string; name: string }) => ({
        ...customer(number(id)),
        name,
      }),
    },
    Customer: byId(customer),
    Agent: byId(agent),
  },
};
