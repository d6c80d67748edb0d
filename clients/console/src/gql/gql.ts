/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

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
    "query ActionChoices {\n  tags {\n    ...TagRow\n  }\n  conversationFields {\n    ...FieldRow\n  }\n  allCannedReplies(first: 100) {\n    nodes {\n      id\n      shortcut\n      text\n      scope\n    }\n  }\n  macros(first: 100) {\n    nodes {\n      id\n      name\n      scope\n      actions {\n        ...ActionParts\n      }\n    }\n  }\n}": typeof types.ActionChoicesDocument,
    "fragment ActionParts on Action {\n  kind\n  text\n  minutes\n  priority\n  cannedReply {\n    id\n    shortcut\n  }\n  agent {\n    id\n    name\n  }\n  team {\n    id\n    name\n  }\n  tag {\n    id\n    name\n  }\n  fieldValue {\n    text\n    number\n    isTrue\n    date\n    choices\n    field {\n      id\n      label\n      type\n    }\n  }\n}": typeof types.ActionPartsFragmentDoc,
    "fragment AttachmentParts on Attachment {\n  id\n  kind\n  state\n  failure\n  name\n  size\n  type\n  width\n  height\n  downloadUrl\n  thumbnailUrl\n  location {\n    latitude\n    longitude\n    name\n    address\n  }\n}": typeof types.AttachmentPartsFragmentDoc,
    "query Attachment($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Attachment {\n      ...AttachmentParts\n    }\n  }\n}": typeof types.AttachmentDocument,
    "subscription AttachmentsChanged($conversationId: ID!, $after: Cursor) {\n  attachmentsChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    attachment {\n      ...AttachmentParts\n    }\n  }\n}": typeof types.AttachmentsChangedDocument,
    "mutation CancelBulkOperation($input: CancelBulkOperationInput!) {\n  cancelBulkOperation(input: $input) {\n    bulkOperation {\n      ...BulkParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.CancelBulkOperationDocument,
    "subscription BulkOperationChanged($id: ID!, $after: Cursor) {\n  bulkOperationChanged(bulkOperationId: $id, after: $after) {\n    cursor\n    bulkOperation {\n      ...BulkParts\n    }\n  }\n}": typeof types.BulkOperationChangedDocument,
    "query BulkOperation($id: ID!) {\n  bulkOperation(id: $id) {\n    ...BulkParts\n  }\n}": typeof types.BulkOperationDocument,
    "fragment BulkParts on BulkOperation {\n  id\n  status\n  total\n  done\n  failed\n  refusals(first: 100) {\n    nodes {\n      position\n      code\n      message\n      conversation {\n        id\n        number\n        subject\n        customer {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}": typeof types.BulkPartsFragmentDoc,
    "mutation BulkUpdateConversations($input: BulkUpdateConversationsInput!) {\n  bulkUpdateConversations(input: $input) {\n    bulkOperation {\n      ...BulkParts\n    }\n    notFound\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.BulkUpdateConversationsDocument,
    "query LogPlace {\n  conversations(first: 1) {\n    liveCursor\n  }\n}": typeof types.LogPlaceDocument,
    "query CannedList($first: Int!, $after: String, $search: String, $scope: SharingScope) {\n  allCannedReplies(first: $first, after: $after, search: $search, scope: $scope) {\n    nodes {\n      ...CannedRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CannedListDocument,
    "fragment CannedRow on CannedReply {\n  id\n  shortcut\n  text\n  locale\n  scope\n  useCount\n  updatedAt\n  version\n  canEdit\n  team {\n    id\n    name\n  }\n}": typeof types.CannedRowFragmentDoc,
    "mutation CreateCannedReply($input: CreateCannedReplyInput!) {\n  createCannedReply(input: $input) {\n    cannedReply {\n      ...CannedRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.CreateCannedReplyDocument,
    "mutation DeleteCannedReply($cannedReplyId: ID!) {\n  deleteCannedReply(input: {cannedReplyId: $cannedReplyId}) {\n    cannedReply {\n      id\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.DeleteCannedReplyDocument,
    "query SampleConversations {\n  conversations(first: 12) {\n    nodes {\n      id\n      number\n      subject\n      customer {\n        id\n        name\n      }\n      team {\n        id\n        name\n      }\n      channel {\n        id\n        name\n      }\n    }\n  }\n}": typeof types.SampleConversationsDocument,
    "mutation UpdateCannedReply($input: UpdateCannedReplyInput!) {\n  updateCannedReply(input: $input) {\n    cannedReply {\n      ...CannedRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.UpdateCannedReplyDocument,
    "mutation ExpandCannedReply($input: ExpandCannedReplyInput!) {\n  expandCannedReply(input: $input) {\n    text\n    missing\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.ExpandCannedReplyDocument,
    "mutation ApplyMacro($input: ApplyMacroInput!) {\n  applyMacro(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    results {\n      kind\n      isDone\n      code\n      message\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.ApplyMacroDocument,
    "mutation AcceptConversation($input: AcceptConversationInput!) {\n  acceptConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.AcceptConversationDocument,
    "mutation AddNote($input: AddNoteInput!) {\n  addNote(input: $input) {\n    message {\n      ...MessageParts\n    }\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.AddNoteDocument,
    "query CannedReplies($search: String) {\n  cannedReplies(search: $search) {\n    id\n    shortcut\n    text\n    locale\n    scope\n    useCount\n    team {\n      id\n      name\n    }\n  }\n}": typeof types.CannedRepliesDocument,
    "subscription ConversationChanged($conversationId: ID!, $after: Cursor) {\n  conversationChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationHead\n    }\n  }\n}": typeof types.ConversationChangedDocument,
    "fragment ConversationHead on Conversation {\n  ...ConversationRow\n  contact {\n    kind\n    value\n    isCarried\n  }\n  page\n  referrer\n  device\n  region\n  preChatAnswers {\n    key\n    label\n    value\n  }\n  snoozedUntil\n  mergedInto {\n    id\n    number\n  }\n  assignedAt\n  resolvedAt\n  tags {\n    id\n    name\n    colour\n  }\n  fields {\n    text\n    number\n    isTrue\n    date\n    choices\n    field {\n      id\n      label\n      type\n    }\n  }\n  followers {\n    id\n    name\n  }\n  offers {\n    kind\n    outcome\n    offeredAt\n    endedAt\n    reason\n    agent {\n      id\n      name\n    }\n  }\n  survey {\n    round\n    score\n    reasons {\n      labelEn\n      labelZh\n    }\n    comment\n    answeredAt\n  }\n  allowedMoves {\n    from\n    to\n    verb\n  }\n  rounds {\n    number\n    startedAt\n    queuedAt\n    firstReplyAt\n    resolvedAt\n    resolvedBy {\n      id\n      name\n    }\n  }\n  transfers {\n    at\n    note\n    isToSupervisor\n    outcome\n    reason\n    answeredAt\n    from {\n      id\n      name\n    }\n    toAgent {\n      id\n      name\n    }\n    toTeam {\n      id\n      name\n    }\n    by {\n      id\n      name\n    }\n  }\n}": typeof types.ConversationHeadFragmentDoc,
    "query Conversation($id: ID!) {\n  conversation(id: $id) {\n    ...ConversationHead\n    channel {\n      id\n      messageTerms {\n        editWithinSeconds\n        recallWithinSeconds\n      }\n    }\n    mine {\n      isFollowed\n      readSequence\n      unread\n    }\n    readMarks {\n      ...ReadMarkParts\n    }\n    messages(last: 40, withNotes: true) {\n      nodes {\n        ...MessageParts\n      }\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n      liveCursor\n    }\n  }\n}": typeof types.ConversationDocument,
    "mutation FollowConversation($input: FollowConversationInput!) {\n  followConversation(input: $input) {\n    conversation {\n      id\n      followers {\n        id\n        name\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.FollowConversationDocument,
    "fragment MessageParts on Message {\n  id\n  sequence\n  place\n  version\n  kind\n  author\n  event\n  details\n  text\n  markdown\n  sentAt\n  editedAt\n  recalledAt\n  idempotencyKey\n  options\n  agent {\n    id\n    name\n  }\n  mentions {\n    id\n    name\n  }\n  recipient {\n    id\n    name\n  }\n  customer {\n    id\n    displayName\n  }\n  citations {\n    id\n    question\n    answer\n  }\n  attachments {\n    ...AttachmentParts\n  }\n  replyTo {\n    id\n    author\n    text\n    sequence\n    recalledAt\n    agent {\n      id\n      name\n    }\n    attachments {\n      id\n      kind\n      name\n    }\n  }\n  delivery {\n    kind\n    address\n    state\n    reason\n    said\n    attempts\n    since\n    at\n    agent {\n      id\n      name\n    }\n  }\n  movedTo {\n    id\n    number\n  }\n}": typeof types.MessagePartsFragmentDoc,
    "subscription MessagesChanged($conversationId: ID!, $after: Cursor) {\n  messagesChanged(conversationId: $conversationId, after: $after, withNotes: true) {\n    cursor\n    kind\n    message {\n      ...MessageParts\n    }\n  }\n}": typeof types.MessagesChangedDocument,
    "query OlderMessages($id: ID!, $before: String!) {\n  conversation(id: $id) {\n    id\n    messages(last: 100, before: $before, withNotes: true) {\n      nodes {\n        ...MessageParts\n      }\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n      liveCursor\n    }\n  }\n}": typeof types.OlderMessagesDocument,
    "mutation RefuseConversation($input: RefuseConversationInput!) {\n  refuseConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.RefuseConversationDocument,
    "mutation ReopenConversation($input: ReopenConversationInput!) {\n  reopenConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.ReopenConversationDocument,
    "mutation ResolveConversation($input: ResolveConversationInput!) {\n  resolveConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.ResolveConversationDocument,
    "mutation SendMessage($input: SendMessageInput!) {\n  sendMessage(input: $input) {\n    message {\n      ...MessageParts\n    }\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SendMessageDocument,
    "mutation SetConversationPriority($input: SetConversationPriorityInput!) {\n  setConversationPriority(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SetConversationPriorityDocument,
    "mutation SetTyping($conversationId: ID!, $isTyping: Boolean!) {\n  setTyping(input: {conversationId: $conversationId, isTyping: $isTyping}) {\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SetTypingDocument,
    "query Suggestions($id: ID!) {\n  conversation(id: $id) {\n    id\n    suggestions(first: 4) {\n      question\n      score\n      confidence\n      faq {\n        id\n        question\n        answer\n        locale\n      }\n    }\n  }\n}": typeof types.SuggestionsDocument,
    "mutation TransferConversation($input: TransferConversationInput!) {\n  transferConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.TransferConversationDocument,
    "query TransferTerms {\n  transferRule {\n    answerSeconds\n    returnsTo\n  }\n}": typeof types.TransferTermsDocument,
    "subscription TypingChanged($conversationId: ID!) {\n  typingChanged(conversationId: $conversationId) {\n    author\n    isTyping\n    agent {\n      id\n      name\n    }\n  }\n}": typeof types.TypingChangedDocument,
    "mutation UnfollowConversation($input: UnfollowConversationInput!) {\n  unfollowConversation(input: $input) {\n    conversation {\n      id\n      followers {\n        id\n        name\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.UnfollowConversationDocument,
    "mutation Whisper($input: WhisperInput!) {\n  whisper(input: $input) {\n    message {\n      ...MessageParts\n    }\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.WhisperDocument,
    "query ConversationLinks($id: ID!) {\n  conversation(id: $id) {\n    id\n    links {\n      kind\n      at\n      undoneAt\n      fromSequence\n      throughSequence\n      part {\n        id\n        number\n        subject\n        status\n      }\n      whole {\n        id\n        number\n        subject\n        status\n      }\n      by {\n        id\n        name\n      }\n    }\n  }\n}": typeof types.ConversationLinksDocument,
    "mutation MergeConversations($input: MergeConversationsInput!) {\n  mergeConversations(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    source {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.MergeConversationsDocument,
    "mutation SplitConversation($input: SplitConversationInput!) {\n  splitConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    part {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SplitConversationDocument,
    "mutation UnmergeConversation($input: UnmergeConversationInput!) {\n  unmergeConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    target {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.UnmergeConversationDocument,
    "mutation UnsplitConversation($input: UnsplitConversationInput!) {\n  unsplitConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    target {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.UnsplitConversationDocument,
    "mutation SnoozeConversation($input: SnoozeConversationInput!) {\n  snoozeConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SnoozeConversationDocument,
    "mutation UnsnoozeConversation($input: UnsnoozeConversationInput!) {\n  unsnoozeConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.UnsnoozeConversationDocument,
    "query CustomerConversations($id: ID!, $first: Int!) {\n  customer(id: $id) {\n    id\n    conversations(first: $first) {\n      nodes {\n        id\n        number\n        status\n        subject\n        startedAt\n        resolvedAt\n        channel {\n          id\n          kind\n          name\n        }\n        assignee {\n          id\n          name\n        }\n        survey {\n          score\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n}": typeof types.CustomerConversationsDocument,
    "fragment CustomerFacts on Customer {\n  id\n  name\n  displayName\n  email\n  phone\n  locale\n  region\n  company\n  tier\n  note\n  tags\n  firstSeenAt\n  lastSeenAt\n  version\n}": typeof types.CustomerFactsFragmentDoc,
    "query CustomerTickets($id: ID!, $first: Int!) {\n  customer(id: $id) {\n    id\n    tickets(first: $first) {\n      nodes {\n        ...TicketRow\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n}": typeof types.CustomerTicketsDocument,
    "query Customer($id: ID!) {\n  customer(id: $id) {\n    ...CustomerFacts\n    identities {\n      id\n      kind\n      value\n      isVerified\n      createdAt\n      channel {\n        id\n        name\n      }\n    }\n  }\n}": typeof types.CustomerDocument,
    "subscription CustomersChanged($customerId: ID, $after: Cursor) {\n  customersChanged(customerId: $customerId, after: $after) {\n    cursor\n    kind\n    customer {\n      ...CustomerFacts\n    }\n  }\n}": typeof types.CustomersChangedDocument,
    "query Customers($first: Int!, $after: String, $search: String, $filter: CustomerFilter) {\n  customers(\n    first: $first\n    after: $after\n    search: $search\n    filter: $filter\n    orderBy: {field: LAST_SEEN_AT, direction: DESC}\n  ) {\n    nodes {\n      ...CustomerFacts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n    liveCursor\n  }\n}": typeof types.CustomersDocument,
    "mutation TagCustomer($input: TagCustomerInput!) {\n  tagCustomer(input: $input) {\n    customer {\n      ...CustomerFacts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.TagCustomerDocument,
    "mutation UpdateCustomer($input: UpdateCustomerInput!) {\n  updateCustomer(input: $input) {\n    customer {\n      ...CustomerFacts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.UpdateCustomerDocument,
    "mutation MarkDelivered($input: MarkDeliveredInput!) {\n  markDelivered(input: $input) {\n    message {\n      ...MessageParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.MarkDeliveredDocument,
    "mutation RetryDelivery($input: RetryDeliveryInput!) {\n  retryDelivery(input: $input) {\n    message {\n      ...MessageParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.RetryDeliveryDocument,
    "fragment ConversationRow on Conversation {\n  id\n  number\n  status\n  version\n  subject\n  locale\n  priority\n  isOfflineMessage\n  startedAt\n  updatedAt\n  queuedAt\n  lastSequence\n  isCustomerWaiting\n  waitingSince\n  channel {\n    id\n    kind\n    name\n  }\n  customer {\n    id\n    displayName\n    tier\n  }\n  offer {\n    agent {\n      id\n    }\n    kind\n    offeredAt\n    expiresAt\n  }\n  assignee {\n    id\n    name\n  }\n  team {\n    id\n    name\n  }\n  tags {\n    id\n    name\n    colour\n  }\n  lastMessage {\n    id\n    sequence\n    kind\n    author\n    event\n    details\n    text\n    sentAt\n    attachments {\n      id\n      kind\n      name\n    }\n  }\n}": typeof types.ConversationRowFragmentDoc,
    "subscription InboxChanged($inbox: Inbox!, $after: Cursor) {\n  conversationsChanged(inbox: $inbox, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationRow\n    }\n  }\n}": typeof types.InboxChangedDocument,
    "query Inbox($first: Int!, $after: String, $filter: ConversationFilter, $orderBy: ConversationOrder) {\n  conversations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    nodes {\n      ...ConversationRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n    liveCursor\n  }\n}": typeof types.InboxDocument,
    "mutation CreateSavedView($input: CreateSavedViewInput!) {\n  createSavedView(input: $input) {\n    savedView {\n      ...SavedViewParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.CreateSavedViewDocument,
    "mutation DeleteSavedView($input: DeleteSavedViewInput!) {\n  deleteSavedView(input: $input) {\n    savedView {\n      ...SavedViewParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.DeleteSavedViewDocument,
    "query FilterChoices {\n  channels {\n    id\n    name\n  }\n  tags {\n    id\n    name\n    colour\n  }\n  conversationFields {\n    id\n    label\n    type\n    choices\n  }\n}": typeof types.FilterChoicesDocument,
    "query NamedCustomer($id: ID!) {\n  customer(id: $id) {\n    id\n    displayName\n    tier\n  }\n}": typeof types.NamedCustomerDocument,
    "fragment SavedViewParts on SavedView {\n  id\n  version\n  name\n  scope\n  canEdit\n  team {\n    id\n    name\n  }\n  orderBy {\n    field\n    isAscending\n  }\n  filter {\n    status\n    isMine\n    isUnassigned\n    isFollowed\n    isMentioned\n    isOfflineMessage\n    minPriority\n    changedWithinDays\n    assignee {\n      id\n    }\n    team {\n      id\n    }\n    channel {\n      id\n    }\n    customer {\n      id\n    }\n    tags {\n      id\n    }\n    fields {\n      eq\n      field {\n        id\n      }\n    }\n  }\n}": typeof types.SavedViewPartsFragmentDoc,
    "subscription SavedViewsChanged($after: Cursor) {\n  savedViewsChanged(after: $after) {\n    cursor\n    kind\n    savedViewId\n    savedView {\n      ...SavedViewParts\n    }\n  }\n}": typeof types.SavedViewsChangedDocument,
    "query SavedViews {\n  savedViews {\n    ...SavedViewParts\n  }\n}": typeof types.SavedViewsDocument,
    "mutation UpdateSavedView($input: UpdateSavedViewInput!) {\n  updateSavedView(input: $input) {\n    savedView {\n      ...SavedViewParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.UpdateSavedViewDocument,
    "subscription DraftChanged($conversationId: ID!) {\n  draftChanged(conversationId: $conversationId) {\n    kind\n    text\n    version\n  }\n}": typeof types.DraftChangedDocument,
    "mutation SaveDraft($input: SaveDraftInput!) {\n  saveDraft(input: $input) {\n    draft {\n      kind\n      text\n      version\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SaveDraftDocument,
    "mutation CreateConversationField($input: CreateConversationFieldInput!) {\n  createConversationField(input: $input) {\n    conversationField {\n      ...FieldRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.CreateConversationFieldDocument,
    "query FieldList {\n  conversationFields(withArchived: true) {\n    ...FieldRow\n  }\n}": typeof types.FieldListDocument,
    "fragment FieldRow on ConversationField {\n  id\n  key\n  label\n  type\n  choices\n  isRequiredToResolve\n  isArchived\n  position\n  version\n}": typeof types.FieldRowFragmentDoc,
    "mutation UpdateConversationField($input: UpdateConversationFieldInput!) {\n  updateConversationField(input: $input) {\n    conversationField {\n      ...FieldRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.UpdateConversationFieldDocument,
    "mutation CreateFaq($input: CreateFaqInput!) {\n  createFaq(input: $input) {\n    faq {\n      ...FaqRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.CreateFaqDocument,
    "mutation DeleteFaq($faqId: ID!) {\n  deleteFaq(input: {faqId: $faqId}) {\n    faq {\n      id\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.DeleteFaqDocument,
    "query FaqById($id: ID!) {\n  faq(id: $id) {\n    ...FaqRow\n  }\n}": typeof types.FaqByIdDocument,
    "fragment FaqRow on Faq {\n  id\n  question\n  similarQuestions\n  answer\n  locale\n  isEnabled\n  version\n  createdAt\n  updatedAt\n}": typeof types.FaqRowFragmentDoc,
    "subscription FaqsChanged($after: Cursor) {\n  faqsChanged(after: $after) {\n    cursor\n    kind\n    faq {\n      ...FaqRow\n    }\n  }\n}": typeof types.FaqsChangedDocument,
    "query Faqs($first: Int!, $after: String, $search: String, $locale: Locale) {\n  faqs(first: $first, after: $after, search: $search, locale: $locale) {\n    nodes {\n      ...FaqRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n    liveCursor\n  }\n}": typeof types.FaqsDocument,
    "query SearchKnowledge($text: String!, $locale: Locale, $first: Int) {\n  searchKnowledge(text: $text, locale: $locale, first: $first) {\n    question\n    score\n    confidence\n    faq {\n      ...FaqRow\n    }\n  }\n}": typeof types.SearchKnowledgeDocument,
    "mutation UpdateFaq($input: UpdateFaqInput!) {\n  updateFaq(input: $input) {\n    faq {\n      ...FaqRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.UpdateFaqDocument,
    "mutation CreateMacro($input: CreateMacroInput!) {\n  createMacro(input: $input) {\n    macro {\n      ...MacroRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.CreateMacroDocument,
    "mutation DeleteMacro($input: DeleteMacroInput!) {\n  deleteMacro(input: $input) {\n    macro {\n      ...MacroRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.DeleteMacroDocument,
    "query MacroList($first: Int!, $after: String, $search: String, $scope: SharingScope) {\n  macros(first: $first, after: $after, search: $search, scope: $scope) {\n    nodes {\n      ...MacroRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MacroListDocument,
    "fragment MacroRow on Macro {\n  id\n  name\n  scope\n  useCount\n  version\n  canEdit\n  team {\n    id\n    name\n  }\n  actions {\n    ...ActionParts\n  }\n}": typeof types.MacroRowFragmentDoc,
    "mutation UpdateMacro($input: UpdateMacroInput!) {\n  updateMacro(input: $input) {\n    macro {\n      ...MacroRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.UpdateMacroDocument,
    "mutation EditMessage($input: EditMessageInput!) {\n  editMessage(input: $input) {\n    message {\n      ...MessageParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.EditMessageDocument,
    "query MessageHistory($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Message {\n      version\n      revisions {\n        version\n        text\n        markdown\n        changedAt\n      }\n    }\n  }\n}": typeof types.MessageHistoryDocument,
    "mutation RecallMessage($input: RecallMessageInput!) {\n  recallMessage(input: $input) {\n    message {\n      ...MessageParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.RecallMessageDocument,
    "query LinkedMessages($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Message {\n      link {\n        kind\n        messages(last: 100) {\n          nodes {\n            ...MessageParts\n          }\n        }\n      }\n    }\n  }\n}": typeof types.LinkedMessagesDocument,
    "mutation MarkNoticesRead($input: MarkNotificationsReadInput!) {\n  markNotificationsRead(input: $input) {\n    notifications {\n      ...NoticeParts\n    }\n    unread {\n      value\n      isExact\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.MarkNoticesReadDocument,
    "fragment NoticeParts on Notification {\n  id\n  kind\n  at\n  readAt\n  by {\n    id\n    name\n  }\n  message {\n    id\n    text\n  }\n  conversation {\n    id\n    number\n    customer {\n      id\n      displayName\n    }\n  }\n}": typeof types.NoticePartsFragmentDoc,
    "fragment NoticeSettingsParts on NotificationSettings {\n  hasConversationSound\n  hasMessageSound\n  hasMentionSound\n  volume\n  isOnDesktop\n  isQuietWhenAway\n}": typeof types.NoticeSettingsPartsFragmentDoc,
    "query NoticeSettings {\n  notificationSettings {\n    ...NoticeSettingsParts\n  }\n}": typeof types.NoticeSettingsDocument,
    "subscription NoticesChanged($after: Cursor) {\n  notificationsChanged(after: $after) {\n    cursor\n    kind\n    notification {\n      ...NoticeParts\n    }\n  }\n}": typeof types.NoticesChangedDocument,
    "query Notices($after: String) {\n  notifications(first: 30, after: $after) {\n    nodes {\n      ...NoticeParts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    liveCursor\n  }\n  unreadNotifications {\n    value\n    isExact\n  }\n}": typeof types.NoticesDocument,
    "mutation SetNoticeSettings($input: UpdateNotificationSettingsInput!) {\n  updateNotificationSettings(input: $input) {\n    notificationSettings {\n      ...NoticeSettingsParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SetNoticeSettingsDocument,
    "query PanelFields {\n  conversationFields {\n    id\n    key\n    label\n    type\n    choices\n    isRequiredToResolve\n    isArchived\n    position\n  }\n}": typeof types.PanelFieldsDocument,
    "mutation SetConversationFields($input: SetConversationFieldsInput!) {\n  setConversationFields(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SetConversationFieldsDocument,
    "query ConversationRecord($conversationId: ID!, $asOf: DateTime, $afterMessage: String, $afterLine: String) {\n  conversationRecord(conversationId: $conversationId, asOf: $asOf) {\n    asOf\n    state {\n      status\n      round\n      since\n      score\n      assignee {\n        id\n        name\n      }\n      team {\n        id\n        name\n      }\n    }\n    messages(first: 100, after: $afterMessage) {\n      nodes {\n        id\n        kind\n        author\n        text\n        event\n        saidAt\n        changedAt\n        isRecalled\n        agent {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    lines(first: 100, after: $afterLine) {\n      nodes {\n        id\n        at\n        name\n        agent {\n          id\n          name\n        }\n        customer {\n          id\n          displayName\n        }\n        facts {\n          name\n          value\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.ConversationRecordDocument,
    "query ConversationTranscript($conversationId: ID!, $format: TranscriptFormat!, $language: Locale, $timeZone: TimeZone, $includeNotes: Boolean, $after: String) {\n  conversationTranscript(\n    conversationId: $conversationId\n    format: $format\n    language: $language\n    timeZone: $timeZone\n    includeNotes: $includeNotes\n    after: $after\n  ) {\n    fileName\n    mediaType\n    content\n    next\n  }\n}": typeof types.ConversationTranscriptDocument,
    "query PanelTags {\n  tags {\n    id\n    name\n    colour\n    isArchived\n  }\n}": typeof types.PanelTagsDocument,
    "mutation TagConversation($input: TagConversationInput!) {\n  tagConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.TagConversationDocument,
    "fragment DecisionParts on RoutingDecision {\n  at\n  kind\n  policyRevision\n  rule\n  fallback\n  waitedSeconds\n  relaxSteps\n  eligibleCount\n  consideredCount\n  strategy\n  why\n  agent {\n    id\n    name\n  }\n  by {\n    id\n    name\n  }\n  policy {\n    id\n    name\n  }\n  requiredSkills {\n    skill\n    level\n  }\n  exclusions {\n    reason\n    count\n  }\n  candidates {\n    isChosen\n    rank\n    excludedBecause\n    usedPoints\n    capacity\n    costPoints\n    preferredScore\n    wasLastAgent\n    skills {\n      skill\n      level\n    }\n    agent {\n      id\n      name\n    }\n  }\n}": typeof types.DecisionPartsFragmentDoc,
    "query RoutingDecisions($id: ID!) {\n  conversation(id: $id) {\n    id\n    routingDecisions {\n      ...DecisionParts\n    }\n  }\n}": typeof types.RoutingDecisionsDocument,
    "fragment AgentRow on Agent {\n  id\n  name\n  email\n  state\n  stateSince\n  capacity\n  isDisabled\n  locale\n  role {\n    id\n    key\n    name\n  }\n  teams {\n    id\n    name\n  }\n}": typeof types.AgentRowFragmentDoc,
    "subscription AgentsChanged($after: Cursor) {\n  agentsChanged(after: $after) {\n    cursor\n    kind\n    agent {\n      ...AgentRow\n    }\n  }\n}": typeof types.AgentsChangedDocument,
    "query Agents {\n  agents(first: 100) {\n    nodes {\n      ...AgentRow\n    }\n    pageInfo {\n      hasNextPage\n    }\n    liveCursor\n  }\n  teams {\n    id\n    name\n    createdAt\n  }\n}": typeof types.AgentsDocument,
    "mutation Assign($input: AssignConversationInput!) {\n  assignConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.AssignDocument,
    "subscription LoadsChanged {\n  queueChanged {\n    agentLoads {\n      agent {\n        id\n      }\n      openCount\n      capacity\n    }\n    teams {\n      team {\n        id\n      }\n      waitingCount\n      freeAgents\n    }\n  }\n}": typeof types.LoadsChangedDocument,
    "subscription QueueChanged($teamId: ID) {\n  queueChanged(teamId: $teamId) {\n    ...QueuePicture\n  }\n}": typeof types.QueueChangedDocument,
    "fragment QueuePicture on QueueState {\n  waitingCount\n  longestWaitSeconds\n  freeSlots\n  onlineAgents\n  estimatedWaitSeconds\n  waiting {\n    ...ConversationRow\n  }\n}": typeof types.QueuePictureFragmentDoc,
    "query Queue($teamId: ID) {\n  queue(teamId: $teamId) {\n    ...QueuePicture\n  }\n}": typeof types.QueueDocument,
    "mutation TakeOver($input: TakeOverConversationInput!) {\n  takeOverConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.TakeOverDocument,
    "subscription WallChanged($teamId: ID) {\n  queueChanged(teamId: $teamId) {\n    ...WallPicture\n  }\n}": typeof types.WallChangedDocument,
    "fragment WallFigures on QueueState {\n  waitingCount\n  offlineMessageCount\n  longestWaitSeconds\n  freeSlots\n  onlineAgents\n  abandonedToday\n  abandonmentRateToday\n  estimatedWaitSeconds\n  loads {\n    state\n    agentCount\n    openCount\n    capacity\n  }\n  team {\n    id\n    name\n  }\n}": typeof types.WallFiguresFragmentDoc,
    "fragment WallPicture on QueueState {\n  ...WallFigures\n  waiting {\n    ...ConversationRow\n  }\n  teams {\n    ...WallFigures\n  }\n}": typeof types.WallPictureFragmentDoc,
    "query Wall($teamId: ID) {\n  queue(teamId: $teamId) {\n    ...WallPicture\n  }\n}": typeof types.WallDocument,
    "mutation MarkConversationRead($input: MarkConversationReadInput!) {\n  markConversationRead(input: $input) {\n    conversation {\n      id\n      mine {\n        readSequence\n        unread\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.MarkConversationReadDocument,
    "fragment ReadMarkParts on ReadMark {\n  reader\n  sequence\n  at\n  agent {\n    id\n    name\n  }\n}": typeof types.ReadMarkPartsFragmentDoc,
    "subscription ReadMarksChanged($conversationId: ID!, $after: Cursor) {\n  readMarksChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    readMark {\n      ...ReadMarkParts\n    }\n  }\n}": typeof types.ReadMarksChangedDocument,
    "fragment MeasureParts on Measure {\n  count\n  sum\n  mean\n  median\n  p90\n  p95\n  rate\n}": typeof types.MeasurePartsFragmentDoc,
    "query Metrics {\n  metrics {\n    name\n    version\n    unit\n    title\n    description\n  }\n}": typeof types.MetricsDocument,
    "query ReportEvidence($metric: MetricName!, $from: DateTime!, $to: DateTime!, $agentId: ID, $channelId: ID, $key: String, $first: Int!, $after: String) {\n  reportEvidence(\n    metric: $metric\n    from: $from\n    to: $to\n    agentId: $agentId\n    channelId: $channelId\n    key: $key\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      at\n      value\n      conversation {\n        id\n        number\n        subject\n        customer {\n          id\n          displayName\n        }\n      }\n      ticket {\n        id\n        number\n        title\n      }\n      agent {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n  }\n}": typeof types.ReportEvidenceDocument,
    "query ReportTotal($metric: MetricName!, $from: DateTime!, $to: DateTime!, $timezone: TimeZone) {\n  report(\n    metric: $metric\n    from: $from\n    to: $to\n    granularity: TOTAL\n    timezone: $timezone\n  ) {\n    total {\n      ...MeasureParts\n    }\n  }\n}": typeof types.ReportTotalDocument,
    "query Report($metric: MetricName!, $from: DateTime!, $to: DateTime!, $granularity: Granularity!, $timezone: TimeZone, $by: ReportDimension) {\n  report(\n    metric: $metric\n    from: $from\n    to: $to\n    granularity: $granularity\n    timezone: $timezone\n    by: $by\n  ) {\n    metric {\n      name\n      unit\n      title\n      description\n      version\n    }\n    from\n    to\n    timezone\n    total {\n      ...MeasureParts\n    }\n    rows {\n      bucketAt\n      key\n      agent {\n        id\n        name\n      }\n      channel {\n        id\n        name\n      }\n      value {\n        ...MeasureParts\n      }\n    }\n  }\n}": typeof types.ReportDocument,
    "subscription TodayChanged($timezone: TimeZone) {\n  todayChanged(timezone: $timezone) {\n    startedConversations\n    resolvedConversations\n    messages\n    waiting\n    open\n    botConversations\n    averageFirstResponseSeconds\n    satisfaction\n    surveyAnswers\n    startedByHour\n    asOf\n  }\n}": typeof types.TodayChangedDocument,
    "query Today($timezone: TimeZone) {\n  today(timezone: $timezone) {\n    startedConversations\n    resolvedConversations\n    messages\n    waiting\n    open\n    botConversations\n    averageFirstResponseSeconds\n    satisfaction\n    surveyAnswers\n    startedByHour\n    asOf\n  }\n}": typeof types.TodayDocument,
    "fragment CheckParts on ConditionCheck {\n  fact\n  operator\n  values\n  actual\n  isTrue\n  conversationField {\n    id\n    label\n    type\n    choices\n  }\n}": typeof types.CheckPartsFragmentDoc,
    "mutation CreateAutomationRule($input: CreateAutomationRuleInput!) {\n  createAutomationRule(input: $input) {\n    automationRule {\n      ...RuleRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.CreateAutomationRuleDocument,
    "mutation DeleteAutomationRule($input: DeleteAutomationRuleInput!) {\n  deleteAutomationRule(input: $input) {\n    automationRule {\n      ...RuleRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.DeleteAutomationRuleDocument,
    "mutation DryRunAutomation($input: DryRunAutomationInput!) {\n  dryRunAutomation(input: $input) {\n    looked\n    matched\n    isWhole\n    matches {\n      at\n      conversation {\n        id\n        number\n        subject\n        customer {\n          id\n          name\n        }\n      }\n      checks {\n        ...CheckParts\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.DryRunAutomationDocument,
    "query RuleChannels {\n  channels {\n    id\n    name\n  }\n}": typeof types.RuleChannelsDocument,
    "query RuleList {\n  automationRules(first: 100) {\n    nodes {\n      ...RuleRow\n    }\n  }\n}": typeof types.RuleListDocument,
    "fragment RuleRow on AutomationRule {\n  id\n  name\n  event\n  afterMinutes\n  position\n  isEnabled\n  stopsOthers\n  version\n  conditionParts {\n    depth\n    way\n    fact\n    operator\n    values\n    conversationField {\n      id\n      label\n      type\n      choices\n    }\n  }\n  actions {\n    ...ActionParts\n  }\n}": typeof types.RuleRowFragmentDoc,
    "subscription RuleRunsChanged($ruleId: ID) {\n  automationRunsChanged(automationRuleId: $ruleId) {\n    isFirst\n  }\n}": typeof types.RuleRunsChangedDocument,
    "query RuleRuns($first: Int!, $after: String, $ruleId: ID, $status: [AutomationRunStatus!]) {\n  automationRuns(\n    first: $first\n    after: $after\n    automationRuleId: $ruleId\n    status: $status\n  ) {\n    nodes {\n      id\n      event\n      status\n      reason\n      at\n      durationMs\n      rule {\n        id\n        name\n      }\n      conversation {\n        id\n        number\n        subject\n        customer {\n          id\n          name\n        }\n      }\n      causedBy {\n        id\n        name\n      }\n      checks {\n        ...CheckParts\n      }\n      results {\n        kind\n        isDone\n        code\n        message\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.RuleRunsDocument,
    "mutation UpdateAutomationRule($input: UpdateAutomationRuleInput!) {\n  updateAutomationRule(input: $input) {\n    automationRule {\n      ...RuleRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.UpdateAutomationRuleDocument,
    "query SearchCustomers($text: String!) {\n  customers(first: 6, search: $text) {\n    nodes {\n      id\n      displayName\n      email\n      company\n      tier\n    }\n  }\n}": typeof types.SearchCustomersDocument,
    "query SearchMessages($text: String!, $filter: MessageSearchFilter, $first: Int!, $after: String, $isFirst: Boolean!) {\n  searchMessages(text: $text, filter: $filter, first: $first, after: $after) {\n    isComplete\n    lookedBackTo\n    totalCount @include(if: $isFirst) {\n      value\n      isExact\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      snippet {\n        text\n        isMatch\n      }\n      message {\n        id\n        kind\n        author\n        sentAt\n        agent {\n          id\n          name\n        }\n      }\n      conversation {\n        id\n        number\n        status\n        channel {\n          id\n          name\n        }\n        customer {\n          id\n          displayName\n          tier\n        }\n      }\n    }\n  }\n}": typeof types.SearchMessagesDocument,
    "fragment AgentSelf on Agent {\n  id\n  name\n  email\n  locale\n  state\n  stateSince\n  capacity\n  role {\n    id\n    key\n    name\n  }\n  teams {\n    id\n    name\n  }\n}": typeof types.AgentSelfFragmentDoc,
    "mutation Heartbeat {\n  heartbeat(input: {}) {\n    agent {\n      id\n      state\n      stateSince\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.HeartbeatDocument,
    "mutation SetAgentLocale($agentId: ID!, $locale: Locale!) {\n  updateAgent(input: {agentId: $agentId, locale: $locale}) {\n    agent {\n      id\n      locale\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SetAgentLocaleDocument,
    "mutation SetAgentState($state: AgentState!) {\n  setAgentState(input: {state: $state}) {\n    agent {\n      id\n      state\n      stateSince\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SetAgentStateDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    viewer {\n      kind\n    }\n    token\n    expiresAt\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SignInDocument,
    "mutation SignOut {\n  signOut(input: {}) {\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SignOutDocument,
    "query Viewer {\n  viewer {\n    kind\n    scopes\n    workspace {\n      id\n      name\n      slug\n      timezone\n      locale\n      reopenWithinHours\n    }\n    agent {\n      ...AgentSelf\n    }\n  }\n}": typeof types.ViewerDocument,
    "query ChannelRecord($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Channel {\n      secrets {\n        id\n        hint\n        createdAt\n      }\n      history {\n        ...RevisionLine\n      }\n    }\n  }\n}": typeof types.ChannelRecordDocument,
    "fragment ChannelSettings on Channel {\n  id\n  kind\n  name\n  key\n  isEnabled\n  greeting\n  offHoursText\n  color\n  logoUrl\n  replyToEmail\n  priority\n  isSingleConversation\n  isProvenOnly\n  version\n  team {\n    id\n    name\n  }\n  businessHours {\n    id\n    name\n    timezone\n    week {\n      weekday\n      windows {\n        opensAt\n        closesAt\n      }\n    }\n    specialDays {\n      date\n      kind\n      name\n      weekday\n      windows {\n        opensAt\n        closesAt\n      }\n    }\n  }\n  availability {\n    isAttended\n  }\n  preChatForm {\n    key\n    label\n    kind\n    isRequired\n    choices\n    maxLength\n  }\n  translations {\n    locale\n    name\n    greeting\n    offHoursText\n    preChatForm {\n      key\n      label\n      choices\n    }\n  }\n  routingPolicy {\n    id\n    name\n  }\n}": typeof types.ChannelSettingsFragmentDoc,
    "query Channels {\n  channels {\n    ...ChannelSettings\n  }\n  businessHours {\n    id\n    name\n  }\n  teams {\n    id\n    name\n  }\n}": typeof types.ChannelsDocument,
    "mutation CreateChannelSecret($input: CreateChannelSecretInput!) {\n  createChannelSecret(input: $input) {\n    secret\n    channel {\n      id\n      secrets {\n        id\n        hint\n        createdAt\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.CreateChannelSecretDocument,
    "mutation CreateChannel($input: CreateChannelInput!) {\n  createChannel(input: $input) {\n    channel {\n      ...ChannelSettings\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.CreateChannelDocument,
    "mutation RevokeChannelSecret($input: RevokeChannelSecretInput!) {\n  revokeChannelSecret(input: $input) {\n    channel {\n      id\n      secrets {\n        id\n        hint\n        createdAt\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.RevokeChannelSecretDocument,
    "mutation UpdateChannel($input: UpdateChannelInput!) {\n  updateChannel(input: $input) {\n    channel {\n      ...ChannelSettings\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.UpdateChannelDocument,
    "subscription DeskSettingsChanged($after: Cursor) {\n  deskSettingsChanged(after: $after) {\n    cursor\n    kind\n    area\n  }\n}": typeof types.DeskSettingsChangedDocument,
    "fragment ApiKeyRow on ApiKey {\n  id\n  name\n  prefix\n  scopes\n  expiresAt\n  lastUsedAt\n  revokedAt\n  createdAt\n}": typeof types.ApiKeyRowFragmentDoc,
    "query ApiKeys {\n  apiKeys {\n    ...ApiKeyRow\n  }\n}": typeof types.ApiKeysDocument,
    "mutation CreateAgent($input: CreateAgentInput!) {\n  createAgent(input: $input) {\n    agent {\n      ...AgentRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.CreateAgentDocument,
    "mutation CreateApiKey($input: CreateApiKeyInput!) {\n  createApiKey(input: $input) {\n    apiKey {\n      ...ApiKeyRow\n    }\n    secret\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.CreateApiKeyDocument,
    "mutation CreateTeam($name: String!) {\n  createTeam(input: {name: $name}) {\n    team {\n      id\n      name\n      createdAt\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.CreateTeamDocument,
    "mutation RevokeApiKey($apiKeyId: ID!) {\n  revokeApiKey(input: {apiKeyId: $apiKeyId}) {\n    apiKey {\n      ...ApiKeyRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.RevokeApiKeyDocument,
    "query Roles {\n  roles {\n    id\n    key\n    name\n    scopes\n    isSystem\n  }\n}": typeof types.RolesDocument,
    "mutation UpdateAgent($input: UpdateAgentInput!) {\n  updateAgent(input: $input) {\n    agent {\n      ...AgentRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.UpdateAgentDocument,
    "query Handover {\n  transferRule {\n    answerSeconds\n    returnsTo\n  }\n  autoResolveRules {\n    afterMinutes\n    text\n    translations {\n      locale\n      text\n    }\n    channel {\n      id\n    }\n  }\n  channels {\n    id\n    name\n  }\n}": typeof types.HandoverDocument,
    "mutation SetAutoResolve($input: SetAutoResolveInput!) {\n  setAutoResolve(input: $input) {\n    rule {\n      afterMinutes\n      text\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SetAutoResolveDocument,
    "mutation SetTransferRule($input: SetTransferRuleInput!) {\n  setTransferRule(input: $input) {\n    rule {\n      answerSeconds\n      returnsTo\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SetTransferRuleDocument,
    "mutation AddHolidays($input: AddHolidaysInput!) {\n  addHolidays(input: $input) {\n    businessHours {\n      ...Hours\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.AddHolidaysDocument,
    "query AllHours {\n  businessHours {\n    ...Hours\n  }\n  channels {\n    id\n    name\n    isEnabled\n    businessHours {\n      id\n    }\n  }\n}": typeof types.AllHoursDocument,
    "mutation CreateHours($input: CreateBusinessHoursInput!) {\n  createBusinessHours(input: $input) {\n    businessHours {\n      ...Hours\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.CreateHoursDocument,
    "mutation DeleteHours($input: DeleteBusinessHoursInput!) {\n  deleteBusinessHours(input: $input) {\n    businessHoursId\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.DeleteHoursDocument,
    "query HoursRecord($id: ID!) {\n  node(id: $id) {\n    id\n    ... on BusinessHours {\n      history {\n        ...RevisionLine\n      }\n    }\n  }\n}": typeof types.HoursRecordDocument,
    "fragment Hours on BusinessHours {\n  id\n  version\n  name\n  timezone\n  updatedAt\n  week {\n    weekday\n    windows {\n      opensAt\n      closesAt\n    }\n  }\n  specialDays {\n    date\n    kind\n    name\n    weekday\n    windows {\n      opensAt\n      closesAt\n    }\n  }\n}": typeof types.HoursFragmentDoc,
    "mutation UpdateHours($input: UpdateBusinessHoursInput!) {\n  updateBusinessHours(input: $input) {\n    businessHours {\n      ...Hours\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.UpdateHoursDocument,
    "fragment RevisionLine on SettingsRevision {\n  version\n  at\n  changes {\n    setting\n    before\n    after\n  }\n  agent {\n    id\n    name\n  }\n}": typeof types.RevisionLineFragmentDoc,
    "mutation ActivateRoutingPolicy($input: ActivateRoutingPolicyInput!) {\n  activateRoutingPolicy(input: $input) {\n    routingPolicy {\n      ...RoutingPolicy\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.ActivateRoutingPolicyDocument,
    "mutation CreateRoutingPolicy($input: CreateRoutingPolicyInput!) {\n  createRoutingPolicy(input: $input) {\n    routingPolicy {\n      ...RoutingPolicy\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.CreateRoutingPolicyDocument,
    "mutation DeactivateRoutingPolicy($input: DeactivateRoutingPolicyInput!) {\n  deactivateRoutingPolicy(input: $input) {\n    endedCount\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.DeactivateRoutingPolicyDocument,
    "query RoutingPolicies {\n  routingPolicies {\n    ...RoutingPolicy\n  }\n  channels {\n    id\n    name\n  }\n  teams {\n    id\n    name\n  }\n}": typeof types.RoutingPoliciesDocument,
    "fragment RoutingPolicy on RoutingPolicy {\n  id\n  version\n  name\n  revision\n  updatedAt\n  latestRevision {\n    number\n    rules {\n      ...RoutingRule\n    }\n  }\n  activeFor {\n    revision\n    channel {\n      id\n      name\n    }\n  }\n}": typeof types.RoutingPolicyFragmentDoc,
    "query RoutingQuestions {\n  faqs(first: 100) {\n    nodes {\n      id\n      question\n    }\n  }\n}": typeof types.RoutingQuestionsDocument,
    "query RoutingRevisions($id: ID!) {\n  routingPolicy(id: $id) {\n    id\n    revisions {\n      number\n      note\n      madeAt\n      madeBy {\n        id\n        name\n      }\n      rules {\n        ...RoutingRule\n      }\n    }\n  }\n}": typeof types.RoutingRevisionsDocument,
    "fragment RoutingRule on RoutingRule {\n  name\n  match\n  conditions {\n    field\n    values\n    isNot\n    timezone\n    weekdays\n    from\n    to\n  }\n  teamId\n  requiredSkills {\n    skill\n    level\n  }\n  preferredSkills\n  strategy\n  priority\n  offerSeconds\n  relax {\n    afterSeconds\n    action\n    by\n    teamIds\n  }\n  overflow {\n    to\n    teamId\n    afterSeconds\n    queueLength\n  }\n}": typeof types.RoutingRuleFragmentDoc,
    "mutation UpdateRoutingPolicy($input: UpdateRoutingPolicyInput!) {\n  updateRoutingPolicy(input: $input) {\n    routingPolicy {\n      ...RoutingPolicy\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.UpdateRoutingPolicyDocument,
    "mutation SimulateRouting($input: SimulateRoutingInput!) {\n  simulateRouting(input: $input) {\n    simulation {\n      arrivalCount\n      simulatedUntil\n      waits {\n        ...Waits\n      }\n      realWaits {\n        ...Waits\n      }\n      loads {\n        count\n        realCount\n        servingSeconds\n        peakPoints\n        agent {\n          id\n          name\n          capacity\n        }\n      }\n      overflows {\n        to\n        count\n      }\n      differenceCount\n      differences {\n        waitSeconds\n        realWaitSeconds\n        conversation {\n          id\n          customer {\n            id\n            name\n          }\n        }\n        agent {\n          id\n          name\n        }\n        realAgent {\n          id\n          name\n        }\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SimulateRoutingDocument,
    "fragment Waits on WaitFigures {\n  servedCount\n  stillWaitingCount\n  averageSeconds\n  p95Seconds\n}": typeof types.WaitsFragmentDoc,
    "subscription AgentSkillsChanged($after: Cursor) {\n  agentsChanged(after: $after) {\n    cursor\n    kind\n    agent {\n      ...SkilledAgent\n    }\n  }\n}": typeof types.AgentSkillsChangedDocument,
    "query AgentSkills {\n  agents(first: 100) {\n    nodes {\n      ...SkilledAgent\n    }\n    liveCursor\n  }\n}": typeof types.AgentSkillsDocument,
    "mutation SetAgentSkills($input: UpdateAgentInput!) {\n  updateAgent(input: $input) {\n    agent {\n      ...SkilledAgent\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SetAgentSkillsDocument,
    "fragment SkilledAgent on Agent {\n  id\n  name\n  state\n  isDisabled\n  capacity\n  skills {\n    skill\n    level\n  }\n  weights {\n    channelKind\n    points\n  }\n  teams {\n    id\n    name\n  }\n}": typeof types.SkilledAgentFragmentDoc,
    "fragment ChannelSurvey on Channel {\n  id\n  name\n  survey {\n    isEnabled\n    reasons {\n      key\n      labelEn\n      labelZh\n      fromScore\n      toScore\n    }\n  }\n}": typeof types.ChannelSurveyFragmentDoc,
    "mutation SetSurvey($input: SetSurveyInput!) {\n  setSurvey(input: $input) {\n    channel {\n      ...ChannelSurvey\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SetSurveyDocument,
    "query Surveys {\n  channels {\n    ...ChannelSurvey\n  }\n}": typeof types.SurveysDocument,
    "mutation SetWaitTarget($input: SetWaitTargetInput!) {\n  setWaitTarget(input: $input) {\n    waitTarget {\n      warnSeconds\n      lateSeconds\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SetWaitTargetDocument,
    "query DeskSettings {\n  deskCursor\n  waitTargets {\n    warnSeconds\n    lateSeconds\n    team {\n      id\n    }\n  }\n  notificationSettings {\n    ...NoticeSettingsParts\n  }\n}": typeof types.DeskSettingsDocument,
    "query Find($text: String!) {\n  customers(first: 5, search: $text) {\n    nodes {\n      id\n      displayName\n      email\n      tier\n      conversations(first: 2) {\n        nodes {\n          id\n          number\n          subject\n        }\n      }\n    }\n  }\n  tickets(first: 5, search: $text) {\n    nodes {\n      id\n      number\n      title\n      status\n    }\n  }\n}": typeof types.FindDocument,
    "mutation CreateTag($input: CreateTagInput!) {\n  createTag(input: $input) {\n    tag {\n      ...TagRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.CreateTagDocument,
    "mutation MergeTags($input: MergeTagsInput!) {\n  mergeTags(input: $input) {\n    tag {\n      ...TagRow\n    }\n    source {\n      ...TagRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.MergeTagsDocument,
    "query TagList {\n  tags(withArchived: true) {\n    ...TagRow\n  }\n}": typeof types.TagListDocument,
    "fragment TagRow on Tag {\n  id\n  name\n  colour\n  isArchived\n  version\n  merge {\n    isRunning\n    total\n    moved\n    into {\n      id\n      name\n      colour\n    }\n  }\n}": typeof types.TagRowFragmentDoc,
    "subscription TagsChanged($after: Cursor) {\n  tagsChanged(after: $after) {\n    cursor\n    kind\n    tag {\n      ...TagRow\n    }\n  }\n}": typeof types.TagsChangedDocument,
    "mutation UpdateTag($input: UpdateTagInput!) {\n  updateTag(input: $input) {\n    tag {\n      ...TagRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.UpdateTagDocument,
    "query ReplyVariables {\n  replyVariables {\n    name\n    meaning\n    canBeMissing\n  }\n}": typeof types.ReplyVariablesDocument,
    "mutation AssignTicket($input: AssignTicketInput!) {\n  assignTicket(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.AssignTicketDocument,
    "mutation ChangeTicketStatus($input: ChangeTicketStatusInput!) {\n  changeTicketStatus(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.ChangeTicketStatusDocument,
    "mutation CommentOnTicket($input: CommentOnTicketInput!) {\n  commentOnTicket(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    comment {\n      id\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.CommentOnTicketDocument,
    "mutation OpenTicket($input: OpenTicketInput!) {\n  openTicket(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.OpenTicketDocument,
    "fragment TicketPage on Ticket {\n  ...TicketRow\n  description\n  solvedAt\n  closedAt\n  allowedStatuses\n  openedBy {\n    id\n    name\n  }\n  conversation {\n    id\n    number\n    subject\n    status\n  }\n  history {\n    at\n    from\n    to\n    by {\n      id\n      name\n    }\n  }\n  comments(first: 50) {\n    nodes {\n      id\n      text\n      isPublic\n      createdAt\n      author {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n  }\n}": typeof types.TicketPageFragmentDoc,
    "fragment TicketRow on Ticket {\n  id\n  number\n  title\n  type\n  priority\n  status\n  version\n  createdAt\n  updatedAt\n  team {\n    id\n    name\n  }\n  assignee {\n    id\n    name\n  }\n  customer {\n    id\n    displayName\n    tier\n  }\n}": typeof types.TicketRowFragmentDoc,
    "query Ticket($number: Int!) {\n  ticketByNumber(number: $number) {\n    ...TicketPage\n  }\n}": typeof types.TicketDocument,
    "subscription TicketsChanged($after: Cursor) {\n  ticketsChanged(after: $after) {\n    cursor\n    kind\n    ticket {\n      ...TicketPage\n    }\n  }\n}": typeof types.TicketsChangedDocument,
    "query Tickets($first: Int!, $after: String, $filter: TicketFilter, $orderBy: TicketOrder, $search: String) {\n  tickets(\n    first: $first\n    after: $after\n    filter: $filter\n    orderBy: $orderBy\n    search: $search\n  ) {\n    nodes {\n      ...TicketRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n    liveCursor\n  }\n}": typeof types.TicketsDocument,
    "mutation UpdateTicket($input: UpdateTicketInput!) {\n  updateTicket(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.UpdateTicketDocument,
    "query WaitTargets {\n  waitTargets {\n    warnSeconds\n    lateSeconds\n    team {\n      id\n    }\n  }\n}": typeof types.WaitTargetsDocument,
    "mutation CreateUpload($input: CreateUploadInput!) {\n  createUpload(input: $input) {\n    attachment {\n      ...AttachmentParts\n    }\n    uploadUrl\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.CreateUploadDocument,
    "mutation SetViewing($input: SetViewingInput!) {\n  setViewing(input: $input) {\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": typeof types.SetViewingDocument,
    "subscription ViewersChanged($conversationId: ID!) {\n  viewersChanged(conversationId: $conversationId) {\n    viewers {\n      activity\n      since\n      hasDraft\n      agent {\n        id\n        name\n      }\n    }\n  }\n}": typeof types.ViewersChangedDocument,
};
const documents: Documents = {
    "query ActionChoices {\n  tags {\n    ...TagRow\n  }\n  conversationFields {\n    ...FieldRow\n  }\n  allCannedReplies(first: 100) {\n    nodes {\n      id\n      shortcut\n      text\n      scope\n    }\n  }\n  macros(first: 100) {\n    nodes {\n      id\n      name\n      scope\n      actions {\n        ...ActionParts\n      }\n    }\n  }\n}": types.ActionChoicesDocument,
    "fragment ActionParts on Action {\n  kind\n  text\n  minutes\n  priority\n  cannedReply {\n    id\n    shortcut\n  }\n  agent {\n    id\n    name\n  }\n  team {\n    id\n    name\n  }\n  tag {\n    id\n    name\n  }\n  fieldValue {\n    text\n    number\n    isTrue\n    date\n    choices\n    field {\n      id\n      label\n      type\n    }\n  }\n}": types.ActionPartsFragmentDoc,
    "fragment AttachmentParts on Attachment {\n  id\n  kind\n  state\n  failure\n  name\n  size\n  type\n  width\n  height\n  downloadUrl\n  thumbnailUrl\n  location {\n    latitude\n    longitude\n    name\n    address\n  }\n}": types.AttachmentPartsFragmentDoc,
    "query Attachment($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Attachment {\n      ...AttachmentParts\n    }\n  }\n}": types.AttachmentDocument,
    "subscription AttachmentsChanged($conversationId: ID!, $after: Cursor) {\n  attachmentsChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    attachment {\n      ...AttachmentParts\n    }\n  }\n}": types.AttachmentsChangedDocument,
    "mutation CancelBulkOperation($input: CancelBulkOperationInput!) {\n  cancelBulkOperation(input: $input) {\n    bulkOperation {\n      ...BulkParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.CancelBulkOperationDocument,
    "subscription BulkOperationChanged($id: ID!, $after: Cursor) {\n  bulkOperationChanged(bulkOperationId: $id, after: $after) {\n    cursor\n    bulkOperation {\n      ...BulkParts\n    }\n  }\n}": types.BulkOperationChangedDocument,
    "query BulkOperation($id: ID!) {\n  bulkOperation(id: $id) {\n    ...BulkParts\n  }\n}": types.BulkOperationDocument,
    "fragment BulkParts on BulkOperation {\n  id\n  status\n  total\n  done\n  failed\n  refusals(first: 100) {\n    nodes {\n      position\n      code\n      message\n      conversation {\n        id\n        number\n        subject\n        customer {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}": types.BulkPartsFragmentDoc,
    "mutation BulkUpdateConversations($input: BulkUpdateConversationsInput!) {\n  bulkUpdateConversations(input: $input) {\n    bulkOperation {\n      ...BulkParts\n    }\n    notFound\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.BulkUpdateConversationsDocument,
    "query LogPlace {\n  conversations(first: 1) {\n    liveCursor\n  }\n}": types.LogPlaceDocument,
    "query CannedList($first: Int!, $after: String, $search: String, $scope: SharingScope) {\n  allCannedReplies(first: $first, after: $after, search: $search, scope: $scope) {\n    nodes {\n      ...CannedRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CannedListDocument,
    "fragment CannedRow on CannedReply {\n  id\n  shortcut\n  text\n  locale\n  scope\n  useCount\n  updatedAt\n  version\n  canEdit\n  team {\n    id\n    name\n  }\n}": types.CannedRowFragmentDoc,
    "mutation CreateCannedReply($input: CreateCannedReplyInput!) {\n  createCannedReply(input: $input) {\n    cannedReply {\n      ...CannedRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.CreateCannedReplyDocument,
    "mutation DeleteCannedReply($cannedReplyId: ID!) {\n  deleteCannedReply(input: {cannedReplyId: $cannedReplyId}) {\n    cannedReply {\n      id\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.DeleteCannedReplyDocument,
    "query SampleConversations {\n  conversations(first: 12) {\n    nodes {\n      id\n      number\n      subject\n      customer {\n        id\n        name\n      }\n      team {\n        id\n        name\n      }\n      channel {\n        id\n        name\n      }\n    }\n  }\n}": types.SampleConversationsDocument,
    "mutation UpdateCannedReply($input: UpdateCannedReplyInput!) {\n  updateCannedReply(input: $input) {\n    cannedReply {\n      ...CannedRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.UpdateCannedReplyDocument,
    "mutation ExpandCannedReply($input: ExpandCannedReplyInput!) {\n  expandCannedReply(input: $input) {\n    text\n    missing\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.ExpandCannedReplyDocument,
    "mutation ApplyMacro($input: ApplyMacroInput!) {\n  applyMacro(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    results {\n      kind\n      isDone\n      code\n      message\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.ApplyMacroDocument,
    "mutation AcceptConversation($input: AcceptConversationInput!) {\n  acceptConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.AcceptConversationDocument,
    "mutation AddNote($input: AddNoteInput!) {\n  addNote(input: $input) {\n    message {\n      ...MessageParts\n    }\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.AddNoteDocument,
    "query CannedReplies($search: String) {\n  cannedReplies(search: $search) {\n    id\n    shortcut\n    text\n    locale\n    scope\n    useCount\n    team {\n      id\n      name\n    }\n  }\n}": types.CannedRepliesDocument,
    "subscription ConversationChanged($conversationId: ID!, $after: Cursor) {\n  conversationChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationHead\n    }\n  }\n}": types.ConversationChangedDocument,
    "fragment ConversationHead on Conversation {\n  ...ConversationRow\n  contact {\n    kind\n    value\n    isCarried\n  }\n  page\n  referrer\n  device\n  region\n  preChatAnswers {\n    key\n    label\n    value\n  }\n  snoozedUntil\n  mergedInto {\n    id\n    number\n  }\n  assignedAt\n  resolvedAt\n  tags {\n    id\n    name\n    colour\n  }\n  fields {\n    text\n    number\n    isTrue\n    date\n    choices\n    field {\n      id\n      label\n      type\n    }\n  }\n  followers {\n    id\n    name\n  }\n  offers {\n    kind\n    outcome\n    offeredAt\n    endedAt\n    reason\n    agent {\n      id\n      name\n    }\n  }\n  survey {\n    round\n    score\n    reasons {\n      labelEn\n      labelZh\n    }\n    comment\n    answeredAt\n  }\n  allowedMoves {\n    from\n    to\n    verb\n  }\n  rounds {\n    number\n    startedAt\n    queuedAt\n    firstReplyAt\n    resolvedAt\n    resolvedBy {\n      id\n      name\n    }\n  }\n  transfers {\n    at\n    note\n    isToSupervisor\n    outcome\n    reason\n    answeredAt\n    from {\n      id\n      name\n    }\n    toAgent {\n      id\n      name\n    }\n    toTeam {\n      id\n      name\n    }\n    by {\n      id\n      name\n    }\n  }\n}": types.ConversationHeadFragmentDoc,
    "query Conversation($id: ID!) {\n  conversation(id: $id) {\n    ...ConversationHead\n    channel {\n      id\n      messageTerms {\n        editWithinSeconds\n        recallWithinSeconds\n      }\n    }\n    mine {\n      isFollowed\n      readSequence\n      unread\n    }\n    readMarks {\n      ...ReadMarkParts\n    }\n    messages(last: 40, withNotes: true) {\n      nodes {\n        ...MessageParts\n      }\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n      liveCursor\n    }\n  }\n}": types.ConversationDocument,
    "mutation FollowConversation($input: FollowConversationInput!) {\n  followConversation(input: $input) {\n    conversation {\n      id\n      followers {\n        id\n        name\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.FollowConversationDocument,
    "fragment MessageParts on Message {\n  id\n  sequence\n  place\n  version\n  kind\n  author\n  event\n  details\n  text\n  markdown\n  sentAt\n  editedAt\n  recalledAt\n  idempotencyKey\n  options\n  agent {\n    id\n    name\n  }\n  mentions {\n    id\n    name\n  }\n  recipient {\n    id\n    name\n  }\n  customer {\n    id\n    displayName\n  }\n  citations {\n    id\n    question\n    answer\n  }\n  attachments {\n    ...AttachmentParts\n  }\n  replyTo {\n    id\n    author\n    text\n    sequence\n    recalledAt\n    agent {\n      id\n      name\n    }\n    attachments {\n      id\n      kind\n      name\n    }\n  }\n  delivery {\n    kind\n    address\n    state\n    reason\n    said\n    attempts\n    since\n    at\n    agent {\n      id\n      name\n    }\n  }\n  movedTo {\n    id\n    number\n  }\n}": types.MessagePartsFragmentDoc,
    "subscription MessagesChanged($conversationId: ID!, $after: Cursor) {\n  messagesChanged(conversationId: $conversationId, after: $after, withNotes: true) {\n    cursor\n    kind\n    message {\n      ...MessageParts\n    }\n  }\n}": types.MessagesChangedDocument,
    "query OlderMessages($id: ID!, $before: String!) {\n  conversation(id: $id) {\n    id\n    messages(last: 100, before: $before, withNotes: true) {\n      nodes {\n        ...MessageParts\n      }\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n      liveCursor\n    }\n  }\n}": types.OlderMessagesDocument,
    "mutation RefuseConversation($input: RefuseConversationInput!) {\n  refuseConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.RefuseConversationDocument,
    "mutation ReopenConversation($input: ReopenConversationInput!) {\n  reopenConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.ReopenConversationDocument,
    "mutation ResolveConversation($input: ResolveConversationInput!) {\n  resolveConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.ResolveConversationDocument,
    "mutation SendMessage($input: SendMessageInput!) {\n  sendMessage(input: $input) {\n    message {\n      ...MessageParts\n    }\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SendMessageDocument,
    "mutation SetConversationPriority($input: SetConversationPriorityInput!) {\n  setConversationPriority(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SetConversationPriorityDocument,
    "mutation SetTyping($conversationId: ID!, $isTyping: Boolean!) {\n  setTyping(input: {conversationId: $conversationId, isTyping: $isTyping}) {\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SetTypingDocument,
    "query Suggestions($id: ID!) {\n  conversation(id: $id) {\n    id\n    suggestions(first: 4) {\n      question\n      score\n      confidence\n      faq {\n        id\n        question\n        answer\n        locale\n      }\n    }\n  }\n}": types.SuggestionsDocument,
    "mutation TransferConversation($input: TransferConversationInput!) {\n  transferConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.TransferConversationDocument,
    "query TransferTerms {\n  transferRule {\n    answerSeconds\n    returnsTo\n  }\n}": types.TransferTermsDocument,
    "subscription TypingChanged($conversationId: ID!) {\n  typingChanged(conversationId: $conversationId) {\n    author\n    isTyping\n    agent {\n      id\n      name\n    }\n  }\n}": types.TypingChangedDocument,
    "mutation UnfollowConversation($input: UnfollowConversationInput!) {\n  unfollowConversation(input: $input) {\n    conversation {\n      id\n      followers {\n        id\n        name\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.UnfollowConversationDocument,
    "mutation Whisper($input: WhisperInput!) {\n  whisper(input: $input) {\n    message {\n      ...MessageParts\n    }\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.WhisperDocument,
    "query ConversationLinks($id: ID!) {\n  conversation(id: $id) {\n    id\n    links {\n      kind\n      at\n      undoneAt\n      fromSequence\n      throughSequence\n      part {\n        id\n        number\n        subject\n        status\n      }\n      whole {\n        id\n        number\n        subject\n        status\n      }\n      by {\n        id\n        name\n      }\n    }\n  }\n}": types.ConversationLinksDocument,
    "mutation MergeConversations($input: MergeConversationsInput!) {\n  mergeConversations(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    source {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.MergeConversationsDocument,
    "mutation SplitConversation($input: SplitConversationInput!) {\n  splitConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    part {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SplitConversationDocument,
    "mutation UnmergeConversation($input: UnmergeConversationInput!) {\n  unmergeConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    target {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.UnmergeConversationDocument,
    "mutation UnsplitConversation($input: UnsplitConversationInput!) {\n  unsplitConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    target {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.UnsplitConversationDocument,
    "mutation SnoozeConversation($input: SnoozeConversationInput!) {\n  snoozeConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SnoozeConversationDocument,
    "mutation UnsnoozeConversation($input: UnsnoozeConversationInput!) {\n  unsnoozeConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.UnsnoozeConversationDocument,
    "query CustomerConversations($id: ID!, $first: Int!) {\n  customer(id: $id) {\n    id\n    conversations(first: $first) {\n      nodes {\n        id\n        number\n        status\n        subject\n        startedAt\n        resolvedAt\n        channel {\n          id\n          kind\n          name\n        }\n        assignee {\n          id\n          name\n        }\n        survey {\n          score\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n}": types.CustomerConversationsDocument,
    "fragment CustomerFacts on Customer {\n  id\n  name\n  displayName\n  email\n  phone\n  locale\n  region\n  company\n  tier\n  note\n  tags\n  firstSeenAt\n  lastSeenAt\n  version\n}": types.CustomerFactsFragmentDoc,
    "query CustomerTickets($id: ID!, $first: Int!) {\n  customer(id: $id) {\n    id\n    tickets(first: $first) {\n      nodes {\n        ...TicketRow\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n}": types.CustomerTicketsDocument,
    "query Customer($id: ID!) {\n  customer(id: $id) {\n    ...CustomerFacts\n    identities {\n      id\n      kind\n      value\n      isVerified\n      createdAt\n      channel {\n        id\n        name\n      }\n    }\n  }\n}": types.CustomerDocument,
    "subscription CustomersChanged($customerId: ID, $after: Cursor) {\n  customersChanged(customerId: $customerId, after: $after) {\n    cursor\n    kind\n    customer {\n      ...CustomerFacts\n    }\n  }\n}": types.CustomersChangedDocument,
    "query Customers($first: Int!, $after: String, $search: String, $filter: CustomerFilter) {\n  customers(\n    first: $first\n    after: $after\n    search: $search\n    filter: $filter\n    orderBy: {field: LAST_SEEN_AT, direction: DESC}\n  ) {\n    nodes {\n      ...CustomerFacts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n    liveCursor\n  }\n}": types.CustomersDocument,
    "mutation TagCustomer($input: TagCustomerInput!) {\n  tagCustomer(input: $input) {\n    customer {\n      ...CustomerFacts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.TagCustomerDocument,
    "mutation UpdateCustomer($input: UpdateCustomerInput!) {\n  updateCustomer(input: $input) {\n    customer {\n      ...CustomerFacts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.UpdateCustomerDocument,
    "mutation MarkDelivered($input: MarkDeliveredInput!) {\n  markDelivered(input: $input) {\n    message {\n      ...MessageParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.MarkDeliveredDocument,
    "mutation RetryDelivery($input: RetryDeliveryInput!) {\n  retryDelivery(input: $input) {\n    message {\n      ...MessageParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.RetryDeliveryDocument,
    "fragment ConversationRow on Conversation {\n  id\n  number\n  status\n  version\n  subject\n  locale\n  priority\n  isOfflineMessage\n  startedAt\n  updatedAt\n  queuedAt\n  lastSequence\n  isCustomerWaiting\n  waitingSince\n  channel {\n    id\n    kind\n    name\n  }\n  customer {\n    id\n    displayName\n    tier\n  }\n  offer {\n    agent {\n      id\n    }\n    kind\n    offeredAt\n    expiresAt\n  }\n  assignee {\n    id\n    name\n  }\n  team {\n    id\n    name\n  }\n  tags {\n    id\n    name\n    colour\n  }\n  lastMessage {\n    id\n    sequence\n    kind\n    author\n    event\n    details\n    text\n    sentAt\n    attachments {\n      id\n      kind\n      name\n    }\n  }\n}": types.ConversationRowFragmentDoc,
    "subscription InboxChanged($inbox: Inbox!, $after: Cursor) {\n  conversationsChanged(inbox: $inbox, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationRow\n    }\n  }\n}": types.InboxChangedDocument,
    "query Inbox($first: Int!, $after: String, $filter: ConversationFilter, $orderBy: ConversationOrder) {\n  conversations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    nodes {\n      ...ConversationRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n    liveCursor\n  }\n}": types.InboxDocument,
    "mutation CreateSavedView($input: CreateSavedViewInput!) {\n  createSavedView(input: $input) {\n    savedView {\n      ...SavedViewParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.CreateSavedViewDocument,
    "mutation DeleteSavedView($input: DeleteSavedViewInput!) {\n  deleteSavedView(input: $input) {\n    savedView {\n      ...SavedViewParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.DeleteSavedViewDocument,
    "query FilterChoices {\n  channels {\n    id\n    name\n  }\n  tags {\n    id\n    name\n    colour\n  }\n  conversationFields {\n    id\n    label\n    type\n    choices\n  }\n}": types.FilterChoicesDocument,
    "query NamedCustomer($id: ID!) {\n  customer(id: $id) {\n    id\n    displayName\n    tier\n  }\n}": types.NamedCustomerDocument,
    "fragment SavedViewParts on SavedView {\n  id\n  version\n  name\n  scope\n  canEdit\n  team {\n    id\n    name\n  }\n  orderBy {\n    field\n    isAscending\n  }\n  filter {\n    status\n    isMine\n    isUnassigned\n    isFollowed\n    isMentioned\n    isOfflineMessage\n    minPriority\n    changedWithinDays\n    assignee {\n      id\n    }\n    team {\n      id\n    }\n    channel {\n      id\n    }\n    customer {\n      id\n    }\n    tags {\n      id\n    }\n    fields {\n      eq\n      field {\n        id\n      }\n    }\n  }\n}": types.SavedViewPartsFragmentDoc,
    "subscription SavedViewsChanged($after: Cursor) {\n  savedViewsChanged(after: $after) {\n    cursor\n    kind\n    savedViewId\n    savedView {\n      ...SavedViewParts\n    }\n  }\n}": types.SavedViewsChangedDocument,
    "query SavedViews {\n  savedViews {\n    ...SavedViewParts\n  }\n}": types.SavedViewsDocument,
    "mutation UpdateSavedView($input: UpdateSavedViewInput!) {\n  updateSavedView(input: $input) {\n    savedView {\n      ...SavedViewParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.UpdateSavedViewDocument,
    "subscription DraftChanged($conversationId: ID!) {\n  draftChanged(conversationId: $conversationId) {\n    kind\n    text\n    version\n  }\n}": types.DraftChangedDocument,
    "mutation SaveDraft($input: SaveDraftInput!) {\n  saveDraft(input: $input) {\n    draft {\n      kind\n      text\n      version\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SaveDraftDocument,
    "mutation CreateConversationField($input: CreateConversationFieldInput!) {\n  createConversationField(input: $input) {\n    conversationField {\n      ...FieldRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.CreateConversationFieldDocument,
    "query FieldList {\n  conversationFields(withArchived: true) {\n    ...FieldRow\n  }\n}": types.FieldListDocument,
    "fragment FieldRow on ConversationField {\n  id\n  key\n  label\n  type\n  choices\n  isRequiredToResolve\n  isArchived\n  position\n  version\n}": types.FieldRowFragmentDoc,
    "mutation UpdateConversationField($input: UpdateConversationFieldInput!) {\n  updateConversationField(input: $input) {\n    conversationField {\n      ...FieldRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.UpdateConversationFieldDocument,
    "mutation CreateFaq($input: CreateFaqInput!) {\n  createFaq(input: $input) {\n    faq {\n      ...FaqRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.CreateFaqDocument,
    "mutation DeleteFaq($faqId: ID!) {\n  deleteFaq(input: {faqId: $faqId}) {\n    faq {\n      id\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.DeleteFaqDocument,
    "query FaqById($id: ID!) {\n  faq(id: $id) {\n    ...FaqRow\n  }\n}": types.FaqByIdDocument,
    "fragment FaqRow on Faq {\n  id\n  question\n  similarQuestions\n  answer\n  locale\n  isEnabled\n  version\n  createdAt\n  updatedAt\n}": types.FaqRowFragmentDoc,
    "subscription FaqsChanged($after: Cursor) {\n  faqsChanged(after: $after) {\n    cursor\n    kind\n    faq {\n      ...FaqRow\n    }\n  }\n}": types.FaqsChangedDocument,
    "query Faqs($first: Int!, $after: String, $search: String, $locale: Locale) {\n  faqs(first: $first, after: $after, search: $search, locale: $locale) {\n    nodes {\n      ...FaqRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n    liveCursor\n  }\n}": types.FaqsDocument,
    "query SearchKnowledge($text: String!, $locale: Locale, $first: Int) {\n  searchKnowledge(text: $text, locale: $locale, first: $first) {\n    question\n    score\n    confidence\n    faq {\n      ...FaqRow\n    }\n  }\n}": types.SearchKnowledgeDocument,
    "mutation UpdateFaq($input: UpdateFaqInput!) {\n  updateFaq(input: $input) {\n    faq {\n      ...FaqRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.UpdateFaqDocument,
    "mutation CreateMacro($input: CreateMacroInput!) {\n  createMacro(input: $input) {\n    macro {\n      ...MacroRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.CreateMacroDocument,
    "mutation DeleteMacro($input: DeleteMacroInput!) {\n  deleteMacro(input: $input) {\n    macro {\n      ...MacroRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.DeleteMacroDocument,
    "query MacroList($first: Int!, $after: String, $search: String, $scope: SharingScope) {\n  macros(first: $first, after: $after, search: $search, scope: $scope) {\n    nodes {\n      ...MacroRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MacroListDocument,
    "fragment MacroRow on Macro {\n  id\n  name\n  scope\n  useCount\n  version\n  canEdit\n  team {\n    id\n    name\n  }\n  actions {\n    ...ActionParts\n  }\n}": types.MacroRowFragmentDoc,
    "mutation UpdateMacro($input: UpdateMacroInput!) {\n  updateMacro(input: $input) {\n    macro {\n      ...MacroRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.UpdateMacroDocument,
    "mutation EditMessage($input: EditMessageInput!) {\n  editMessage(input: $input) {\n    message {\n      ...MessageParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.EditMessageDocument,
    "query MessageHistory($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Message {\n      version\n      revisions {\n        version\n        text\n        markdown\n        changedAt\n      }\n    }\n  }\n}": types.MessageHistoryDocument,
    "mutation RecallMessage($input: RecallMessageInput!) {\n  recallMessage(input: $input) {\n    message {\n      ...MessageParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.RecallMessageDocument,
    "query LinkedMessages($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Message {\n      link {\n        kind\n        messages(last: 100) {\n          nodes {\n            ...MessageParts\n          }\n        }\n      }\n    }\n  }\n}": types.LinkedMessagesDocument,
    "mutation MarkNoticesRead($input: MarkNotificationsReadInput!) {\n  markNotificationsRead(input: $input) {\n    notifications {\n      ...NoticeParts\n    }\n    unread {\n      value\n      isExact\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.MarkNoticesReadDocument,
    "fragment NoticeParts on Notification {\n  id\n  kind\n  at\n  readAt\n  by {\n    id\n    name\n  }\n  message {\n    id\n    text\n  }\n  conversation {\n    id\n    number\n    customer {\n      id\n      displayName\n    }\n  }\n}": types.NoticePartsFragmentDoc,
    "fragment NoticeSettingsParts on NotificationSettings {\n  hasConversationSound\n  hasMessageSound\n  hasMentionSound\n  volume\n  isOnDesktop\n  isQuietWhenAway\n}": types.NoticeSettingsPartsFragmentDoc,
    "query NoticeSettings {\n  notificationSettings {\n    ...NoticeSettingsParts\n  }\n}": types.NoticeSettingsDocument,
    "subscription NoticesChanged($after: Cursor) {\n  notificationsChanged(after: $after) {\n    cursor\n    kind\n    notification {\n      ...NoticeParts\n    }\n  }\n}": types.NoticesChangedDocument,
    "query Notices($after: String) {\n  notifications(first: 30, after: $after) {\n    nodes {\n      ...NoticeParts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    liveCursor\n  }\n  unreadNotifications {\n    value\n    isExact\n  }\n}": types.NoticesDocument,
    "mutation SetNoticeSettings($input: UpdateNotificationSettingsInput!) {\n  updateNotificationSettings(input: $input) {\n    notificationSettings {\n      ...NoticeSettingsParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SetNoticeSettingsDocument,
    "query PanelFields {\n  conversationFields {\n    id\n    key\n    label\n    type\n    choices\n    isRequiredToResolve\n    isArchived\n    position\n  }\n}": types.PanelFieldsDocument,
    "mutation SetConversationFields($input: SetConversationFieldsInput!) {\n  setConversationFields(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SetConversationFieldsDocument,
    "query ConversationRecord($conversationId: ID!, $asOf: DateTime, $afterMessage: String, $afterLine: String) {\n  conversationRecord(conversationId: $conversationId, asOf: $asOf) {\n    asOf\n    state {\n      status\n      round\n      since\n      score\n      assignee {\n        id\n        name\n      }\n      team {\n        id\n        name\n      }\n    }\n    messages(first: 100, after: $afterMessage) {\n      nodes {\n        id\n        kind\n        author\n        text\n        event\n        saidAt\n        changedAt\n        isRecalled\n        agent {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    lines(first: 100, after: $afterLine) {\n      nodes {\n        id\n        at\n        name\n        agent {\n          id\n          name\n        }\n        customer {\n          id\n          displayName\n        }\n        facts {\n          name\n          value\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.ConversationRecordDocument,
    "query ConversationTranscript($conversationId: ID!, $format: TranscriptFormat!, $language: Locale, $timeZone: TimeZone, $includeNotes: Boolean, $after: String) {\n  conversationTranscript(\n    conversationId: $conversationId\n    format: $format\n    language: $language\n    timeZone: $timeZone\n    includeNotes: $includeNotes\n    after: $after\n  ) {\n    fileName\n    mediaType\n    content\n    next\n  }\n}": types.ConversationTranscriptDocument,
    "query PanelTags {\n  tags {\n    id\n    name\n    colour\n    isArchived\n  }\n}": types.PanelTagsDocument,
    "mutation TagConversation($input: TagConversationInput!) {\n  tagConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.TagConversationDocument,
    "fragment DecisionParts on RoutingDecision {\n  at\n  kind\n  policyRevision\n  rule\n  fallback\n  waitedSeconds\n  relaxSteps\n  eligibleCount\n  consideredCount\n  strategy\n  why\n  agent {\n    id\n    name\n  }\n  by {\n    id\n    name\n  }\n  policy {\n    id\n    name\n  }\n  requiredSkills {\n    skill\n    level\n  }\n  exclusions {\n    reason\n    count\n  }\n  candidates {\n    isChosen\n    rank\n    excludedBecause\n    usedPoints\n    capacity\n    costPoints\n    preferredScore\n    wasLastAgent\n    skills {\n      skill\n      level\n    }\n    agent {\n      id\n      name\n    }\n  }\n}": types.DecisionPartsFragmentDoc,
    "query RoutingDecisions($id: ID!) {\n  conversation(id: $id) {\n    id\n    routingDecisions {\n      ...DecisionParts\n    }\n  }\n}": types.RoutingDecisionsDocument,
    "fragment AgentRow on Agent {\n  id\n  name\n  email\n  state\n  stateSince\n  capacity\n  isDisabled\n  locale\n  role {\n    id\n    key\n    name\n  }\n  teams {\n    id\n    name\n  }\n}": types.AgentRowFragmentDoc,
    "subscription AgentsChanged($after: Cursor) {\n  agentsChanged(after: $after) {\n    cursor\n    kind\n    agent {\n      ...AgentRow\n    }\n  }\n}": types.AgentsChangedDocument,
    "query Agents {\n  agents(first: 100) {\n    nodes {\n      ...AgentRow\n    }\n    pageInfo {\n      hasNextPage\n    }\n    liveCursor\n  }\n  teams {\n    id\n    name\n    createdAt\n  }\n}": types.AgentsDocument,
    "mutation Assign($input: AssignConversationInput!) {\n  assignConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.AssignDocument,
    "subscription LoadsChanged {\n  queueChanged {\n    agentLoads {\n      agent {\n        id\n      }\n      openCount\n      capacity\n    }\n    teams {\n      team {\n        id\n      }\n      waitingCount\n      freeAgents\n    }\n  }\n}": types.LoadsChangedDocument,
    "subscription QueueChanged($teamId: ID) {\n  queueChanged(teamId: $teamId) {\n    ...QueuePicture\n  }\n}": types.QueueChangedDocument,
    "fragment QueuePicture on QueueState {\n  waitingCount\n  longestWaitSeconds\n  freeSlots\n  onlineAgents\n  estimatedWaitSeconds\n  waiting {\n    ...ConversationRow\n  }\n}": types.QueuePictureFragmentDoc,
    "query Queue($teamId: ID) {\n  queue(teamId: $teamId) {\n    ...QueuePicture\n  }\n}": types.QueueDocument,
    "mutation TakeOver($input: TakeOverConversationInput!) {\n  takeOverConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.TakeOverDocument,
    "subscription WallChanged($teamId: ID) {\n  queueChanged(teamId: $teamId) {\n    ...WallPicture\n  }\n}": types.WallChangedDocument,
    "fragment WallFigures on QueueState {\n  waitingCount\n  offlineMessageCount\n  longestWaitSeconds\n  freeSlots\n  onlineAgents\n  abandonedToday\n  abandonmentRateToday\n  estimatedWaitSeconds\n  loads {\n    state\n    agentCount\n    openCount\n    capacity\n  }\n  team {\n    id\n    name\n  }\n}": types.WallFiguresFragmentDoc,
    "fragment WallPicture on QueueState {\n  ...WallFigures\n  waiting {\n    ...ConversationRow\n  }\n  teams {\n    ...WallFigures\n  }\n}": types.WallPictureFragmentDoc,
    "query Wall($teamId: ID) {\n  queue(teamId: $teamId) {\n    ...WallPicture\n  }\n}": types.WallDocument,
    "mutation MarkConversationRead($input: MarkConversationReadInput!) {\n  markConversationRead(input: $input) {\n    conversation {\n      id\n      mine {\n        readSequence\n        unread\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.MarkConversationReadDocument,
    "fragment ReadMarkParts on ReadMark {\n  reader\n  sequence\n  at\n  agent {\n    id\n    name\n  }\n}": types.ReadMarkPartsFragmentDoc,
    "subscription ReadMarksChanged($conversationId: ID!, $after: Cursor) {\n  readMarksChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    readMark {\n      ...ReadMarkParts\n    }\n  }\n}": types.ReadMarksChangedDocument,
    "fragment MeasureParts on Measure {\n  count\n  sum\n  mean\n  median\n  p90\n  p95\n  rate\n}": types.MeasurePartsFragmentDoc,
    "query Metrics {\n  metrics {\n    name\n    version\n    unit\n    title\n    description\n  }\n}": types.MetricsDocument,
    "query ReportEvidence($metric: MetricName!, $from: DateTime!, $to: DateTime!, $agentId: ID, $channelId: ID, $key: String, $first: Int!, $after: String) {\n  reportEvidence(\n    metric: $metric\n    from: $from\n    to: $to\n    agentId: $agentId\n    channelId: $channelId\n    key: $key\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      at\n      value\n      conversation {\n        id\n        number\n        subject\n        customer {\n          id\n          displayName\n        }\n      }\n      ticket {\n        id\n        number\n        title\n      }\n      agent {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n  }\n}": types.ReportEvidenceDocument,
    "query ReportTotal($metric: MetricName!, $from: DateTime!, $to: DateTime!, $timezone: TimeZone) {\n  report(\n    metric: $metric\n    from: $from\n    to: $to\n    granularity: TOTAL\n    timezone: $timezone\n  ) {\n    total {\n      ...MeasureParts\n    }\n  }\n}": types.ReportTotalDocument,
    "query Report($metric: MetricName!, $from: DateTime!, $to: DateTime!, $granularity: Granularity!, $timezone: TimeZone, $by: ReportDimension) {\n  report(\n    metric: $metric\n    from: $from\n    to: $to\n    granularity: $granularity\n    timezone: $timezone\n    by: $by\n  ) {\n    metric {\n      name\n      unit\n      title\n      description\n      version\n    }\n    from\n    to\n    timezone\n    total {\n      ...MeasureParts\n    }\n    rows {\n      bucketAt\n      key\n      agent {\n        id\n        name\n      }\n      channel {\n        id\n        name\n      }\n      value {\n        ...MeasureParts\n      }\n    }\n  }\n}": types.ReportDocument,
    "subscription TodayChanged($timezone: TimeZone) {\n  todayChanged(timezone: $timezone) {\n    startedConversations\n    resolvedConversations\n    messages\n    waiting\n    open\n    botConversations\n    averageFirstResponseSeconds\n    satisfaction\n    surveyAnswers\n    startedByHour\n    asOf\n  }\n}": types.TodayChangedDocument,
    "query Today($timezone: TimeZone) {\n  today(timezone: $timezone) {\n    startedConversations\n    resolvedConversations\n    messages\n    waiting\n    open\n    botConversations\n    averageFirstResponseSeconds\n    satisfaction\n    surveyAnswers\n    startedByHour\n    asOf\n  }\n}": types.TodayDocument,
    "fragment CheckParts on ConditionCheck {\n  fact\n  operator\n  values\n  actual\n  isTrue\n  conversationField {\n    id\n    label\n    type\n    choices\n  }\n}": types.CheckPartsFragmentDoc,
    "mutation CreateAutomationRule($input: CreateAutomationRuleInput!) {\n  createAutomationRule(input: $input) {\n    automationRule {\n      ...RuleRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.CreateAutomationRuleDocument,
    "mutation DeleteAutomationRule($input: DeleteAutomationRuleInput!) {\n  deleteAutomationRule(input: $input) {\n    automationRule {\n      ...RuleRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.DeleteAutomationRuleDocument,
    "mutation DryRunAutomation($input: DryRunAutomationInput!) {\n  dryRunAutomation(input: $input) {\n    looked\n    matched\n    isWhole\n    matches {\n      at\n      conversation {\n        id\n        number\n        subject\n        customer {\n          id\n          name\n        }\n      }\n      checks {\n        ...CheckParts\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.DryRunAutomationDocument,
    "query RuleChannels {\n  channels {\n    id\n    name\n  }\n}": types.RuleChannelsDocument,
    "query RuleList {\n  automationRules(first: 100) {\n    nodes {\n      ...RuleRow\n    }\n  }\n}": types.RuleListDocument,
    "fragment RuleRow on AutomationRule {\n  id\n  name\n  event\n  afterMinutes\n  position\n  isEnabled\n  stopsOthers\n  version\n  conditionParts {\n    depth\n    way\n    fact\n    operator\n    values\n    conversationField {\n      id\n      label\n      type\n      choices\n    }\n  }\n  actions {\n    ...ActionParts\n  }\n}": types.RuleRowFragmentDoc,
    "subscription RuleRunsChanged($ruleId: ID) {\n  automationRunsChanged(automationRuleId: $ruleId) {\n    isFirst\n  }\n}": types.RuleRunsChangedDocument,
    "query RuleRuns($first: Int!, $after: String, $ruleId: ID, $status: [AutomationRunStatus!]) {\n  automationRuns(\n    first: $first\n    after: $after\n    automationRuleId: $ruleId\n    status: $status\n  ) {\n    nodes {\n      id\n      event\n      status\n      reason\n      at\n      durationMs\n      rule {\n        id\n        name\n      }\n      conversation {\n        id\n        number\n        subject\n        customer {\n          id\n          name\n        }\n      }\n      causedBy {\n        id\n        name\n      }\n      checks {\n        ...CheckParts\n      }\n      results {\n        kind\n        isDone\n        code\n        message\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.RuleRunsDocument,
    "mutation UpdateAutomationRule($input: UpdateAutomationRuleInput!) {\n  updateAutomationRule(input: $input) {\n    automationRule {\n      ...RuleRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.UpdateAutomationRuleDocument,
    "query SearchCustomers($text: String!) {\n  customers(first: 6, search: $text) {\n    nodes {\n      id\n      displayName\n      email\n      company\n      tier\n    }\n  }\n}": types.SearchCustomersDocument,
    "query SearchMessages($text: String!, $filter: MessageSearchFilter, $first: Int!, $after: String, $isFirst: Boolean!) {\n  searchMessages(text: $text, filter: $filter, first: $first, after: $after) {\n    isComplete\n    lookedBackTo\n    totalCount @include(if: $isFirst) {\n      value\n      isExact\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      snippet {\n        text\n        isMatch\n      }\n      message {\n        id\n        kind\n        author\n        sentAt\n        agent {\n          id\n          name\n        }\n      }\n      conversation {\n        id\n        number\n        status\n        channel {\n          id\n          name\n        }\n        customer {\n          id\n          displayName\n          tier\n        }\n      }\n    }\n  }\n}": types.SearchMessagesDocument,
    "fragment AgentSelf on Agent {\n  id\n  name\n  email\n  locale\n  state\n  stateSince\n  capacity\n  role {\n    id\n    key\n    name\n  }\n  teams {\n    id\n    name\n  }\n}": types.AgentSelfFragmentDoc,
    "mutation Heartbeat {\n  heartbeat(input: {}) {\n    agent {\n      id\n      state\n      stateSince\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.HeartbeatDocument,
    "mutation SetAgentLocale($agentId: ID!, $locale: Locale!) {\n  updateAgent(input: {agentId: $agentId, locale: $locale}) {\n    agent {\n      id\n      locale\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SetAgentLocaleDocument,
    "mutation SetAgentState($state: AgentState!) {\n  setAgentState(input: {state: $state}) {\n    agent {\n      id\n      state\n      stateSince\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SetAgentStateDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    viewer {\n      kind\n    }\n    token\n    expiresAt\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SignInDocument,
    "mutation SignOut {\n  signOut(input: {}) {\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SignOutDocument,
    "query Viewer {\n  viewer {\n    kind\n    scopes\n    workspace {\n      id\n      name\n      slug\n      timezone\n      locale\n      reopenWithinHours\n    }\n    agent {\n      ...AgentSelf\n    }\n  }\n}": types.ViewerDocument,
    "query ChannelRecord($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Channel {\n      secrets {\n        id\n        hint\n        createdAt\n      }\n      history {\n        ...RevisionLine\n      }\n    }\n  }\n}": types.ChannelRecordDocument,
    "fragment ChannelSettings on Channel {\n  id\n  kind\n  name\n  key\n  isEnabled\n  greeting\n  offHoursText\n  color\n  logoUrl\n  replyToEmail\n  priority\n  isSingleConversation\n  isProvenOnly\n  version\n  team {\n    id\n    name\n  }\n  businessHours {\n    id\n    name\n    timezone\n    week {\n      weekday\n      windows {\n        opensAt\n        closesAt\n      }\n    }\n    specialDays {\n      date\n      kind\n      name\n      weekday\n      windows {\n        opensAt\n        closesAt\n      }\n    }\n  }\n  availability {\n    isAttended\n  }\n  preChatForm {\n    key\n    label\n    kind\n    isRequired\n    choices\n    maxLength\n  }\n  translations {\n    locale\n    name\n    greeting\n    offHoursText\n    preChatForm {\n      key\n      label\n      choices\n    }\n  }\n  routingPolicy {\n    id\n    name\n  }\n}": types.ChannelSettingsFragmentDoc,
    "query Channels {\n  channels {\n    ...ChannelSettings\n  }\n  businessHours {\n    id\n    name\n  }\n  teams {\n    id\n    name\n  }\n}": types.ChannelsDocument,
    "mutation CreateChannelSecret($input: CreateChannelSecretInput!) {\n  createChannelSecret(input: $input) {\n    secret\n    channel {\n      id\n      secrets {\n        id\n        hint\n        createdAt\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.CreateChannelSecretDocument,
    "mutation CreateChannel($input: CreateChannelInput!) {\n  createChannel(input: $input) {\n    channel {\n      ...ChannelSettings\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.CreateChannelDocument,
    "mutation RevokeChannelSecret($input: RevokeChannelSecretInput!) {\n  revokeChannelSecret(input: $input) {\n    channel {\n      id\n      secrets {\n        id\n        hint\n        createdAt\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.RevokeChannelSecretDocument,
    "mutation UpdateChannel($input: UpdateChannelInput!) {\n  updateChannel(input: $input) {\n    channel {\n      ...ChannelSettings\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.UpdateChannelDocument,
    "subscription DeskSettingsChanged($after: Cursor) {\n  deskSettingsChanged(after: $after) {\n    cursor\n    kind\n    area\n  }\n}": types.DeskSettingsChangedDocument,
    "fragment ApiKeyRow on ApiKey {\n  id\n  name\n  prefix\n  scopes\n  expiresAt\n  lastUsedAt\n  revokedAt\n  createdAt\n}": types.ApiKeyRowFragmentDoc,
    "query ApiKeys {\n  apiKeys {\n    ...ApiKeyRow\n  }\n}": types.ApiKeysDocument,
    "mutation CreateAgent($input: CreateAgentInput!) {\n  createAgent(input: $input) {\n    agent {\n      ...AgentRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.CreateAgentDocument,
    "mutation CreateApiKey($input: CreateApiKeyInput!) {\n  createApiKey(input: $input) {\n    apiKey {\n      ...ApiKeyRow\n    }\n    secret\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.CreateApiKeyDocument,
    "mutation CreateTeam($name: String!) {\n  createTeam(input: {name: $name}) {\n    team {\n      id\n      name\n      createdAt\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.CreateTeamDocument,
    "mutation RevokeApiKey($apiKeyId: ID!) {\n  revokeApiKey(input: {apiKeyId: $apiKeyId}) {\n    apiKey {\n      ...ApiKeyRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.RevokeApiKeyDocument,
    "query Roles {\n  roles {\n    id\n    key\n    name\n    scopes\n    isSystem\n  }\n}": types.RolesDocument,
    "mutation UpdateAgent($input: UpdateAgentInput!) {\n  updateAgent(input: $input) {\n    agent {\n      ...AgentRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.UpdateAgentDocument,
    "query Handover {\n  transferRule {\n    answerSeconds\n    returnsTo\n  }\n  autoResolveRules {\n    afterMinutes\n    text\n    translations {\n      locale\n      text\n    }\n    channel {\n      id\n    }\n  }\n  channels {\n    id\n    name\n  }\n}": types.HandoverDocument,
    "mutation SetAutoResolve($input: SetAutoResolveInput!) {\n  setAutoResolve(input: $input) {\n    rule {\n      afterMinutes\n      text\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SetAutoResolveDocument,
    "mutation SetTransferRule($input: SetTransferRuleInput!) {\n  setTransferRule(input: $input) {\n    rule {\n      answerSeconds\n      returnsTo\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SetTransferRuleDocument,
    "mutation AddHolidays($input: AddHolidaysInput!) {\n  addHolidays(input: $input) {\n    businessHours {\n      ...Hours\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.AddHolidaysDocument,
    "query AllHours {\n  businessHours {\n    ...Hours\n  }\n  channels {\n    id\n    name\n    isEnabled\n    businessHours {\n      id\n    }\n  }\n}": types.AllHoursDocument,
    "mutation CreateHours($input: CreateBusinessHoursInput!) {\n  createBusinessHours(input: $input) {\n    businessHours {\n      ...Hours\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.CreateHoursDocument,
    "mutation DeleteHours($input: DeleteBusinessHoursInput!) {\n  deleteBusinessHours(input: $input) {\n    businessHoursId\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.DeleteHoursDocument,
    "query HoursRecord($id: ID!) {\n  node(id: $id) {\n    id\n    ... on BusinessHours {\n      history {\n        ...RevisionLine\n      }\n    }\n  }\n}": types.HoursRecordDocument,
    "fragment Hours on BusinessHours {\n  id\n  version\n  name\n  timezone\n  updatedAt\n  week {\n    weekday\n    windows {\n      opensAt\n      closesAt\n    }\n  }\n  specialDays {\n    date\n    kind\n    name\n    weekday\n    windows {\n      opensAt\n      closesAt\n    }\n  }\n}": types.HoursFragmentDoc,
    "mutation UpdateHours($input: UpdateBusinessHoursInput!) {\n  updateBusinessHours(input: $input) {\n    businessHours {\n      ...Hours\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.UpdateHoursDocument,
    "fragment RevisionLine on SettingsRevision {\n  version\n  at\n  changes {\n    setting\n    before\n    after\n  }\n  agent {\n    id\n    name\n  }\n}": types.RevisionLineFragmentDoc,
    "mutation ActivateRoutingPolicy($input: ActivateRoutingPolicyInput!) {\n  activateRoutingPolicy(input: $input) {\n    routingPolicy {\n      ...RoutingPolicy\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.ActivateRoutingPolicyDocument,
    "mutation CreateRoutingPolicy($input: CreateRoutingPolicyInput!) {\n  createRoutingPolicy(input: $input) {\n    routingPolicy {\n      ...RoutingPolicy\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.CreateRoutingPolicyDocument,
    "mutation DeactivateRoutingPolicy($input: DeactivateRoutingPolicyInput!) {\n  deactivateRoutingPolicy(input: $input) {\n    endedCount\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.DeactivateRoutingPolicyDocument,
    "query RoutingPolicies {\n  routingPolicies {\n    ...RoutingPolicy\n  }\n  channels {\n    id\n    name\n  }\n  teams {\n    id\n    name\n  }\n}": types.RoutingPoliciesDocument,
    "fragment RoutingPolicy on RoutingPolicy {\n  id\n  version\n  name\n  revision\n  updatedAt\n  latestRevision {\n    number\n    rules {\n      ...RoutingRule\n    }\n  }\n  activeFor {\n    revision\n    channel {\n      id\n      name\n    }\n  }\n}": types.RoutingPolicyFragmentDoc,
    "query RoutingQuestions {\n  faqs(first: 100) {\n    nodes {\n      id\n      question\n    }\n  }\n}": types.RoutingQuestionsDocument,
    "query RoutingRevisions($id: ID!) {\n  routingPolicy(id: $id) {\n    id\n    revisions {\n      number\n      note\n      madeAt\n      madeBy {\n        id\n        name\n      }\n      rules {\n        ...RoutingRule\n      }\n    }\n  }\n}": types.RoutingRevisionsDocument,
    "fragment RoutingRule on RoutingRule {\n  name\n  match\n  conditions {\n    field\n    values\n    isNot\n    timezone\n    weekdays\n    from\n    to\n  }\n  teamId\n  requiredSkills {\n    skill\n    level\n  }\n  preferredSkills\n  strategy\n  priority\n  offerSeconds\n  relax {\n    afterSeconds\n    action\n    by\n    teamIds\n  }\n  overflow {\n    to\n    teamId\n    afterSeconds\n    queueLength\n  }\n}": types.RoutingRuleFragmentDoc,
    "mutation UpdateRoutingPolicy($input: UpdateRoutingPolicyInput!) {\n  updateRoutingPolicy(input: $input) {\n    routingPolicy {\n      ...RoutingPolicy\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.UpdateRoutingPolicyDocument,
    "mutation SimulateRouting($input: SimulateRoutingInput!) {\n  simulateRouting(input: $input) {\n    simulation {\n      arrivalCount\n      simulatedUntil\n      waits {\n        ...Waits\n      }\n      realWaits {\n        ...Waits\n      }\n      loads {\n        count\n        realCount\n        servingSeconds\n        peakPoints\n        agent {\n          id\n          name\n          capacity\n        }\n      }\n      overflows {\n        to\n        count\n      }\n      differenceCount\n      differences {\n        waitSeconds\n        realWaitSeconds\n        conversation {\n          id\n          customer {\n            id\n            name\n          }\n        }\n        agent {\n          id\n          name\n        }\n        realAgent {\n          id\n          name\n        }\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SimulateRoutingDocument,
    "fragment Waits on WaitFigures {\n  servedCount\n  stillWaitingCount\n  averageSeconds\n  p95Seconds\n}": types.WaitsFragmentDoc,
    "subscription AgentSkillsChanged($after: Cursor) {\n  agentsChanged(after: $after) {\n    cursor\n    kind\n    agent {\n      ...SkilledAgent\n    }\n  }\n}": types.AgentSkillsChangedDocument,
    "query AgentSkills {\n  agents(first: 100) {\n    nodes {\n      ...SkilledAgent\n    }\n    liveCursor\n  }\n}": types.AgentSkillsDocument,
    "mutation SetAgentSkills($input: UpdateAgentInput!) {\n  updateAgent(input: $input) {\n    agent {\n      ...SkilledAgent\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SetAgentSkillsDocument,
    "fragment SkilledAgent on Agent {\n  id\n  name\n  state\n  isDisabled\n  capacity\n  skills {\n    skill\n    level\n  }\n  weights {\n    channelKind\n    points\n  }\n  teams {\n    id\n    name\n  }\n}": types.SkilledAgentFragmentDoc,
    "fragment ChannelSurvey on Channel {\n  id\n  name\n  survey {\n    isEnabled\n    reasons {\n      key\n      labelEn\n      labelZh\n      fromScore\n      toScore\n    }\n  }\n}": types.ChannelSurveyFragmentDoc,
    "mutation SetSurvey($input: SetSurveyInput!) {\n  setSurvey(input: $input) {\n    channel {\n      ...ChannelSurvey\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SetSurveyDocument,
    "query Surveys {\n  channels {\n    ...ChannelSurvey\n  }\n}": types.SurveysDocument,
    "mutation SetWaitTarget($input: SetWaitTargetInput!) {\n  setWaitTarget(input: $input) {\n    waitTarget {\n      warnSeconds\n      lateSeconds\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SetWaitTargetDocument,
    "query DeskSettings {\n  deskCursor\n  waitTargets {\n    warnSeconds\n    lateSeconds\n    team {\n      id\n    }\n  }\n  notificationSettings {\n    ...NoticeSettingsParts\n  }\n}": types.DeskSettingsDocument,
    "query Find($text: String!) {\n  customers(first: 5, search: $text) {\n    nodes {\n      id\n      displayName\n      email\n      tier\n      conversations(first: 2) {\n        nodes {\n          id\n          number\n          subject\n        }\n      }\n    }\n  }\n  tickets(first: 5, search: $text) {\n    nodes {\n      id\n      number\n      title\n      status\n    }\n  }\n}": types.FindDocument,
    "mutation CreateTag($input: CreateTagInput!) {\n  createTag(input: $input) {\n    tag {\n      ...TagRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.CreateTagDocument,
    "mutation MergeTags($input: MergeTagsInput!) {\n  mergeTags(input: $input) {\n    tag {\n      ...TagRow\n    }\n    source {\n      ...TagRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.MergeTagsDocument,
    "query TagList {\n  tags(withArchived: true) {\n    ...TagRow\n  }\n}": types.TagListDocument,
    "fragment TagRow on Tag {\n  id\n  name\n  colour\n  isArchived\n  version\n  merge {\n    isRunning\n    total\n    moved\n    into {\n      id\n      name\n      colour\n    }\n  }\n}": types.TagRowFragmentDoc,
    "subscription TagsChanged($after: Cursor) {\n  tagsChanged(after: $after) {\n    cursor\n    kind\n    tag {\n      ...TagRow\n    }\n  }\n}": types.TagsChangedDocument,
    "mutation UpdateTag($input: UpdateTagInput!) {\n  updateTag(input: $input) {\n    tag {\n      ...TagRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.UpdateTagDocument,
    "query ReplyVariables {\n  replyVariables {\n    name\n    meaning\n    canBeMissing\n  }\n}": types.ReplyVariablesDocument,
    "mutation AssignTicket($input: AssignTicketInput!) {\n  assignTicket(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.AssignTicketDocument,
    "mutation ChangeTicketStatus($input: ChangeTicketStatusInput!) {\n  changeTicketStatus(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.ChangeTicketStatusDocument,
    "mutation CommentOnTicket($input: CommentOnTicketInput!) {\n  commentOnTicket(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    comment {\n      id\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.CommentOnTicketDocument,
    "mutation OpenTicket($input: OpenTicketInput!) {\n  openTicket(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.OpenTicketDocument,
    "fragment TicketPage on Ticket {\n  ...TicketRow\n  description\n  solvedAt\n  closedAt\n  allowedStatuses\n  openedBy {\n    id\n    name\n  }\n  conversation {\n    id\n    number\n    subject\n    status\n  }\n  history {\n    at\n    from\n    to\n    by {\n      id\n      name\n    }\n  }\n  comments(first: 50) {\n    nodes {\n      id\n      text\n      isPublic\n      createdAt\n      author {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n  }\n}": types.TicketPageFragmentDoc,
    "fragment TicketRow on Ticket {\n  id\n  number\n  title\n  type\n  priority\n  status\n  version\n  createdAt\n  updatedAt\n  team {\n    id\n    name\n  }\n  assignee {\n    id\n    name\n  }\n  customer {\n    id\n    displayName\n    tier\n  }\n}": types.TicketRowFragmentDoc,
    "query Ticket($number: Int!) {\n  ticketByNumber(number: $number) {\n    ...TicketPage\n  }\n}": types.TicketDocument,
    "subscription TicketsChanged($after: Cursor) {\n  ticketsChanged(after: $after) {\n    cursor\n    kind\n    ticket {\n      ...TicketPage\n    }\n  }\n}": types.TicketsChangedDocument,
    "query Tickets($first: Int!, $after: String, $filter: TicketFilter, $orderBy: TicketOrder, $search: String) {\n  tickets(\n    first: $first\n    after: $after\n    filter: $filter\n    orderBy: $orderBy\n    search: $search\n  ) {\n    nodes {\n      ...TicketRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n    liveCursor\n  }\n}": types.TicketsDocument,
    "mutation UpdateTicket($input: UpdateTicketInput!) {\n  updateTicket(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.UpdateTicketDocument,
    "query WaitTargets {\n  waitTargets {\n    warnSeconds\n    lateSeconds\n    team {\n      id\n    }\n  }\n}": types.WaitTargetsDocument,
    "mutation CreateUpload($input: CreateUploadInput!) {\n  createUpload(input: $input) {\n    attachment {\n      ...AttachmentParts\n    }\n    uploadUrl\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.CreateUploadDocument,
    "mutation SetViewing($input: SetViewingInput!) {\n  setViewing(input: $input) {\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}": types.SetViewingDocument,
    "subscription ViewersChanged($conversationId: ID!) {\n  viewersChanged(conversationId: $conversationId) {\n    viewers {\n      activity\n      since\n      hasDraft\n      agent {\n        id\n        name\n      }\n    }\n  }\n}": types.ViewersChangedDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ActionChoices {\n  tags {\n    ...TagRow\n  }\n  conversationFields {\n    ...FieldRow\n  }\n  allCannedReplies(first: 100) {\n    nodes {\n      id\n      shortcut\n      text\n      scope\n    }\n  }\n  macros(first: 100) {\n    nodes {\n      id\n      name\n      scope\n      actions {\n        ...ActionParts\n      }\n    }\n  }\n}"): (typeof documents)["query ActionChoices {\n  tags {\n    ...TagRow\n  }\n  conversationFields {\n    ...FieldRow\n  }\n  allCannedReplies(first: 100) {\n    nodes {\n      id\n      shortcut\n      text\n      scope\n    }\n  }\n  macros(first: 100) {\n    nodes {\n      id\n      name\n      scope\n      actions {\n        ...ActionParts\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ActionParts on Action {\n  kind\n  text\n  minutes\n  priority\n  cannedReply {\n    id\n    shortcut\n  }\n  agent {\n    id\n    name\n  }\n  team {\n    id\n    name\n  }\n  tag {\n    id\n    name\n  }\n  fieldValue {\n    text\n    number\n    isTrue\n    date\n    choices\n    field {\n      id\n      label\n      type\n    }\n  }\n}"): (typeof documents)["fragment ActionParts on Action {\n  kind\n  text\n  minutes\n  priority\n  cannedReply {\n    id\n    shortcut\n  }\n  agent {\n    id\n    name\n  }\n  team {\n    id\n    name\n  }\n  tag {\n    id\n    name\n  }\n  fieldValue {\n    text\n    number\n    isTrue\n    date\n    choices\n    field {\n      id\n      label\n      type\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AttachmentParts on Attachment {\n  id\n  kind\n  state\n  failure\n  name\n  size\n  type\n  width\n  height\n  downloadUrl\n  thumbnailUrl\n  location {\n    latitude\n    longitude\n    name\n    address\n  }\n}"): (typeof documents)["fragment AttachmentParts on Attachment {\n  id\n  kind\n  state\n  failure\n  name\n  size\n  type\n  width\n  height\n  downloadUrl\n  thumbnailUrl\n  location {\n    latitude\n    longitude\n    name\n    address\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Attachment($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Attachment {\n      ...AttachmentParts\n    }\n  }\n}"): (typeof documents)["query Attachment($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Attachment {\n      ...AttachmentParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription AttachmentsChanged($conversationId: ID!, $after: Cursor) {\n  attachmentsChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    attachment {\n      ...AttachmentParts\n    }\n  }\n}"): (typeof documents)["subscription AttachmentsChanged($conversationId: ID!, $after: Cursor) {\n  attachmentsChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    attachment {\n      ...AttachmentParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelBulkOperation($input: CancelBulkOperationInput!) {\n  cancelBulkOperation(input: $input) {\n    bulkOperation {\n      ...BulkParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation CancelBulkOperation($input: CancelBulkOperationInput!) {\n  cancelBulkOperation(input: $input) {\n    bulkOperation {\n      ...BulkParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription BulkOperationChanged($id: ID!, $after: Cursor) {\n  bulkOperationChanged(bulkOperationId: $id, after: $after) {\n    cursor\n    bulkOperation {\n      ...BulkParts\n    }\n  }\n}"): (typeof documents)["subscription BulkOperationChanged($id: ID!, $after: Cursor) {\n  bulkOperationChanged(bulkOperationId: $id, after: $after) {\n    cursor\n    bulkOperation {\n      ...BulkParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BulkOperation($id: ID!) {\n  bulkOperation(id: $id) {\n    ...BulkParts\n  }\n}"): (typeof documents)["query BulkOperation($id: ID!) {\n  bulkOperation(id: $id) {\n    ...BulkParts\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BulkParts on BulkOperation {\n  id\n  status\n  total\n  done\n  failed\n  refusals(first: 100) {\n    nodes {\n      position\n      code\n      message\n      conversation {\n        id\n        number\n        subject\n        customer {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}"): (typeof documents)["fragment BulkParts on BulkOperation {\n  id\n  status\n  total\n  done\n  failed\n  refusals(first: 100) {\n    nodes {\n      position\n      code\n      message\n      conversation {\n        id\n        number\n        subject\n        customer {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BulkUpdateConversations($input: BulkUpdateConversationsInput!) {\n  bulkUpdateConversations(input: $input) {\n    bulkOperation {\n      ...BulkParts\n    }\n    notFound\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation BulkUpdateConversations($input: BulkUpdateConversationsInput!) {\n  bulkUpdateConversations(input: $input) {\n    bulkOperation {\n      ...BulkParts\n    }\n    notFound\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LogPlace {\n  conversations(first: 1) {\n    liveCursor\n  }\n}"): (typeof documents)["query LogPlace {\n  conversations(first: 1) {\n    liveCursor\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CannedList($first: Int!, $after: String, $search: String, $scope: SharingScope) {\n  allCannedReplies(first: $first, after: $after, search: $search, scope: $scope) {\n    nodes {\n      ...CannedRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query CannedList($first: Int!, $after: String, $search: String, $scope: SharingScope) {\n  allCannedReplies(first: $first, after: $after, search: $search, scope: $scope) {\n    nodes {\n      ...CannedRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CannedRow on CannedReply {\n  id\n  shortcut\n  text\n  locale\n  scope\n  useCount\n  updatedAt\n  version\n  canEdit\n  team {\n    id\n    name\n  }\n}"): (typeof documents)["fragment CannedRow on CannedReply {\n  id\n  shortcut\n  text\n  locale\n  scope\n  useCount\n  updatedAt\n  version\n  canEdit\n  team {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateCannedReply($input: CreateCannedReplyInput!) {\n  createCannedReply(input: $input) {\n    cannedReply {\n      ...CannedRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation CreateCannedReply($input: CreateCannedReplyInput!) {\n  createCannedReply(input: $input) {\n    cannedReply {\n      ...CannedRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteCannedReply($cannedReplyId: ID!) {\n  deleteCannedReply(input: {cannedReplyId: $cannedReplyId}) {\n    cannedReply {\n      id\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation DeleteCannedReply($cannedReplyId: ID!) {\n  deleteCannedReply(input: {cannedReplyId: $cannedReplyId}) {\n    cannedReply {\n      id\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SampleConversations {\n  conversations(first: 12) {\n    nodes {\n      id\n      number\n      subject\n      customer {\n        id\n        name\n      }\n      team {\n        id\n        name\n      }\n      channel {\n        id\n        name\n      }\n    }\n  }\n}"): (typeof documents)["query SampleConversations {\n  conversations(first: 12) {\n    nodes {\n      id\n      number\n      subject\n      customer {\n        id\n        name\n      }\n      team {\n        id\n        name\n      }\n      channel {\n        id\n        name\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateCannedReply($input: UpdateCannedReplyInput!) {\n  updateCannedReply(input: $input) {\n    cannedReply {\n      ...CannedRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation UpdateCannedReply($input: UpdateCannedReplyInput!) {\n  updateCannedReply(input: $input) {\n    cannedReply {\n      ...CannedRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExpandCannedReply($input: ExpandCannedReplyInput!) {\n  expandCannedReply(input: $input) {\n    text\n    missing\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation ExpandCannedReply($input: ExpandCannedReplyInput!) {\n  expandCannedReply(input: $input) {\n    text\n    missing\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApplyMacro($input: ApplyMacroInput!) {\n  applyMacro(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    results {\n      kind\n      isDone\n      code\n      message\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation ApplyMacro($input: ApplyMacroInput!) {\n  applyMacro(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    results {\n      kind\n      isDone\n      code\n      message\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptConversation($input: AcceptConversationInput!) {\n  acceptConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation AcceptConversation($input: AcceptConversationInput!) {\n  acceptConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddNote($input: AddNoteInput!) {\n  addNote(input: $input) {\n    message {\n      ...MessageParts\n    }\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation AddNote($input: AddNoteInput!) {\n  addNote(input: $input) {\n    message {\n      ...MessageParts\n    }\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CannedReplies($search: String) {\n  cannedReplies(search: $search) {\n    id\n    shortcut\n    text\n    locale\n    scope\n    useCount\n    team {\n      id\n      name\n    }\n  }\n}"): (typeof documents)["query CannedReplies($search: String) {\n  cannedReplies(search: $search) {\n    id\n    shortcut\n    text\n    locale\n    scope\n    useCount\n    team {\n      id\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription ConversationChanged($conversationId: ID!, $after: Cursor) {\n  conversationChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationHead\n    }\n  }\n}"): (typeof documents)["subscription ConversationChanged($conversationId: ID!, $after: Cursor) {\n  conversationChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationHead\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ConversationHead on Conversation {\n  ...ConversationRow\n  contact {\n    kind\n    value\n    isCarried\n  }\n  page\n  referrer\n  device\n  region\n  preChatAnswers {\n    key\n    label\n    value\n  }\n  snoozedUntil\n  mergedInto {\n    id\n    number\n  }\n  assignedAt\n  resolvedAt\n  tags {\n    id\n    name\n    colour\n  }\n  fields {\n    text\n    number\n    isTrue\n    date\n    choices\n    field {\n      id\n      label\n      type\n    }\n  }\n  followers {\n    id\n    name\n  }\n  offers {\n    kind\n    outcome\n    offeredAt\n    endedAt\n    reason\n    agent {\n      id\n      name\n    }\n  }\n  survey {\n    round\n    score\n    reasons {\n      labelEn\n      labelZh\n    }\n    comment\n    answeredAt\n  }\n  allowedMoves {\n    from\n    to\n    verb\n  }\n  rounds {\n    number\n    startedAt\n    queuedAt\n    firstReplyAt\n    resolvedAt\n    resolvedBy {\n      id\n      name\n    }\n  }\n  transfers {\n    at\n    note\n    isToSupervisor\n    outcome\n    reason\n    answeredAt\n    from {\n      id\n      name\n    }\n    toAgent {\n      id\n      name\n    }\n    toTeam {\n      id\n      name\n    }\n    by {\n      id\n      name\n    }\n  }\n}"): (typeof documents)["fragment ConversationHead on Conversation {\n  ...ConversationRow\n  contact {\n    kind\n    value\n    isCarried\n  }\n  page\n  referrer\n  device\n  region\n  preChatAnswers {\n    key\n    label\n    value\n  }\n  snoozedUntil\n  mergedInto {\n    id\n    number\n  }\n  assignedAt\n  resolvedAt\n  tags {\n    id\n    name\n    colour\n  }\n  fields {\n    text\n    number\n    isTrue\n    date\n    choices\n    field {\n      id\n      label\n      type\n    }\n  }\n  followers {\n    id\n    name\n  }\n  offers {\n    kind\n    outcome\n    offeredAt\n    endedAt\n    reason\n    agent {\n      id\n      name\n    }\n  }\n  survey {\n    round\n    score\n    reasons {\n      labelEn\n      labelZh\n    }\n    comment\n    answeredAt\n  }\n  allowedMoves {\n    from\n    to\n    verb\n  }\n  rounds {\n    number\n    startedAt\n    queuedAt\n    firstReplyAt\n    resolvedAt\n    resolvedBy {\n      id\n      name\n    }\n  }\n  transfers {\n    at\n    note\n    isToSupervisor\n    outcome\n    reason\n    answeredAt\n    from {\n      id\n      name\n    }\n    toAgent {\n      id\n      name\n    }\n    toTeam {\n      id\n      name\n    }\n    by {\n      id\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Conversation($id: ID!) {\n  conversation(id: $id) {\n    ...ConversationHead\n    channel {\n      id\n      messageTerms {\n        editWithinSeconds\n        recallWithinSeconds\n      }\n    }\n    mine {\n      isFollowed\n      readSequence\n      unread\n    }\n    readMarks {\n      ...ReadMarkParts\n    }\n    messages(last: 40, withNotes: true) {\n      nodes {\n        ...MessageParts\n      }\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n      liveCursor\n    }\n  }\n}"): (typeof documents)["query Conversation($id: ID!) {\n  conversation(id: $id) {\n    ...ConversationHead\n    channel {\n      id\n      messageTerms {\n        editWithinSeconds\n        recallWithinSeconds\n      }\n    }\n    mine {\n      isFollowed\n      readSequence\n      unread\n    }\n    readMarks {\n      ...ReadMarkParts\n    }\n    messages(last: 40, withNotes: true) {\n      nodes {\n        ...MessageParts\n      }\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n      liveCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FollowConversation($input: FollowConversationInput!) {\n  followConversation(input: $input) {\n    conversation {\n      id\n      followers {\n        id\n        name\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation FollowConversation($input: FollowConversationInput!) {\n  followConversation(input: $input) {\n    conversation {\n      id\n      followers {\n        id\n        name\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MessageParts on Message {\n  id\n  sequence\n  place\n  version\n  kind\n  author\n  event\n  details\n  text\n  markdown\n  sentAt\n  editedAt\n  recalledAt\n  idempotencyKey\n  options\n  agent {\n    id\n    name\n  }\n  mentions {\n    id\n    name\n  }\n  recipient {\n    id\n    name\n  }\n  customer {\n    id\n    displayName\n  }\n  citations {\n    id\n    question\n    answer\n  }\n  attachments {\n    ...AttachmentParts\n  }\n  replyTo {\n    id\n    author\n    text\n    sequence\n    recalledAt\n    agent {\n      id\n      name\n    }\n    attachments {\n      id\n      kind\n      name\n    }\n  }\n  delivery {\n    kind\n    address\n    state\n    reason\n    said\n    attempts\n    since\n    at\n    agent {\n      id\n      name\n    }\n  }\n  movedTo {\n    id\n    number\n  }\n}"): (typeof documents)["fragment MessageParts on Message {\n  id\n  sequence\n  place\n  version\n  kind\n  author\n  event\n  details\n  text\n  markdown\n  sentAt\n  editedAt\n  recalledAt\n  idempotencyKey\n  options\n  agent {\n    id\n    name\n  }\n  mentions {\n    id\n    name\n  }\n  recipient {\n    id\n    name\n  }\n  customer {\n    id\n    displayName\n  }\n  citations {\n    id\n    question\n    answer\n  }\n  attachments {\n    ...AttachmentParts\n  }\n  replyTo {\n    id\n    author\n    text\n    sequence\n    recalledAt\n    agent {\n      id\n      name\n    }\n    attachments {\n      id\n      kind\n      name\n    }\n  }\n  delivery {\n    kind\n    address\n    state\n    reason\n    said\n    attempts\n    since\n    at\n    agent {\n      id\n      name\n    }\n  }\n  movedTo {\n    id\n    number\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription MessagesChanged($conversationId: ID!, $after: Cursor) {\n  messagesChanged(conversationId: $conversationId, after: $after, withNotes: true) {\n    cursor\n    kind\n    message {\n      ...MessageParts\n    }\n  }\n}"): (typeof documents)["subscription MessagesChanged($conversationId: ID!, $after: Cursor) {\n  messagesChanged(conversationId: $conversationId, after: $after, withNotes: true) {\n    cursor\n    kind\n    message {\n      ...MessageParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OlderMessages($id: ID!, $before: String!) {\n  conversation(id: $id) {\n    id\n    messages(last: 100, before: $before, withNotes: true) {\n      nodes {\n        ...MessageParts\n      }\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n      liveCursor\n    }\n  }\n}"): (typeof documents)["query OlderMessages($id: ID!, $before: String!) {\n  conversation(id: $id) {\n    id\n    messages(last: 100, before: $before, withNotes: true) {\n      nodes {\n        ...MessageParts\n      }\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n      liveCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefuseConversation($input: RefuseConversationInput!) {\n  refuseConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation RefuseConversation($input: RefuseConversationInput!) {\n  refuseConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReopenConversation($input: ReopenConversationInput!) {\n  reopenConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation ReopenConversation($input: ReopenConversationInput!) {\n  reopenConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResolveConversation($input: ResolveConversationInput!) {\n  resolveConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation ResolveConversation($input: ResolveConversationInput!) {\n  resolveConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendMessage($input: SendMessageInput!) {\n  sendMessage(input: $input) {\n    message {\n      ...MessageParts\n    }\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SendMessage($input: SendMessageInput!) {\n  sendMessage(input: $input) {\n    message {\n      ...MessageParts\n    }\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetConversationPriority($input: SetConversationPriorityInput!) {\n  setConversationPriority(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SetConversationPriority($input: SetConversationPriorityInput!) {\n  setConversationPriority(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetTyping($conversationId: ID!, $isTyping: Boolean!) {\n  setTyping(input: {conversationId: $conversationId, isTyping: $isTyping}) {\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SetTyping($conversationId: ID!, $isTyping: Boolean!) {\n  setTyping(input: {conversationId: $conversationId, isTyping: $isTyping}) {\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Suggestions($id: ID!) {\n  conversation(id: $id) {\n    id\n    suggestions(first: 4) {\n      question\n      score\n      confidence\n      faq {\n        id\n        question\n        answer\n        locale\n      }\n    }\n  }\n}"): (typeof documents)["query Suggestions($id: ID!) {\n  conversation(id: $id) {\n    id\n    suggestions(first: 4) {\n      question\n      score\n      confidence\n      faq {\n        id\n        question\n        answer\n        locale\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TransferConversation($input: TransferConversationInput!) {\n  transferConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation TransferConversation($input: TransferConversationInput!) {\n  transferConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TransferTerms {\n  transferRule {\n    answerSeconds\n    returnsTo\n  }\n}"): (typeof documents)["query TransferTerms {\n  transferRule {\n    answerSeconds\n    returnsTo\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription TypingChanged($conversationId: ID!) {\n  typingChanged(conversationId: $conversationId) {\n    author\n    isTyping\n    agent {\n      id\n      name\n    }\n  }\n}"): (typeof documents)["subscription TypingChanged($conversationId: ID!) {\n  typingChanged(conversationId: $conversationId) {\n    author\n    isTyping\n    agent {\n      id\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnfollowConversation($input: UnfollowConversationInput!) {\n  unfollowConversation(input: $input) {\n    conversation {\n      id\n      followers {\n        id\n        name\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation UnfollowConversation($input: UnfollowConversationInput!) {\n  unfollowConversation(input: $input) {\n    conversation {\n      id\n      followers {\n        id\n        name\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Whisper($input: WhisperInput!) {\n  whisper(input: $input) {\n    message {\n      ...MessageParts\n    }\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation Whisper($input: WhisperInput!) {\n  whisper(input: $input) {\n    message {\n      ...MessageParts\n    }\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ConversationLinks($id: ID!) {\n  conversation(id: $id) {\n    id\n    links {\n      kind\n      at\n      undoneAt\n      fromSequence\n      throughSequence\n      part {\n        id\n        number\n        subject\n        status\n      }\n      whole {\n        id\n        number\n        subject\n        status\n      }\n      by {\n        id\n        name\n      }\n    }\n  }\n}"): (typeof documents)["query ConversationLinks($id: ID!) {\n  conversation(id: $id) {\n    id\n    links {\n      kind\n      at\n      undoneAt\n      fromSequence\n      throughSequence\n      part {\n        id\n        number\n        subject\n        status\n      }\n      whole {\n        id\n        number\n        subject\n        status\n      }\n      by {\n        id\n        name\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MergeConversations($input: MergeConversationsInput!) {\n  mergeConversations(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    source {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation MergeConversations($input: MergeConversationsInput!) {\n  mergeConversations(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    source {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SplitConversation($input: SplitConversationInput!) {\n  splitConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    part {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SplitConversation($input: SplitConversationInput!) {\n  splitConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    part {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnmergeConversation($input: UnmergeConversationInput!) {\n  unmergeConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    target {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation UnmergeConversation($input: UnmergeConversationInput!) {\n  unmergeConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    target {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnsplitConversation($input: UnsplitConversationInput!) {\n  unsplitConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    target {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation UnsplitConversation($input: UnsplitConversationInput!) {\n  unsplitConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    target {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SnoozeConversation($input: SnoozeConversationInput!) {\n  snoozeConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SnoozeConversation($input: SnoozeConversationInput!) {\n  snoozeConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnsnoozeConversation($input: UnsnoozeConversationInput!) {\n  unsnoozeConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation UnsnoozeConversation($input: UnsnoozeConversationInput!) {\n  unsnoozeConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CustomerConversations($id: ID!, $first: Int!) {\n  customer(id: $id) {\n    id\n    conversations(first: $first) {\n      nodes {\n        id\n        number\n        status\n        subject\n        startedAt\n        resolvedAt\n        channel {\n          id\n          kind\n          name\n        }\n        assignee {\n          id\n          name\n        }\n        survey {\n          score\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n}"): (typeof documents)["query CustomerConversations($id: ID!, $first: Int!) {\n  customer(id: $id) {\n    id\n    conversations(first: $first) {\n      nodes {\n        id\n        number\n        status\n        subject\n        startedAt\n        resolvedAt\n        channel {\n          id\n          kind\n          name\n        }\n        assignee {\n          id\n          name\n        }\n        survey {\n          score\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CustomerFacts on Customer {\n  id\n  name\n  displayName\n  email\n  phone\n  locale\n  region\n  company\n  tier\n  note\n  tags\n  firstSeenAt\n  lastSeenAt\n  version\n}"): (typeof documents)["fragment CustomerFacts on Customer {\n  id\n  name\n  displayName\n  email\n  phone\n  locale\n  region\n  company\n  tier\n  note\n  tags\n  firstSeenAt\n  lastSeenAt\n  version\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CustomerTickets($id: ID!, $first: Int!) {\n  customer(id: $id) {\n    id\n    tickets(first: $first) {\n      nodes {\n        ...TicketRow\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n}"): (typeof documents)["query CustomerTickets($id: ID!, $first: Int!) {\n  customer(id: $id) {\n    id\n    tickets(first: $first) {\n      nodes {\n        ...TicketRow\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Customer($id: ID!) {\n  customer(id: $id) {\n    ...CustomerFacts\n    identities {\n      id\n      kind\n      value\n      isVerified\n      createdAt\n      channel {\n        id\n        name\n      }\n    }\n  }\n}"): (typeof documents)["query Customer($id: ID!) {\n  customer(id: $id) {\n    ...CustomerFacts\n    identities {\n      id\n      kind\n      value\n      isVerified\n      createdAt\n      channel {\n        id\n        name\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription CustomersChanged($customerId: ID, $after: Cursor) {\n  customersChanged(customerId: $customerId, after: $after) {\n    cursor\n    kind\n    customer {\n      ...CustomerFacts\n    }\n  }\n}"): (typeof documents)["subscription CustomersChanged($customerId: ID, $after: Cursor) {\n  customersChanged(customerId: $customerId, after: $after) {\n    cursor\n    kind\n    customer {\n      ...CustomerFacts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Customers($first: Int!, $after: String, $search: String, $filter: CustomerFilter) {\n  customers(\n    first: $first\n    after: $after\n    search: $search\n    filter: $filter\n    orderBy: {field: LAST_SEEN_AT, direction: DESC}\n  ) {\n    nodes {\n      ...CustomerFacts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n    liveCursor\n  }\n}"): (typeof documents)["query Customers($first: Int!, $after: String, $search: String, $filter: CustomerFilter) {\n  customers(\n    first: $first\n    after: $after\n    search: $search\n    filter: $filter\n    orderBy: {field: LAST_SEEN_AT, direction: DESC}\n  ) {\n    nodes {\n      ...CustomerFacts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n    liveCursor\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TagCustomer($input: TagCustomerInput!) {\n  tagCustomer(input: $input) {\n    customer {\n      ...CustomerFacts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation TagCustomer($input: TagCustomerInput!) {\n  tagCustomer(input: $input) {\n    customer {\n      ...CustomerFacts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateCustomer($input: UpdateCustomerInput!) {\n  updateCustomer(input: $input) {\n    customer {\n      ...CustomerFacts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation UpdateCustomer($input: UpdateCustomerInput!) {\n  updateCustomer(input: $input) {\n    customer {\n      ...CustomerFacts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MarkDelivered($input: MarkDeliveredInput!) {\n  markDelivered(input: $input) {\n    message {\n      ...MessageParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation MarkDelivered($input: MarkDeliveredInput!) {\n  markDelivered(input: $input) {\n    message {\n      ...MessageParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RetryDelivery($input: RetryDeliveryInput!) {\n  retryDelivery(input: $input) {\n    message {\n      ...MessageParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation RetryDelivery($input: RetryDeliveryInput!) {\n  retryDelivery(input: $input) {\n    message {\n      ...MessageParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ConversationRow on Conversation {\n  id\n  number\n  status\n  version\n  subject\n  locale\n  priority\n  isOfflineMessage\n  startedAt\n  updatedAt\n  queuedAt\n  lastSequence\n  isCustomerWaiting\n  waitingSince\n  channel {\n    id\n    kind\n    name\n  }\n  customer {\n    id\n    displayName\n    tier\n  }\n  offer {\n    agent {\n      id\n    }\n    kind\n    offeredAt\n    expiresAt\n  }\n  assignee {\n    id\n    name\n  }\n  team {\n    id\n    name\n  }\n  tags {\n    id\n    name\n    colour\n  }\n  lastMessage {\n    id\n    sequence\n    kind\n    author\n    event\n    details\n    text\n    sentAt\n    attachments {\n      id\n      kind\n      name\n    }\n  }\n}"): (typeof documents)["fragment ConversationRow on Conversation {\n  id\n  number\n  status\n  version\n  subject\n  locale\n  priority\n  isOfflineMessage\n  startedAt\n  updatedAt\n  queuedAt\n  lastSequence\n  isCustomerWaiting\n  waitingSince\n  channel {\n    id\n    kind\n    name\n  }\n  customer {\n    id\n    displayName\n    tier\n  }\n  offer {\n    agent {\n      id\n    }\n    kind\n    offeredAt\n    expiresAt\n  }\n  assignee {\n    id\n    name\n  }\n  team {\n    id\n    name\n  }\n  tags {\n    id\n    name\n    colour\n  }\n  lastMessage {\n    id\n    sequence\n    kind\n    author\n    event\n    details\n    text\n    sentAt\n    attachments {\n      id\n      kind\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription InboxChanged($inbox: Inbox!, $after: Cursor) {\n  conversationsChanged(inbox: $inbox, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationRow\n    }\n  }\n}"): (typeof documents)["subscription InboxChanged($inbox: Inbox!, $after: Cursor) {\n  conversationsChanged(inbox: $inbox, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationRow\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Inbox($first: Int!, $after: String, $filter: ConversationFilter, $orderBy: ConversationOrder) {\n  conversations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    nodes {\n      ...ConversationRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n    liveCursor\n  }\n}"): (typeof documents)["query Inbox($first: Int!, $after: String, $filter: ConversationFilter, $orderBy: ConversationOrder) {\n  conversations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    nodes {\n      ...ConversationRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n    liveCursor\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateSavedView($input: CreateSavedViewInput!) {\n  createSavedView(input: $input) {\n    savedView {\n      ...SavedViewParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation CreateSavedView($input: CreateSavedViewInput!) {\n  createSavedView(input: $input) {\n    savedView {\n      ...SavedViewParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteSavedView($input: DeleteSavedViewInput!) {\n  deleteSavedView(input: $input) {\n    savedView {\n      ...SavedViewParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation DeleteSavedView($input: DeleteSavedViewInput!) {\n  deleteSavedView(input: $input) {\n    savedView {\n      ...SavedViewParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FilterChoices {\n  channels {\n    id\n    name\n  }\n  tags {\n    id\n    name\n    colour\n  }\n  conversationFields {\n    id\n    label\n    type\n    choices\n  }\n}"): (typeof documents)["query FilterChoices {\n  channels {\n    id\n    name\n  }\n  tags {\n    id\n    name\n    colour\n  }\n  conversationFields {\n    id\n    label\n    type\n    choices\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NamedCustomer($id: ID!) {\n  customer(id: $id) {\n    id\n    displayName\n    tier\n  }\n}"): (typeof documents)["query NamedCustomer($id: ID!) {\n  customer(id: $id) {\n    id\n    displayName\n    tier\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SavedViewParts on SavedView {\n  id\n  version\n  name\n  scope\n  canEdit\n  team {\n    id\n    name\n  }\n  orderBy {\n    field\n    isAscending\n  }\n  filter {\n    status\n    isMine\n    isUnassigned\n    isFollowed\n    isMentioned\n    isOfflineMessage\n    minPriority\n    changedWithinDays\n    assignee {\n      id\n    }\n    team {\n      id\n    }\n    channel {\n      id\n    }\n    customer {\n      id\n    }\n    tags {\n      id\n    }\n    fields {\n      eq\n      field {\n        id\n      }\n    }\n  }\n}"): (typeof documents)["fragment SavedViewParts on SavedView {\n  id\n  version\n  name\n  scope\n  canEdit\n  team {\n    id\n    name\n  }\n  orderBy {\n    field\n    isAscending\n  }\n  filter {\n    status\n    isMine\n    isUnassigned\n    isFollowed\n    isMentioned\n    isOfflineMessage\n    minPriority\n    changedWithinDays\n    assignee {\n      id\n    }\n    team {\n      id\n    }\n    channel {\n      id\n    }\n    customer {\n      id\n    }\n    tags {\n      id\n    }\n    fields {\n      eq\n      field {\n        id\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription SavedViewsChanged($after: Cursor) {\n  savedViewsChanged(after: $after) {\n    cursor\n    kind\n    savedViewId\n    savedView {\n      ...SavedViewParts\n    }\n  }\n}"): (typeof documents)["subscription SavedViewsChanged($after: Cursor) {\n  savedViewsChanged(after: $after) {\n    cursor\n    kind\n    savedViewId\n    savedView {\n      ...SavedViewParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SavedViews {\n  savedViews {\n    ...SavedViewParts\n  }\n}"): (typeof documents)["query SavedViews {\n  savedViews {\n    ...SavedViewParts\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateSavedView($input: UpdateSavedViewInput!) {\n  updateSavedView(input: $input) {\n    savedView {\n      ...SavedViewParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation UpdateSavedView($input: UpdateSavedViewInput!) {\n  updateSavedView(input: $input) {\n    savedView {\n      ...SavedViewParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription DraftChanged($conversationId: ID!) {\n  draftChanged(conversationId: $conversationId) {\n    kind\n    text\n    version\n  }\n}"): (typeof documents)["subscription DraftChanged($conversationId: ID!) {\n  draftChanged(conversationId: $conversationId) {\n    kind\n    text\n    version\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveDraft($input: SaveDraftInput!) {\n  saveDraft(input: $input) {\n    draft {\n      kind\n      text\n      version\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SaveDraft($input: SaveDraftInput!) {\n  saveDraft(input: $input) {\n    draft {\n      kind\n      text\n      version\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateConversationField($input: CreateConversationFieldInput!) {\n  createConversationField(input: $input) {\n    conversationField {\n      ...FieldRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation CreateConversationField($input: CreateConversationFieldInput!) {\n  createConversationField(input: $input) {\n    conversationField {\n      ...FieldRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FieldList {\n  conversationFields(withArchived: true) {\n    ...FieldRow\n  }\n}"): (typeof documents)["query FieldList {\n  conversationFields(withArchived: true) {\n    ...FieldRow\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment FieldRow on ConversationField {\n  id\n  key\n  label\n  type\n  choices\n  isRequiredToResolve\n  isArchived\n  position\n  version\n}"): (typeof documents)["fragment FieldRow on ConversationField {\n  id\n  key\n  label\n  type\n  choices\n  isRequiredToResolve\n  isArchived\n  position\n  version\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateConversationField($input: UpdateConversationFieldInput!) {\n  updateConversationField(input: $input) {\n    conversationField {\n      ...FieldRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation UpdateConversationField($input: UpdateConversationFieldInput!) {\n  updateConversationField(input: $input) {\n    conversationField {\n      ...FieldRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateFaq($input: CreateFaqInput!) {\n  createFaq(input: $input) {\n    faq {\n      ...FaqRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation CreateFaq($input: CreateFaqInput!) {\n  createFaq(input: $input) {\n    faq {\n      ...FaqRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteFaq($faqId: ID!) {\n  deleteFaq(input: {faqId: $faqId}) {\n    faq {\n      id\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation DeleteFaq($faqId: ID!) {\n  deleteFaq(input: {faqId: $faqId}) {\n    faq {\n      id\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FaqById($id: ID!) {\n  faq(id: $id) {\n    ...FaqRow\n  }\n}"): (typeof documents)["query FaqById($id: ID!) {\n  faq(id: $id) {\n    ...FaqRow\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment FaqRow on Faq {\n  id\n  question\n  similarQuestions\n  answer\n  locale\n  isEnabled\n  version\n  createdAt\n  updatedAt\n}"): (typeof documents)["fragment FaqRow on Faq {\n  id\n  question\n  similarQuestions\n  answer\n  locale\n  isEnabled\n  version\n  createdAt\n  updatedAt\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription FaqsChanged($after: Cursor) {\n  faqsChanged(after: $after) {\n    cursor\n    kind\n    faq {\n      ...FaqRow\n    }\n  }\n}"): (typeof documents)["subscription FaqsChanged($after: Cursor) {\n  faqsChanged(after: $after) {\n    cursor\n    kind\n    faq {\n      ...FaqRow\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Faqs($first: Int!, $after: String, $search: String, $locale: Locale) {\n  faqs(first: $first, after: $after, search: $search, locale: $locale) {\n    nodes {\n      ...FaqRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n    liveCursor\n  }\n}"): (typeof documents)["query Faqs($first: Int!, $after: String, $search: String, $locale: Locale) {\n  faqs(first: $first, after: $after, search: $search, locale: $locale) {\n    nodes {\n      ...FaqRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n    liveCursor\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SearchKnowledge($text: String!, $locale: Locale, $first: Int) {\n  searchKnowledge(text: $text, locale: $locale, first: $first) {\n    question\n    score\n    confidence\n    faq {\n      ...FaqRow\n    }\n  }\n}"): (typeof documents)["query SearchKnowledge($text: String!, $locale: Locale, $first: Int) {\n  searchKnowledge(text: $text, locale: $locale, first: $first) {\n    question\n    score\n    confidence\n    faq {\n      ...FaqRow\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateFaq($input: UpdateFaqInput!) {\n  updateFaq(input: $input) {\n    faq {\n      ...FaqRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation UpdateFaq($input: UpdateFaqInput!) {\n  updateFaq(input: $input) {\n    faq {\n      ...FaqRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateMacro($input: CreateMacroInput!) {\n  createMacro(input: $input) {\n    macro {\n      ...MacroRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation CreateMacro($input: CreateMacroInput!) {\n  createMacro(input: $input) {\n    macro {\n      ...MacroRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteMacro($input: DeleteMacroInput!) {\n  deleteMacro(input: $input) {\n    macro {\n      ...MacroRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation DeleteMacro($input: DeleteMacroInput!) {\n  deleteMacro(input: $input) {\n    macro {\n      ...MacroRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MacroList($first: Int!, $after: String, $search: String, $scope: SharingScope) {\n  macros(first: $first, after: $after, search: $search, scope: $scope) {\n    nodes {\n      ...MacroRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query MacroList($first: Int!, $after: String, $search: String, $scope: SharingScope) {\n  macros(first: $first, after: $after, search: $search, scope: $scope) {\n    nodes {\n      ...MacroRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MacroRow on Macro {\n  id\n  name\n  scope\n  useCount\n  version\n  canEdit\n  team {\n    id\n    name\n  }\n  actions {\n    ...ActionParts\n  }\n}"): (typeof documents)["fragment MacroRow on Macro {\n  id\n  name\n  scope\n  useCount\n  version\n  canEdit\n  team {\n    id\n    name\n  }\n  actions {\n    ...ActionParts\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateMacro($input: UpdateMacroInput!) {\n  updateMacro(input: $input) {\n    macro {\n      ...MacroRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation UpdateMacro($input: UpdateMacroInput!) {\n  updateMacro(input: $input) {\n    macro {\n      ...MacroRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EditMessage($input: EditMessageInput!) {\n  editMessage(input: $input) {\n    message {\n      ...MessageParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation EditMessage($input: EditMessageInput!) {\n  editMessage(input: $input) {\n    message {\n      ...MessageParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MessageHistory($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Message {\n      version\n      revisions {\n        version\n        text\n        markdown\n        changedAt\n      }\n    }\n  }\n}"): (typeof documents)["query MessageHistory($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Message {\n      version\n      revisions {\n        version\n        text\n        markdown\n        changedAt\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecallMessage($input: RecallMessageInput!) {\n  recallMessage(input: $input) {\n    message {\n      ...MessageParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation RecallMessage($input: RecallMessageInput!) {\n  recallMessage(input: $input) {\n    message {\n      ...MessageParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LinkedMessages($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Message {\n      link {\n        kind\n        messages(last: 100) {\n          nodes {\n            ...MessageParts\n          }\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query LinkedMessages($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Message {\n      link {\n        kind\n        messages(last: 100) {\n          nodes {\n            ...MessageParts\n          }\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MarkNoticesRead($input: MarkNotificationsReadInput!) {\n  markNotificationsRead(input: $input) {\n    notifications {\n      ...NoticeParts\n    }\n    unread {\n      value\n      isExact\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation MarkNoticesRead($input: MarkNotificationsReadInput!) {\n  markNotificationsRead(input: $input) {\n    notifications {\n      ...NoticeParts\n    }\n    unread {\n      value\n      isExact\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment NoticeParts on Notification {\n  id\n  kind\n  at\n  readAt\n  by {\n    id\n    name\n  }\n  message {\n    id\n    text\n  }\n  conversation {\n    id\n    number\n    customer {\n      id\n      displayName\n    }\n  }\n}"): (typeof documents)["fragment NoticeParts on Notification {\n  id\n  kind\n  at\n  readAt\n  by {\n    id\n    name\n  }\n  message {\n    id\n    text\n  }\n  conversation {\n    id\n    number\n    customer {\n      id\n      displayName\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment NoticeSettingsParts on NotificationSettings {\n  hasConversationSound\n  hasMessageSound\n  hasMentionSound\n  volume\n  isOnDesktop\n  isQuietWhenAway\n}"): (typeof documents)["fragment NoticeSettingsParts on NotificationSettings {\n  hasConversationSound\n  hasMessageSound\n  hasMentionSound\n  volume\n  isOnDesktop\n  isQuietWhenAway\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NoticeSettings {\n  notificationSettings {\n    ...NoticeSettingsParts\n  }\n}"): (typeof documents)["query NoticeSettings {\n  notificationSettings {\n    ...NoticeSettingsParts\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription NoticesChanged($after: Cursor) {\n  notificationsChanged(after: $after) {\n    cursor\n    kind\n    notification {\n      ...NoticeParts\n    }\n  }\n}"): (typeof documents)["subscription NoticesChanged($after: Cursor) {\n  notificationsChanged(after: $after) {\n    cursor\n    kind\n    notification {\n      ...NoticeParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Notices($after: String) {\n  notifications(first: 30, after: $after) {\n    nodes {\n      ...NoticeParts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    liveCursor\n  }\n  unreadNotifications {\n    value\n    isExact\n  }\n}"): (typeof documents)["query Notices($after: String) {\n  notifications(first: 30, after: $after) {\n    nodes {\n      ...NoticeParts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    liveCursor\n  }\n  unreadNotifications {\n    value\n    isExact\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetNoticeSettings($input: UpdateNotificationSettingsInput!) {\n  updateNotificationSettings(input: $input) {\n    notificationSettings {\n      ...NoticeSettingsParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SetNoticeSettings($input: UpdateNotificationSettingsInput!) {\n  updateNotificationSettings(input: $input) {\n    notificationSettings {\n      ...NoticeSettingsParts\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PanelFields {\n  conversationFields {\n    id\n    key\n    label\n    type\n    choices\n    isRequiredToResolve\n    isArchived\n    position\n  }\n}"): (typeof documents)["query PanelFields {\n  conversationFields {\n    id\n    key\n    label\n    type\n    choices\n    isRequiredToResolve\n    isArchived\n    position\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetConversationFields($input: SetConversationFieldsInput!) {\n  setConversationFields(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SetConversationFields($input: SetConversationFieldsInput!) {\n  setConversationFields(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ConversationRecord($conversationId: ID!, $asOf: DateTime, $afterMessage: String, $afterLine: String) {\n  conversationRecord(conversationId: $conversationId, asOf: $asOf) {\n    asOf\n    state {\n      status\n      round\n      since\n      score\n      assignee {\n        id\n        name\n      }\n      team {\n        id\n        name\n      }\n    }\n    messages(first: 100, after: $afterMessage) {\n      nodes {\n        id\n        kind\n        author\n        text\n        event\n        saidAt\n        changedAt\n        isRecalled\n        agent {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    lines(first: 100, after: $afterLine) {\n      nodes {\n        id\n        at\n        name\n        agent {\n          id\n          name\n        }\n        customer {\n          id\n          displayName\n        }\n        facts {\n          name\n          value\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): (typeof documents)["query ConversationRecord($conversationId: ID!, $asOf: DateTime, $afterMessage: String, $afterLine: String) {\n  conversationRecord(conversationId: $conversationId, asOf: $asOf) {\n    asOf\n    state {\n      status\n      round\n      since\n      score\n      assignee {\n        id\n        name\n      }\n      team {\n        id\n        name\n      }\n    }\n    messages(first: 100, after: $afterMessage) {\n      nodes {\n        id\n        kind\n        author\n        text\n        event\n        saidAt\n        changedAt\n        isRecalled\n        agent {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    lines(first: 100, after: $afterLine) {\n      nodes {\n        id\n        at\n        name\n        agent {\n          id\n          name\n        }\n        customer {\n          id\n          displayName\n        }\n        facts {\n          name\n          value\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ConversationTranscript($conversationId: ID!, $format: TranscriptFormat!, $language: Locale, $timeZone: TimeZone, $includeNotes: Boolean, $after: String) {\n  conversationTranscript(\n    conversationId: $conversationId\n    format: $format\n    language: $language\n    timeZone: $timeZone\n    includeNotes: $includeNotes\n    after: $after\n  ) {\n    fileName\n    mediaType\n    content\n    next\n  }\n}"): (typeof documents)["query ConversationTranscript($conversationId: ID!, $format: TranscriptFormat!, $language: Locale, $timeZone: TimeZone, $includeNotes: Boolean, $after: String) {\n  conversationTranscript(\n    conversationId: $conversationId\n    format: $format\n    language: $language\n    timeZone: $timeZone\n    includeNotes: $includeNotes\n    after: $after\n  ) {\n    fileName\n    mediaType\n    content\n    next\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PanelTags {\n  tags {\n    id\n    name\n    colour\n    isArchived\n  }\n}"): (typeof documents)["query PanelTags {\n  tags {\n    id\n    name\n    colour\n    isArchived\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TagConversation($input: TagConversationInput!) {\n  tagConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation TagConversation($input: TagConversationInput!) {\n  tagConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DecisionParts on RoutingDecision {\n  at\n  kind\n  policyRevision\n  rule\n  fallback\n  waitedSeconds\n  relaxSteps\n  eligibleCount\n  consideredCount\n  strategy\n  why\n  agent {\n    id\n    name\n  }\n  by {\n    id\n    name\n  }\n  policy {\n    id\n    name\n  }\n  requiredSkills {\n    skill\n    level\n  }\n  exclusions {\n    reason\n    count\n  }\n  candidates {\n    isChosen\n    rank\n    excludedBecause\n    usedPoints\n    capacity\n    costPoints\n    preferredScore\n    wasLastAgent\n    skills {\n      skill\n      level\n    }\n    agent {\n      id\n      name\n    }\n  }\n}"): (typeof documents)["fragment DecisionParts on RoutingDecision {\n  at\n  kind\n  policyRevision\n  rule\n  fallback\n  waitedSeconds\n  relaxSteps\n  eligibleCount\n  consideredCount\n  strategy\n  why\n  agent {\n    id\n    name\n  }\n  by {\n    id\n    name\n  }\n  policy {\n    id\n    name\n  }\n  requiredSkills {\n    skill\n    level\n  }\n  exclusions {\n    reason\n    count\n  }\n  candidates {\n    isChosen\n    rank\n    excludedBecause\n    usedPoints\n    capacity\n    costPoints\n    preferredScore\n    wasLastAgent\n    skills {\n      skill\n      level\n    }\n    agent {\n      id\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RoutingDecisions($id: ID!) {\n  conversation(id: $id) {\n    id\n    routingDecisions {\n      ...DecisionParts\n    }\n  }\n}"): (typeof documents)["query RoutingDecisions($id: ID!) {\n  conversation(id: $id) {\n    id\n    routingDecisions {\n      ...DecisionParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AgentRow on Agent {\n  id\n  name\n  email\n  state\n  stateSince\n  capacity\n  isDisabled\n  locale\n  role {\n    id\n    key\n    name\n  }\n  teams {\n    id\n    name\n  }\n}"): (typeof documents)["fragment AgentRow on Agent {\n  id\n  name\n  email\n  state\n  stateSince\n  capacity\n  isDisabled\n  locale\n  role {\n    id\n    key\n    name\n  }\n  teams {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription AgentsChanged($after: Cursor) {\n  agentsChanged(after: $after) {\n    cursor\n    kind\n    agent {\n      ...AgentRow\n    }\n  }\n}"): (typeof documents)["subscription AgentsChanged($after: Cursor) {\n  agentsChanged(after: $after) {\n    cursor\n    kind\n    agent {\n      ...AgentRow\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Agents {\n  agents(first: 100) {\n    nodes {\n      ...AgentRow\n    }\n    pageInfo {\n      hasNextPage\n    }\n    liveCursor\n  }\n  teams {\n    id\n    name\n    createdAt\n  }\n}"): (typeof documents)["query Agents {\n  agents(first: 100) {\n    nodes {\n      ...AgentRow\n    }\n    pageInfo {\n      hasNextPage\n    }\n    liveCursor\n  }\n  teams {\n    id\n    name\n    createdAt\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Assign($input: AssignConversationInput!) {\n  assignConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation Assign($input: AssignConversationInput!) {\n  assignConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription LoadsChanged {\n  queueChanged {\n    agentLoads {\n      agent {\n        id\n      }\n      openCount\n      capacity\n    }\n    teams {\n      team {\n        id\n      }\n      waitingCount\n      freeAgents\n    }\n  }\n}"): (typeof documents)["subscription LoadsChanged {\n  queueChanged {\n    agentLoads {\n      agent {\n        id\n      }\n      openCount\n      capacity\n    }\n    teams {\n      team {\n        id\n      }\n      waitingCount\n      freeAgents\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription QueueChanged($teamId: ID) {\n  queueChanged(teamId: $teamId) {\n    ...QueuePicture\n  }\n}"): (typeof documents)["subscription QueueChanged($teamId: ID) {\n  queueChanged(teamId: $teamId) {\n    ...QueuePicture\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment QueuePicture on QueueState {\n  waitingCount\n  longestWaitSeconds\n  freeSlots\n  onlineAgents\n  estimatedWaitSeconds\n  waiting {\n    ...ConversationRow\n  }\n}"): (typeof documents)["fragment QueuePicture on QueueState {\n  waitingCount\n  longestWaitSeconds\n  freeSlots\n  onlineAgents\n  estimatedWaitSeconds\n  waiting {\n    ...ConversationRow\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Queue($teamId: ID) {\n  queue(teamId: $teamId) {\n    ...QueuePicture\n  }\n}"): (typeof documents)["query Queue($teamId: ID) {\n  queue(teamId: $teamId) {\n    ...QueuePicture\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeOver($input: TakeOverConversationInput!) {\n  takeOverConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation TakeOver($input: TakeOverConversationInput!) {\n  takeOverConversation(input: $input) {\n    conversation {\n      ...ConversationHead\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription WallChanged($teamId: ID) {\n  queueChanged(teamId: $teamId) {\n    ...WallPicture\n  }\n}"): (typeof documents)["subscription WallChanged($teamId: ID) {\n  queueChanged(teamId: $teamId) {\n    ...WallPicture\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment WallFigures on QueueState {\n  waitingCount\n  offlineMessageCount\n  longestWaitSeconds\n  freeSlots\n  onlineAgents\n  abandonedToday\n  abandonmentRateToday\n  estimatedWaitSeconds\n  loads {\n    state\n    agentCount\n    openCount\n    capacity\n  }\n  team {\n    id\n    name\n  }\n}"): (typeof documents)["fragment WallFigures on QueueState {\n  waitingCount\n  offlineMessageCount\n  longestWaitSeconds\n  freeSlots\n  onlineAgents\n  abandonedToday\n  abandonmentRateToday\n  estimatedWaitSeconds\n  loads {\n    state\n    agentCount\n    openCount\n    capacity\n  }\n  team {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment WallPicture on QueueState {\n  ...WallFigures\n  waiting {\n    ...ConversationRow\n  }\n  teams {\n    ...WallFigures\n  }\n}"): (typeof documents)["fragment WallPicture on QueueState {\n  ...WallFigures\n  waiting {\n    ...ConversationRow\n  }\n  teams {\n    ...WallFigures\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Wall($teamId: ID) {\n  queue(teamId: $teamId) {\n    ...WallPicture\n  }\n}"): (typeof documents)["query Wall($teamId: ID) {\n  queue(teamId: $teamId) {\n    ...WallPicture\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MarkConversationRead($input: MarkConversationReadInput!) {\n  markConversationRead(input: $input) {\n    conversation {\n      id\n      mine {\n        readSequence\n        unread\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation MarkConversationRead($input: MarkConversationReadInput!) {\n  markConversationRead(input: $input) {\n    conversation {\n      id\n      mine {\n        readSequence\n        unread\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ReadMarkParts on ReadMark {\n  reader\n  sequence\n  at\n  agent {\n    id\n    name\n  }\n}"): (typeof documents)["fragment ReadMarkParts on ReadMark {\n  reader\n  sequence\n  at\n  agent {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription ReadMarksChanged($conversationId: ID!, $after: Cursor) {\n  readMarksChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    readMark {\n      ...ReadMarkParts\n    }\n  }\n}"): (typeof documents)["subscription ReadMarksChanged($conversationId: ID!, $after: Cursor) {\n  readMarksChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    readMark {\n      ...ReadMarkParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MeasureParts on Measure {\n  count\n  sum\n  mean\n  median\n  p90\n  p95\n  rate\n}"): (typeof documents)["fragment MeasureParts on Measure {\n  count\n  sum\n  mean\n  median\n  p90\n  p95\n  rate\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Metrics {\n  metrics {\n    name\n    version\n    unit\n    title\n    description\n  }\n}"): (typeof documents)["query Metrics {\n  metrics {\n    name\n    version\n    unit\n    title\n    description\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReportEvidence($metric: MetricName!, $from: DateTime!, $to: DateTime!, $agentId: ID, $channelId: ID, $key: String, $first: Int!, $after: String) {\n  reportEvidence(\n    metric: $metric\n    from: $from\n    to: $to\n    agentId: $agentId\n    channelId: $channelId\n    key: $key\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      at\n      value\n      conversation {\n        id\n        number\n        subject\n        customer {\n          id\n          displayName\n        }\n      }\n      ticket {\n        id\n        number\n        title\n      }\n      agent {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n  }\n}"): (typeof documents)["query ReportEvidence($metric: MetricName!, $from: DateTime!, $to: DateTime!, $agentId: ID, $channelId: ID, $key: String, $first: Int!, $after: String) {\n  reportEvidence(\n    metric: $metric\n    from: $from\n    to: $to\n    agentId: $agentId\n    channelId: $channelId\n    key: $key\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      at\n      value\n      conversation {\n        id\n        number\n        subject\n        customer {\n          id\n          displayName\n        }\n      }\n      ticket {\n        id\n        number\n        title\n      }\n      agent {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReportTotal($metric: MetricName!, $from: DateTime!, $to: DateTime!, $timezone: TimeZone) {\n  report(\n    metric: $metric\n    from: $from\n    to: $to\n    granularity: TOTAL\n    timezone: $timezone\n  ) {\n    total {\n      ...MeasureParts\n    }\n  }\n}"): (typeof documents)["query ReportTotal($metric: MetricName!, $from: DateTime!, $to: DateTime!, $timezone: TimeZone) {\n  report(\n    metric: $metric\n    from: $from\n    to: $to\n    granularity: TOTAL\n    timezone: $timezone\n  ) {\n    total {\n      ...MeasureParts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Report($metric: MetricName!, $from: DateTime!, $to: DateTime!, $granularity: Granularity!, $timezone: TimeZone, $by: ReportDimension) {\n  report(\n    metric: $metric\n    from: $from\n    to: $to\n    granularity: $granularity\n    timezone: $timezone\n    by: $by\n  ) {\n    metric {\n      name\n      unit\n      title\n      description\n      version\n    }\n    from\n    to\n    timezone\n    total {\n      ...MeasureParts\n    }\n    rows {\n      bucketAt\n      key\n      agent {\n        id\n        name\n      }\n      channel {\n        id\n        name\n      }\n      value {\n        ...MeasureParts\n      }\n    }\n  }\n}"): (typeof documents)["query Report($metric: MetricName!, $from: DateTime!, $to: DateTime!, $granularity: Granularity!, $timezone: TimeZone, $by: ReportDimension) {\n  report(\n    metric: $metric\n    from: $from\n    to: $to\n    granularity: $granularity\n    timezone: $timezone\n    by: $by\n  ) {\n    metric {\n      name\n      unit\n      title\n      description\n      version\n    }\n    from\n    to\n    timezone\n    total {\n      ...MeasureParts\n    }\n    rows {\n      bucketAt\n      key\n      agent {\n        id\n        name\n      }\n      channel {\n        id\n        name\n      }\n      value {\n        ...MeasureParts\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription TodayChanged($timezone: TimeZone) {\n  todayChanged(timezone: $timezone) {\n    startedConversations\n    resolvedConversations\n    messages\n    waiting\n    open\n    botConversations\n    averageFirstResponseSeconds\n    satisfaction\n    surveyAnswers\n    startedByHour\n    asOf\n  }\n}"): (typeof documents)["subscription TodayChanged($timezone: TimeZone) {\n  todayChanged(timezone: $timezone) {\n    startedConversations\n    resolvedConversations\n    messages\n    waiting\n    open\n    botConversations\n    averageFirstResponseSeconds\n    satisfaction\n    surveyAnswers\n    startedByHour\n    asOf\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Today($timezone: TimeZone) {\n  today(timezone: $timezone) {\n    startedConversations\n    resolvedConversations\n    messages\n    waiting\n    open\n    botConversations\n    averageFirstResponseSeconds\n    satisfaction\n    surveyAnswers\n    startedByHour\n    asOf\n  }\n}"): (typeof documents)["query Today($timezone: TimeZone) {\n  today(timezone: $timezone) {\n    startedConversations\n    resolvedConversations\n    messages\n    waiting\n    open\n    botConversations\n    averageFirstResponseSeconds\n    satisfaction\n    surveyAnswers\n    startedByHour\n    asOf\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CheckParts on ConditionCheck {\n  fact\n  operator\n  values\n  actual\n  isTrue\n  conversationField {\n    id\n    label\n    type\n    choices\n  }\n}"): (typeof documents)["fragment CheckParts on ConditionCheck {\n  fact\n  operator\n  values\n  actual\n  isTrue\n  conversationField {\n    id\n    label\n    type\n    choices\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateAutomationRule($input: CreateAutomationRuleInput!) {\n  createAutomationRule(input: $input) {\n    automationRule {\n      ...RuleRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation CreateAutomationRule($input: CreateAutomationRuleInput!) {\n  createAutomationRule(input: $input) {\n    automationRule {\n      ...RuleRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteAutomationRule($input: DeleteAutomationRuleInput!) {\n  deleteAutomationRule(input: $input) {\n    automationRule {\n      ...RuleRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation DeleteAutomationRule($input: DeleteAutomationRuleInput!) {\n  deleteAutomationRule(input: $input) {\n    automationRule {\n      ...RuleRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DryRunAutomation($input: DryRunAutomationInput!) {\n  dryRunAutomation(input: $input) {\n    looked\n    matched\n    isWhole\n    matches {\n      at\n      conversation {\n        id\n        number\n        subject\n        customer {\n          id\n          name\n        }\n      }\n      checks {\n        ...CheckParts\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation DryRunAutomation($input: DryRunAutomationInput!) {\n  dryRunAutomation(input: $input) {\n    looked\n    matched\n    isWhole\n    matches {\n      at\n      conversation {\n        id\n        number\n        subject\n        customer {\n          id\n          name\n        }\n      }\n      checks {\n        ...CheckParts\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RuleChannels {\n  channels {\n    id\n    name\n  }\n}"): (typeof documents)["query RuleChannels {\n  channels {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RuleList {\n  automationRules(first: 100) {\n    nodes {\n      ...RuleRow\n    }\n  }\n}"): (typeof documents)["query RuleList {\n  automationRules(first: 100) {\n    nodes {\n      ...RuleRow\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RuleRow on AutomationRule {\n  id\n  name\n  event\n  afterMinutes\n  position\n  isEnabled\n  stopsOthers\n  version\n  conditionParts {\n    depth\n    way\n    fact\n    operator\n    values\n    conversationField {\n      id\n      label\n      type\n      choices\n    }\n  }\n  actions {\n    ...ActionParts\n  }\n}"): (typeof documents)["fragment RuleRow on AutomationRule {\n  id\n  name\n  event\n  afterMinutes\n  position\n  isEnabled\n  stopsOthers\n  version\n  conditionParts {\n    depth\n    way\n    fact\n    operator\n    values\n    conversationField {\n      id\n      label\n      type\n      choices\n    }\n  }\n  actions {\n    ...ActionParts\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription RuleRunsChanged($ruleId: ID) {\n  automationRunsChanged(automationRuleId: $ruleId) {\n    isFirst\n  }\n}"): (typeof documents)["subscription RuleRunsChanged($ruleId: ID) {\n  automationRunsChanged(automationRuleId: $ruleId) {\n    isFirst\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RuleRuns($first: Int!, $after: String, $ruleId: ID, $status: [AutomationRunStatus!]) {\n  automationRuns(\n    first: $first\n    after: $after\n    automationRuleId: $ruleId\n    status: $status\n  ) {\n    nodes {\n      id\n      event\n      status\n      reason\n      at\n      durationMs\n      rule {\n        id\n        name\n      }\n      conversation {\n        id\n        number\n        subject\n        customer {\n          id\n          name\n        }\n      }\n      causedBy {\n        id\n        name\n      }\n      checks {\n        ...CheckParts\n      }\n      results {\n        kind\n        isDone\n        code\n        message\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query RuleRuns($first: Int!, $after: String, $ruleId: ID, $status: [AutomationRunStatus!]) {\n  automationRuns(\n    first: $first\n    after: $after\n    automationRuleId: $ruleId\n    status: $status\n  ) {\n    nodes {\n      id\n      event\n      status\n      reason\n      at\n      durationMs\n      rule {\n        id\n        name\n      }\n      conversation {\n        id\n        number\n        subject\n        customer {\n          id\n          name\n        }\n      }\n      causedBy {\n        id\n        name\n      }\n      checks {\n        ...CheckParts\n      }\n      results {\n        kind\n        isDone\n        code\n        message\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateAutomationRule($input: UpdateAutomationRuleInput!) {\n  updateAutomationRule(input: $input) {\n    automationRule {\n      ...RuleRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation UpdateAutomationRule($input: UpdateAutomationRuleInput!) {\n  updateAutomationRule(input: $input) {\n    automationRule {\n      ...RuleRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SearchCustomers($text: String!) {\n  customers(first: 6, search: $text) {\n    nodes {\n      id\n      displayName\n      email\n      company\n      tier\n    }\n  }\n}"): (typeof documents)["query SearchCustomers($text: String!) {\n  customers(first: 6, search: $text) {\n    nodes {\n      id\n      displayName\n      email\n      company\n      tier\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SearchMessages($text: String!, $filter: MessageSearchFilter, $first: Int!, $after: String, $isFirst: Boolean!) {\n  searchMessages(text: $text, filter: $filter, first: $first, after: $after) {\n    isComplete\n    lookedBackTo\n    totalCount @include(if: $isFirst) {\n      value\n      isExact\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      snippet {\n        text\n        isMatch\n      }\n      message {\n        id\n        kind\n        author\n        sentAt\n        agent {\n          id\n          name\n        }\n      }\n      conversation {\n        id\n        number\n        status\n        channel {\n          id\n          name\n        }\n        customer {\n          id\n          displayName\n          tier\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query SearchMessages($text: String!, $filter: MessageSearchFilter, $first: Int!, $after: String, $isFirst: Boolean!) {\n  searchMessages(text: $text, filter: $filter, first: $first, after: $after) {\n    isComplete\n    lookedBackTo\n    totalCount @include(if: $isFirst) {\n      value\n      isExact\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      snippet {\n        text\n        isMatch\n      }\n      message {\n        id\n        kind\n        author\n        sentAt\n        agent {\n          id\n          name\n        }\n      }\n      conversation {\n        id\n        number\n        status\n        channel {\n          id\n          name\n        }\n        customer {\n          id\n          displayName\n          tier\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AgentSelf on Agent {\n  id\n  name\n  email\n  locale\n  state\n  stateSince\n  capacity\n  role {\n    id\n    key\n    name\n  }\n  teams {\n    id\n    name\n  }\n}"): (typeof documents)["fragment AgentSelf on Agent {\n  id\n  name\n  email\n  locale\n  state\n  stateSince\n  capacity\n  role {\n    id\n    key\n    name\n  }\n  teams {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Heartbeat {\n  heartbeat(input: {}) {\n    agent {\n      id\n      state\n      stateSince\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation Heartbeat {\n  heartbeat(input: {}) {\n    agent {\n      id\n      state\n      stateSince\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetAgentLocale($agentId: ID!, $locale: Locale!) {\n  updateAgent(input: {agentId: $agentId, locale: $locale}) {\n    agent {\n      id\n      locale\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SetAgentLocale($agentId: ID!, $locale: Locale!) {\n  updateAgent(input: {agentId: $agentId, locale: $locale}) {\n    agent {\n      id\n      locale\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetAgentState($state: AgentState!) {\n  setAgentState(input: {state: $state}) {\n    agent {\n      id\n      state\n      stateSince\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SetAgentState($state: AgentState!) {\n  setAgentState(input: {state: $state}) {\n    agent {\n      id\n      state\n      stateSince\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    viewer {\n      kind\n    }\n    token\n    expiresAt\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    viewer {\n      kind\n    }\n    token\n    expiresAt\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut {\n  signOut(input: {}) {\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SignOut {\n  signOut(input: {}) {\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    kind\n    scopes\n    workspace {\n      id\n      name\n      slug\n      timezone\n      locale\n      reopenWithinHours\n    }\n    agent {\n      ...AgentSelf\n    }\n  }\n}"): (typeof documents)["query Viewer {\n  viewer {\n    kind\n    scopes\n    workspace {\n      id\n      name\n      slug\n      timezone\n      locale\n      reopenWithinHours\n    }\n    agent {\n      ...AgentSelf\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ChannelRecord($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Channel {\n      secrets {\n        id\n        hint\n        createdAt\n      }\n      history {\n        ...RevisionLine\n      }\n    }\n  }\n}"): (typeof documents)["query ChannelRecord($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Channel {\n      secrets {\n        id\n        hint\n        createdAt\n      }\n      history {\n        ...RevisionLine\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ChannelSettings on Channel {\n  id\n  kind\n  name\n  key\n  isEnabled\n  greeting\n  offHoursText\n  color\n  logoUrl\n  replyToEmail\n  priority\n  isSingleConversation\n  isProvenOnly\n  version\n  team {\n    id\n    name\n  }\n  businessHours {\n    id\n    name\n    timezone\n    week {\n      weekday\n      windows {\n        opensAt\n        closesAt\n      }\n    }\n    specialDays {\n      date\n      kind\n      name\n      weekday\n      windows {\n        opensAt\n        closesAt\n      }\n    }\n  }\n  availability {\n    isAttended\n  }\n  preChatForm {\n    key\n    label\n    kind\n    isRequired\n    choices\n    maxLength\n  }\n  translations {\n    locale\n    name\n    greeting\n    offHoursText\n    preChatForm {\n      key\n      label\n      choices\n    }\n  }\n  routingPolicy {\n    id\n    name\n  }\n}"): (typeof documents)["fragment ChannelSettings on Channel {\n  id\n  kind\n  name\n  key\n  isEnabled\n  greeting\n  offHoursText\n  color\n  logoUrl\n  replyToEmail\n  priority\n  isSingleConversation\n  isProvenOnly\n  version\n  team {\n    id\n    name\n  }\n  businessHours {\n    id\n    name\n    timezone\n    week {\n      weekday\n      windows {\n        opensAt\n        closesAt\n      }\n    }\n    specialDays {\n      date\n      kind\n      name\n      weekday\n      windows {\n        opensAt\n        closesAt\n      }\n    }\n  }\n  availability {\n    isAttended\n  }\n  preChatForm {\n    key\n    label\n    kind\n    isRequired\n    choices\n    maxLength\n  }\n  translations {\n    locale\n    name\n    greeting\n    offHoursText\n    preChatForm {\n      key\n      label\n      choices\n    }\n  }\n  routingPolicy {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Channels {\n  channels {\n    ...ChannelSettings\n  }\n  businessHours {\n    id\n    name\n  }\n  teams {\n    id\n    name\n  }\n}"): (typeof documents)["query Channels {\n  channels {\n    ...ChannelSettings\n  }\n  businessHours {\n    id\n    name\n  }\n  teams {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateChannelSecret($input: CreateChannelSecretInput!) {\n  createChannelSecret(input: $input) {\n    secret\n    channel {\n      id\n      secrets {\n        id\n        hint\n        createdAt\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation CreateChannelSecret($input: CreateChannelSecretInput!) {\n  createChannelSecret(input: $input) {\n    secret\n    channel {\n      id\n      secrets {\n        id\n        hint\n        createdAt\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateChannel($input: CreateChannelInput!) {\n  createChannel(input: $input) {\n    channel {\n      ...ChannelSettings\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation CreateChannel($input: CreateChannelInput!) {\n  createChannel(input: $input) {\n    channel {\n      ...ChannelSettings\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeChannelSecret($input: RevokeChannelSecretInput!) {\n  revokeChannelSecret(input: $input) {\n    channel {\n      id\n      secrets {\n        id\n        hint\n        createdAt\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation RevokeChannelSecret($input: RevokeChannelSecretInput!) {\n  revokeChannelSecret(input: $input) {\n    channel {\n      id\n      secrets {\n        id\n        hint\n        createdAt\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateChannel($input: UpdateChannelInput!) {\n  updateChannel(input: $input) {\n    channel {\n      ...ChannelSettings\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation UpdateChannel($input: UpdateChannelInput!) {\n  updateChannel(input: $input) {\n    channel {\n      ...ChannelSettings\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription DeskSettingsChanged($after: Cursor) {\n  deskSettingsChanged(after: $after) {\n    cursor\n    kind\n    area\n  }\n}"): (typeof documents)["subscription DeskSettingsChanged($after: Cursor) {\n  deskSettingsChanged(after: $after) {\n    cursor\n    kind\n    area\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ApiKeyRow on ApiKey {\n  id\n  name\n  prefix\n  scopes\n  expiresAt\n  lastUsedAt\n  revokedAt\n  createdAt\n}"): (typeof documents)["fragment ApiKeyRow on ApiKey {\n  id\n  name\n  prefix\n  scopes\n  expiresAt\n  lastUsedAt\n  revokedAt\n  createdAt\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ApiKeys {\n  apiKeys {\n    ...ApiKeyRow\n  }\n}"): (typeof documents)["query ApiKeys {\n  apiKeys {\n    ...ApiKeyRow\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateAgent($input: CreateAgentInput!) {\n  createAgent(input: $input) {\n    agent {\n      ...AgentRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation CreateAgent($input: CreateAgentInput!) {\n  createAgent(input: $input) {\n    agent {\n      ...AgentRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateApiKey($input: CreateApiKeyInput!) {\n  createApiKey(input: $input) {\n    apiKey {\n      ...ApiKeyRow\n    }\n    secret\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation CreateApiKey($input: CreateApiKeyInput!) {\n  createApiKey(input: $input) {\n    apiKey {\n      ...ApiKeyRow\n    }\n    secret\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateTeam($name: String!) {\n  createTeam(input: {name: $name}) {\n    team {\n      id\n      name\n      createdAt\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation CreateTeam($name: String!) {\n  createTeam(input: {name: $name}) {\n    team {\n      id\n      name\n      createdAt\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeApiKey($apiKeyId: ID!) {\n  revokeApiKey(input: {apiKeyId: $apiKeyId}) {\n    apiKey {\n      ...ApiKeyRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation RevokeApiKey($apiKeyId: ID!) {\n  revokeApiKey(input: {apiKeyId: $apiKeyId}) {\n    apiKey {\n      ...ApiKeyRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Roles {\n  roles {\n    id\n    key\n    name\n    scopes\n    isSystem\n  }\n}"): (typeof documents)["query Roles {\n  roles {\n    id\n    key\n    name\n    scopes\n    isSystem\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateAgent($input: UpdateAgentInput!) {\n  updateAgent(input: $input) {\n    agent {\n      ...AgentRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation UpdateAgent($input: UpdateAgentInput!) {\n  updateAgent(input: $input) {\n    agent {\n      ...AgentRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Handover {\n  transferRule {\n    answerSeconds\n    returnsTo\n  }\n  autoResolveRules {\n    afterMinutes\n    text\n    translations {\n      locale\n      text\n    }\n    channel {\n      id\n    }\n  }\n  channels {\n    id\n    name\n  }\n}"): (typeof documents)["query Handover {\n  transferRule {\n    answerSeconds\n    returnsTo\n  }\n  autoResolveRules {\n    afterMinutes\n    text\n    translations {\n      locale\n      text\n    }\n    channel {\n      id\n    }\n  }\n  channels {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetAutoResolve($input: SetAutoResolveInput!) {\n  setAutoResolve(input: $input) {\n    rule {\n      afterMinutes\n      text\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SetAutoResolve($input: SetAutoResolveInput!) {\n  setAutoResolve(input: $input) {\n    rule {\n      afterMinutes\n      text\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetTransferRule($input: SetTransferRuleInput!) {\n  setTransferRule(input: $input) {\n    rule {\n      answerSeconds\n      returnsTo\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SetTransferRule($input: SetTransferRuleInput!) {\n  setTransferRule(input: $input) {\n    rule {\n      answerSeconds\n      returnsTo\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddHolidays($input: AddHolidaysInput!) {\n  addHolidays(input: $input) {\n    businessHours {\n      ...Hours\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation AddHolidays($input: AddHolidaysInput!) {\n  addHolidays(input: $input) {\n    businessHours {\n      ...Hours\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AllHours {\n  businessHours {\n    ...Hours\n  }\n  channels {\n    id\n    name\n    isEnabled\n    businessHours {\n      id\n    }\n  }\n}"): (typeof documents)["query AllHours {\n  businessHours {\n    ...Hours\n  }\n  channels {\n    id\n    name\n    isEnabled\n    businessHours {\n      id\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateHours($input: CreateBusinessHoursInput!) {\n  createBusinessHours(input: $input) {\n    businessHours {\n      ...Hours\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation CreateHours($input: CreateBusinessHoursInput!) {\n  createBusinessHours(input: $input) {\n    businessHours {\n      ...Hours\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteHours($input: DeleteBusinessHoursInput!) {\n  deleteBusinessHours(input: $input) {\n    businessHoursId\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation DeleteHours($input: DeleteBusinessHoursInput!) {\n  deleteBusinessHours(input: $input) {\n    businessHoursId\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query HoursRecord($id: ID!) {\n  node(id: $id) {\n    id\n    ... on BusinessHours {\n      history {\n        ...RevisionLine\n      }\n    }\n  }\n}"): (typeof documents)["query HoursRecord($id: ID!) {\n  node(id: $id) {\n    id\n    ... on BusinessHours {\n      history {\n        ...RevisionLine\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Hours on BusinessHours {\n  id\n  version\n  name\n  timezone\n  updatedAt\n  week {\n    weekday\n    windows {\n      opensAt\n      closesAt\n    }\n  }\n  specialDays {\n    date\n    kind\n    name\n    weekday\n    windows {\n      opensAt\n      closesAt\n    }\n  }\n}"): (typeof documents)["fragment Hours on BusinessHours {\n  id\n  version\n  name\n  timezone\n  updatedAt\n  week {\n    weekday\n    windows {\n      opensAt\n      closesAt\n    }\n  }\n  specialDays {\n    date\n    kind\n    name\n    weekday\n    windows {\n      opensAt\n      closesAt\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateHours($input: UpdateBusinessHoursInput!) {\n  updateBusinessHours(input: $input) {\n    businessHours {\n      ...Hours\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation UpdateHours($input: UpdateBusinessHoursInput!) {\n  updateBusinessHours(input: $input) {\n    businessHours {\n      ...Hours\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RevisionLine on SettingsRevision {\n  version\n  at\n  changes {\n    setting\n    before\n    after\n  }\n  agent {\n    id\n    name\n  }\n}"): (typeof documents)["fragment RevisionLine on SettingsRevision {\n  version\n  at\n  changes {\n    setting\n    before\n    after\n  }\n  agent {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ActivateRoutingPolicy($input: ActivateRoutingPolicyInput!) {\n  activateRoutingPolicy(input: $input) {\n    routingPolicy {\n      ...RoutingPolicy\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation ActivateRoutingPolicy($input: ActivateRoutingPolicyInput!) {\n  activateRoutingPolicy(input: $input) {\n    routingPolicy {\n      ...RoutingPolicy\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateRoutingPolicy($input: CreateRoutingPolicyInput!) {\n  createRoutingPolicy(input: $input) {\n    routingPolicy {\n      ...RoutingPolicy\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation CreateRoutingPolicy($input: CreateRoutingPolicyInput!) {\n  createRoutingPolicy(input: $input) {\n    routingPolicy {\n      ...RoutingPolicy\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeactivateRoutingPolicy($input: DeactivateRoutingPolicyInput!) {\n  deactivateRoutingPolicy(input: $input) {\n    endedCount\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation DeactivateRoutingPolicy($input: DeactivateRoutingPolicyInput!) {\n  deactivateRoutingPolicy(input: $input) {\n    endedCount\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RoutingPolicies {\n  routingPolicies {\n    ...RoutingPolicy\n  }\n  channels {\n    id\n    name\n  }\n  teams {\n    id\n    name\n  }\n}"): (typeof documents)["query RoutingPolicies {\n  routingPolicies {\n    ...RoutingPolicy\n  }\n  channels {\n    id\n    name\n  }\n  teams {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RoutingPolicy on RoutingPolicy {\n  id\n  version\n  name\n  revision\n  updatedAt\n  latestRevision {\n    number\n    rules {\n      ...RoutingRule\n    }\n  }\n  activeFor {\n    revision\n    channel {\n      id\n      name\n    }\n  }\n}"): (typeof documents)["fragment RoutingPolicy on RoutingPolicy {\n  id\n  version\n  name\n  revision\n  updatedAt\n  latestRevision {\n    number\n    rules {\n      ...RoutingRule\n    }\n  }\n  activeFor {\n    revision\n    channel {\n      id\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RoutingQuestions {\n  faqs(first: 100) {\n    nodes {\n      id\n      question\n    }\n  }\n}"): (typeof documents)["query RoutingQuestions {\n  faqs(first: 100) {\n    nodes {\n      id\n      question\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RoutingRevisions($id: ID!) {\n  routingPolicy(id: $id) {\n    id\n    revisions {\n      number\n      note\n      madeAt\n      madeBy {\n        id\n        name\n      }\n      rules {\n        ...RoutingRule\n      }\n    }\n  }\n}"): (typeof documents)["query RoutingRevisions($id: ID!) {\n  routingPolicy(id: $id) {\n    id\n    revisions {\n      number\n      note\n      madeAt\n      madeBy {\n        id\n        name\n      }\n      rules {\n        ...RoutingRule\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RoutingRule on RoutingRule {\n  name\n  match\n  conditions {\n    field\n    values\n    isNot\n    timezone\n    weekdays\n    from\n    to\n  }\n  teamId\n  requiredSkills {\n    skill\n    level\n  }\n  preferredSkills\n  strategy\n  priority\n  offerSeconds\n  relax {\n    afterSeconds\n    action\n    by\n    teamIds\n  }\n  overflow {\n    to\n    teamId\n    afterSeconds\n    queueLength\n  }\n}"): (typeof documents)["fragment RoutingRule on RoutingRule {\n  name\n  match\n  conditions {\n    field\n    values\n    isNot\n    timezone\n    weekdays\n    from\n    to\n  }\n  teamId\n  requiredSkills {\n    skill\n    level\n  }\n  preferredSkills\n  strategy\n  priority\n  offerSeconds\n  relax {\n    afterSeconds\n    action\n    by\n    teamIds\n  }\n  overflow {\n    to\n    teamId\n    afterSeconds\n    queueLength\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateRoutingPolicy($input: UpdateRoutingPolicyInput!) {\n  updateRoutingPolicy(input: $input) {\n    routingPolicy {\n      ...RoutingPolicy\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation UpdateRoutingPolicy($input: UpdateRoutingPolicyInput!) {\n  updateRoutingPolicy(input: $input) {\n    routingPolicy {\n      ...RoutingPolicy\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SimulateRouting($input: SimulateRoutingInput!) {\n  simulateRouting(input: $input) {\n    simulation {\n      arrivalCount\n      simulatedUntil\n      waits {\n        ...Waits\n      }\n      realWaits {\n        ...Waits\n      }\n      loads {\n        count\n        realCount\n        servingSeconds\n        peakPoints\n        agent {\n          id\n          name\n          capacity\n        }\n      }\n      overflows {\n        to\n        count\n      }\n      differenceCount\n      differences {\n        waitSeconds\n        realWaitSeconds\n        conversation {\n          id\n          customer {\n            id\n            name\n          }\n        }\n        agent {\n          id\n          name\n        }\n        realAgent {\n          id\n          name\n        }\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SimulateRouting($input: SimulateRoutingInput!) {\n  simulateRouting(input: $input) {\n    simulation {\n      arrivalCount\n      simulatedUntil\n      waits {\n        ...Waits\n      }\n      realWaits {\n        ...Waits\n      }\n      loads {\n        count\n        realCount\n        servingSeconds\n        peakPoints\n        agent {\n          id\n          name\n          capacity\n        }\n      }\n      overflows {\n        to\n        count\n      }\n      differenceCount\n      differences {\n        waitSeconds\n        realWaitSeconds\n        conversation {\n          id\n          customer {\n            id\n            name\n          }\n        }\n        agent {\n          id\n          name\n        }\n        realAgent {\n          id\n          name\n        }\n      }\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Waits on WaitFigures {\n  servedCount\n  stillWaitingCount\n  averageSeconds\n  p95Seconds\n}"): (typeof documents)["fragment Waits on WaitFigures {\n  servedCount\n  stillWaitingCount\n  averageSeconds\n  p95Seconds\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription AgentSkillsChanged($after: Cursor) {\n  agentsChanged(after: $after) {\n    cursor\n    kind\n    agent {\n      ...SkilledAgent\n    }\n  }\n}"): (typeof documents)["subscription AgentSkillsChanged($after: Cursor) {\n  agentsChanged(after: $after) {\n    cursor\n    kind\n    agent {\n      ...SkilledAgent\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AgentSkills {\n  agents(first: 100) {\n    nodes {\n      ...SkilledAgent\n    }\n    liveCursor\n  }\n}"): (typeof documents)["query AgentSkills {\n  agents(first: 100) {\n    nodes {\n      ...SkilledAgent\n    }\n    liveCursor\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetAgentSkills($input: UpdateAgentInput!) {\n  updateAgent(input: $input) {\n    agent {\n      ...SkilledAgent\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SetAgentSkills($input: UpdateAgentInput!) {\n  updateAgent(input: $input) {\n    agent {\n      ...SkilledAgent\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SkilledAgent on Agent {\n  id\n  name\n  state\n  isDisabled\n  capacity\n  skills {\n    skill\n    level\n  }\n  weights {\n    channelKind\n    points\n  }\n  teams {\n    id\n    name\n  }\n}"): (typeof documents)["fragment SkilledAgent on Agent {\n  id\n  name\n  state\n  isDisabled\n  capacity\n  skills {\n    skill\n    level\n  }\n  weights {\n    channelKind\n    points\n  }\n  teams {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ChannelSurvey on Channel {\n  id\n  name\n  survey {\n    isEnabled\n    reasons {\n      key\n      labelEn\n      labelZh\n      fromScore\n      toScore\n    }\n  }\n}"): (typeof documents)["fragment ChannelSurvey on Channel {\n  id\n  name\n  survey {\n    isEnabled\n    reasons {\n      key\n      labelEn\n      labelZh\n      fromScore\n      toScore\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetSurvey($input: SetSurveyInput!) {\n  setSurvey(input: $input) {\n    channel {\n      ...ChannelSurvey\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SetSurvey($input: SetSurveyInput!) {\n  setSurvey(input: $input) {\n    channel {\n      ...ChannelSurvey\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Surveys {\n  channels {\n    ...ChannelSurvey\n  }\n}"): (typeof documents)["query Surveys {\n  channels {\n    ...ChannelSurvey\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetWaitTarget($input: SetWaitTargetInput!) {\n  setWaitTarget(input: $input) {\n    waitTarget {\n      warnSeconds\n      lateSeconds\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SetWaitTarget($input: SetWaitTargetInput!) {\n  setWaitTarget(input: $input) {\n    waitTarget {\n      warnSeconds\n      lateSeconds\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DeskSettings {\n  deskCursor\n  waitTargets {\n    warnSeconds\n    lateSeconds\n    team {\n      id\n    }\n  }\n  notificationSettings {\n    ...NoticeSettingsParts\n  }\n}"): (typeof documents)["query DeskSettings {\n  deskCursor\n  waitTargets {\n    warnSeconds\n    lateSeconds\n    team {\n      id\n    }\n  }\n  notificationSettings {\n    ...NoticeSettingsParts\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Find($text: String!) {\n  customers(first: 5, search: $text) {\n    nodes {\n      id\n      displayName\n      email\n      tier\n      conversations(first: 2) {\n        nodes {\n          id\n          number\n          subject\n        }\n      }\n    }\n  }\n  tickets(first: 5, search: $text) {\n    nodes {\n      id\n      number\n      title\n      status\n    }\n  }\n}"): (typeof documents)["query Find($text: String!) {\n  customers(first: 5, search: $text) {\n    nodes {\n      id\n      displayName\n      email\n      tier\n      conversations(first: 2) {\n        nodes {\n          id\n          number\n          subject\n        }\n      }\n    }\n  }\n  tickets(first: 5, search: $text) {\n    nodes {\n      id\n      number\n      title\n      status\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateTag($input: CreateTagInput!) {\n  createTag(input: $input) {\n    tag {\n      ...TagRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation CreateTag($input: CreateTagInput!) {\n  createTag(input: $input) {\n    tag {\n      ...TagRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MergeTags($input: MergeTagsInput!) {\n  mergeTags(input: $input) {\n    tag {\n      ...TagRow\n    }\n    source {\n      ...TagRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation MergeTags($input: MergeTagsInput!) {\n  mergeTags(input: $input) {\n    tag {\n      ...TagRow\n    }\n    source {\n      ...TagRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TagList {\n  tags(withArchived: true) {\n    ...TagRow\n  }\n}"): (typeof documents)["query TagList {\n  tags(withArchived: true) {\n    ...TagRow\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TagRow on Tag {\n  id\n  name\n  colour\n  isArchived\n  version\n  merge {\n    isRunning\n    total\n    moved\n    into {\n      id\n      name\n      colour\n    }\n  }\n}"): (typeof documents)["fragment TagRow on Tag {\n  id\n  name\n  colour\n  isArchived\n  version\n  merge {\n    isRunning\n    total\n    moved\n    into {\n      id\n      name\n      colour\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription TagsChanged($after: Cursor) {\n  tagsChanged(after: $after) {\n    cursor\n    kind\n    tag {\n      ...TagRow\n    }\n  }\n}"): (typeof documents)["subscription TagsChanged($after: Cursor) {\n  tagsChanged(after: $after) {\n    cursor\n    kind\n    tag {\n      ...TagRow\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateTag($input: UpdateTagInput!) {\n  updateTag(input: $input) {\n    tag {\n      ...TagRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation UpdateTag($input: UpdateTagInput!) {\n  updateTag(input: $input) {\n    tag {\n      ...TagRow\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReplyVariables {\n  replyVariables {\n    name\n    meaning\n    canBeMissing\n  }\n}"): (typeof documents)["query ReplyVariables {\n  replyVariables {\n    name\n    meaning\n    canBeMissing\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AssignTicket($input: AssignTicketInput!) {\n  assignTicket(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation AssignTicket($input: AssignTicketInput!) {\n  assignTicket(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeTicketStatus($input: ChangeTicketStatusInput!) {\n  changeTicketStatus(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation ChangeTicketStatus($input: ChangeTicketStatusInput!) {\n  changeTicketStatus(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CommentOnTicket($input: CommentOnTicketInput!) {\n  commentOnTicket(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    comment {\n      id\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation CommentOnTicket($input: CommentOnTicketInput!) {\n  commentOnTicket(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    comment {\n      id\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenTicket($input: OpenTicketInput!) {\n  openTicket(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation OpenTicket($input: OpenTicketInput!) {\n  openTicket(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TicketPage on Ticket {\n  ...TicketRow\n  description\n  solvedAt\n  closedAt\n  allowedStatuses\n  openedBy {\n    id\n    name\n  }\n  conversation {\n    id\n    number\n    subject\n    status\n  }\n  history {\n    at\n    from\n    to\n    by {\n      id\n      name\n    }\n  }\n  comments(first: 50) {\n    nodes {\n      id\n      text\n      isPublic\n      createdAt\n      author {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n  }\n}"): (typeof documents)["fragment TicketPage on Ticket {\n  ...TicketRow\n  description\n  solvedAt\n  closedAt\n  allowedStatuses\n  openedBy {\n    id\n    name\n  }\n  conversation {\n    id\n    number\n    subject\n    status\n  }\n  history {\n    at\n    from\n    to\n    by {\n      id\n      name\n    }\n  }\n  comments(first: 50) {\n    nodes {\n      id\n      text\n      isPublic\n      createdAt\n      author {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TicketRow on Ticket {\n  id\n  number\n  title\n  type\n  priority\n  status\n  version\n  createdAt\n  updatedAt\n  team {\n    id\n    name\n  }\n  assignee {\n    id\n    name\n  }\n  customer {\n    id\n    displayName\n    tier\n  }\n}"): (typeof documents)["fragment TicketRow on Ticket {\n  id\n  number\n  title\n  type\n  priority\n  status\n  version\n  createdAt\n  updatedAt\n  team {\n    id\n    name\n  }\n  assignee {\n    id\n    name\n  }\n  customer {\n    id\n    displayName\n    tier\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Ticket($number: Int!) {\n  ticketByNumber(number: $number) {\n    ...TicketPage\n  }\n}"): (typeof documents)["query Ticket($number: Int!) {\n  ticketByNumber(number: $number) {\n    ...TicketPage\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription TicketsChanged($after: Cursor) {\n  ticketsChanged(after: $after) {\n    cursor\n    kind\n    ticket {\n      ...TicketPage\n    }\n  }\n}"): (typeof documents)["subscription TicketsChanged($after: Cursor) {\n  ticketsChanged(after: $after) {\n    cursor\n    kind\n    ticket {\n      ...TicketPage\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Tickets($first: Int!, $after: String, $filter: TicketFilter, $orderBy: TicketOrder, $search: String) {\n  tickets(\n    first: $first\n    after: $after\n    filter: $filter\n    orderBy: $orderBy\n    search: $search\n  ) {\n    nodes {\n      ...TicketRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n    liveCursor\n  }\n}"): (typeof documents)["query Tickets($first: Int!, $after: String, $filter: TicketFilter, $orderBy: TicketOrder, $search: String) {\n  tickets(\n    first: $first\n    after: $after\n    filter: $filter\n    orderBy: $orderBy\n    search: $search\n  ) {\n    nodes {\n      ...TicketRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount {\n      value\n      isExact\n    }\n    liveCursor\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateTicket($input: UpdateTicketInput!) {\n  updateTicket(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation UpdateTicket($input: UpdateTicketInput!) {\n  updateTicket(input: $input) {\n    ticket {\n      ...TicketPage\n    }\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WaitTargets {\n  waitTargets {\n    warnSeconds\n    lateSeconds\n    team {\n      id\n    }\n  }\n}"): (typeof documents)["query WaitTargets {\n  waitTargets {\n    warnSeconds\n    lateSeconds\n    team {\n      id\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateUpload($input: CreateUploadInput!) {\n  createUpload(input: $input) {\n    attachment {\n      ...AttachmentParts\n    }\n    uploadUrl\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation CreateUpload($input: CreateUploadInput!) {\n  createUpload(input: $input) {\n    attachment {\n      ...AttachmentParts\n    }\n    uploadUrl\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetViewing($input: SetViewingInput!) {\n  setViewing(input: $input) {\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"): (typeof documents)["mutation SetViewing($input: SetViewingInput!) {\n  setViewing(input: $input) {\n    userErrors {\n      message\n      code\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription ViewersChanged($conversationId: ID!) {\n  viewersChanged(conversationId: $conversationId) {\n    viewers {\n      activity\n      since\n      hasDraft\n      agent {\n        id\n        name\n      }\n    }\n  }\n}"): (typeof documents)["subscription ViewersChanged($conversationId: ID!) {\n  viewersChanged(conversationId: $conversationId) {\n    viewers {\n      activity\n      since\n      hasDraft\n      agent {\n        id\n        name\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;