/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who speaks. */
export type AuthorKind =
  /** An agent, or a partner's program in an agent's stead. */
  | 'AGENT'
  /** The bot. */
  | 'BOT'
  /** The customer. */
  | 'CUSTOMER'
  /** Switchboard itself. */
  | 'SYSTEM';

/** What happened to the object of a live event. */
export type ChangeKind =
  /** It came into the watched set. */
  | 'ADDED'
  /** It left the watched set. */
  | 'REMOVED'
  /** It changed. */
  | 'UPDATED';

/** Where a conversation stands. */
export type ConversationStatus =
  /** An agent has it and the customer waits for an answer. */
  | 'ASSIGNED'
  /** The bot answers. */
  | 'BOT'
  /** Over for good: the customer has begun another one. */
  | 'CLOSED'
  /** An agent has been asked to take it and has not answered yet; the customer still waits. */
  | 'OFFERED'
  /** It waits for an agent. */
  | 'QUEUED'
  /** Settled; the customer may still answer and be asked how it was. */
  | 'RESOLVED'
  /** Put aside until a time, or until the customer writes; it fills no slot. */
  | 'SNOOZED'
  /** The agent spoke last; it waits for the customer. */
  | 'WAITING';

/** How a message's text is written. */
export type MessageFormat =
  /** In a small part of Markdown: emphasis, strike-through, code, links, lists and quotes. */
  | 'MARKDOWN'
  /** As it is read. */
  | 'PLAIN';

/** What a message is. */
export type MessageKind =
  /** A quiet line: something that happened to the conversation, named by `event`. */
  | 'EVENT'
  /** A note among colleagues. The customer never learns of it. */
  | 'NOTE'
  /** Something that was said. */
  | 'TEXT'
  /** A word to the agent who serves, which that agent and supervisors alone see. */
  | 'WHISPER';

/** A visitor at a website's widget. */
export type OpenVisitorSessionInput = {
  /** The widget's public key. */
  channelKey: string;
  /** Proof of who the visitor is, for people who are signed in at the site: then their history shows. */
  identity?: VisitorProofInput | null | undefined;
  /** The visitor's language. */
  locale?: string | null | undefined;
  /** The visitor's name, if the site knows it; at most 100 characters. */
  name?: string | null | undefined;
  /** The token of an earlier visit, to go on as the same customer. */
  visitorToken?: string | null | undefined;
};

/** An answer to a field of the channel's pre-chat form. */
export type PreChatAnswerInput = {
  /** The field's name. */
  key: string;
  /** The answer; blank = none. */
  value: string;
};

/** How it was. */
export type RateConversationInput = {
  /** In one's own words; at most 1 000 characters. */
  comment?: string | null | undefined;
  /** Which conversation. */
  conversationId: string;
  /** 1 to 100 characters of the caller's own: for 24 hours a repeat with the same key makes nothing new and is answered with what the first call made. */
  idempotencyKey?: string | null | undefined;
  /** Keys of the channel's reasons that are there for this score, at most 10. */
  reasons?: Array<string> | null | undefined;
  /** From 1 (bad) to 5 (good). */
  score: number;
};

/** A conversation that the visitor wants a person in. */
export type RequestAgentInput = {
  /** Which conversation. */
  conversationId: string;
};

/** Something to say in a conversation. */
export type SendMessageInput = {
  /** The sender's own attachments of this conversation, at most 10, in order; they may still be pending. */
  attachmentIds?: Array<string> | null | undefined;
  /** In which conversation. */
  conversationId: string;
  /** How the text is written. Default: PLAIN. */
  format?: MessageFormat | null | undefined;
  /** 1 to 100 characters of the sender's own: a repeat with the same key is answered with the same message. */
  idempotencyKey: string;
  /** The message of this conversation that it answers. */
  replyToId?: string | null | undefined;
  /** What to say, at most 4 000 characters; may be left out where there are attachments. */
  text?: string | null | undefined;
};

/** Whether the caller is typing. */
export type SetTypingInput = {
  /** In which conversation. */
  conversationId: string;
  /** True when one begins or goes on, false when one stops. */
  isTyping: boolean;
};

/** A visitor's first words. */
export type StartConversationInput = {
  /** Answers to the channel's pre-chat form; what it requires must be there when a conversation begins. */
  answers?: Array<PreChatAnswerInput> | null | undefined;
  /** Browser or device, for example its user agent. */
  device?: string | null | undefined;
  /** 1 to 100 characters of the sender's own: a repeat with the same key starts nothing new. */
  idempotencyKey: string;
  /** The visitor's language. */
  locale?: string | null | undefined;
  /** Page that the visitor is on. */
  page?: string | null | undefined;
  /** Page that had led there. */
  referrer?: string | null | undefined;
  /** Plain text, at most 4 000 characters. */
  text: string;
};

