import { type FieldPolicy, InMemoryCache, type Reference } from "@apollo/client";
import { mergeWindow } from "../message/messages.js";

interface Page {
  readonly nodes: readonly Reference[];
  readonly [field: string]: unknown;
}

/** Pages of one list laid end to end; a request without `after` begins the list anew. */
function paged(...keyArgs: string[]): FieldPolicy<Page> {
  return {
    keyArgs,
    merge(known, incoming, { args }) {
      if (!known || !args?.["after"]) return incoming;
      const seen = new Set(known.nodes.map((node) => node.__ref));
      return {
        ...known,
        ...incoming,
        liveCursor: known["liveCursor"],
        nodes: [...known.nodes, ...incoming.nodes.filter((node) => !seen.has(node.__ref))],
      };
    },
  };
}

/** Hits have no id of their own: pages are laid end to end as they come. */
const hits: FieldPolicy<{ readonly nodes: readonly unknown[]; readonly [field: string]: unknown }> = {
  keyArgs: ["text", "filter"],
  merge: (known, incoming, { args }) =>
    known && args?.["after"] ? { ...known, ...incoming, nodes: [...known.nodes, ...incoming.nodes] } : incoming,
};

const messages: FieldPolicy<Page> = {
  keyArgs: false,
  merge(known, incoming, { args, readField }) {
    if (!known) return incoming;
    const standing = (node: Reference) => ({
      sequence: readField<number>("sequence", node) ?? 0,
      place: readField<number>("place", node) ?? 0,
    });
    const { nodes, reachesBack } = mergeWindow(known.nodes, incoming.nodes, standing);
    return {
      ...known,
      nodes,
      pageInfo: reachesBack === "known" ? known["pageInfo"] : incoming["pageInfo"],
      liveCursor: args?.["before"] ? known["liveCursor"] : incoming["liveCursor"],
    };
  },
};

/** The state that was come to last. */
const latest: FieldPolicy<{ readonly at: string } | null> = {
  merge: (known, incoming) => (known && incoming && known.at > incoming.at ? known : incoming),
};

/** `noun(id:)` finds what any list has brought already, so that opening a row shows at once what is known of it. */
function byId(type: string): FieldPolicy<Reference | null> {
  return {
    read: (known, { args, toReference }) =>
      known === null ? null : (known ?? toReference({ __typename: type, id: args?.["id"] as string })),
  };
}

export const cache = new InMemoryCache({
  typePolicies: {
    Query: {
      fields: {
        conversations: paged("filter", "orderBy"),
        customers: paged("filter", "orderBy", "search"),
        tickets: paged("filter", "orderBy", "search"),
        searchMessages: hits,
        notifications: paged("filter"),
        faqs: paged("locale", "search"),
        reportEvidence: paged("metric", "from", "to", "agentId", "channelId", "key"),
        conversation: byId("Conversation"),
        customer: byId("Customer"),
        // The line on the desk and the wall read different fields of one picture.
        queue: { merge: true },
        today: { merge: false },
      },
    },
    Viewer: { keyFields: false, merge: true },
    QueueState: { keyFields: false },
    Conversation: {
      fields: {
        messages,
        mine: { merge: true },
        rounds: { merge: false },
        transfers: { merge: false },
        survey: { merge: false },
        readMarks: { merge: false },
      },
    },
    // What a mutation answers may be overtaken by what became of it since.
    Message: { fields: { delivery: latest } },
    Customer: { fields: { conversations: { merge: true }, tickets: { merge: true } } },
    Ticket: { fields: { comments: { merge: true } } },
  },
});
