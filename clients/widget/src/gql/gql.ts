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
    "fragment AttachmentCard on Attachment {\n  id\n  kind\n  state\n  failure\n  name\n  size\n  width\n  height\n  thumbnailUrl\n  downloadUrl\n  location {\n    latitude\n    longitude\n    name\n    address\n  }\n}": typeof types.AttachmentCardFragmentDoc,
    "subscription AttachmentsChanged($conversationId: ID!, $after: Cursor) {\n  attachmentsChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    attachment {\n      ...AttachmentCard\n    }\n  }\n}": typeof types.AttachmentsChangedDocument,
    "mutation CreateUpload($input: CreateUploadInput!) {\n  createUpload(input: $input) {\n    uploadUrl\n    attachment {\n      ...AttachmentCard\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.CreateUploadDocument,
    "subscription ConversationChanged($conversationId: ID!, $after: Cursor) {\n  conversationChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationState\n    }\n  }\n}": typeof types.ConversationChangedDocument,
    "mutation MarkConversationRead($input: MarkConversationReadInput!) {\n  markConversationRead(input: $input) {\n    userErrors {\n      code\n    }\n  }\n}": typeof types.MarkConversationReadDocument,
    "subscription MessagesChanged($conversationId: ID!, $after: Cursor) {\n  messagesChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    message {\n      ...MessageLine\n    }\n  }\n}": typeof types.MessagesChangedDocument,
    "subscription QueuePlaceChanged($conversationId: ID!) {\n  queuePlaceChanged(conversationId: $conversationId) {\n    position\n    waitingCount\n    estimatedWait {\n      lowSeconds\n      highSeconds\n    }\n  }\n}": typeof types.QueuePlaceChangedDocument,
    "subscription ReadMarksChanged($conversationId: ID!, $after: Cursor) {\n  readMarksChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    readMark {\n      reader\n      sequence\n    }\n  }\n}": typeof types.ReadMarksChangedDocument,
    "mutation SetTyping($input: SetTypingInput!) {\n  setTyping(input: $input) {\n    userErrors {\n      code\n    }\n  }\n}": typeof types.SetTypingDocument,
    "subscription TypingChanged($conversationId: ID!) {\n  typingChanged(conversationId: $conversationId) {\n    author\n    isTyping\n    agent {\n      id\n      name\n    }\n  }\n}": typeof types.TypingChangedDocument,
    "mutation CallMeLater($input: CallMeLaterInput!) {\n  callMeLater(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.CallMeLaterDocument,
    "mutation LeaveMessage($input: LeaveMessageInput!) {\n  leaveMessage(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.LeaveMessageDocument,
    "mutation LeaveQueue($input: LeaveQueueInput!) {\n  leaveQueue(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.LeaveQueueDocument,
    "mutation OpenVisitorSession($input: OpenVisitorSessionInput!) {\n  openVisitorSession(input: $input) {\n    token\n    isIdentified\n    conversation {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.OpenVisitorSessionDocument,
    "query WidgetChannel($key: String!, $locale: Locale) {\n  widgetChannel(key: $key, locale: $locale) {\n    id\n    name\n    greeting\n    offHoursText\n    isEnabled\n    color\n    logoUrl\n    availability {\n      isOpen\n      isAttended\n      nextOpeningAt\n    }\n    preChatForm {\n      key\n      label\n      kind\n      isRequired\n      choices\n      maxLength\n    }\n    survey {\n      isEnabled\n      reasons {\n        key\n        labelEn\n        labelZh\n        fromScore\n        toScore\n      }\n    }\n  }\n}": typeof types.WidgetChannelDocument,
    "fragment ConversationState on Conversation {\n  id\n  number\n  status\n  version\n  isOfflineMessage\n  overflow\n  contact {\n    kind\n    value\n  }\n  assignee {\n    id\n    name\n  }\n  rounds {\n    number\n    endedBy\n    firstReplyAt\n  }\n  survey {\n    round\n    score\n  }\n  mergedInto {\n    id\n  }\n}": typeof types.ConversationStateFragmentDoc,
    "fragment MessageLine on Message {\n  id\n  sequence\n  kind\n  author\n  text\n  markdown\n  event\n  sentAt\n  editedAt\n  recalledAt\n  idempotencyKey\n  options\n  agent {\n    id\n    name\n  }\n  citations {\n    id\n    question\n  }\n  replyTo {\n    id\n    author\n    text\n    recalledAt\n    agent {\n      id\n      name\n    }\n  }\n  attachments {\n    ...AttachmentCard\n  }\n  link {\n    part {\n      id\n    }\n  }\n}": typeof types.MessageLineFragmentDoc,
    "mutation RateConversation($input: RateConversationInput!) {\n  rateConversation(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.RateConversationDocument,
    "mutation RequestAgent($input: RequestAgentInput!) {\n  requestAgent(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.RequestAgentDocument,
    "mutation SendMessage($input: SendMessageInput!) {\n  sendMessage(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    message {\n      ...MessageLine\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": typeof types.SendMessageDocument,
    "mutation StartConversation($input: StartConversationInput!) {\n  startConversation(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    message {\n      ...MessageLine\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.StartConversationDocument,
    "query VisitorConversation($id: ID!, $last: Int!, $before: String) {\n  conversation(id: $id) {\n    ...ConversationState\n    readMarks {\n      reader\n      sequence\n    }\n    messages(last: $last, before: $before) {\n      liveCursor\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n      nodes {\n        ...MessageLine\n      }\n    }\n  }\n}": typeof types.VisitorConversationDocument,
};
const documents: Documents = {
    "fragment AttachmentCard on Attachment {\n  id\n  kind\n  state\n  failure\n  name\n  size\n  width\n  height\n  thumbnailUrl\n  downloadUrl\n  location {\n    latitude\n    longitude\n    name\n    address\n  }\n}": types.AttachmentCardFragmentDoc,
    "subscription AttachmentsChanged($conversationId: ID!, $after: Cursor) {\n  attachmentsChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    attachment {\n      ...AttachmentCard\n    }\n  }\n}": types.AttachmentsChangedDocument,
    "mutation CreateUpload($input: CreateUploadInput!) {\n  createUpload(input: $input) {\n    uploadUrl\n    attachment {\n      ...AttachmentCard\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.CreateUploadDocument,
    "subscription ConversationChanged($conversationId: ID!, $after: Cursor) {\n  conversationChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationState\n    }\n  }\n}": types.ConversationChangedDocument,
    "mutation MarkConversationRead($input: MarkConversationReadInput!) {\n  markConversationRead(input: $input) {\n    userErrors {\n      code\n    }\n  }\n}": types.MarkConversationReadDocument,
    "subscription MessagesChanged($conversationId: ID!, $after: Cursor) {\n  messagesChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    message {\n      ...MessageLine\n    }\n  }\n}": types.MessagesChangedDocument,
    "subscription QueuePlaceChanged($conversationId: ID!) {\n  queuePlaceChanged(conversationId: $conversationId) {\n    position\n    waitingCount\n    estimatedWait {\n      lowSeconds\n      highSeconds\n    }\n  }\n}": types.QueuePlaceChangedDocument,
    "subscription ReadMarksChanged($conversationId: ID!, $after: Cursor) {\n  readMarksChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    readMark {\n      reader\n      sequence\n    }\n  }\n}": types.ReadMarksChangedDocument,
    "mutation SetTyping($input: SetTypingInput!) {\n  setTyping(input: $input) {\n    userErrors {\n      code\n    }\n  }\n}": types.SetTypingDocument,
    "subscription TypingChanged($conversationId: ID!) {\n  typingChanged(conversationId: $conversationId) {\n    author\n    isTyping\n    agent {\n      id\n      name\n    }\n  }\n}": types.TypingChangedDocument,
    "mutation CallMeLater($input: CallMeLaterInput!) {\n  callMeLater(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.CallMeLaterDocument,
    "mutation LeaveMessage($input: LeaveMessageInput!) {\n  leaveMessage(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.LeaveMessageDocument,
    "mutation LeaveQueue($input: LeaveQueueInput!) {\n  leaveQueue(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.LeaveQueueDocument,
    "mutation OpenVisitorSession($input: OpenVisitorSessionInput!) {\n  openVisitorSession(input: $input) {\n    token\n    isIdentified\n    conversation {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.OpenVisitorSessionDocument,
    "query WidgetChannel($key: String!, $locale: Locale) {\n  widgetChannel(key: $key, locale: $locale) {\n    id\n    name\n    greeting\n    offHoursText\n    isEnabled\n    color\n    logoUrl\n    availability {\n      isOpen\n      isAttended\n      nextOpeningAt\n    }\n    preChatForm {\n      key\n      label\n      kind\n      isRequired\n      choices\n      maxLength\n    }\n    survey {\n      isEnabled\n      reasons {\n        key\n        labelEn\n        labelZh\n        fromScore\n        toScore\n      }\n    }\n  }\n}": types.WidgetChannelDocument,
    "fragment ConversationState on Conversation {\n  id\n  number\n  status\n  version\n  isOfflineMessage\n  overflow\n  contact {\n    kind\n    value\n  }\n  assignee {\n    id\n    name\n  }\n  rounds {\n    number\n    endedBy\n    firstReplyAt\n  }\n  survey {\n    round\n    score\n  }\n  mergedInto {\n    id\n  }\n}": types.ConversationStateFragmentDoc,
    "fragment MessageLine on Message {\n  id\n  sequence\n  kind\n  author\n  text\n  markdown\n  event\n  sentAt\n  editedAt\n  recalledAt\n  idempotencyKey\n  options\n  agent {\n    id\n    name\n  }\n  citations {\n    id\n    question\n  }\n  replyTo {\n    id\n    author\n    text\n    recalledAt\n    agent {\n      id\n      name\n    }\n  }\n  attachments {\n    ...AttachmentCard\n  }\n  link {\n    part {\n      id\n    }\n  }\n}": types.MessageLineFragmentDoc,
    "mutation RateConversation($input: RateConversationInput!) {\n  rateConversation(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.RateConversationDocument,
    "mutation RequestAgent($input: RequestAgentInput!) {\n  requestAgent(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.RequestAgentDocument,
    "mutation SendMessage($input: SendMessageInput!) {\n  sendMessage(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    message {\n      ...MessageLine\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}": types.SendMessageDocument,
    "mutation StartConversation($input: StartConversationInput!) {\n  startConversation(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    message {\n      ...MessageLine\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.StartConversationDocument,
    "query VisitorConversation($id: ID!, $last: Int!, $before: String) {\n  conversation(id: $id) {\n    ...ConversationState\n    readMarks {\n      reader\n      sequence\n    }\n    messages(last: $last, before: $before) {\n      liveCursor\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n      nodes {\n        ...MessageLine\n      }\n    }\n  }\n}": types.VisitorConversationDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AttachmentCard on Attachment {\n  id\n  kind\n  state\n  failure\n  name\n  size\n  width\n  height\n  thumbnailUrl\n  downloadUrl\n  location {\n    latitude\n    longitude\n    name\n    address\n  }\n}"): typeof import('./graphql.js').AttachmentCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription AttachmentsChanged($conversationId: ID!, $after: Cursor) {\n  attachmentsChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    attachment {\n      ...AttachmentCard\n    }\n  }\n}"): typeof import('./graphql.js').AttachmentsChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateUpload($input: CreateUploadInput!) {\n  createUpload(input: $input) {\n    uploadUrl\n    attachment {\n      ...AttachmentCard\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql.js').CreateUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription ConversationChanged($conversationId: ID!, $after: Cursor) {\n  conversationChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationState\n    }\n  }\n}"): typeof import('./graphql.js').ConversationChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MarkConversationRead($input: MarkConversationReadInput!) {\n  markConversationRead(input: $input) {\n    userErrors {\n      code\n    }\n  }\n}"): typeof import('./graphql.js').MarkConversationReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription MessagesChanged($conversationId: ID!, $after: Cursor) {\n  messagesChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    message {\n      ...MessageLine\n    }\n  }\n}"): typeof import('./graphql.js').MessagesChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription QueuePlaceChanged($conversationId: ID!) {\n  queuePlaceChanged(conversationId: $conversationId) {\n    position\n    waitingCount\n    estimatedWait {\n      lowSeconds\n      highSeconds\n    }\n  }\n}"): typeof import('./graphql.js').QueuePlaceChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription ReadMarksChanged($conversationId: ID!, $after: Cursor) {\n  readMarksChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    readMark {\n      reader\n      sequence\n    }\n  }\n}"): typeof import('./graphql.js').ReadMarksChangedDocument;
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
export function graphql(source: "mutation CallMeLater($input: CallMeLaterInput!) {\n  callMeLater(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql.js').CallMeLaterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeaveMessage($input: LeaveMessageInput!) {\n  leaveMessage(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql.js').LeaveMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeaveQueue($input: LeaveQueueInput!) {\n  leaveQueue(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql.js').LeaveQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenVisitorSession($input: OpenVisitorSessionInput!) {\n  openVisitorSession(input: $input) {\n    token\n    isIdentified\n    conversation {\n      id\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql.js').OpenVisitorSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WidgetChannel($key: String!, $locale: Locale) {\n  widgetChannel(key: $key, locale: $locale) {\n    id\n    name\n    greeting\n    offHoursText\n    isEnabled\n    color\n    logoUrl\n    availability {\n      isOpen\n      isAttended\n      nextOpeningAt\n    }\n    preChatForm {\n      key\n      label\n      kind\n      isRequired\n      choices\n      maxLength\n    }\n    survey {\n      isEnabled\n      reasons {\n        key\n        labelEn\n        labelZh\n        fromScore\n        toScore\n      }\n    }\n  }\n}"): typeof import('./graphql.js').WidgetChannelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ConversationState on Conversation {\n  id\n  number\n  status\n  version\n  isOfflineMessage\n  overflow\n  contact {\n    kind\n    value\n  }\n  assignee {\n    id\n    name\n  }\n  rounds {\n    number\n    endedBy\n    firstReplyAt\n  }\n  survey {\n    round\n    score\n  }\n  mergedInto {\n    id\n  }\n}"): typeof import('./graphql.js').ConversationStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MessageLine on Message {\n  id\n  sequence\n  kind\n  author\n  text\n  markdown\n  event\n  sentAt\n  editedAt\n  recalledAt\n  idempotencyKey\n  options\n  agent {\n    id\n    name\n  }\n  citations {\n    id\n    question\n  }\n  replyTo {\n    id\n    author\n    text\n    recalledAt\n    agent {\n      id\n      name\n    }\n  }\n  attachments {\n    ...AttachmentCard\n  }\n  link {\n    part {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').MessageLineFragmentDoc;
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
export function graphql(source: "mutation StartConversation($input: StartConversationInput!) {\n  startConversation(input: $input) {\n    conversation {\n      ...ConversationState\n    }\n    message {\n      ...MessageLine\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql.js').StartConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VisitorConversation($id: ID!, $last: Int!, $before: String) {\n  conversation(id: $id) {\n    ...ConversationState\n    readMarks {\n      reader\n      sequence\n    }\n    messages(last: $last, before: $before) {\n      liveCursor\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n      nodes {\n        ...MessageLine\n      }\n    }\n  }\n}"): typeof import('./graphql.js').VisitorConversationDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