/** Proof of who a visitor is, made by the site's own server: either `jwt`, or `externalId` with its `signature`. */
export type VisitorProofInput = {
  /** The site's own id of the visitor, at most 200 characters. */
  externalId?: string | null | undefined;
  /** JSON Web Token, HS256 with a secret of the channel: `sub` = the site's id, `aud` = the widget's key, `iat`, `exp` at most an hour later; may tell `name` and `email`. */
  jwt?: string | null | undefined;
  /** HMAC-SHA-256 of `externalId` with a secret of the channel, hexadecimal. It does not expire: prefer `jwt`. */
  signature?: string | null | undefined;
};

export type ConversationChangedSubscriptionVariables = Exact<{
  conversationId: string;
  after?: string | null | undefined;
}>;


export type ConversationChangedSubscription = { conversationChanged: { __typename: 'ConversationChange', cursor: string, kind: ChangeKind, conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, assignee: { __typename: 'Agent', id: string, name: string } | null, rounds: Array<{ __typename: 'ServiceRound', number: number }>, survey: { __typename: 'Survey', round: number, score: number } | null } | null } };

export type MessagesChangedSubscriptionVariables = Exact<{
  conversationId: string;
  after?: string | null | undefined;
}>;


export type MessagesChangedSubscription = { messagesChanged: { __typename: 'MessageChange', cursor: string, kind: ChangeKind, message: { __typename: 'Message', id: string, sequence: number, kind: MessageKind, author: AuthorKind, text: string, event: string | null, sentAt: string, idempotencyKey: string | null, options: Array<string>, agent: { __typename: 'Agent', id: string, name: string } | null, citations: Array<{ __typename: 'Faq', id: string, question: string }> | null } | null } };

export type QueuePlaceChangedSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type QueuePlaceChangedSubscription = { queuePlaceChanged: { __typename: 'QueuePlace', position: number, waitingCount: number, estimatedWaitSeconds: number | null } | null };

export type SetTypingMutationVariables = Exact<{
  input: SetTypingInput;
}>;


export type SetTypingMutation = { setTyping: { __typename: 'SetTypingPayload', userErrors: Array<{ __typename: 'UserError', code: string }> } };

export type TypingChangedSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type TypingChangedSubscription = { typingChanged: { __typename: 'Typing', author: AuthorKind, isTyping: boolean, agent: { __typename: 'Agent', id: string, name: string } | null } };

export type OpenVisitorSessionMutationVariables = Exact<{
  input: OpenVisitorSessionInput;
}>;


