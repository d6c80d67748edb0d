// A foreign client in Relay's terms: what does not compile here would break partners who use it. Never run.
import { graphql } from "react-relay";

export const inboxQuery = graphql`
  query inboxQuery {
    viewer {
      agent {
        id
        ...inbox_agent
      }
    }
    ...inbox_conversations
  }
`;

export const agent = graphql`
  fragment inbox_agent on Agent {
    name
    state
    teams {
      id
      name
    }
  }
`;

export const conversations = graphql`
  fragment inbox_conversations on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "inboxConversationsPaginationQuery") {
    conversations(first: $count, after: $cursor, filter: { isMine: true }) @connection(key: "inbox_conversations") {
      liveCursor
      edges {
        node {
          id
          status
          ...thread_conversation
        }
      }
    }
  }
`;

export const conversationsChanged = graphql`
  subscription inboxConversationsChangedSubscription($after: Cursor) {
    conversationsChanged(inbox: MINE, after: $after) {
      cursor
      kind
      conversation {
        id
        status
      }
    }
  }
`;
