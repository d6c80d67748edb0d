import type { World } from "../ground/world.js";
import type { Request } from "../load/hammer.js";

/** An agent's inbox: conversations, what was last said, the customer, the agent, the ticket; four subgraphs. */
export const INBOX = `query Inbox($agent: ID!) {
  conversations(first: 20, filter: { assigneeId: $agent }, orderBy: { field: UPDATED_AT, direction: DESC }) {
    nodes {
      id number status subject updatedAt waitingSince
      messages(last: 5) { nodes { id sequence author text sentAt } }
      customer { id displayName email tier tags }
      assignee { id name state }
      tickets(first: 1) { nodes { id number title status priority } }
    }
    pageInfo { hasNextPage }
  }
}`;

/** The same on the schema that PostGraphile makes of the tables. */
export const INBOX_OF_TABLES = `query Inbox($agent: String!) {
  allConversations(first: 20, condition: { assigneeId: $agent }, orderBy: [UPDATED_AT_DESC, PRIMARY_KEY_DESC]) {
    nodes {
      id: rowId number status subject updatedAt waitingSince
      messages(last: 5, orderBy: SEQUENCE_ASC) { nodes { id: rowId sequence author text sentAt } }
      customer { id: rowId name email tier tags }
      assignee { id: rowId name state }
      tickets(first: 1, orderBy: [UPDATED_AT_DESC, PRIMARY_KEY_DESC]) { nodes { id: rowId number title status priority } }
    }
    pageInfo { hasNextPage }
  }
}`;

/** Sessions in use: enough that none spends its minute's budget, few enough that checking them is not what is measured. */
const SESSIONS = 8;

/** Each request asks for another agent's inbox, so that no two in flight are equal. */
export function inboxes(world: World, query: string): (i: number) => Request {
  const requests = world.agents.map(({ id }, i) => {
    const { token } = world.agents[i % SESSIONS] as { token: string };
    return { path: "/graphql", token, body: JSON.stringify({ query, variables: { agent: id } }) };
  });
  return (i) => requests[i % requests.length] as Request;
}

interface Nodes {
  readonly nodes: readonly unknown[];
}
interface Row {
  readonly messages: Nodes;
  readonly tickets: Nodes;
  readonly updatedAt: string;
  readonly waitingSince: string | null;
  readonly customer: { readonly id: string };
  readonly assignee: { readonly id: string };
}

/** An answer in a form in which all sides must agree: instants as numbers, names of fields as ours. */
export function comparable(body: Buffer): unknown {
  const { data, errors } = JSON.parse(body.toString()) as {
    data?: Record<string, { nodes: Row[]; pageInfo: { hasNextPage: boolean } }>;
    errors?: unknown;
  };
  if (errors || !data) throw new Error(`An inbox with errors: ${body.toString().slice(0, 600)}`);
  const list = data["conversations"] ?? data["allConversations"];
  if (!list || list.nodes.length === 0) throw new Error("An empty inbox.");
  return { nodes: list.nodes.map((node) => plain(node)), hasNextPage: list.pageInfo.hasNextPage };
}

const INSTANTS = new Set(["updatedAt", "waitingSince", "sentAt"]);

function plain(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item));
  // To the millisecond, which is what all of them keep.
  if (typeof value === "string" && INSTANTS.has(key)) return Math.floor(Date.parse(value));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [
    name === "displayName" ? "name" : name,
    plain(inner, name),
  ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
