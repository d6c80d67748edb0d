import type { Client } from "./client.js";
import * as doc from "./gql/graphql.js";

/** An input whose key may be left out: one is made, so that the SDK may safely try again. */
type Keyed<Input extends { idempotencyKey?: unknown }> = Omit<Input, "idempotencyKey"> & { idempotencyKey?: string };

const keyed = <Input extends object>(input: Input) => ({ idempotencyKey: crypto.randomUUID(), ...input });

/**
 * The everyday verbs by noun, over a client: `createDesk(client).conversations.start({ text: "Hello" })`. Each resolves
 * to a `Result` as `client.mutate` does.
 */
export function createDesk(client: Client) {
  return {
    visitors: {
      open: (input: doc.OpenVisitorSessionInput) => client.mutate(doc.OpenVisitorSessionDocument, { input }),
    },
    conversations: {
      get: (id: string) => client.query(doc.ConversationDocument, { id }),
      list: (variables: doc.ConversationsQueryVariables = {}) => client.query(doc.ConversationsDocument, variables),
      start: (input: Keyed<doc.StartConversationInput>) =>
        client.mutate(doc.StartConversationDocument, { input: keyed(input) }),
      leave: (input: Keyed<doc.LeaveMessageInput>) => client.mutate(doc.LeaveMessageDocument, { input: keyed(input) }),
      send: (input: Keyed<doc.SendMessageInput>) => client.mutate(doc.SendMessageDocument, { input: keyed(input) }),
      requestAgent: (conversationId: string) => client.mutate(doc.RequestAgentDocument, { input: { conversationId } }),
      accept: (input: doc.AcceptConversationInput) => client.mutate(doc.AcceptConversationDocument, { input }),
      transfer: (input: doc.TransferConversationInput) => client.mutate(doc.TransferConversationDocument, { input }),
      resolve: (input: doc.ResolveConversationInput) => client.mutate(doc.ResolveConversationDocument, { input }),
      reopen: (input: doc.ReopenConversationInput) => client.mutate(doc.ReopenConversationDocument, { input }),
      rate: (input: doc.RateConversationInput) => client.mutate(doc.RateConversationDocument, { input }),
    },
    tickets: {
      get: (id: string) => client.query(doc.TicketDocument, { id }),
      list: (variables: doc.TicketsQueryVariables = {}) => client.query(doc.TicketsDocument, variables),
      open: (input: Keyed<doc.OpenTicketInput>) => client.mutate(doc.OpenTicketDocument, { input: keyed(input) }),
      comment: (input: Keyed<doc.CommentOnTicketInput>) =>
        client.mutate(doc.CommentOnTicketDocument, { input: keyed(input) }),
    },
    customers: {
      get: (id: string) => client.query(doc.CustomerDocument, { id }),
      list: (variables: doc.CustomersQueryVariables = {}) => client.query(doc.CustomersDocument, variables),
      update: (input: doc.UpdateCustomerInput) => client.mutate(doc.UpdateCustomerDocument, { input }),
      tag: (input: doc.TagCustomerInput) => client.mutate(doc.TagCustomerDocument, { input }),
    },
    knowledge: {
      list: (variables: doc.FaqsQueryVariables = {}) => client.query(doc.FaqsDocument, variables),
      search: (variables: doc.SearchKnowledgeQueryVariables) => client.query(doc.SearchKnowledgeDocument, variables),
      create: (input: Keyed<doc.CreateFaqInput>) => client.mutate(doc.CreateFaqDocument, { input: keyed(input) }),
    },
    reports: {
      get: (variables: doc.ReportQueryVariables) => client.query(doc.ReportDocument, variables),
      today: (variables: doc.TodayQueryVariables = {}) => client.query(doc.TodayDocument, variables),
    },
  };
}

export type Desk = ReturnType<typeof createDesk>;
