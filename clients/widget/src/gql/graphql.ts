/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why an attachment cannot be opened. */
export type AttachmentFailure =
  /** It is damaged, or larger in pixels than is taken. */
  | 'NOT_READABLE'
  /** No scanner could judge it. */
  | 'NOT_SCANNED'
  /** Its bytes did not come in time. */
  | 'NOT_UPLOADED'
  /** What came is not of the announced kind. */
  | 'TYPE_MISMATCH';

/** What an attachment is. */
export type AttachmentKind =
  /** Any other file. */
  | 'FILE'
  /** A place on the map; it has no bytes. */
  | 'LOCATION'
  /** A picture, shown in the talk. */
  | 'PICTURE'
  /** A video. */
  | 'VIDEO'
  /** A spoken message. */
  | 'VOICE';

/** Whether an attachment can be opened. */
export type AttachmentState =
  /** It cannot be opened; `failure` says why. */
  | 'FAILED'
  /** Malware was found in it; its bytes are gone. */
  | 'INFECTED'
  /** Its bytes are still to come, or are being looked at. */
  | 'PENDING'
  /** It was looked at and can be opened. */
  | 'READY';

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

/** A wait to turn into an offline message. */
export type CallMeLaterInput = {
  /** Where the answer is to go. */
  contact: ContactInput;
  /** Which conversation; it is with the bot or waits. */
  conversationId: string;
};

/** What happened to the object of a live event. */
export type ChangeKind =
  /** It came into the watched set. */
  | 'ADDED'
  /** It left the watched set. */
  | 'REMOVED'
  /** It changed. */
  | 'UPDATED';

/** Where the answer is to go: exactly one of the two. */
export type ContactInput = {
  /** An e-mail address, at most 254 characters. */
  email?: string | null | undefined;
  /** A telephone number of 5 to 15 digits; without `+` it is taken as one of the country that the customer writes from. */
  phone?: string | null | undefined;
};

/** By what means a customer who has gone can be reached. */
export type ContactKind =
  /** By e-mail. */
  | 'EMAIL'
  /** By telephone or text message. */
  | 'PHONE';

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

/** A file that is to be uploaded into a conversation. */
export type CreateUploadInput = {
  /** In which conversation it is to be sent. */
  conversationId: string;
  /** 1 to 100 characters of the sender's own: a repeat with the same key is answered with the same attachment. */
  idempotencyKey: string;
  /** As what it is to be sent; not LOCATION. */
  kind: AttachmentKind;
  /** Name of the file, at most 200 characters; folders before it are dropped. */
  name: string;
  /** Its exact size in bytes. */
  size: number;
};