export type OpenVisitorSessionMutation = { openVisitorSession: { __typename: 'OpenVisitorSessionPayload', token: string | null, conversation: { __typename: 'Conversation', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type WidgetChannelQueryVariables = Exact<{
  key: string;
}>;


export type WidgetChannelQuery = { widgetChannel: { __typename: 'Channel', id: string, name: string, greeting: string | null, isEnabled: boolean } | null };

export type ConversationStateFragment = { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, assignee: { __typename: 'Agent', id: string, name: string } | null, rounds: Array<{ __typename: 'ServiceRound', number: number }>, survey: { __typename: 'Survey', round: number, score: number } | null };

export type MessageLineFragment = { __typename: 'Message', id: string, sequence: number, kind: MessageKind, author: AuthorKind, text: string, event: string | null, sentAt: string, idempotencyKey: string | null, options: Array<string>, agent: { __typename: 'Agent', id: string, name: string } | null, citations: Array<{ __typename: 'Faq', id: string, question: string }> | null };

export type RateConversationMutationVariables = Exact<{
  input: RateConversationInput;
}>;


export type RateConversationMutation = { rateConversation: { __typename: 'RateConversationPayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, assignee: { __typename: 'Agent', id: string, name: string } | null, rounds: Array<{ __typename: 'ServiceRound', number: number }>, survey: { __typename: 'Survey', round: number, score: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type RequestAgentMutationVariables = Exact<{
  input: RequestAgentInput;
}>;


export type RequestAgentMutation = { requestAgent: { __typename: 'RequestAgentPayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, assignee: { __typename: 'Agent', id: string, name: string } | null, rounds: Array<{ __typename: 'ServiceRound', number: number }>, survey: { __typename: 'Survey', round: number, score: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage: { __typename: 'SendMessagePayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, assignee: { __typename: 'Agent', id: string, name: string } | null, rounds: Array<{ __typename: 'ServiceRound', number: number }>, survey: { __typename: 'Survey', round: number, score: number } | null } | null, message: { __typename: 'Message', id: string, sequence: number, kind: MessageKind, author: AuthorKind, text: string, event: string | null, sentAt: string, idempotencyKey: string | null, options: Array<string>, agent: { __typename: 'Agent', id: string, name: string } | null, citations: Array<{ __typename: 'Faq', id: string, question: string }> | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type StartConversationMutationVariables = Exact<{
  input: StartConversationInput;
}>;


export type StartConversationMutation = { startConversation: { __typename: 'StartConversationPayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, assignee: { __typename: 'Agent', id: string, name: string } | null, rounds: Array<{ __typename: 'ServiceRound', number: number }>, survey: { __typename: 'Survey', round: number, score: number } | null } | null, message: { __typename: 'Message', id: string, sequence: number, kind: MessageKind, author: AuthorKind, text: string, event: string | null, sentAt: string, idempotencyKey: string | null, options: Array<string>, agent: { __typename: 'Agent', id: string, name: string } | null, citations: Array<{ __typename: 'Faq', id: string, question: string }> | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type VisitorConversationQueryVariables = Exact<{
  id: string;
  last: number;
  before?: string | null | undefined;
}>;


export type VisitorConversationQuery = { conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, messages: { __typename: 'MessageConnection', liveCursor: string | null, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ __typename: 'Message', id: string, sequence: number, kind: MessageKind, author: AuthorKind, text: string, event: string | null, sentAt: string, idempotencyKey: string | null, options: Array<string>, agent: { __typename: 'Agent', id: string, name: string } | null, citations: Array<{ __typename: 'Faq', id: string, question: string }> | null }> }, assignee: { __typename: 'Agent', id: string, name: string } | null, rounds: Array<{ __typename: 'ServiceRound', number: number }>, survey: { __typename: 'Survey', round: number, score: number } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ConversationStateFragmentDoc = new TypedDocumentString(`
    fragment ConversationState on Conversation {
  __typename
  id
  number
  status
  version
  assignee {
    __typename
    id
    name
  }
  rounds {
    __typename
    number
  }
  survey {
    __typename
    round
    score
  }
}
    `, {"fragmentName":"ConversationState"}) as unknown as TypedDocumentString<ConversationStateFragment, unknown>;
export const MessageLineFragmentDoc = new TypedDocumentString(`
    fragment MessageLine on Message {
  __typename
  id
  sequence
  kind
  author
  text
  event
  sentAt
  idempotencyKey
  options
  agent {
    __typename
    id
    name
  }
  citations {
    __typename
    id
    question
  }
}
    `, {"fragmentName":"MessageLine"}) as unknown as TypedDocumentString<MessageLineFragment, unknown>;
export const ConversationChangedDocument = {"__meta__":{"hash":"3f51a5c44171026b66c26675239296ce325e31ca0c4592a4cf9e121866e1038c"}} as unknown as TypedDocumentString<ConversationChangedSubscription, ConversationChangedSubscriptionVariables>;
export const MessagesChangedDocument = {"__meta__":{"hash":"deb2136c58e89a823bff712b35eaa038a9e54a6a8fca33b3c6b6e849bbd77900"}} as unknown as TypedDocumentString<MessagesChangedSubscription, MessagesChangedSubscriptionVariables>;
export const QueuePlaceChangedDocument = {"__meta__":{"hash":"6d79e5b0b33fee6292dab0ab1bb05a57ce3191eefe047a2ec60183fd9da6b07d"}} as unknown as TypedDocumentString<QueuePlaceChangedSubscription, QueuePlaceChangedSubscriptionVariables>;
export const SetTypingDocument = {"__meta__":{"hash":"92549cec0ad77bd9d4dc8297e1578619d0b6d4538c0e384243458f6b5d5a0ceb"}} as unknown as TypedDocumentString<SetTypingMutation, SetTypingMutationVariables>;
export const TypingChangedDocument = {"__meta__":{"hash":"677140e2dd6eb94056be3d489612a6a4ba16bd01f9b333ccf479b8c19644390a"}} as unknown as TypedDocumentString<TypingChangedSubscription, TypingChangedSubscriptionVariables>;
export const OpenVisitorSessionDocument = {"__meta__":{"hash":"e1b6a205cc7d89684f277b05166852bb133bc8d2c511409b034f13af95f9d19e"}} as unknown as TypedDocumentString<OpenVisitorSessionMutation, OpenVisitorSessionMutationVariables>;
export const WidgetChannelDocument = {"__meta__":{"hash":"27ec8a31c214fbc162cc53c750815d5d04f7c441dcb7fd6aec1833021299347d"}} as unknown as TypedDocumentString<WidgetChannelQuery, WidgetChannelQueryVariables>;
export const RateConversationDocument = {"__meta__":{"hash":"a067b68d9a0d5421c4eedd6d9a747a6b852ba50ede6970270a3efe52093238b6"}} as unknown as TypedDocumentString<RateConversationMutation, RateConversationMutationVariables>;
export const RequestAgentDocument = {"__meta__":{"hash":"bad9b1f7e421cd163f1ea8de36257a1a10bd74cfda70d058f88f018e56efe87b"}} as unknown as TypedDocumentString<RequestAgentMutation, RequestAgentMutationVariables>;
export const SendMessageDocument = {"__meta__":{"hash":"190591ba274e675b57e00c06e2db655388b675bc9e61bc02a3e4dcf874fd7e74"}} as unknown as TypedDocumentString<SendMessageMutation, SendMessageMutationVariables>;
export const StartConversationDocument = {"__meta__":{"hash":"17fc3a1b5d27bbfba2dbfa31f7f4cb7d5ca949ed37eb1921cec413e6874a2f1a"}} as unknown as TypedDocumentString<StartConversationMutation, StartConversationMutationVariables>;
export const VisitorConversationDocument = {"__meta__":{"hash":"d61d91c005027b01e2c3d1915bbb3b1ba7eff05ec5a98d2082718cfa852e3aa0"}} as unknown as TypedDocumentString<VisitorConversationQuery, VisitorConversationQueryVariables>;