/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "subscription ConversationChanged($conversationId: ID!, $after: Cursor) {\n  conversationChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationState\n    }\n  }\n}": typeof types.ConversationChangedDocument,
    "subscription MessagesChanged($conversationId: ID!, $after: Cursor) {\n  messagesChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    message {\n      ...MessageLine\n    }\n  }\n}": typeof types.MessagesChangedDocument,
    "subscription QueuePlaceChanged($conversationId: ID!) {\n  queuePlaceChanged(conversationId: $conversationId) {\n    position\n    waitingCount\n    estimatedWaitSeconds\n  }\n}": typeof types.QueuePlaceChangedDocument,
    "mutation SetTyping($input: SetTypingInput!) {\n  setTyping(input: $input) {\n    userErrors {\n      code\n    }\n  }\n}": typeof types.SetTypingDocument,
    "subscription TypingChanged($conversationId: ID!) {\n  typingChanged(conversationId: $conversationId) {\n    author\n    isTyping\n    agent {\n      id\n      name\n    }\n  }\n}": typeof types.TypingChangedDocument,
    "mutation OpenVisitorSession($input: OpenVisitorSessionInput!) {\n  openVisitorSession(input: $input) {\n    token\n    conversation {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.OpenVisitorSessionDocument,
    "query WidgetChannel($key: String!) {\n  widgetChannel(key: $key) {\n    id\n    name\n    greeting\n    isEnabled\n  }\n}": typeof types.WidgetChannelDocument,
    "fragment ConversationState on Conversation {\n  id\n  number\n  status\n  version\n  assignee {\n    id\n    name\n  }\n  rounds {\n    number\n  }\n  survey {\n    round\n    score\n  }\n}": typeof types.ConversationStateFragmentDoc,
    "fragment MessageLine on Message {\n  id\n  sequence\n  kind\n  author\n  text\n  event\n  sentAt\n  idempotencyKey\n  options\n  agent {\n    id\n    name\n  }\n  citations {\n    id\n    question\n  }\n}": typeof types.MessageLineFragmentDoc,
    "mutation RateConversation($input: RateConversationInput!) {\n  rateConversation(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.RateConversationDocument,
    "mutation RequestAgent($input: RequestAgentInput!) {\n  requestAgent(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.RequestAgentDocument,
    "mutation SendMessage($input: SendMessageInput!) {\n  sendMessage(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    message {\n      ...MessageLine\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.SendMessageDocument,
    "mutation StartConversation($input: StartConversationInput!) {\n  startConversation(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    message {\n      ...MessageLine\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.StartConversationDocument,
    "query VisitorConversation($id: ID!, $last: Int!, $before: String) {\n  conversation(id: $id) {\n    ...ConversationState\n    messages(last: $last, before: $before) {\n      liveCursor\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n      nodes {\n        ...MessageLine\n      }\n    }\n  }\n}": typeof types.VisitorConversationDocument,
};
const documents: Documents = {
    "subscription ConversationChanged($conversationId: ID!, $after: Cursor) {\n  conversationChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationState\n    }\n  }\n}": types.ConversationChangedDocument,
    "subscription MessagesChanged($conversationId: ID!, $after: Cursor) {\n  messagesChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    message {\n      ...MessageLine\n    }\n  }\n}": types.MessagesChangedDocument,
    "subscription QueuePlaceChanged($conversationId: ID!) {\n  queuePlaceChanged(conversationId: $conversationId) {\n    position\n    waitingCount\n    estimatedWaitSeconds\n  }\n}": types.QueuePlaceChangedDocument,
    "mutation SetTyping($input: SetTypingInput!) {\n  setTyping(input: $input) {\n    userErrors {\n      code\n    }\n  }\n}": types.SetTypingDocument,
    "subscription TypingChanged($conversationId: ID!) {\n  typingChanged(conversationId: $conversationId) {\n    author\n    isTyping\n    agent {\n      id\n      name\n    }\n  }\n}": types.TypingChangedDocument,
    "mutation OpenVisitorSession($input: OpenVisitorSessionInput!) {\n  openVisitorSession(input: $input) {\n    token\n    conversation {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.OpenVisitorSessionDocument,
    "query WidgetChannel($key: String!) {\n  widgetChannel(key: $key) {\n    id\n    name\n    greeting\n    isEnabled\n  }\n}": types.WidgetChannelDocument,
    "fragment ConversationState on Conversation {\n  id\n  number\n  status\n  version\n  assignee {\n    id\n    name\n  }\n  rounds {\n    number\n  }\n  survey {\n    round\n    score\n  }\n}": types.ConversationStateFragmentDoc,
    "fragment MessageLine on Message {\n  id\n  sequence\n  kind\n  author\n  text\n  event\n  sentAt\n  idempotencyKey\n  options\n  agent {\n    id\n    name\n  }\n  citations {\n    id\n    question\n  }\n}": types.MessageLineFragmentDoc,
    "mutation RateConversation($input: RateConversationInput!) {\n  rateConversation(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.RateConversationDocument,
    "mutation RequestAgent($input: RequestAgentInput!) {\n  requestAgent(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.RequestAgentDocument,
    "mutation SendMessage($input: SendMessageInput!) {\n  sendMessage(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    message {\n      ...MessageLine\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.SendMessageDocument,
    "mutation StartConversation($input: StartConversationInput!) {\n  startConversation(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    message {\n      ...MessageLine\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.StartConversationDocument,
    "query VisitorConversation($id: ID!, $last: Int!, $before: String) {\n  conversation(id: $id) {\n    ...ConversationState\n    messages(last: $last, before: $before) {\n      liveCursor\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n      nodes {\n        ...MessageLine\n      }\n    }\n  }\n}": types.VisitorConversationDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription ConversationChanged($conversationId: ID!, $after: Cursor) {\n  conversationChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationState\n    }\n  }\n}"): typeof import('./graphql.js').ConversationChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription MessagesChanged($conversationId: ID!, $after: Cursor) {\n  messagesChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    message {\n      ...MessageLine\n    }\n  }\n}"): typeof import('./graphql.js').MessagesChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription QueuePlaceChanged($conversationId: ID!) {\n  queuePlaceChanged(conversationId: $conversationId) {\n    position\n    waitingCount\n    estimatedWaitSeconds\n  }\n}"): typeof import('./graphql.js').QueuePlaceChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetTyping($input: SetTypingInput!) {\n  setTyping(input: $input) {\n    userErrors {\n      code\n    }\n  }\n}"): typeof import('./graphql.js').SetTypingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription TypingChanged($conversationId: ID!) {\n  typingChanged(conversationId: $conversationId) {\n    author\n    isTyping\n    agent {\n      id\n      name\n    }\n  }\n}"): typeof import('./graphql.js').TypingChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenVisitorSession($input: OpenVisitorSessionInput!) {\n  openVisitorSession(input: $input) {\n    token\n    conversation {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql.js').OpenVisitorSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WidgetChannel($key: String!) {\n  widgetChannel(key: $key) {\n    id\n    name\n    greeting\n    isEnabled\n  }\n}"): typeof import('./graphql.js').WidgetChannelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ConversationState on Conversation {\n  id\n  number\n  status\n  version\n  assignee {\n    id\n    name\n  }\n  rounds {\n    number\n  }\n  survey {\n    round\n    score\n  }\n}"): typeof import('./graphql.js').ConversationStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MessageLine on Message {\n  id\n  sequence\n  kind\n  author\n  text\n  event\n  sentAt\n  idempotencyKey\n  options\n  agent {\n    id\n    name\n  }\n  citations {\n    id\n    question\n  }\n}"): typeof import('./graphql.js').MessageLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RateConversation($input: RateConversationInput!) {\n  rateConversation(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql.js').RateConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestAgent($input: RequestAgentInput!) {\n  requestAgent(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql.js').RequestAgentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendMessage($input: SendMessageInput!) {\n  sendMessage(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    message {\n      ...MessageLine\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql.js').SendMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartConversation($input: StartConversationInput!) {\n  startConversation(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    message {\n      ...MessageLine\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql.js').StartConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VisitorConversation($id: ID!, $last: Int!, $before: String) {\n  conversation(id: $id) {\n    ...ConversationState\n    messages(last: $last, before: $before) {\n      liveCursor\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n      nodes {\n        ...MessageLine\n      }\n    }\n  }\n}"): typeof import('./graphql.js').VisitorConversationDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
