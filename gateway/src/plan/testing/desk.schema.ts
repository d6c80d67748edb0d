const link = (imports: string): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])\n`;

/** A small help desk in four subgraphs, with every shape of relation the real graph has. */
export const deskTypeDefs: Readonly<Record<string, string>> = {
  workspace: `${link('"@key", "@shareable", "@inaccessible"')}
    interface Node { id: ID! }
    type Query {
      node(id: ID!): Node
      nodes(ids: [ID!]!): [Node]!
      viewer: Agent
      settings(input: SettingsInput): Settings
      echo(text: String = "hello", list: [Int!] = [1, 2], at: JSON): String
      secret: String @inaccessible
    }
    scalar JSON
    input SettingsInput { locale: Locale = zh_CN, flags: [Flag!] = [{name: "a"}], depth: Int }
    input Flag { name: String!, isOn: Boolean = true }
    enum Locale { zh_CN en internal @inaccessible }
    type Settings { locale: Locale, badLocale: Locale, flags: [String!]!, extra: JSON, matrix: [[Int]], cells: [[Cell!]!] }
    type Cell { x: Int!, agent: Agent }
    type Agent implements Node @key(fields: "id", resolvable: false) { id: ID! }
    type Customer implements Node @key(fields: "id", resolvable: false) { id: ID! }
    type Conversation implements Node @key(fields: "id", resolvable: false) { id: ID! }
    type Ticket implements Node @key(fields: "id", resolvable: false) { id: ID! }
    type PageInfo @shareable { hasNextPage: Boolean!, endCursor: String }
  `,
  conversations: `${link('"@key", "@shareable", "@external", "@provides", "@requires"')}
    interface Node { id: ID! }
    interface Message { id: ID!, at: Int!, author: Author, conversation: Conversation! }
    union Author = Agent | Customer
    type Query {
      inbox(first: Int = 3, status: Status, filter: InboxFilter): ConversationConnection!
      conversation(id: ID!): Conversation
      messages(ids: [ID!]!): [Message]!
      strictConversation(id: ID!): Conversation!
    }
    type Mutation {
      reply(input: ReplyInput!): ReplyPayload!
      failReply: ReplyPayload
    }
    type Subscription { conversationChanged(id: ID): ConversationChange!, brokenStream: ConversationChange }
    type ConversationChange { kind: String!, conversation: Conversation }
    input ReplyInput { conversationId: ID!, text: String!, tags: [String!] }
    input InboxFilter { and: [InboxFilter!], status: Status, subject: String }
    type ReplyPayload { message: Message, conversation: Conversation, order: Int! }
    enum Status { OPEN CLOSED }
    type ConversationConnection { nodes: [Conversation!]!, edges: [ConversationEdge!]!, pageInfo: PageInfo!, totalCount: Int }
    type ConversationEdge { cursor: String!, node: Conversation! }
    type PageInfo @shareable { hasNextPage: Boolean!, endCursor: String }
    type Conversation implements Node @key(fields: "id") {
      id: ID!
      subject: String
      status: Status!
      isUrgent: Boolean!
      messages(last: Int = 2): [Message!]!
      customer: Customer
      agent: Agent
      quickCustomer: Customer @provides(fields: "name")
      participants: [Author!]!
      threads: [[Message!]!]!
      broken: String
      brokenStrict: String!
    }
    type TextMessage implements Message { id: ID!, at: Int!, author: Author, conversation: Conversation!, text: String! }
    type FileMessage implements Message { id: ID!, at: Int!, author: Author, conversation: Conversation!, url: String, size: Int! }
    type Customer implements Node @key(fields: "id") {
      id: ID!
      name: String @external
      tier: Int @external
      conversations(first: Int = 2): [Conversation!]!
      greeting: String @requires(fields: "name tier")
    }
    type Agent implements Node @key(fields: "id", resolvable: false) { id: ID! }
  `,
  tickets: `${link('"@key", "@external", "@requires"')}
    interface Node { id: ID! }
    type Query { ticket(id: ID!): Ticket, tickets: [Ticket!]!, search(text: String!): [Hit!]! }
    type Mutation { closeTicket(input: CloseTicketInput!): CloseTicketPayload! }
    input CloseTicketInput { id: ID!, reason: String = "done" }
    type CloseTicketPayload { ticket: Ticket, userErrors: [UserError!]!, order: Int! }
    type UserError { code: String!, message: String! }
    union Hit = Ticket | Conversation | Customer
    type Ticket implements Node @key(fields: "id") @key(fields: "number") {
      id: ID!
      number: Int!
      title: String
      assignee: Agent
      conversation: Conversation
      watchers: [Agent]
      label(prefix: String = "#"): String!
    }
    type Conversation implements Node @key(fields: "id") {
      id: ID!
      subject: String @external
      ticket: Ticket
      mustTicket: Ticket!
      summary: String @requires(fields: "subject")
    }
    type Customer implements Node @key(fields: "id", resolvable: false) { id: ID! }
    type Agent implements Node @key(fields: "id") { id: ID!, openTickets: Int!, tickets(first: Int = 1): [Ticket!]! }
  `,
  customers: `${link('"@key", "@shareable"')}
    interface Node { id: ID! }
    type Query { customers: [Customer]!, customer(id: ID!): Customer }
    type Mutation { renameCustomer(id: ID!, name: String!): Customer }
    type Customer implements Node @key(fields: "id") {
      id: ID!
      name: String @shareable
      strictName: String!
      tier: Int
      email: String
      failing: String
      owner: Agent
      tags: [String!]
      badTags: [String!]
    }
    type Agent implements Node @key(fields: "id") { id: ID!, name: String, email: String, team: [Agent!] }
  `,
};
