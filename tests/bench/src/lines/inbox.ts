import type { World } from "../ground/world.js";
import type { Request } from "../load/hammer.js";
import type { Asked } from "./answers.js";

/** An agent's inbox: conversations, what was last said, the customer, the agent, the ticket; four subgraphs. */
const INBOX = `query Inbox($agent: ID!) {
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
const INBOX_OF_TABLES = `query Inbox($agent: String!) {
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
function inboxes(world: World, query: string): (i: number) => Request {
  const requests = world.agents.map(({ id }, i) => {
    const { token } = world.agents[i % SESSIONS] as { token: string };
    return { path: "/graphql", token, body: JSON.stringify({ query, variables: { agent: id } }) };
  });
  return (i) => requests[i % requests.length] as Request;
}

export const inbox: Asked = {
  id: "P1",
  title: "Inbox of 20 conversations over four subgraphs",
  query: INBOX,
  queryOfTables: INBOX_OF_TABLES,
  requests: inboxes,
};