/** A message to leave, and where the answer is to go. */
export type LeaveMessageInput = {
  /** Answers to the channel's pre-chat form; what it requires must be there when a conversation begins. */
  answers?: Array<PreChatAnswerInput> | null | undefined;
  /** Where the answer is to go. */
  contact: ContactInput;
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

/** A wait to give up. */
export type LeaveQueueInput = {
  /** Which conversation. */
  conversationId: string;
};

/** How far the caller has read. */
export type MarkConversationReadInput = {
  /** Which conversation. */
  conversationId: string;
  /** Sequence of the latest message that was on screen. */
  sequence: number;
};

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

/** Where a conversation goes when the wait is too long. */
export type OverflowTarget =
  /** Back to the bot, if there is one; else the customer is asked for a message. */
  | 'BOT'
  /** It stays in the queue, and the customer is asked to leave a message. */
  | 'MESSAGE'
  /** To another team's queue. */
  | 'TEAM';

/** An answer to a field of the channel's pre-chat form. */
export type PreChatAnswerInput = {
  /** The field's name. */
  key: string;
  /** The answer; blank = none. A choice in any language that the channel has it in. */
  value: string;
};

/** What a field of a pre-chat form takes. */
export type PreChatFieldKind =
  /** One of the choices. */
  | 'CHOICE'
  /** An e-mail address. */
  | 'EMAIL'
  /** What the visitor wants to be called, at most 100 characters; a customer without a name has it from then on. */
  | 'NAME'
  /** A telephone number. */
  | 'PHONE'
  /** Text of one's own. */
  | 'TEXT';

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

/** Whose reading a mark tells of. */
export type Reader =
  /** One agent's, for colleagues alone. */
  | 'AGENT'
  /** The customer's. */
  | 'CUSTOMER'
  /** The desk's, as the customer sees it: how far whoever served has read. A supervisor who looks on does not count. */
  | 'DESK';

/** A conversation that the visitor wants a person in. */
export type RequestAgentInput = {
  /** Which conversation. */
  conversationId: string;
};

/** Who settled a service round. */
export type RoundEnder =
  /** An agent, or a partner's program in an agent's stead. */
  | 'AGENT'
  /** The bot, whose answer was enough. */
  | 'BOT'
  /** The customer. */
  | 'CUSTOMER'
  /** Switchboard itself, after the customer's silence. */
  | 'SYSTEM';

/** Something to say in a conversation. */
export type SendMessageInput = {
  /** The sender's own attachments of this conversation, at most 10, in order; they may still be pending. */
  attachmentIds?: Array<string> | null | undefined;
  /** In which conversation. */
  conversationId: string;
  /** The version of the draft that this was: words that the sender's draft got later stay. Absent = the draft is cleared, whatever it holds. */
  draftVersion?: number | null | undefined;
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

export type AttachmentCardFragment = { __typename: 'Attachment', id: string, kind: AttachmentKind, state: AttachmentState, failure: AttachmentFailure | null, name: string, size: number, width: number | null, height: number | null, thumbnailUrl: string | null, downloadUrl: string | null, location: { __typename: 'Location', latitude: number, longitude: number, name: string | null, address: string | null } | null };

export type AttachmentsChangedSubscriptionVariables = Exact<{
  conversationId: string;
  after?: string | null | undefined;
}>;


export type AttachmentsChangedSubscription = { attachmentsChanged: { __typename: 'AttachmentChange', cursor: string, attachment: { __typename: 'Attachment', id: string, kind: AttachmentKind, state: AttachmentState, failure: AttachmentFailure | null, name: string, size: number, width: number | null, height: number | null, thumbnailUrl: string | null, downloadUrl: string | null, location: { __typename: 'Location', latitude: number, longitude: number, name: string | null, address: string | null } | null } | null } };

export type CreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
}>;


export type CreateUploadMutation = { createUpload: { __typename: 'CreateUploadPayload', uploadUrl: string | null, attachment: { __typename: 'Attachment', id: string, kind: AttachmentKind, state: AttachmentState, failure: AttachmentFailure | null, name: string, size: number, width: number | null, height: number | null, thumbnailUrl: string | null, downloadUrl: string | null, location: { __typename: 'Location', latitude: number, longitude: number, name: string | null, address: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type ConversationChangedSubscriptionVariables = Exact<{
  conversationId: string;
  after?: string | null | undefined;
}>;


export type ConversationChangedSubscription = { conversationChanged: { __typename: 'ConversationChange', cursor: string, kind: ChangeKind, conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, isOfflineMessage: boolean, overflow: OverflowTarget | null, contact: { __typename: 'ConversationContact', kind: ContactKind, value: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, rounds: Array<{ __typename: 'ServiceRound', number: number, endedBy: RoundEnder | null, firstReplyAt: string | null }>, survey: { __typename: 'Survey', round: number, score: number } | null, mergedInto: { __typename: 'Conversation', id: string } | null } | null } };

export type MarkConversationReadMutationVariables = Exact<{
  input: MarkConversationReadInput;
}>;


export type MarkConversationReadMutation = { markConversationRead: { __typename: 'MarkConversationReadPayload', userErrors: Array<{ __typename: 'UserError', code: string }> } };

export type MessagesChangedSubscriptionVariables = Exact<{
  conversationId: string;
  after?: string | null | undefined;
}>;


export type MessagesChangedSubscription = { messagesChanged: { __typename: 'MessageChange', cursor: string, kind: ChangeKind, message: { __typename: 'Message', id: string, sequence: number, kind: MessageKind, author: AuthorKind, text: string, markdown: string | null, event: string | null, sentAt: string, editedAt: string | null, recalledAt: string | null, idempotencyKey: string | null, options: Array<string>, agent: { __typename: 'Agent', id: string, name: string } | null, citations: Array<{ __typename: 'Faq', id: string, question: string }> | null, replyTo: { __typename: 'Message', id: string, author: AuthorKind, text: string, recalledAt: string | null, agent: { __typename: 'Agent', id: string, name: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, state: AttachmentState, failure: AttachmentFailure | null, name: string, size: number, width: number | null, height: number | null, thumbnailUrl: string | null, downloadUrl: string | null, location: { __typename: 'Location', latitude: number, longitude: number, name: string | null, address: string | null } | null }>, link: { __typename: 'ConversationLink', part: { __typename: 'Conversation', id: string } | null } | null } | null } };

export type QueuePlaceChangedSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type QueuePlaceChangedSubscription = { queuePlaceChanged: { __typename: 'QueuePlace', position: number, waitingCount: number, estimatedWait: { __typename: 'WaitEstimate', lowSeconds: number, highSeconds: number } | null } | null };

export type ReadMarksChangedSubscriptionVariables = Exact<{
  conversationId: string;
  after?: string | null | undefined;
}>;


export type ReadMarksChangedSubscription = { readMarksChanged: { __typename: 'ReadMarkChange', cursor: string, readMark: { __typename: 'ReadMark', reader: Reader, sequence: number } } };

export type SetTypingMutationVariables = Exact<{
  input: SetTypingInput;
}>;


export type SetTypingMutation = { setTyping: { __typename: 'SetTypingPayload', userErrors: Array<{ __typename: 'UserError', code: string }> } };

export type TypingChangedSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type TypingChangedSubscription = { typingChanged: { __typename: 'Typing', author: AuthorKind, isTyping: boolean, agent: { __typename: 'Agent', id: string, name: string } | null } };

export type CallMeLaterMutationVariables = Exact<{
  input: CallMeLaterInput;
}>;


export type CallMeLaterMutation = { callMeLater: { __typename: 'CallMeLaterPayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, isOfflineMessage: boolean, overflow: OverflowTarget | null, contact: { __typename: 'ConversationContact', kind: ContactKind, value: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, rounds: Array<{ __typename: 'ServiceRound', number: number, endedBy: RoundEnder | null, firstReplyAt: string | null }>, survey: { __typename: 'Survey', round: number, score: number } | null, mergedInto: { __typename: 'Conversation', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, path: Array<string> }> } };

export type LeaveMessageMutationVariables = Exact<{
  input: LeaveMessageInput;
}>;


export type LeaveMessageMutation = { leaveMessage: { __typename: 'LeaveMessagePayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, isOfflineMessage: boolean, overflow: OverflowTarget | null, contact: { __typename: 'ConversationContact', kind: ContactKind, value: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, rounds: Array<{ __typename: 'ServiceRound', number: number, endedBy: RoundEnder | null, firstReplyAt: string | null }>, survey: { __typename: 'Survey', round: number, score: number } | null, mergedInto: { __typename: 'Conversation', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, path: Array<string> }> } };

export type LeaveQueueMutationVariables = Exact<{
  input: LeaveQueueInput;
}>;


export type LeaveQueueMutation = { leaveQueue: { __typename: 'LeaveQueuePayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, isOfflineMessage: boolean, overflow: OverflowTarget | null, contact: { __typename: 'ConversationContact', kind: ContactKind, value: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, rounds: Array<{ __typename: 'ServiceRound', number: number, endedBy: RoundEnder | null, firstReplyAt: string | null }>, survey: { __typename: 'Survey', round: number, score: number } | null, mergedInto: { __typename: 'Conversation', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type OpenVisitorSessionMutationVariables = Exact<{
  input: OpenVisitorSessionInput;
}>;


export type OpenVisitorSessionMutation = { openVisitorSession: { __typename: 'OpenVisitorSessionPayload', token: string | null, isIdentified: boolean | null, conversation: { __typename: 'Conversation', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type WidgetChannelQueryVariables = Exact<{
  key: string;
  locale?: string | null | undefined;
}>;


export type WidgetChannelQuery = { widgetChannel: { __typename: 'Channel', id: string, name: string, greeting: string | null, offHoursText: string | null, isEnabled: boolean, color: string | null, logoUrl: string | null, availability: { __typename: 'ChannelAvailability', isOpen: boolean, isAttended: boolean, nextOpeningAt: string | null }, preChatForm: Array<{ __typename: 'PreChatField', key: string, label: string, kind: PreChatFieldKind, isRequired: boolean, choices: Array<string>, maxLength: number }>, survey: { __typename: 'SurveySettings', isEnabled: boolean, reasons: Array<{ __typename: 'SurveyReason', key: string, labelEn: string, labelZh: string, fromScore: number, toScore: number }> } } | null };

export type ConversationStateFragment = { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, isOfflineMessage: boolean, overflow: OverflowTarget | null, contact: { __typename: 'ConversationContact', kind: ContactKind, value: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, rounds: Array<{ __typename: 'ServiceRound', number: number, endedBy: RoundEnder | null, firstReplyAt: string | null }>, survey: { __typename: 'Survey', round: number, score: number } | null, mergedInto: { __typename: 'Conversation', id: string } | null };

export type MessageLineFragment = { __typename: 'Message', id: string, sequence: number, kind: MessageKind, author: AuthorKind, text: string, markdown: string | null, event: string | null, sentAt: string, editedAt: string | null, recalledAt: string | null, idempotencyKey: string | null, options: Array<string>, agent: { __typename: 'Agent', id: string, name: string } | null, citations: Array<{ __typename: 'Faq', id: string, question: string }> | null, replyTo: { __typename: 'Message', id: string, author: AuthorKind, text: string, recalledAt: string | null, agent: { __typename: 'Agent', id: string, name: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, state: AttachmentState, failure: AttachmentFailure | null, name: string, size: number, width: number | null, height: number | null, thumbnailUrl: string | null, downloadUrl: string | null, location: { __typename: 'Location', latitude: number, longitude: number, name: string | null, address: string | null } | null }>, link: { __typename: 'ConversationLink', part: { __typename: 'Conversation', id: string } | null } | null };

export type RateConversationMutationVariables = Exact<{
  input: RateConversationInput;
}>;


export type RateConversationMutation = { rateConversation: { __typename: 'RateConversationPayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, isOfflineMessage: boolean, overflow: OverflowTarget | null, contact: { __typename: 'ConversationContact', kind: ContactKind, value: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, rounds: Array<{ __typename: 'ServiceRound', number: number, endedBy: RoundEnder | null, firstReplyAt: string | null }>, survey: { __typename: 'Survey', round: number, score: number } | null, mergedInto: { __typename: 'Conversation', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type RequestAgentMutationVariables = Exact<{
  input: RequestAgentInput;
}>;


export type RequestAgentMutation = { requestAgent: { __typename: 'RequestAgentPayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, isOfflineMessage: boolean, overflow: OverflowTarget | null, contact: { __typename: 'ConversationContact', kind: ContactKind, value: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, rounds: Array<{ __typename: 'ServiceRound', number: number, endedBy: RoundEnder | null, firstReplyAt: string | null }>, survey: { __typename: 'Survey', round: number, score: number } | null, mergedInto: { __typename: 'Conversation', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage: { __typename: 'SendMessagePayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, isOfflineMessage: boolean, overflow: OverflowTarget | null, contact: { __typename: 'ConversationContact', kind: ContactKind, value: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, rounds: Array<{ __typename: 'ServiceRound', number: number, endedBy: RoundEnder | null, firstReplyAt: string | null }>, survey: { __typename: 'Survey', round: number, score: number } | null, mergedInto: { __typename: 'Conversation', id: string } | null } | null, message: { __typename: 'Message', id: string, sequence: number, kind: MessageKind, author: AuthorKind, text: string, markdown: string | null, event: string | null, sentAt: string, editedAt: string | null, recalledAt: string | null, idempotencyKey: string | null, options: Array<string>, agent: { __typename: 'Agent', id: string, name: string } | null, citations: Array<{ __typename: 'Faq', id: string, question: string }> | null, replyTo: { __typename: 'Message', id: string, author: AuthorKind, text: string, recalledAt: string | null, agent: { __typename: 'Agent', id: string, name: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, state: AttachmentState, failure: AttachmentFailure | null, name: string, size: number, width: number | null, height: number | null, thumbnailUrl: string | null, downloadUrl: string | null, location: { __typename: 'Location', latitude: number, longitude: number, name: string | null, address: string | null } | null }>, link: { __typename: 'ConversationLink', part: { __typename: 'Conversation', id: string } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string }> } };

export type StartConversationMutationVariables = Exact<{
  input: StartConversationInput;
}>;


export type StartConversationMutation = { startConversation: { __typename: 'StartConversationPayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, isOfflineMessage: boolean, overflow: OverflowTarget | null, contact: { __typename: 'ConversationContact', kind: ContactKind, value: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, rounds: Array<{ __typename: 'ServiceRound', number: number, endedBy: RoundEnder | null, firstReplyAt: string | null }>, survey: { __typename: 'Survey', round: number, score: number } | null, mergedInto: { __typename: 'Conversation', id: string } | null } | null, message: { __typename: 'Message', id: string, sequence: number, kind: MessageKind, author: AuthorKind, text: string, markdown: string | null, event: string | null, sentAt: string, editedAt: string | null, recalledAt: string | null, idempotencyKey: string | null, options: Array<string>, agent: { __typename: 'Agent', id: string, name: string } | null, citations: Array<{ __typename: 'Faq', id: string, question: string }> | null, replyTo: { __typename: 'Message', id: string, author: AuthorKind, text: string, recalledAt: string | null, agent: { __typename: 'Agent', id: string, name: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, state: AttachmentState, failure: AttachmentFailure | null, name: string, size: number, width: number | null, height: number | null, thumbnailUrl: string | null, downloadUrl: string | null, location: { __typename: 'Location', latitude: number, longitude: number, name: string | null, address: string | null } | null }>, link: { __typename: 'ConversationLink', part: { __typename: 'Conversation', id: string } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, path: Array<string> }> } };

export type VisitorConversationQueryVariables = Exact<{
  id: string;
  last: number;
  before?: string | null | undefined;
}>;


export type VisitorConversationQuery = { conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, isOfflineMessage: boolean, overflow: OverflowTarget | null, readMarks: Array<{ __typename: 'ReadMark', reader: Reader, sequence: number }>, messages: { __typename: 'MessageConnection', liveCursor: string | null, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ __typename: 'Message', id: string, sequence: number, kind: MessageKind, author: AuthorKind, text: string, markdown: string | null, event: string | null, sentAt: string, editedAt: string | null, recalledAt: string | null, idempotencyKey: string | null, options: Array<string>, agent: { __typename: 'Agent', id: string, name: string } | null, citations: Array<{ __typename: 'Faq', id: string, question: string }> | null, replyTo: { __typename: 'Message', id: string, author: AuthorKind, text: string, recalledAt: string | null, agent: { __typename: 'Agent', id: string, name: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, state: AttachmentState, failure: AttachmentFailure | null, name: string, size: number, width: number | null, height: number | null, thumbnailUrl: string | null, downloadUrl: string | null, location: { __typename: 'Location', latitude: number, longitude: number, name: string | null, address: string | null } | null }>, link: { __typename: 'ConversationLink', part: { __typename: 'Conversation', id: string } | null } | null }> }, contact: { __typename: 'ConversationContact', kind: ContactKind, value: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, rounds: Array<{ __typename: 'ServiceRound', number: number, endedBy: RoundEnder | null, firstReplyAt: string | null }>, survey: { __typename: 'Survey', round: number, score: number } | null, mergedInto: { __typename: 'Conversation', id: string } | null } | null };

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
  isOfflineMessage
  overflow
  contact {
    __typename
    kind
    value
  }
  assignee {
    __typename
    id
    name
  }
  rounds {
    __typename
    number
    endedBy
    firstReplyAt
  }
  survey {
    __typename
    round
    score
  }
  mergedInto {
    __typename
    id
  }
}
    `, {"fragmentName":"ConversationState"}) as unknown as TypedDocumentString<ConversationStateFragment, unknown>;
export const AttachmentCardFragmentDoc = new TypedDocumentString(`
    fragment AttachmentCard on Attachment {
  __typename
  id
  kind
  state
  failure
  name
  size
  width
  height
  thumbnailUrl
  downloadUrl
  location {
    __typename
    latitude
    longitude
    name
    address
  }
}
    `, {"fragmentName":"AttachmentCard"}) as unknown as TypedDocumentString<AttachmentCardFragment, unknown>;
export const MessageLineFragmentDoc = new TypedDocumentString(`
    fragment MessageLine on Message {
  __typename
  id
  sequence
  kind
  author
  text
  markdown
  event
  sentAt
  editedAt
  recalledAt
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
  replyTo {
    __typename
    id
    author
    text
    recalledAt
    agent {
      __typename
      id
      name
    }
  }
  attachments {
    __typename
    ...AttachmentCard
  }
  link {
    __typename
    part {
      __typename
      id
    }
  }
}
    fragment AttachmentCard on Attachment {
  __typename
  id
  kind
  state
  failure
  name
  size
  width
  height
  thumbnailUrl
  downloadUrl
  location {
    __typename
    latitude
    longitude
    name
    address
  }
}`, {"fragmentName":"MessageLine"}) as unknown as TypedDocumentString<MessageLineFragment, unknown>;
export const AttachmentsChangedDocument = {"__meta__":{"hash":"0fc4f0bb9c34fe4b56dd6d1889df05c2df8485979b33ddf6eda10ce5db827677"}} as unknown as TypedDocumentString<AttachmentsChangedSubscription, AttachmentsChangedSubscriptionVariables>;
export const CreateUploadDocument = {"__meta__":{"hash":"91fedb22672462af24b10218f413dc410ffa5fa2419570a9fb3eca0a4f9a692a"}} as unknown as TypedDocumentString<CreateUploadMutation, CreateUploadMutationVariables>;
export const ConversationChangedDocument = {"__meta__":{"hash":"a886066ef8a2683687c43d24ebfacfc946ba61c63109b16296131934f0e34460"}} as unknown as TypedDocumentString<ConversationChangedSubscription, ConversationChangedSubscriptionVariables>;
export const MarkConversationReadDocument = {"__meta__":{"hash":"82848af1adab93d8d9fb08b1958457c3e80833f235ee0bbaea5d9b6c47276c7b"}} as unknown as TypedDocumentString<MarkConversationReadMutation, MarkConversationReadMutationVariables>;
export const MessagesChangedDocument = {"__meta__":{"hash":"c7b84bebdf55c16fb9a72a97c0f052d1a1ed4e34a8710017fd2aa422c99aaf3e"}} as unknown as TypedDocumentString<MessagesChangedSubscription, MessagesChangedSubscriptionVariables>;
export const QueuePlaceChangedDocument = {"__meta__":{"hash":"3be97f724a09a9b5cc836f6741639f0f74f5fa72910774e40b63034f119fb8ab"}} as unknown as TypedDocumentString<QueuePlaceChangedSubscription, QueuePlaceChangedSubscriptionVariables>;
export const ReadMarksChangedDocument = {"__meta__":{"hash":"49a89fd06a00a9286288e48cf950c6cec6bfa7df0d56a1a26ce4a12e167f37ca"}} as unknown as TypedDocumentString<ReadMarksChangedSubscription, ReadMarksChangedSubscriptionVariables>;
export const SetTypingDocument = {"__meta__":{"hash":"92549cec0ad77bd9d4dc8297e1578619d0b6d4538c0e384243458f6b5d5a0ceb"}} as unknown as TypedDocumentString<SetTypingMutation, SetTypingMutationVariables>;
export const TypingChangedDocument = {"__meta__":{"hash":"677140e2dd6eb94056be3d489612a6a4ba16bd01f9b333ccf479b8c19644390a"}} as unknown as TypedDocumentString<TypingChangedSubscription, TypingChangedSubscriptionVariables>;
export const CallMeLaterDocument = {"__meta__":{"hash":"af28a31c45cfb5b53291cf327d921a923e296f9f67edfae5c8f1158d93fa7bab"}} as unknown as TypedDocumentString<CallMeLaterMutation, CallMeLaterMutationVariables>;
export const LeaveMessageDocument = {"__meta__":{"hash":"2d4b55215902548a30b8ca33549c1e68b7dc860e39d554e5fa1f6c7b7166484c"}} as unknown as TypedDocumentString<LeaveMessageMutation, LeaveMessageMutationVariables>;
export const LeaveQueueDocument = {"__meta__":{"hash":"9bf7f1da468ff0b2ca80cde6fa8978c3ac9d6b63e553e0c507d547a283203dc8"}} as unknown as TypedDocumentString<LeaveQueueMutation, LeaveQueueMutationVariables>;
export const OpenVisitorSessionDocument = {"__meta__":{"hash":"8d8854215bc402ad94dcc8eecf8dbe42770d9e51af524688445c706ce76070af"}} as unknown as TypedDocumentString<OpenVisitorSessionMutation, OpenVisitorSessionMutationVariables>;
export const WidgetChannelDocument = {"__meta__":{"hash":"edc643fa8ca37a656675f96a510ce24c59976b83243cdc8c381a07713d10e15e"}} as unknown as TypedDocumentString<WidgetChannelQuery, WidgetChannelQueryVariables>;
export const RateConversationDocument = {"__meta__":{"hash":"1820fdb05597daf32bf217251dab2dd5cb2de1e1d5634611d85031600a7a1ef2"}} as unknown as TypedDocumentString<RateConversationMutation, RateConversationMutationVariables>;
export const RequestAgentDocument = {"__meta__":{"hash":"6b711060f8d4b0b52de1ecf36b9709316c8a6b44be36499145ef0847a6c16ef8"}} as unknown as TypedDocumentString<RequestAgentMutation, RequestAgentMutationVariables>;
export const SendMessageDocument = {"__meta__":{"hash":"072a8aad501e2666c232479d8e5209577eeb887ad2803f7bcdc8bb5a9005499f"}} as unknown as TypedDocumentString<SendMessageMutation, SendMessageMutationVariables>;
export const StartConversationDocument = {"__meta__":{"hash":"7855b3f02a492f4761081c0cb9a77c14d921c6f406cc4a318963e285f8bf224d"}} as unknown as TypedDocumentString<StartConversationMutation, StartConversationMutationVariables>;
export const VisitorConversationDocument = {"__meta__":{"hash":"b88050047b6192292d60f0c594093d4b6364571c9c80a7993a1d15ad1b65be02"}} as unknown as TypedDocumentString<VisitorConversationQuery, VisitorConversationQueryVariables>;