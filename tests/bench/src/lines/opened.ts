import type { World } from "../ground/world.js";
import type { Request } from "../load/hammer.js";
import type { Asked } from "./answers.js";

/** A conversation as the console opens it: what was said, the customer with earlier conversations, the agent, tickets. */
const OPENED = `query Opened($id: ID!) {
  conversation(id: $id) {
    id number status subject page device startedAt waitingSince
    messages(last: 50) { nodes { id sequence author text sentAt } }
    customer { id displayName email phone tier tags conversations(first: 5) { nodes { id number status subject updatedAt } } }
    assignee { id name state }
    tickets(first: 5) { nodes { id number title status priority } }
  }
}`;

const OPENED_OF_TABLES = `query Opened($id: String!) {
  conversation: conversationByRowId(rowId: $id) {
    id: rowId number status subject page device startedAt waitingSince
    messages(last: 50, orderBy: SEQUENCE_ASC) { nodes { id: rowId sequence author text sentAt } }
    customer { id: rowId name email phone tier tags
      conversations(first: 5, orderBy: [UPDATED_AT_DESC, PRIMARY_KEY_DESC]) { nodes { id: rowId number status subject updatedAt } } }
    assignee { id: rowId name state }
    tickets(first: 5, orderBy: [UPDATED_AT_DESC, PRIMARY_KEY_DESC]) { nodes { id: rowId number title status priority } }
  }
}`;

/** Each request opens another agent's longest conversation, as that agent. */
function conversations(world: World, query: string): (i: number) => Request {
  const requests = world.agents.map(({ token, open }) => ({
    path: "/graphql",
    token,
    body: JSON.stringify({ query, variables: { id: open.at(-1) } }),
  }));
  return (i) => requests[i % requests.length] as Request;
}

export const opened: Asked = {
  id: "P2",
  title: "One conversation opened: 50 messages, customer, history, tickets",
  query: OPENED,
  queryOfTables: OPENED_OF_TABLES,
  requests: conversations,
};
