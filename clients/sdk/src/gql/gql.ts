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
    "fragment AgentFields on Agent {\n  id\n  name\n  email\n  state\n  stateSince\n  capacity\n  isDisabled\n  teams {\n    id\n    name\n  }\n}": typeof types.AgentFieldsFragmentDoc,
    "query Agents($first: Int, $after: String, $search: String, $teamId: ID) {\n  agents(first: $first, after: $after, search: $search, teamId: $teamId) {\n    nodes {\n      ...AgentFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n    liveCursor\n  }\n}": typeof types.AgentsDocument,
    "subscription AgentsChanged($after: Cursor) {\n  agentsChanged(after: $after) {\n    cursor\n    kind\n    agent {\n      ...AgentFields\n    }\n  }\n}": typeof types.AgentsChangedDocument,
    "mutation CreateAgent($input: CreateAgentInput!) {\n  createAgent(input: $input) {\n    agent {\n      ...AgentFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.CreateAgentDocument,
    "mutation CreateTeam($input: CreateTeamInput!) {\n  createTeam(input: $input) {\n    team {\n      id\n      name\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.CreateTeamDocument,
    "mutation Heartbeat($input: HeartbeatInput!) {\n  heartbeat(input: $input) {\n    agent {\n      id\n      state\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.HeartbeatDocument,
    "mutation SetAgentState($input: SetAgentStateInput!) {\n  setAgentState(input: $input) {\n    agent {\n      id\n      state\n      stateSince\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.SetAgentStateDocument,
    "mutation UpdateAgent($input: UpdateAgentInput!) {\n  updateAgent(input: $input) {\n    agent {\n      ...AgentFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.UpdateAgentDocument,
    "fragment ChannelFields on Channel {\n  id\n  kind\n  name\n  key\n  isEnabled\n  greeting\n}": typeof types.ChannelFieldsFragmentDoc,
    "query Channels {\n  channels {\n    ...ChannelFields\n  }\n}": typeof types.ChannelsDocument,
    "mutation CreateChannel($input: CreateChannelInput!) {\n  createChannel(input: $input) {\n    channel {\n      ...ChannelFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.CreateChannelDocument,
    "mutation UpdateChannel($input: UpdateChannelInput!) {\n  updateChannel(input: $input) {\n    channel {\n      ...ChannelFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.UpdateChannelDocument,
    "mutation AcceptConversation($input: AcceptConversationInput!) {\n  acceptConversation(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.AcceptConversationDocument,
    "query Conversation($id: ID!) {\n  conversation(id: $id) {\n    ...ConversationFields\n    survey {\n      round\n      score\n      comment\n      answeredAt\n    }\n  }\n}": typeof types.ConversationDocument,
    "subscription ConversationChanged($conversationId: ID!, $after: Cursor) {\n  conversationChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationFields\n    }\n  }\n}": typeof types.ConversationChangedDocument,
    "fragment ConversationFields on Conversation {\n  id\n  number\n  status\n  version\n  subject\n  startedAt\n  updatedAt\n  lastSequence\n  isCustomerWaiting\n  waitingSince\n  assignee {\n    id\n    name\n  }\n  customer {\n    id\n    displayName\n  }\n  channel {\n    id\n    name\n  }\n}": typeof types.ConversationFieldsFragmentDoc,
    "query Conversations($first: Int, $after: String, $filter: ConversationFilter, $orderBy: ConversationOrder) {\n  conversations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    nodes {\n      ...ConversationFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n    liveCursor\n  }\n}": typeof types.ConversationsDocument,
    "subscription ConversationsChanged($inbox: Inbox, $after: Cursor) {\n  conversationsChanged(inbox: $inbox, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationFields\n    }\n  }\n}": typeof types.ConversationsChangedDocument,
    "mutation ReopenConversation($input: ReopenConversationInput!) {\n  reopenConversation(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.ReopenConversationDocument,
    "mutation ResolveConversation($input: ResolveConversationInput!) {\n  resolveConversation(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.ResolveConversationDocument,
    "mutation TransferConversation($input: TransferConversationInput!) {\n  transferConversation(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.TransferConversationDocument,
    "query Customer($id: ID!) {\n  customer(id: $id) {\n    ...CustomerFields\n  }\n}": typeof types.CustomerDocument,
    "fragment CustomerFields on Customer {\n  id\n  name\n  displayName\n  email\n  phone\n  locale\n  region\n  company\n  tier\n  note\n  tags\n  firstSeenAt\n  lastSeenAt\n  version\n}": typeof types.CustomerFieldsFragmentDoc,
    "query Customers($first: Int, $after: String, $search: String, $filter: CustomerFilter) {\n  customers(first: $first, after: $after, search: $search, filter: $filter) {\n    nodes {\n      ...CustomerFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n    liveCursor\n  }\n}": typeof types.CustomersDocument,
    "subscription CustomersChanged($customerId: ID, $after: Cursor) {\n  customersChanged(customerId: $customerId, after: $after) {\n    cursor\n    kind\n    customer {\n      ...CustomerFields\n    }\n  }\n}": typeof types.CustomersChangedDocument,
    "mutation TagCustomer($input: TagCustomerInput!) {\n  tagCustomer(input: $input) {\n    customer {\n      ...CustomerFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.TagCustomerDocument,
    "mutation UpdateCustomer($input: UpdateCustomerInput!) {\n  updateCustomer(input: $input) {\n    customer {\n      ...CustomerFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.UpdateCustomerDocument,
    "mutation CreateFaq($input: CreateFaqInput!) {\n  createFaq(input: $input) {\n    faq {\n      ...FaqFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.CreateFaqDocument,
    "mutation DeleteFaq($input: DeleteFaqInput!) {\n  deleteFaq(input: $input) {\n    faq {\n      ...FaqFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.DeleteFaqDocument,
    "fragment FaqFields on Faq {\n  id\n  question\n  similarQuestions\n  answer\n  locale\n  isEnabled\n  version\n  updatedAt\n}": typeof types.FaqFieldsFragmentDoc,
    "query Faqs($first: Int, $after: String, $search: String, $locale: Locale) {\n  faqs(first: $first, after: $after, search: $search, locale: $locale) {\n    nodes {\n      ...FaqFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n    liveCursor\n  }\n}": typeof types.FaqsDocument,
    "subscription FaqsChanged($after: Cursor) {\n  faqsChanged(after: $after) {\n    cursor\n    kind\n    faq {\n      ...FaqFields\n    }\n  }\n}": typeof types.FaqsChangedDocument,
    "query SearchKnowledge($text: String!, $locale: Locale, $first: Int) {\n  searchKnowledge(text: $text, locale: $locale, first: $first) {\n    question\n    score\n    confidence\n    faq {\n      ...FaqFields\n    }\n  }\n}": typeof types.SearchKnowledgeDocument,
    "mutation UpdateFaq($input: UpdateFaqInput!) {\n  updateFaq(input: $input) {\n    faq {\n      ...FaqFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.UpdateFaqDocument,
    "fragment MessageFields on Message {\n  id\n  sequence\n  kind\n  author\n  text\n  event\n  sentAt\n  idempotencyKey\n  agent {\n    id\n    name\n  }\n}": typeof types.MessageFieldsFragmentDoc,
    "query Messages($conversationId: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n  conversation(id: $conversationId) {\n    id\n    messages(first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...MessageFields\n      }\n      pageInfo {\n        ...PageInfoFields\n      }\n      liveCursor\n    }\n  }\n}": typeof types.MessagesDocument,
    "subscription MessagesChanged($conversationId: ID!, $after: Cursor) {\n  messagesChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    message {\n      ...MessageFields\n    }\n  }\n}": typeof types.MessagesChangedDocument,
    "mutation SendMessage($input: SendMessageInput!) {\n  sendMessage(input: $input) {\n    message {\n      ...MessageFields\n    }\n    conversation {\n      id\n      status\n      version\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.SendMessageDocument,
    "mutation SetTyping($input: SetTypingInput!) {\n  setTyping(input: $input) {\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.SetTypingDocument,
    "query Suggestions($conversationId: ID!, $first: Int) {\n  conversation(id: $conversationId) {\n    id\n    suggestions(first: $first) {\n      question\n      score\n      confidence\n      faq {\n        id\n        answer\n      }\n    }\n  }\n}": typeof types.SuggestionsDocument,
    "subscription TypingChanged($conversationId: ID!) {\n  typingChanged(conversationId: $conversationId) {\n    author\n    isTyping\n    agent {\n      id\n      name\n    }\n  }\n}": typeof types.TypingChangedDocument,
    "query Queue($teamId: ID) {\n  queue(teamId: $teamId) {\n    ...QueueFields\n  }\n}": typeof types.QueueDocument,
    "subscription QueueChanged($teamId: ID) {\n  queueChanged(teamId: $teamId) {\n    ...QueueFields\n  }\n}": typeof types.QueueChangedDocument,
    "fragment QueueFields on QueueState {\n  waitingCount\n  longestWaitSeconds\n  freeSlots\n  onlineAgents\n  estimatedWaitSeconds\n  waiting {\n    ...ConversationFields\n  }\n}": typeof types.QueueFieldsFragmentDoc,
    "subscription QueuePlaceChanged($conversationId: ID!) {\n  queuePlaceChanged(conversationId: $conversationId) {\n    position\n    estimatedWaitSeconds\n    waitingCount\n    enteredAt\n  }\n}": typeof types.QueuePlaceChangedDocument,
    "fragment MeasureFields on Measure {\n  count\n  sum\n  mean\n  median\n  p90\n  p95\n  rate\n}": typeof types.MeasureFieldsFragmentDoc,
    "query Metrics {\n  metrics {\n    name\n    version\n    unit\n    title\n    description\n  }\n}": typeof types.MetricsDocument,
    "query Report($metric: MetricName!, $from: DateTime!, $to: DateTime!, $granularity: Granularity, $timezone: TimeZone, $by: ReportDimension, $agentId: ID, $channelId: ID) {\n  report(\n    metric: $metric\n    from: $from\n    to: $to\n    granularity: $granularity\n    timezone: $timezone\n    by: $by\n    agentId: $agentId\n    channelId: $channelId\n  ) {\n    metric {\n      name\n      version\n      unit\n      title\n    }\n    from\n    to\n    timezone\n    total {\n      ...MeasureFields\n    }\n    rows {\n      bucketAt\n      key\n      agent {\n        id\n        name\n      }\n      channel {\n        id\n        name\n      }\n      value {\n        ...MeasureFields\n      }\n    }\n  }\n}": typeof types.ReportDocument,
    "query Today($timezone: TimeZone) {\n  today(timezone: $timezone) {\n    ...TodayFields\n  }\n}": typeof types.TodayDocument,
    "subscription TodayChanged($timezone: TimeZone) {\n  todayChanged(timezone: $timezone) {\n    ...TodayFields\n  }\n}": typeof types.TodayChangedDocument,
    "fragment TodayFields on TodayCounters {\n  startedConversations\n  resolvedConversations\n  messages\n  waiting\n  open\n  botConversations\n  averageFirstResponseSeconds\n  satisfaction\n  surveyAnswers\n  startedByHour\n  asOf\n}": typeof types.TodayFieldsFragmentDoc,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    token\n    expiresAt\n    viewer {\n      ...ViewerFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.SignInDocument,
    "mutation SignOut($input: SignOutInput!) {\n  signOut(input: $input) {\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.SignOutDocument,
    "query Viewer {\n  viewer {\n    ...ViewerFields\n  }\n}": typeof types.ViewerDocument,
    "fragment ViewerFields on Viewer {\n  kind\n  scopes\n  agent {\n    id\n    name\n  }\n  customer {\n    id\n    displayName\n  }\n  workspace {\n    id\n    name\n    slug\n    locale\n    timezone\n  }\n}": typeof types.ViewerFieldsFragmentDoc,
    "fragment PageInfoFields on PageInfo {\n  hasNextPage\n  hasPreviousPage\n  startCursor\n  endCursor\n}": typeof types.PageInfoFieldsFragmentDoc,
    "fragment UserErrorFields on UserError {\n  message\n  code\n  path\n}": typeof types.UserErrorFieldsFragmentDoc,
    "mutation AssignTicket($input: AssignTicketInput!) {\n  assignTicket(input: $input) {\n    ticket {\n      ...TicketFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.AssignTicketDocument,
    "mutation ChangeTicketStatus($input: ChangeTicketStatusInput!) {\n  changeTicketStatus(input: $input) {\n    ticket {\n      ...TicketFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.ChangeTicketStatusDocument,
    "mutation CommentOnTicket($input: CommentOnTicketInput!) {\n  commentOnTicket(input: $input) {\n    ticket {\n      id\n      version\n    }\n    comment {\n      id\n      text\n      isPublic\n      createdAt\n      author {\n        id\n        name\n      }\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.CommentOnTicketDocument,
    "mutation OpenTicket($input: OpenTicketInput!) {\n  openTicket(input: $input) {\n    ticket {\n      ...TicketFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.OpenTicketDocument,
    "query Ticket($id: ID!) {\n  ticket(id: $id) {\n    ...TicketFields\n  }\n}": typeof types.TicketDocument,
    "fragment TicketFields on Ticket {\n  id\n  number\n  title\n  description\n  type\n  priority\n  status\n  version\n  createdAt\n  updatedAt\n  allowedStatuses\n  team {\n    id\n    name\n  }\n  assignee {\n    id\n    name\n  }\n  customer {\n    id\n    displayName\n  }\n}": typeof types.TicketFieldsFragmentDoc,
    "query Tickets($first: Int, $after: String, $search: String, $filter: TicketFilter, $orderBy: TicketOrder) {\n  tickets(\n    first: $first\n    after: $after\n    search: $search\n    filter: $filter\n    orderBy: $orderBy\n  ) {\n    nodes {\n      ...TicketFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n    liveCursor\n  }\n}": typeof types.TicketsDocument,
    "subscription TicketsChanged($after: Cursor) {\n  ticketsChanged(after: $after) {\n    cursor\n    kind\n    ticket {\n      ...TicketFields\n    }\n  }\n}": typeof types.TicketsChangedDocument,
    "mutation UpdateTicket($input: UpdateTicketInput!) {\n  updateTicket(input: $input) {\n    ticket {\n      ...TicketFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.UpdateTicketDocument,
    "mutation LeaveMessage($input: LeaveMessageInput!) {\n  leaveMessage(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    message {\n      ...MessageFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.LeaveMessageDocument,
    "mutation OpenVisitorSession($input: OpenVisitorSessionInput!) {\n  openVisitorSession(input: $input) {\n    token\n    channel {\n      id\n      name\n      greeting\n    }\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.OpenVisitorSessionDocument,
    "mutation RateConversation($input: RateConversationInput!) {\n  rateConversation(input: $input) {\n    conversation {\n      id\n      status\n      version\n      survey {\n        round\n        score\n        comment\n        answeredAt\n      }\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.RateConversationDocument,
    "mutation RequestAgent($input: RequestAgentInput!) {\n  requestAgent(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.RequestAgentDocument,
    "mutation StartConversation($input: StartConversationInput!) {\n  startConversation(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    message {\n      ...MessageFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.StartConversationDocument,
};
const documents: Documents = {
    "fragment AgentFields on Agent {\n  id\n  name\n  email\n  state\n  stateSince\n  capacity\n  isDisabled\n  teams {\n    id\n    name\n  }\n}": types.AgentFieldsFragmentDoc,
    "query Agents($first: Int, $after: String, $search: String, $teamId: ID) {\n  agents(first: $first, after: $after, search: $search, teamId: $teamId) {\n    nodes {\n      ...AgentFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n    liveCursor\n  }\n}": types.AgentsDocument,
    "subscription AgentsChanged($after: Cursor) {\n  agentsChanged(after: $after) {\n    cursor\n    kind\n    agent {\n      ...AgentFields\n    }\n  }\n}": types.AgentsChangedDocument,
    "mutation CreateAgent($input: CreateAgentInput!) {\n  createAgent(input: $input) {\n    agent {\n      ...AgentFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.CreateAgentDocument,
    "mutation CreateTeam($input: CreateTeamInput!) {\n  createTeam(input: $input) {\n    team {\n      id\n      name\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.CreateTeamDocument,
    "mutation Heartbeat($input: HeartbeatInput!) {\n  heartbeat(input: $input) {\n    agent {\n      id\n      state\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.HeartbeatDocument,
    "mutation SetAgentState($input: SetAgentStateInput!) {\n  setAgentState(input: $input) {\n    agent {\n      id\n      state\n      stateSince\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.SetAgentStateDocument,
    "mutation UpdateAgent($input: UpdateAgentInput!) {\n  updateAgent(input: $input) {\n    agent {\n      ...AgentFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.UpdateAgentDocument,
    "fragment ChannelFields on Channel {\n  id\n  kind\n  name\n  key\n  isEnabled\n  greeting\n}": types.ChannelFieldsFragmentDoc,
    "query Channels {\n  channels {\n    ...ChannelFields\n  }\n}": types.ChannelsDocument,
    "mutation CreateChannel($input: CreateChannelInput!) {\n  createChannel(input: $input) {\n    channel {\n      ...ChannelFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.CreateChannelDocument,
    "mutation UpdateChannel($input: UpdateChannelInput!) {\n  updateChannel(input: $input) {\n    channel {\n      ...ChannelFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.UpdateChannelDocument,
    "mutation AcceptConversation($input: AcceptConversationInput!) {\n  acceptConversation(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.AcceptConversationDocument,
    "query Conversation($id: ID!) {\n  conversation(id: $id) {\n    ...ConversationFields\n    survey {\n      round\n      score\n      comment\n      answeredAt\n    }\n  }\n}": types.ConversationDocument,
    "subscription ConversationChanged($conversationId: ID!, $after: Cursor) {\n  conversationChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationFields\n    }\n  }\n}": types.ConversationChangedDocument,
    "fragment ConversationFields on Conversation {\n  id\n  number\n  status\n  version\n  subject\n  startedAt\n  updatedAt\n  lastSequence\n  isCustomerWaiting\n  waitingSince\n  assignee {\n    id\n    name\n  }\n  customer {\n    id\n    displayName\n  }\n  channel {\n    id\n    name\n  }\n}": types.ConversationFieldsFragmentDoc,
    "query Conversations($first: Int, $after: String, $filter: ConversationFilter, $orderBy: ConversationOrder) {\n  conversations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    nodes {\n      ...ConversationFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n    liveCursor\n  }\n}": types.ConversationsDocument,
    "subscription ConversationsChanged($inbox: Inbox, $after: Cursor) {\n  conversationsChanged(inbox: $inbox, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationFields\n    }\n  }\n}": types.ConversationsChangedDocument,
    "mutation ReopenConversation($input: ReopenConversationInput!) {\n  reopenConversation(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.ReopenConversationDocument,
    "mutation ResolveConversation($input: ResolveConversationInput!) {\n  resolveConversation(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.ResolveConversationDocument,
    "mutation TransferConversation($input: TransferConversationInput!) {\n  transferConversation(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.TransferConversationDocument,
    "query Customer($id: ID!) {\n  customer(id: $id) {\n    ...CustomerFields\n  }\n}": types.CustomerDocument,
    "fragment CustomerFields on Customer {\n  id\n  name\n  displayName\n  email\n  phone\n  locale\n  region\n  company\n  tier\n  note\n  tags\n  firstSeenAt\n  lastSeenAt\n  version\n}": types.CustomerFieldsFragmentDoc,
    "query Customers($first: Int, $after: String, $search: String, $filter: CustomerFilter) {\n  customers(first: $first, after: $after, search: $search, filter: $filter) {\n    nodes {\n      ...CustomerFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n    liveCursor\n  }\n}": types.CustomersDocument,
    "subscription CustomersChanged($customerId: ID, $after: Cursor) {\n  customersChanged(customerId: $customerId, after: $after) {\n    cursor\n    kind\n    customer {\n      ...CustomerFields\n    }\n  }\n}": types.CustomersChangedDocument,
    "mutation TagCustomer($input: TagCustomerInput!) {\n  tagCustomer(input: $input) {\n    customer {\n      ...CustomerFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.TagCustomerDocument,
    "mutation UpdateCustomer($input: UpdateCustomerInput!) {\n  updateCustomer(input: $input) {\n    customer {\n      ...CustomerFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.UpdateCustomerDocument,
    "mutation CreateFaq($input: CreateFaqInput!) {\n  createFaq(input: $input) {\n    faq {\n      ...FaqFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.CreateFaqDocument,
    "mutation DeleteFaq($input: DeleteFaqInput!) {\n  deleteFaq(input: $input) {\n    faq {\n      ...FaqFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.DeleteFaqDocument,
    "fragment FaqFields on Faq {\n  id\n  question\n  similarQuestions\n  answer\n  locale\n  isEnabled\n  version\n  updatedAt\n}": types.FaqFieldsFragmentDoc,
    "query Faqs($first: Int, $after: String, $search: String, $locale: Locale) {\n  faqs(first: $first, after: $after, search: $search, locale: $locale) {\n    nodes {\n      ...FaqFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n    liveCursor\n  }\n}": types.FaqsDocument,
    "subscription FaqsChanged($after: Cursor) {\n  faqsChanged(after: $after) {\n    cursor\n    kind\n    faq {\n      ...FaqFields\n    }\n  }\n}": types.FaqsChangedDocument,
    "query SearchKnowledge($text: String!, $locale: Locale, $first: Int) {\n  searchKnowledge(text: $text, locale: $locale, first: $first) {\n    question\n    score\n    confidence\n    faq {\n      ...FaqFields\n    }\n  }\n}": types.SearchKnowledgeDocument,
    "mutation UpdateFaq($input: UpdateFaqInput!) {\n  updateFaq(input: $input) {\n    faq {\n      ...FaqFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.UpdateFaqDocument,
    "fragment MessageFields on Message {\n  id\n  sequence\n  kind\n  author\n  text\n  event\n  sentAt\n  idempotencyKey\n  agent {\n    id\n    name\n  }\n}": types.MessageFieldsFragmentDoc,
    "query Messages($conversationId: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n  conversation(id: $conversationId) {\n    id\n    messages(first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...MessageFields\n      }\n      pageInfo {\n        ...PageInfoFields\n      }\n      liveCursor\n    }\n  }\n}": types.MessagesDocument,
    "subscription MessagesChanged($conversationId: ID!, $after: Cursor) {\n  messagesChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    message {\n      ...MessageFields\n    }\n  }\n}": types.MessagesChangedDocument,
    "mutation SendMessage($input: SendMessageInput!) {\n  sendMessage(input: $input) {\n    message {\n      ...MessageFields\n    }\n    conversation {\n      id\n      status\n      version\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.SendMessageDocument,
    "mutation SetTyping($input: SetTypingInput!) {\n  setTyping(input: $input) {\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.SetTypingDocument,
    "query Suggestions($conversationId: ID!, $first: Int) {\n  conversation(id: $conversationId) {\n    id\n    suggestions(first: $first) {\n      question\n      score\n      confidence\n      faq {\n        id\n        answer\n      }\n    }\n  }\n}": types.SuggestionsDocument,
    "subscription TypingChanged($conversationId: ID!) {\n  typingChanged(conversationId: $conversationId) {\n    author\n    isTyping\n    agent {\n      id\n      name\n    }\n  }\n}": types.TypingChangedDocument,
    "query Queue($teamId: ID) {\n  queue(teamId: $teamId) {\n    ...QueueFields\n  }\n}": types.QueueDocument,
    "subscription QueueChanged($teamId: ID) {\n  queueChanged(teamId: $teamId) {\n    ...QueueFields\n  }\n}": types.QueueChangedDocument,
    "fragment QueueFields on QueueState {\n  waitingCount\n  longestWaitSeconds\n  freeSlots\n  onlineAgents\n  estimatedWaitSeconds\n  waiting {\n    ...ConversationFields\n  }\n}": types.QueueFieldsFragmentDoc,
    "subscription QueuePlaceChanged($conversationId: ID!) {\n  queuePlaceChanged(conversationId: $conversationId) {\n    position\n    estimatedWaitSeconds\n    waitingCount\n    enteredAt\n  }\n}": types.QueuePlaceChangedDocument,
    "fragment MeasureFields on Measure {\n  count\n  sum\n  mean\n  median\n  p90\n  p95\n  rate\n}": types.MeasureFieldsFragmentDoc,
    "query Metrics {\n  metrics {\n    name\n    version\n    unit\n    title\n    description\n  }\n}": types.MetricsDocument,
    "query Report($metric: MetricName!, $from: DateTime!, $to: DateTime!, $granularity: Granularity, $timezone: TimeZone, $by: ReportDimension, $agentId: ID, $channelId: ID) {\n  report(\n    metric: $metric\n    from: $from\n    to: $to\n    granularity: $granularity\n    timezone: $timezone\n    by: $by\n    agentId: $agentId\n    channelId: $channelId\n  ) {\n    metric {\n      name\n      version\n      unit\n      title\n    }\n    from\n    to\n    timezone\n    total {\n      ...MeasureFields\n    }\n    rows {\n      bucketAt\n      key\n      agent {\n        id\n        name\n      }\n      channel {\n        id\n        name\n      }\n      value {\n        ...MeasureFields\n      }\n    }\n  }\n}": types.ReportDocument,
    "query Today($timezone: TimeZone) {\n  today(timezone: $timezone) {\n    ...TodayFields\n  }\n}": types.TodayDocument,
    "subscription TodayChanged($timezone: TimeZone) {\n  todayChanged(timezone: $timezone) {\n    ...TodayFields\n  }\n}": types.TodayChangedDocument,
    "fragment TodayFields on TodayCounters {\n  startedConversations\n  resolvedConversations\n  messages\n  waiting\n  open\n  botConversations\n  averageFirstResponseSeconds\n  satisfaction\n  surveyAnswers\n  startedByHour\n  asOf\n}": types.TodayFieldsFragmentDoc,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    token\n    expiresAt\n    viewer {\n      ...ViewerFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.SignInDocument,
    "mutation SignOut($input: SignOutInput!) {\n  signOut(input: $input) {\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.SignOutDocument,
    "query Viewer {\n  viewer {\n    ...ViewerFields\n  }\n}": types.ViewerDocument,
    "fragment ViewerFields on Viewer {\n  kind\n  scopes\n  agent {\n    id\n    name\n  }\n  customer {\n    id\n    displayName\n  }\n  workspace {\n    id\n    name\n    slug\n    locale\n    timezone\n  }\n}": types.ViewerFieldsFragmentDoc,
    "fragment PageInfoFields on PageInfo {\n  hasNextPage\n  hasPreviousPage\n  startCursor\n  endCursor\n}": types.PageInfoFieldsFragmentDoc,
    "fragment UserErrorFields on UserError {\n  message\n  code\n  path\n}": types.UserErrorFieldsFragmentDoc,
    "mutation AssignTicket($input: AssignTicketInput!) {\n  assignTicket(input: $input) {\n    ticket {\n      ...TicketFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.AssignTicketDocument,
    "mutation ChangeTicketStatus($input: ChangeTicketStatusInput!) {\n  changeTicketStatus(input: $input) {\n    ticket {\n      ...TicketFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.ChangeTicketStatusDocument,
    "mutation CommentOnTicket($input: CommentOnTicketInput!) {\n  commentOnTicket(input: $input) {\n    ticket {\n      id\n      version\n    }\n    comment {\n      id\n      text\n      isPublic\n      createdAt\n      author {\n        id\n        name\n      }\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.CommentOnTicketDocument,
    "mutation OpenTicket($input: OpenTicketInput!) {\n  openTicket(input: $input) {\n    ticket {\n      ...TicketFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.OpenTicketDocument,
    "query Ticket($id: ID!) {\n  ticket(id: $id) {\n    ...TicketFields\n  }\n}": types.TicketDocument,
    "fragment TicketFields on Ticket {\n  id\n  number\n  title\n  description\n  type\n  priority\n  status\n  version\n  createdAt\n  updatedAt\n  allowedStatuses\n  team {\n    id\n    name\n  }\n  assignee {\n    id\n    name\n  }\n  customer {\n    id\n    displayName\n  }\n}": types.TicketFieldsFragmentDoc,
    "query Tickets($first: Int, $after: String, $search: String, $filter: TicketFilter, $orderBy: TicketOrder) {\n  tickets(\n    first: $first\n    after: $after\n    search: $search\n    filter: $filter\n    orderBy: $orderBy\n  ) {\n    nodes {\n      ...TicketFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n    liveCursor\n  }\n}": types.TicketsDocument,
    "subscription TicketsChanged($after: Cursor) {\n  ticketsChanged(after: $after) {\n    cursor\n    kind\n    ticket {\n      ...TicketFields\n    }\n  }\n}": types.TicketsChangedDocument,
    "mutation UpdateTicket($input: UpdateTicketInput!) {\n  updateTicket(input: $input) {\n    ticket {\n      ...TicketFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.UpdateTicketDocument,
    "mutation LeaveMessage($input: LeaveMessageInput!) {\n  leaveMessage(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    message {\n      ...MessageFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.LeaveMessageDocument,
    "mutation OpenVisitorSession($input: OpenVisitorSessionInput!) {\n  openVisitorSession(input: $input) {\n    token\n    channel {\n      id\n      name\n      greeting\n    }\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.OpenVisitorSessionDocument,
    "mutation RateConversation($input: RateConversationInput!) {\n  rateConversation(input: $input) {\n    conversation {\n      id\n      status\n      version\n      survey {\n        round\n        score\n        comment\n        answeredAt\n      }\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.RateConversationDocument,
    "mutation RequestAgent($input: RequestAgentInput!) {\n  requestAgent(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.RequestAgentDocument,
    "mutation StartConversation($input: StartConversationInput!) {\n  startConversation(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    message {\n      ...MessageFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.StartConversationDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AgentFields on Agent {\n  id\n  name\n  email\n  state\n  stateSince\n  capacity\n  isDisabled\n  teams {\n    id\n    name\n  }\n}"): typeof import('./graphql.js').AgentFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Agents($first: Int, $after: String, $search: String, $teamId: ID) {\n  agents(first: $first, after: $after, search: $search, teamId: $teamId) {\n    nodes {\n      ...AgentFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n    liveCursor\n  }\n}"): typeof import('./graphql.js').AgentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription AgentsChanged($after: Cursor) {\n  agentsChanged(after: $after) {\n    cursor\n    kind\n    agent {\n      ...AgentFields\n    }\n  }\n}"): typeof import('./graphql.js').AgentsChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateAgent($input: CreateAgentInput!) {\n  createAgent(input: $input) {\n    agent {\n      ...AgentFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').CreateAgentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateTeam($input: CreateTeamInput!) {\n  createTeam(input: $input) {\n    team {\n      id\n      name\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').CreateTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Heartbeat($input: HeartbeatInput!) {\n  heartbeat(input: $input) {\n    agent {\n      id\n      state\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').HeartbeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetAgentState($input: SetAgentStateInput!) {\n  setAgentState(input: $input) {\n    agent {\n      id\n      state\n      stateSince\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').SetAgentStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateAgent($input: UpdateAgentInput!) {\n  updateAgent(input: $input) {\n    agent {\n      ...AgentFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').UpdateAgentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ChannelFields on Channel {\n  id\n  kind\n  name\n  key\n  isEnabled\n  greeting\n}"): typeof import('./graphql.js').ChannelFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Channels {\n  channels {\n    ...ChannelFields\n  }\n}"): typeof import('./graphql.js').ChannelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateChannel($input: CreateChannelInput!) {\n  createChannel(input: $input) {\n    channel {\n      ...ChannelFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').CreateChannelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateChannel($input: UpdateChannelInput!) {\n  updateChannel(input: $input) {\n    channel {\n      ...ChannelFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').UpdateChannelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptConversation($input: AcceptConversationInput!) {\n  acceptConversation(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').AcceptConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Conversation($id: ID!) {\n  conversation(id: $id) {\n    ...ConversationFields\n    survey {\n      round\n      score\n      comment\n      answeredAt\n    }\n  }\n}"): typeof import('./graphql.js').ConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription ConversationChanged($conversationId: ID!, $after: Cursor) {\n  conversationChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationFields\n    }\n  }\n}"): typeof import('./graphql.js').ConversationChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ConversationFields on Conversation {\n  id\n  number\n  status\n  version\n  subject\n  startedAt\n  updatedAt\n  lastSequence\n  isCustomerWaiting\n  waitingSince\n  assignee {\n    id\n    name\n  }\n  customer {\n    id\n    displayName\n  }\n  channel {\n    id\n    name\n  }\n}"): typeof import('./graphql.js').ConversationFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Conversations($first: Int, $after: String, $filter: ConversationFilter, $orderBy: ConversationOrder) {\n  conversations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    nodes {\n      ...ConversationFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n    liveCursor\n  }\n}"): typeof import('./graphql.js').ConversationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription ConversationsChanged($inbox: Inbox, $after: Cursor) {\n  conversationsChanged(inbox: $inbox, after: $after) {\n    cursor\n    kind\n    conversation {\n      ...ConversationFields\n    }\n  }\n}"): typeof import('./graphql.js').ConversationsChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReopenConversation($input: ReopenConversationInput!) {\n  reopenConversation(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').ReopenConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResolveConversation($input: ResolveConversationInput!) {\n  resolveConversation(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').ResolveConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TransferConversation($input: TransferConversationInput!) {\n  transferConversation(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').TransferConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Customer($id: ID!) {\n  customer(id: $id) {\n    ...CustomerFields\n  }\n}"): typeof import('./graphql.js').CustomerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CustomerFields on Customer {\n  id\n  name\n  displayName\n  email\n  phone\n  locale\n  region\n  company\n  tier\n  note\n  tags\n  firstSeenAt\n  lastSeenAt\n  version\n}"): typeof import('./graphql.js').CustomerFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Customers($first: Int, $after: String, $search: String, $filter: CustomerFilter) {\n  customers(first: $first, after: $after, search: $search, filter: $filter) {\n    nodes {\n      ...CustomerFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n    liveCursor\n  }\n}"): typeof import('./graphql.js').CustomersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription CustomersChanged($customerId: ID, $after: Cursor) {\n  customersChanged(customerId: $customerId, after: $after) {\n    cursor\n    kind\n    customer {\n      ...CustomerFields\n    }\n  }\n}"): typeof import('./graphql.js').CustomersChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TagCustomer($input: TagCustomerInput!) {\n  tagCustomer(input: $input) {\n    customer {\n      ...CustomerFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').TagCustomerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateCustomer($input: UpdateCustomerInput!) {\n  updateCustomer(input: $input) {\n    customer {\n      ...CustomerFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').UpdateCustomerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateFaq($input: CreateFaqInput!) {\n  createFaq(input: $input) {\n    faq {\n      ...FaqFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').CreateFaqDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteFaq($input: DeleteFaqInput!) {\n  deleteFaq(input: $input) {\n    faq {\n      ...FaqFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').DeleteFaqDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment FaqFields on Faq {\n  id\n  question\n  similarQuestions\n  answer\n  locale\n  isEnabled\n  version\n  updatedAt\n}"): typeof import('./graphql.js').FaqFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Faqs($first: Int, $after: String, $search: String, $locale: Locale) {\n  faqs(first: $first, after: $after, search: $search, locale: $locale) {\n    nodes {\n      ...FaqFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n    liveCursor\n  }\n}"): typeof import('./graphql.js').FaqsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription FaqsChanged($after: Cursor) {\n  faqsChanged(after: $after) {\n    cursor\n    kind\n    faq {\n      ...FaqFields\n    }\n  }\n}"): typeof import('./graphql.js').FaqsChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SearchKnowledge($text: String!, $locale: Locale, $first: Int) {\n  searchKnowledge(text: $text, locale: $locale, first: $first) {\n    question\n    score\n    confidence\n    faq {\n      ...FaqFields\n    }\n  }\n}"): typeof import('./graphql.js').SearchKnowledgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateFaq($input: UpdateFaqInput!) {\n  updateFaq(input: $input) {\n    faq {\n      ...FaqFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').UpdateFaqDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MessageFields on Message {\n  id\n  sequence\n  kind\n  author\n  text\n  event\n  sentAt\n  idempotencyKey\n  agent {\n    id\n    name\n  }\n}"): typeof import('./graphql.js').MessageFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Messages($conversationId: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n  conversation(id: $conversationId) {\n    id\n    messages(first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        ...MessageFields\n      }\n      pageInfo {\n        ...PageInfoFields\n      }\n      liveCursor\n    }\n  }\n}"): typeof import('./graphql.js').MessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription MessagesChanged($conversationId: ID!, $after: Cursor) {\n  messagesChanged(conversationId: $conversationId, after: $after) {\n    cursor\n    kind\n    message {\n      ...MessageFields\n    }\n  }\n}"): typeof import('./graphql.js').MessagesChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendMessage($input: SendMessageInput!) {\n  sendMessage(input: $input) {\n    message {\n      ...MessageFields\n    }\n    conversation {\n      id\n      status\n      version\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').SendMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetTyping($input: SetTypingInput!) {\n  setTyping(input: $input) {\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').SetTypingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Suggestions($conversationId: ID!, $first: Int) {\n  conversation(id: $conversationId) {\n    id\n    suggestions(first: $first) {\n      question\n      score\n      confidence\n      faq {\n        id\n        answer\n      }\n    }\n  }\n}"): typeof import('./graphql.js').SuggestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription TypingChanged($conversationId: ID!) {\n  typingChanged(conversationId: $conversationId) {\n    author\n    isTyping\n    agent {\n      id\n      name\n    }\n  }\n}"): typeof import('./graphql.js').TypingChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Queue($teamId: ID) {\n  queue(teamId: $teamId) {\n    ...QueueFields\n  }\n}"): typeof import('./graphql.js').QueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription QueueChanged($teamId: ID) {\n  queueChanged(teamId: $teamId) {\n    ...QueueFields\n  }\n}"): typeof import('./graphql.js').QueueChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment QueueFields on QueueState {\n  waitingCount\n  longestWaitSeconds\n  freeSlots\n  onlineAgents\n  estimatedWaitSeconds\n  waiting {\n    ...ConversationFields\n  }\n}"): typeof import('./graphql.js').QueueFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription QueuePlaceChanged($conversationId: ID!) {\n  queuePlaceChanged(conversationId: $conversationId) {\n    position\n    estimatedWaitSeconds\n    waitingCount\n    enteredAt\n  }\n}"): typeof import('./graphql.js').QueuePlaceChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MeasureFields on Measure {\n  count\n  sum\n  mean\n  median\n  p90\n  p95\n  rate\n}"): typeof import('./graphql.js').MeasureFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Metrics {\n  metrics {\n    name\n    version\n    unit\n    title\n    description\n  }\n}"): typeof import('./graphql.js').MetricsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Report($metric: MetricName!, $from: DateTime!, $to: DateTime!, $granularity: Granularity, $timezone: TimeZone, $by: ReportDimension, $agentId: ID, $channelId: ID) {\n  report(\n    metric: $metric\n    from: $from\n    to: $to\n    granularity: $granularity\n    timezone: $timezone\n    by: $by\n    agentId: $agentId\n    channelId: $channelId\n  ) {\n    metric {\n      name\n      version\n      unit\n      title\n    }\n    from\n    to\n    timezone\n    total {\n      ...MeasureFields\n    }\n    rows {\n      bucketAt\n      key\n      agent {\n        id\n        name\n      }\n      channel {\n        id\n        name\n      }\n      value {\n        ...MeasureFields\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Today($timezone: TimeZone) {\n  today(timezone: $timezone) {\n    ...TodayFields\n  }\n}"): typeof import('./graphql.js').TodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription TodayChanged($timezone: TimeZone) {\n  todayChanged(timezone: $timezone) {\n    ...TodayFields\n  }\n}"): typeof import('./graphql.js').TodayChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TodayFields on TodayCounters {\n  startedConversations\n  resolvedConversations\n  messages\n  waiting\n  open\n  botConversations\n  averageFirstResponseSeconds\n  satisfaction\n  surveyAnswers\n  startedByHour\n  asOf\n}"): typeof import('./graphql.js').TodayFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    token\n    expiresAt\n    viewer {\n      ...ViewerFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut($input: SignOutInput!) {\n  signOut(input: $input) {\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    ...ViewerFields\n  }\n}"): typeof import('./graphql.js').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ViewerFields on Viewer {\n  kind\n  scopes\n  agent {\n    id\n    name\n  }\n  customer {\n    id\n    displayName\n  }\n  workspace {\n    id\n    name\n    slug\n    locale\n    timezone\n  }\n}"): typeof import('./graphql.js').ViewerFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PageInfoFields on PageInfo {\n  hasNextPage\n  hasPreviousPage\n  startCursor\n  endCursor\n}"): typeof import('./graphql.js').PageInfoFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment UserErrorFields on UserError {\n  message\n  code\n  path\n}"): typeof import('./graphql.js').UserErrorFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AssignTicket($input: AssignTicketInput!) {\n  assignTicket(input: $input) {\n    ticket {\n      ...TicketFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').AssignTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeTicketStatus($input: ChangeTicketStatusInput!) {\n  changeTicketStatus(input: $input) {\n    ticket {\n      ...TicketFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').ChangeTicketStatusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CommentOnTicket($input: CommentOnTicketInput!) {\n  commentOnTicket(input: $input) {\n    ticket {\n      id\n      version\n    }\n    comment {\n      id\n      text\n      isPublic\n      createdAt\n      author {\n        id\n        name\n      }\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').CommentOnTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenTicket($input: OpenTicketInput!) {\n  openTicket(input: $input) {\n    ticket {\n      ...TicketFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').OpenTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Ticket($id: ID!) {\n  ticket(id: $id) {\n    ...TicketFields\n  }\n}"): typeof import('./graphql.js').TicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TicketFields on Ticket {\n  id\n  number\n  title\n  description\n  type\n  priority\n  status\n  version\n  createdAt\n  updatedAt\n  allowedStatuses\n  team {\n    id\n    name\n  }\n  assignee {\n    id\n    name\n  }\n  customer {\n    id\n    displayName\n  }\n}"): typeof import('./graphql.js').TicketFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Tickets($first: Int, $after: String, $search: String, $filter: TicketFilter, $orderBy: TicketOrder) {\n  tickets(\n    first: $first\n    after: $after\n    search: $search\n    filter: $filter\n    orderBy: $orderBy\n  ) {\n    nodes {\n      ...TicketFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n    liveCursor\n  }\n}"): typeof import('./graphql.js').TicketsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription TicketsChanged($after: Cursor) {\n  ticketsChanged(after: $after) {\n    cursor\n    kind\n    ticket {\n      ...TicketFields\n    }\n  }\n}"): typeof import('./graphql.js').TicketsChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateTicket($input: UpdateTicketInput!) {\n  updateTicket(input: $input) {\n    ticket {\n      ...TicketFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').UpdateTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeaveMessage($input: LeaveMessageInput!) {\n  leaveMessage(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    message {\n      ...MessageFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').LeaveMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenVisitorSession($input: OpenVisitorSessionInput!) {\n  openVisitorSession(input: $input) {\n    token\n    channel {\n      id\n      name\n      greeting\n    }\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').OpenVisitorSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RateConversation($input: RateConversationInput!) {\n  rateConversation(input: $input) {\n    conversation {\n      id\n      status\n      version\n      survey {\n        round\n        score\n        comment\n        answeredAt\n      }\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').RateConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestAgent($input: RequestAgentInput!) {\n  requestAgent(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').RequestAgentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartConversation($input: StartConversationInput!) {\n  startConversation(input: $input) {\n    conversation {\n      ...ConversationFields\n    }\n    message {\n      ...MessageFields\n    }\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql.js').StartConversationDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
