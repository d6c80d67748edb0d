import { graphql } from "react-relay";

// `@refetchable` on a noun compiles only while the noun is a Node and `Query.node` can fetch it.
export const conversation = graphql`
  fragment thread_conversation on Conversation
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "threadConversationRefetchQuery") {
    number
    customer {
      id
      displayName
      ...thread_customer
    }
    messages(last: $count, before: $cursor) @connection(key: "thread_messages") {
      edges {
        node {
          id
          author
          text
          sentAt
        }
      }
    }
  }
`;

export const customer = graphql`
  fragment thread_customer on Customer @refetchable(queryName: "threadCustomerRefetchQuery") {
    tier
    tags
    tickets(first: 5) {
      nodes {
        id
        title
        status
      }
    }
  }
`;

export const sendMessage = graphql`
  mutation threadSendMessageMutation($input: SendMessageInput!, $connections: [ID!]!) {
    sendMessage(input: $input) {
      message @appendNode(connections: $connections, edgeTypeName: "MessageEdge") {
        id
        text
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`;
