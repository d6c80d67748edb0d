/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A conversation to take. */
export type AcceptConversationInput = {
  /** Which conversation. */
  conversationId: string;
  /** Refuse if it has changed since this version. */
  expectedVersion?: number | null | undefined;
};

/** What kind of caller. */
export type ActorKind =
  /** An agent, signed in. */
  | 'AGENT'
  /** A partner's program. */
  | 'API_KEY'
  /** A customer, through the widget. */
  | 'VISITOR';

/** Something that an agent can do, and how well. */
export type AgentSkillInput = {
  /** From 1 (a little) to 5 (expert). */
  level: number;
  /** The skill: 1 to 40 characters, the same for lower and upper case. */
  skill: string;
};

/** Whether an agent can be given work. */
export type AgentState =
  /** Not at the desk, or not heard of for 45 seconds. */
  | 'AWAY'
  /** On a break. */
  | 'BREAK'
  /** At the desk; no new conversations, please. */
  | 'BUSY'
  /** Signed out. */
  | 'OFFLINE'
  /** At the desk; new conversations may be assigned. */
  | 'ONLINE';

/** Whose it is from now on; what is left out stays, null takes it away. */
export type AssignTicketInput = {
  /** The agent; null for none. */
  assigneeId?: string | null | undefined;
  /** The `version` you saw; if the ticket has changed since, the verb is refused and shows the present ticket. */
  expectedVersion?: number | null | undefined;
  /** The team; null for none. */
  teamId?: string | null | undefined;
  /** Which ticket. */
  ticketId: string;
};

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

/** Where it goes. */
export type ChangeTicketStatusInput = {
  /** The `version` you saw; if the ticket has changed since, the verb is refused and shows the present ticket. */
  expectedVersion?: number | null | undefined;
  /** One of the ticket's `allowedStatuses`. */
  status: TicketStatus;
  /** Which ticket. */
  ticketId: string;
};

/** By what means customers reach the team. */
export type ChannelKind =
  /** The chat widget on a website. */
  | 'WEB';

/** Which channel's conversations come first among those that wait. */
export type ChannelPriority =
  /** Before those in turn. */
  | 'HIGH'
  /** After everyone else. */
  | 'LOW'
  /** In turn. */
  | 'NORMAL'
  /** Before everyone else. */
  | 'URGENT';

/** A channel's texts in another language; what is left out reads as for everybody else. */
export type ChannelTranslationInput = {
  /** The greeting; at most 1 000 characters. */
  greeting?: string | null | undefined;
  /** The language as a BCP 47 tag, for example `zh-CN` or `en`; each one once. */
  locale: string;
  /** The channel's name; at most 100 characters. */
  name?: string | null | undefined;
  /** What a visitor is told while nobody is there; at most 1 000 characters. */
  offHoursText?: string | null | undefined;
  /** Fields of the pre-chat form, each once. */
  preChatForm?: Array<PreChatFieldTranslationInput> | null | undefined;
};

/** What a conversation of a kind of channel costs of an agent's capacity. */
export type ChannelWeightInput = {
  /** Kind of channel, for example `WEB`. */
  channelKind: string;
  /** Points, 1 to 100. */
  points: number;
};

/** A remark on a ticket. */
export type CommentOnTicketInput = {
  /** Repeat-safe for 24 hours: the same key writes one comment. */
  idempotencyKey?: string | null | undefined;
  /** Whether the customer may read it; default false. */
  isPublic?: boolean | null | undefined;
  /** What to say, at most 10 000 characters. */
  text: string;
  /** Which ticket. */
  ticketId: string;
};

/** Where the answer is to go: exactly one of the two. */
export type ContactInput = {
  /** An e-mail address, at most 254 characters. */
  email?: string | null | undefined;
  /** A telephone number of 5 to 15 digits; without `+` it is taken as one of the country that the customer writes from. */
  phone?: string | null | undefined;
};

/** A condition on a field of the workspace's own. */
export type ConversationFieldFilter = {
  /** Which field. */
  conversationFieldId: string;
  /** It holds this: a choice, `true` or `false`, a day as `2026-03-01`, a number, or a whole text. */
  eq: string;
};

/** Which conversations; all given conditions must hold. */
export type ConversationFilter = {
  /** With this agent. */
  assigneeId?: string | null | undefined;
  /** Last changed in so many days up to now; 1 to 3 660. */
  changedWithinDays?: number | null | undefined;
  /** On this channel. */
  channelId?: string | null | undefined;
  /** Of this customer. */
  customerId?: string | null | undefined;
  /** With these values in fields of the workspace's own; at most 5. */
  fields?: Array<ConversationFieldFilter> | null | undefined;
  /** True = those that the caller follows as an agent. */
  isFollowed?: boolean | null | undefined;
  /** True = those in which a colleague mentioned the caller in a note, false = all others. */
  isMentioned?: boolean | null | undefined;
  /** True = the caller's own as an agent, false = all others. */
  isMine?: boolean | null | undefined;
  /** True = offline messages alone, false = all others. */
  isOfflineMessage?: boolean | null | undefined;
  /** True = those that nobody has, false = those that somebody has. */
  isUnassigned?: boolean | null | undefined;
  /** Of this priority or more. */
  minPriority?: number | null | undefined;
  /** In one of these statuses. */
  status?: Array<ConversationStatus> | null | undefined;
  /** With any of these tags; at most 50. */
  tagIds?: Array<string> | null | undefined;
  /** For this team. */
  teamId?: string | null | undefined;
  /** Last changed in this time. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** How conversations are sorted; ties by id. */
export type ConversationOrder = {
  /** Which end first. */
  direction: OrderDirection;
  /** By what. */
  field: ConversationOrderField;
};

/** What conversations are sorted by. */
export type ConversationOrderField =
  /** When they began. */
  | 'STARTED_AT'
  /** When they last changed. */
  | 'UPDATED_AT'
  /** Since when the customer waits; those who do not wait come last in rising order. */
  | 'WAITING_SINCE';

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

/** A new account. */
export type CreateAgentInput = {
  /** Most conversations at a time, 0 to 100; default 5. */
  capacity?: number | null | undefined;
  /** Address for signing in, unique on this server. */
  email: string;
  /** Language; default: the workspace's. */
  locale?: string | null | undefined;
  /** Name, 1 to 80 characters. */
  name: string;
  /** First password, 8 to 200 characters. */
  password: string;
  /** Key of the role; it may not give more than the caller has. */
  roleKey: string;
  /** Teams to join, at most 50. */
  teamIds?: Array<string> | null | undefined;
};

/** A new channel for the web widget. */
export type CreateChannelInput = {
  /** The hours that it keeps; null = open always. */
  businessHoursId?: string | null | undefined;
  /** The shop's colour as `#rrggbb`, for the widget's button and the visitor's words; null = the widget's own. */
  color?: string | null | undefined;
  /** What a visitor is greeted with, at most 1 000 characters; null = nothing. */
  greeting?: string | null | undefined;
  /** 1 to 100 characters of the caller's own: for 24 hours a repeat with the same key makes nothing new and is answered with what the first call made. */
  idempotencyKey?: string | null | undefined;
  /** True = only visitors whom the site proves are taken: without a secret, nobody. False (at first) = anonymous ones as well. What is under way goes on. */
  isProvenOnly?: boolean | null | undefined;
  /** True (at first) = a visitor has one conversation at a time; false = each start begins another one. */
  isSingleConversation?: boolean | null | undefined;
  /** Address of the shop's mark, a square picture under https, at most 500 characters; null = none. */
  logoUrl?: string | null | undefined;
  /** Name, as visitors see it; at most 100 characters. */
  name: string;
  /** What a visitor is told while nobody is there, at most 1 000 characters; null = a sentence of Switchboard's. */
  offHoursText?: string | null | undefined;
  /** What a visitor is asked before a conversation begins, at most 10 fields; null = nothing. */
  preChatForm?: Array<PreChatFieldInput> | null | undefined;
  /** Where its conversations stand in the queue; at first NORMAL. */
  priority?: ChannelPriority | null | undefined;
  /** Where customers' mails are to go who answer an answer that came by e-mail; null = nowhere, and the mail says so. */
  replyToEmail?: string | null | undefined;
  /** New conversations go to this team only; null = to anyone. */
  teamId?: string | null | undefined;
  /** Its texts in other languages, at most 20; null = in none. A form that is changed alone keeps the wordings that still fit it. */
  translations?: Array<ChannelTranslationInput> | null | undefined;
};

/** A new knowledge entry. */
export type CreateFaqInput = {
  /** The answer, 1 to 4 000 characters. */
  answer: string;
  /** Repeats with the same key within 24 hours write one entry. */
  idempotencyKey?: string | null | undefined;
  /** Whether the bot may use it; default true. */
  isEnabled?: boolean | null | undefined;
  /** Language; default: told from the question's script. */
  locale?: string | null | undefined;
  /** The question, 1 to 300 characters. */
  question: string;
  /** Other ways to ask it, at most 50 of at most 300 characters. */
  similarQuestions?: Array<string> | null | undefined;
};

/** A new team. */
export type CreateTeamInput = {
  /** 1 to 100 characters of the caller's own: for 24 hours a repeat with the same key makes nothing new and is answered with what the first call made. */
  idempotencyKey?: string | null | undefined;
  /** Name, 1 to 80 characters, unique in the workspace. */
  name: string;
};

/** Conditions on customers; all given ones must hold. */
export type CustomerFilter = {
  /** With this tag. */
  tag?: string | null | undefined;
  /** Of this tier. */
  tier?: CustomerTier | null | undefined;
};

/** How much a customer means to the business. */
export type CustomerTier =
  /** Comes often. */
  | 'GOLD'
  /** Comes again. */
  | 'SILVER'
  /** Everyone, unless told otherwise. */
  | 'STANDARD'
  /** Comes first. */
  | 'VIP';

/** A span of time; all given ends must hold. */
export type DateTimeFilter = {
  /** At or after. */
  gte?: string | null | undefined;
  /** Before. */
  lt?: string | null | undefined;
};

/** A knowledge entry to delete. */
export type DeleteFaqInput = {
  /** Which entry. */
  faqId: string;
};

/** How finely a report divides its time, by the clocks of its time zone. */
export type Granularity =
  /** Days from midnight; 23 or 25 hours long when clocks change. */
  | 'DAY'
  /** Hours. */
  | 'HOUR'
  /** Calendar months. */
  | 'MONTH'
  /** Not at all: one bucket. */
  | 'TOTAL'
  /** Weeks from Monday. */
  | 'WEEK';

/** A sign of life; nothing to say. */
export type HeartbeatInput = {
  /** Not read: an input needs a field. */
  _?: boolean | null | undefined;
};

/** A set of conversations to watch. */
export type Inbox =
  /** Every conversation of the workspace. */
  | 'ALL'
  /** Those that the caller follows, as an agent. */
  | 'FOLLOWED'
  /** The caller's own, as an agent. */
  | 'MINE'
  /** Those that wait for an agent. */
  | 'QUEUE';

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

/** What can be measured. Its description says exactly how. */
export type MetricName =
  /** Time agents spent in each state. */
  | 'AGENT_TIME'
  /** Share of rounds that the bot closed by itself. */
  | 'BOT_RESOLUTION'
  /** Service rounds started. */
  | 'CONVERSATIONS'
  /** Time until a person first answered. */
  | 'FIRST_RESPONSE'
  /** Time an agent spent on a round. */
  | 'HANDLING_TIME'
  /** Messages written by customers and agents. */
  | 'MESSAGES'
  /** Share of stays in the queue that were given up. */
  | 'QUEUE_ABANDONMENT'
  /** Time spent in the queue. */
  | 'QUEUE_WAIT'
  /** Time until a person answered each customer turn. */
  | 'REPLY_TIME'
  /** Share of rounds resolved and not reopened. */
  | 'RESOLUTION_RATE'
  /** Time from the start of a round to its last resolve. */
  | 'RESOLUTION_TIME'
  /** Survey scores and the share of good ones. */
  | 'SATISFACTION'
  /** Reasons that customers gave for their scores. */
  | 'SURVEY_REASONS'
  /** Share of offered surveys that were answered. */
  | 'SURVEY_RESPONSE_RATE'
  /** Tickets opened. */
  | 'TICKETS_OPENED';

/** What a metric's values are. */
export type MetricUnit =
  /** Things; each counts as 1. */
  | 'COUNT'
  /** 1 where it holds and 0 where not; `rate` is the share. */
  | 'RATE'
  /** Survey scores from 1 to 5. */
  | 'SCORE'
  /** Seconds by the calendar. */
  | 'SECONDS';

/** Work to be kept track of. */
export type OpenTicketInput = {
  /** The agent it goes to. */
  assigneeId?: string | null | undefined;
  /** The conversation it comes from; its customer becomes the ticket's. */
  conversationId?: string | null | undefined;
  /** The whole story, at most 10 000 characters. */
  description?: string | null | undefined;
  /** Repeat-safe for 24 hours: the same key opens one ticket. */
  idempotencyKey?: string | null | undefined;
  /** How soon; default NORMAL. */
  priority?: TicketPriority | null | undefined;
  /** The team it goes to. */
  teamId?: string | null | undefined;
  /** What it is about, in one line of at most 200 characters. */
  title: string;
  /** What it is about; default QUESTION. */
  type?: TicketType | null | undefined;
};

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

/** Which end of the order comes first. */
export type OrderDirection =
  /** Smallest or oldest first. */
  | 'ASC'
  /** Largest or newest first. */
  | 'DESC';

/** An answer to a field of the channel's pre-chat form. */
export type PreChatAnswerInput = {
  /** The field's name. */
  key: string;
  /** The answer; blank = none. A choice in any language that the channel has it in. */
  value: string;
};

/** A field of a pre-chat form. */
export type PreChatFieldInput = {
  /** For CHOICE, and needed there: 1 to 50 different ones of at most 100 characters. */
  choices?: Array<string> | null | undefined;
  /** True = no conversation begins without it; default false. */
  isRequired?: boolean | null | undefined;
  /** Its name in answers: a letter, then at most 39 letters, digits or `_`. */
  key: string;
  /** What it takes. */
  kind: PreChatFieldKind;
  /** What the visitor is asked; at most 200 characters. */
  label: string;
  /** For TEXT: 1 to 2 000 characters at most; default 500. */
  maxLength?: number | null | undefined;
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

/** A field of the pre-chat form in another language. */
export type PreChatFieldTranslationInput = {
  /** For CHOICE: as many as the form's own and in their order, at most 100 characters each; a blank one reads as there. */
  choices?: Array<string> | null | undefined;
  /** The field's name, as in the channel's own form. */
  key: string;
  /** What the visitor is asked, at most 200 characters; blank = the form's own words. */
  label?: string | null | undefined;
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

/** A resolved conversation to go on with. */
export type ReopenConversationInput = {
  /** Which conversation. */
  conversationId: string;
  /** Refuse if it has changed since this version. */
  expectedVersion?: number | null | undefined;
};

/** What a report tells apart within a bucket. */
export type ReportDimension =
  /** Agents; the row without one holds what belongs to nobody. */
  | 'AGENT'
  /** States of agents, for AGENT_TIME only. */
  | 'AGENT_STATE'
  /** Channels. */
  | 'CHANNEL'
  /** Hours of the day in the report's time zone: `key` 0 to 23. */
  | 'HOUR_OF_DAY'
  /** Reasons by their keys, for SURVEY_REASONS only. */
  | 'SURVEY_REASON'
  /** Days of the week in the report's time zone: `key` 1 (Monday) to 7. */
  | 'WEEKDAY';

/** A conversation that the visitor wants a person in. */
export type RequestAgentInput = {
  /** Which conversation. */
  conversationId: string;
};

/** A conversation that is settled. */
export type ResolveConversationInput = {
  /** Which conversation. */
  conversationId: string;
  /** Refuse if it has changed since this version. */
  expectedVersion?: number | null | undefined;
};

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

/** The caller's new state. */
export type SetAgentStateInput = {
  /** The state to take. */
  state: AgentState;
};

/** Whether the caller is typing. */
export type SetTypingInput = {
  /** In which conversation. */
  conversationId: string;
  /** True when one begins or goes on, false when one stops. */
  isTyping: boolean;
};

/** Who signs in. */
export type SignInInput = {
  /** Address of the account. */
  email: string;
  /** Password. */
  password: string;
};

/** Signing out; nothing to say. */
export type SignOutInput = {
  /** Not read: an input needs a field. */
  _?: boolean | null | undefined;
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

/** Tags to put on and take off a customer. */
export type TagCustomerInput = {
  /** To put on, each at most 50 characters; those there already stay. */
  add?: Array<string> | null | undefined;
  /** Which customer. */
  customerId: string;
  /** The `version` you saw; if the profile has changed since, the verb is refused and shows the present one. */
  expectedVersion?: number | null | undefined;
  /** To take off, before the others are put on; those not there are passed over. */
  remove?: Array<string> | null | undefined;
};

/** Conditions on tickets; all given ones must hold. */
export type TicketFilter = {
  /** With this agent. */
  assigneeId?: string | null | undefined;
  /** About this customer. */
  customerId?: string | null | undefined;
  /** True: those with the calling agent; false: all the others. */
  isMine?: boolean | null | undefined;
  /** Of one of these. */
  priority?: Array<TicketPriority> | null | undefined;
  /** Standing in one of these. */
  status?: Array<TicketStatus> | null | undefined;
  /** With this team. */
  teamId?: string | null | undefined;
  /** About one of these. */
  type?: Array<TicketType> | null | undefined;
};

/** How tickets are sorted. */
export type TicketOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** By what. */
  field: TicketOrderField;
};

/** What tickets are sorted by. */
export type TicketOrderField =
  /** When they were opened. */
  | 'CREATED_AT'
  /** How soon they have to be looked at; LOW is the smallest. */
  | 'PRIORITY'
  /** When they were last changed or commented. */
  | 'UPDATED_AT';

/** How soon a ticket has to be looked at. */
export type TicketPriority =
  /** Before the others. */
  | 'HIGH'
  /** When there is time. */
  | 'LOW'
  /** In its turn. */
  | 'NORMAL'
  /** At once. */
  | 'URGENT';

/** Where a ticket stands. */
export type TicketStatus =
  /** It is finished; only reopening is left. */
  | 'CLOSED'
  /** Someone is at it. */
  | 'IN_PROGRESS'
  /** Nobody has begun on it. */
  | 'OPEN'
  /** It waits for the customer or a third party. */
  | 'PENDING'
  /** It is done, as far as we know. */
  | 'SOLVED';

/** What a ticket is about. */
export type TicketType =
  /** Someone is dissatisfied. */
  | 'COMPLAINT'
  /** A remark on a product or service. */
  | 'FEEDBACK'
  /** Something does not work. */
  | 'PROBLEM'
  /** Something to find out. */
  | 'QUESTION'
  /** Something to be done. */
  | 'REQUEST';

/** A conversation to hand over. */
export type TransferConversationInput = {
  /** Which conversation. */
  conversationId: string;
  /** Refuse if it has changed since this version. */
  expectedVersion?: number | null | undefined;
  /** What the receiver should know; at most 1 000 characters, never shown to the customer. */
  note?: string | null | undefined;
  /** To whom. */
  to: TransferTarget;
};

/** Who gets a conversation: exactly one of these. */
export type TransferTarget = {
  /** This agent. */
  agentId?: string | null | undefined;
  /** True = a supervisor who is there and has room. */
  isSupervisor?: boolean | null | undefined;
  /** This team's queue. */
  teamId?: string | null | undefined;
};

/** Changes to an account; what is absent stays. */
export type UpdateAgentInput = {
  /** Whose account. */
  agentId: string;
  /** Most conversations at a time, 0 to 100. */
  capacity?: number | null | undefined;
  /** True ends all sessions and refuses new ones. */
  isDisabled?: boolean | null | undefined;
  /** Language. */
  locale?: string | null | undefined;
  /** Name, 1 to 80 characters. */
  name?: string | null | undefined;
  /** Key of the role; it may not give more than the caller has. */
  roleKey?: string | null | undefined;
  /** All skills from now on, at most 50, each once. */
  skills?: Array<AgentSkillInput> | null | undefined;
  /** All teams from now on, at most 50. */
  teamIds?: Array<string> | null | undefined;
  /** What conversations cost from now on, by kind of channel; kinds that are not named cost 1. */
  weights?: Array<ChannelWeightInput> | null | undefined;
};

/** Changes to a channel; what is absent is kept. */
export type UpdateChannelInput = {
  /** The hours that it keeps; null = open always. */
  businessHoursId?: string | null | undefined;
  /** The channel. */
  channelId: string;
  /** The shop's colour as `#rrggbb`, for the widget's button and the visitor's words; null = the widget's own. */
  color?: string | null | undefined;
  /** Refuse when it has changed since this version. */
  expectedVersion?: number | null | undefined;
  /** What a visitor is greeted with, at most 1 000 characters; null = nothing. */
  greeting?: string | null | undefined;
  /** False = takes no visitors. */
  isEnabled?: boolean | null | undefined;
  /** True = only visitors whom the site proves are taken: without a secret, nobody. False (at first) = anonymous ones as well. What is under way goes on. */
  isProvenOnly?: boolean | null | undefined;
  /** True (at first) = a visitor has one conversation at a time; false = each start begins another one. */
  isSingleConversation?: boolean | null | undefined;
  /** Address of the shop's mark, a square picture under https, at most 500 characters; null = none. */
  logoUrl?: string | null | undefined;
  /** Name, as visitors see it; at most 100 characters. */
  name?: string | null | undefined;
  /** What a visitor is told while nobody is there, at most 1 000 characters; null = a sentence of Switchboard's. */
  offHoursText?: string | null | undefined;
  /** What a visitor is asked before a conversation begins, at most 10 fields; null = nothing. */
  preChatForm?: Array<PreChatFieldInput> | null | undefined;
  /** Where its conversations stand in the queue; at first NORMAL. */
  priority?: ChannelPriority | null | undefined;
  /** Where customers' mails are to go who answer an answer that came by e-mail; null = nowhere, and the mail says so. */
  replyToEmail?: string | null | undefined;
  /** New conversations go to this team only; null = to anyone. */
  teamId?: string | null | undefined;
  /** Its texts in other languages, at most 20; null = in none. A form that is changed alone keeps the wordings that still fit it. */
  translations?: Array<ChannelTranslationInput> | null | undefined;
};

/** What to write differently; what is left out stays, null clears it. */
export type UpdateCustomerInput = {
  /** The company they are with, at most 200 characters. */
  company?: string | null | undefined;
  /** Which customer. */
  customerId: string;
  /** E-mail address, at most 254 characters. */
  email?: string | null | undefined;
  /** The `version` you saw; if the profile has changed since, the verb is refused and shows the present one. */
  expectedVersion?: number | null | undefined;
  /** Language they use. */
  locale?: string | null | undefined;
  /** What they are called, at most 100 characters. */
  name?: string | null | undefined;
  /** What the desk should know, at most 4 000 characters. */
  note?: string | null | undefined;
  /** Telephone number: digits, spaces, `+ - . ( )`, at most 40 characters. */
  phone?: string | null | undefined;
  /** Where they live, at most 100 characters. */
  region?: string | null | undefined;
  /** How much they mean to the business; cannot be cleared. */
  tier?: CustomerTier | null | undefined;
};

/** A change of a knowledge entry; what is absent stays. */
export type UpdateFaqInput = {
  /** The answer, 1 to 4 000 characters. */
  answer?: string | null | undefined;
  /** The version last seen; another one there refuses the change. */
  expectedVersion?: number | null | undefined;
  /** Which entry. */
  faqId: string;
  /** Whether the bot may use it. */
  isEnabled?: boolean | null | undefined;
  /** Language of question and answer. */
  locale?: string | null | undefined;
  /** The question, 1 to 300 characters. */
  question?: string | null | undefined;
  /** All other ways to ask it; null takes them away. */
  similarQuestions?: Array<string> | null | undefined;
};

/** What to write differently; what is left out stays. */
export type UpdateTicketInput = {
  /** The whole story; null clears it. */
  description?: string | null | undefined;
  /** The `version` you saw; if the ticket has changed since, the verb is refused and shows the present ticket. */
  expectedVersion?: number | null | undefined;
  /** How soon; cannot be cleared. */
  priority?: TicketPriority | null | undefined;
  /** Which ticket. */
  ticketId: string;
  /** What it is about; cannot be cleared. */
  title?: string | null | undefined;
  /** What it is about; cannot be cleared. */
  type?: TicketType | null | undefined;
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

export type AgentFieldsFragment = { __typename: 'Agent', id: string, name: string, email: string | null, state: AgentState, stateSince: string, capacity: number, isDisabled: boolean, teams: Array<{ __typename: 'Team', id: string, name: string }> };

export type AgentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  teamId?: string | null | undefined;
}>;


export type AgentsQuery = { agents: { __typename: 'AgentConnection', liveCursor: string | null, nodes: Array<{ __typename: 'Agent', id: string, name: string, email: string | null, state: AgentState, stateSince: string, capacity: number, isDisabled: boolean, teams: Array<{ __typename: 'Team', id: string, name: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AgentsChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AgentsChangedSubscription = { agentsChanged: { __typename: 'AgentChange', cursor: string, kind: ChangeKind, agent: { __typename: 'Agent', id: string, name: string, email: string | null, state: AgentState, stateSince: string, capacity: number, isDisabled: boolean, teams: Array<{ __typename: 'Team', id: string, name: string }> } | null } };

export type CreateAgentMutationVariables = Exact<{
  input: CreateAgentInput;
}>;


export type CreateAgentMutation = { createAgent: { __typename: 'CreateAgentPayload', agent: { __typename: 'Agent', id: string, name: string, email: string | null, state: AgentState, stateSince: string, capacity: number, isDisabled: boolean, teams: Array<{ __typename: 'Team', id: string, name: string }> } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type CreateTeamMutationVariables = Exact<{
  input: CreateTeamInput;
}>;


export type CreateTeamMutation = { createTeam: { __typename: 'CreateTeamPayload', team: { __typename: 'Team', id: string, name: string } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type HeartbeatMutationVariables = Exact<{
  input: HeartbeatInput;
}>;


export type HeartbeatMutation = { heartbeat: { __typename: 'HeartbeatPayload', agent: { __typename: 'Agent', id: string, state: AgentState } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type SetAgentStateMutationVariables = Exact<{
  input: SetAgentStateInput;
}>;


export type SetAgentStateMutation = { setAgentState: { __typename: 'SetAgentStatePayload', agent: { __typename: 'Agent', id: string, state: AgentState, stateSince: string } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type UpdateAgentMutationVariables = Exact<{
  input: UpdateAgentInput;
}>;


export type UpdateAgentMutation = { updateAgent: { __typename: 'UpdateAgentPayload', agent: { __typename: 'Agent', id: string, name: string, email: string | null, state: AgentState, stateSince: string, capacity: number, isDisabled: boolean, teams: Array<{ __typename: 'Team', id: string, name: string }> } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type ChannelFieldsFragment = { __typename: 'Channel', id: string, kind: ChannelKind, name: string, key: string, isEnabled: boolean, greeting: string | null };

export type ChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelsQuery = { channels: Array<{ __typename: 'Channel', id: string, kind: ChannelKind, name: string, key: string, isEnabled: boolean, greeting: string | null }> };

export type CreateChannelMutationVariables = Exact<{
  input: CreateChannelInput;
}>;


export type CreateChannelMutation = { createChannel: { __typename: 'CreateChannelPayload', channel: { __typename: 'Channel', id: string, kind: ChannelKind, name: string, key: string, isEnabled: boolean, greeting: string | null } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type UpdateChannelMutationVariables = Exact<{
  input: UpdateChannelInput;
}>;


export type UpdateChannelMutation = { updateChannel: { __typename: 'UpdateChannelPayload', channel: { __typename: 'Channel', id: string, kind: ChannelKind, name: string, key: string, isEnabled: boolean, greeting: string | null } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type AcceptConversationMutationVariables = Exact<{
  input: AcceptConversationInput;
}>;


export type AcceptConversationMutation = { acceptConversation: { __typename: 'AcceptConversationPayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, subject: string | null, startedAt: string, updatedAt: string, lastSequence: number, isCustomerWaiting: boolean, waitingSince: string | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, channel: { __typename: 'Channel', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type ConversationQueryVariables = Exact<{
  id: string;
}>;


export type ConversationQuery = { conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, subject: string | null, startedAt: string, updatedAt: string, lastSequence: number, isCustomerWaiting: boolean, waitingSince: string | null, survey: { __typename: 'Survey', round: number, score: number, comment: string | null, answeredAt: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, channel: { __typename: 'Channel', id: string, name: string } } | null };

export type ConversationChangedSubscriptionVariables = Exact<{
  conversationId: string;
  after?: string | null | undefined;
}>;


export type ConversationChangedSubscription = { conversationChanged: { __typename: 'ConversationChange', cursor: string, kind: ChangeKind, conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, subject: string | null, startedAt: string, updatedAt: string, lastSequence: number, isCustomerWaiting: boolean, waitingSince: string | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, channel: { __typename: 'Channel', id: string, name: string } } | null } };

export type ConversationFieldsFragment = { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, subject: string | null, startedAt: string, updatedAt: string, lastSequence: number, isCustomerWaiting: boolean, waitingSince: string | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, channel: { __typename: 'Channel', id: string, name: string } };

export type ConversationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ConversationFilter | null | undefined;
  orderBy?: ConversationOrder | null | undefined;
}>;


export type ConversationsQuery = { conversations: { __typename: 'ConversationConnection', liveCursor: string | null, nodes: Array<{ __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, subject: string | null, startedAt: string, updatedAt: string, lastSequence: number, isCustomerWaiting: boolean, waitingSince: string | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, channel: { __typename: 'Channel', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ConversationsChangedSubscriptionVariables = Exact<{
  inbox?: Inbox | null | undefined;
  after?: string | null | undefined;
}>;


export type ConversationsChangedSubscription = { conversationsChanged: { __typename: 'ConversationChange', cursor: string, kind: ChangeKind, conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, subject: string | null, startedAt: string, updatedAt: string, lastSequence: number, isCustomerWaiting: boolean, waitingSince: string | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, channel: { __typename: 'Channel', id: string, name: string } } | null } };

export type ReopenConversationMutationVariables = Exact<{
  input: ReopenConversationInput;
}>;


export type ReopenConversationMutation = { reopenConversation: { __typename: 'ReopenConversationPayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, subject: string | null, startedAt: string, updatedAt: string, lastSequence: number, isCustomerWaiting: boolean, waitingSince: string | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, channel: { __typename: 'Channel', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type ResolveConversationMutationVariables = Exact<{
  input: ResolveConversationInput;
}>;


export type ResolveConversationMutation = { resolveConversation: { __typename: 'ResolveConversationPayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, subject: string | null, startedAt: string, updatedAt: string, lastSequence: number, isCustomerWaiting: boolean, waitingSince: string | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, channel: { __typename: 'Channel', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type TransferConversationMutationVariables = Exact<{
  input: TransferConversationInput;
}>;


export type TransferConversationMutation = { transferConversation: { __typename: 'TransferConversationPayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, subject: string | null, startedAt: string, updatedAt: string, lastSequence: number, isCustomerWaiting: boolean, waitingSince: string | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, channel: { __typename: 'Channel', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type CustomerQueryVariables = Exact<{
  id: string;
}>;


export type CustomerQuery = { customer: { __typename: 'Customer', id: string, name: string | null, displayName: string, email: string | null, phone: string | null, locale: string | null, region: string | null, company: string | null, tier: CustomerTier, note: string | null, tags: Array<string>, firstSeenAt: string, lastSeenAt: string, version: number } | null };

export type CustomerFieldsFragment = { __typename: 'Customer', id: string, name: string | null, displayName: string, email: string | null, phone: string | null, locale: string | null, region: string | null, company: string | null, tier: CustomerTier, note: string | null, tags: Array<string>, firstSeenAt: string, lastSeenAt: string, version: number };

export type CustomersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: CustomerFilter | null | undefined;
}>;


export type CustomersQuery = { customers: { __typename: 'CustomerConnection', liveCursor: string | null, nodes: Array<{ __typename: 'Customer', id: string, name: string | null, displayName: string, email: string | null, phone: string | null, locale: string | null, region: string | null, company: string | null, tier: CustomerTier, note: string | null, tags: Array<string>, firstSeenAt: string, lastSeenAt: string, version: number }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CustomersChangedSubscriptionVariables = Exact<{
  customerId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomersChangedSubscription = { customersChanged: { __typename: 'CustomerChange', cursor: string, kind: ChangeKind, customer: { __typename: 'Customer', id: string, name: string | null, displayName: string, email: string | null, phone: string | null, locale: string | null, region: string | null, company: string | null, tier: CustomerTier, note: string | null, tags: Array<string>, firstSeenAt: string, lastSeenAt: string, version: number } | null } };

export type TagCustomerMutationVariables = Exact<{
  input: TagCustomerInput;
}>;


export type TagCustomerMutation = { tagCustomer: { __typename: 'TagCustomerPayload', customer: { __typename: 'Customer', id: string, name: string | null, displayName: string, email: string | null, phone: string | null, locale: string | null, region: string | null, company: string | null, tier: CustomerTier, note: string | null, tags: Array<string>, firstSeenAt: string, lastSeenAt: string, version: number } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type UpdateCustomerMutationVariables = Exact<{
  input: UpdateCustomerInput;
}>;


export type UpdateCustomerMutation = { updateCustomer: { __typename: 'UpdateCustomerPayload', customer: { __typename: 'Customer', id: string, name: string | null, displayName: string, email: string | null, phone: string | null, locale: string | null, region: string | null, company: string | null, tier: CustomerTier, note: string | null, tags: Array<string>, firstSeenAt: string, lastSeenAt: string, version: number } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type CreateFaqMutationVariables = Exact<{
  input: CreateFaqInput;
}>;


export type CreateFaqMutation = { createFaq: { __typename: 'CreateFaqPayload', faq: { __typename: 'Faq', id: string, question: string, similarQuestions: Array<string>, answer: string, locale: string, isEnabled: boolean, version: number, updatedAt: string } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type DeleteFaqMutationVariables = Exact<{
  input: DeleteFaqInput;
}>;


export type DeleteFaqMutation = { deleteFaq: { __typename: 'DeleteFaqPayload', faq: { __typename: 'Faq', id: string, question: string, similarQuestions: Array<string>, answer: string, locale: string, isEnabled: boolean, version: number, updatedAt: string } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type FaqFieldsFragment = { __typename: 'Faq', id: string, question: string, similarQuestions: Array<string>, answer: string, locale: string, isEnabled: boolean, version: number, updatedAt: string };

export type FaqsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  locale?: string | null | undefined;
}>;


export type FaqsQuery = { faqs: { __typename: 'FaqConnection', liveCursor: string | null, nodes: Array<{ __typename: 'Faq', id: string, question: string, similarQuestions: Array<string>, answer: string, locale: string, isEnabled: boolean, version: number, updatedAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type FaqsChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FaqsChangedSubscription = { faqsChanged: { __typename: 'FaqChange', cursor: string, kind: ChangeKind, faq: { __typename: 'Faq', id: string, question: string, similarQuestions: Array<string>, answer: string, locale: string, isEnabled: boolean, version: number, updatedAt: string } | null } };

export type SearchKnowledgeQueryVariables = Exact<{
  text: string;
  locale?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchKnowledgeQuery = { searchKnowledge: Array<{ __typename: 'Suggestion', question: string, score: number, confidence: number, faq: { __typename: 'Faq', id: string, question: string, similarQuestions: Array<string>, answer: string, locale: string, isEnabled: boolean, version: number, updatedAt: string } }> };

export type UpdateFaqMutationVariables = Exact<{
  input: UpdateFaqInput;
}>;


export type UpdateFaqMutation = { updateFaq: { __typename: 'UpdateFaqPayload', faq: { __typename: 'Faq', id: string, question: string, similarQuestions: Array<string>, answer: string, locale: string, isEnabled: boolean, version: number, updatedAt: string } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type MessageFieldsFragment = { __typename: 'Message', id: string, sequence: number, kind: MessageKind, author: AuthorKind, text: string, event: string | null, sentAt: string, idempotencyKey: string | null, agent: { __typename: 'Agent', id: string, name: string } | null };

export type MessagesQueryVariables = Exact<{
  conversationId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MessagesQuery = { conversation: { __typename: 'Conversation', id: string, messages: { __typename: 'MessageConnection', liveCursor: string | null, nodes: Array<{ __typename: 'Message', id: string, sequence: number, kind: MessageKind, author: AuthorKind, text: string, event: string | null, sentAt: string, idempotencyKey: string | null, agent: { __typename: 'Agent', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type MessagesChangedSubscriptionVariables = Exact<{
  conversationId: string;
  after?: string | null | undefined;
}>;


export type MessagesChangedSubscription = { messagesChanged: { __typename: 'MessageChange', cursor: string, kind: ChangeKind, message: { __typename: 'Message', id: string, sequence: number, kind: MessageKind, author: AuthorKind, text: string, event: string | null, sentAt: string, idempotencyKey: string | null, agent: { __typename: 'Agent', id: string, name: string } | null } | null } };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage: { __typename: 'SendMessagePayload', message: { __typename: 'Message', id: string, sequence: number, kind: MessageKind, author: AuthorKind, text: string, event: string | null, sentAt: string, idempotencyKey: string | null, agent: { __typename: 'Agent', id: string, name: string } | null } | null, conversation: { __typename: 'Conversation', id: string, status: ConversationStatus, version: number } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type SetTypingMutationVariables = Exact<{
  input: SetTypingInput;
}>;


export type SetTypingMutation = { setTyping: { __typename: 'SetTypingPayload', userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type SuggestionsQueryVariables = Exact<{
  conversationId: string;
  first?: number | null | undefined;
}>;


export type SuggestionsQuery = { conversation: { __typename: 'Conversation', id: string, suggestions: Array<{ __typename: 'Suggestion', question: string, score: number, confidence: number, faq: { __typename: 'Faq', id: string, answer: string } }> | null } | null };

export type TypingChangedSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type TypingChangedSubscription = { typingChanged: { __typename: 'Typing', author: AuthorKind, isTyping: boolean, agent: { __typename: 'Agent', id: string, name: string } | null } };

export type QueueQueryVariables = Exact<{
  teamId?: string | null | undefined;
}>;


export type QueueQuery = { queue: { __typename: 'QueueState', waitingCount: number, longestWaitSeconds: number, freeSlots: number, onlineAgents: number, estimatedWaitSeconds: number | null, waiting: Array<{ __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, subject: string | null, startedAt: string, updatedAt: string, lastSequence: number, isCustomerWaiting: boolean, waitingSince: string | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, channel: { __typename: 'Channel', id: string, name: string } }> } };

export type QueueChangedSubscriptionVariables = Exact<{
  teamId?: string | null | undefined;
}>;


export type QueueChangedSubscription = { queueChanged: { __typename: 'QueueState', waitingCount: number, longestWaitSeconds: number, freeSlots: number, onlineAgents: number, estimatedWaitSeconds: number | null, waiting: Array<{ __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, subject: string | null, startedAt: string, updatedAt: string, lastSequence: number, isCustomerWaiting: boolean, waitingSince: string | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, channel: { __typename: 'Channel', id: string, name: string } }> } };

export type QueueFieldsFragment = { __typename: 'QueueState', waitingCount: number, longestWaitSeconds: number, freeSlots: number, onlineAgents: number, estimatedWaitSeconds: number | null, waiting: Array<{ __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, subject: string | null, startedAt: string, updatedAt: string, lastSequence: number, isCustomerWaiting: boolean, waitingSince: string | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, channel: { __typename: 'Channel', id: string, name: string } }> };

export type QueuePlaceChangedSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type QueuePlaceChangedSubscription = { queuePlaceChanged: { __typename: 'QueuePlace', position: number, estimatedWaitSeconds: number | null, waitingCount: number, enteredAt: string } | null };

export type MeasureFieldsFragment = { __typename: 'Measure', count: number, sum: number, mean: number | null, median: number | null, p90: number | null, p95: number | null, rate: number | null };

export type MetricsQueryVariables = Exact<{ [key: string]: never; }>;


export type MetricsQuery = { metrics: Array<{ __typename: 'Metric', name: MetricName, version: number, unit: MetricUnit, title: string, description: string }> };

export type ReportQueryVariables = Exact<{
  metric: MetricName;
  from: string;
  to: string;
  granularity?: Granularity | null | undefined;
  timezone?: string | null | undefined;
  by?: ReportDimension | null | undefined;
  agentId?: string | null | undefined;
  channelId?: string | null | undefined;
}>;


export type ReportQuery = { report: { __typename: 'Report', from: string, to: string, timezone: string, metric: { __typename: 'Metric', name: MetricName, version: number, unit: MetricUnit, title: string }, total: { __typename: 'Measure', count: number, sum: number, mean: number | null, median: number | null, p90: number | null, p95: number | null, rate: number | null }, rows: Array<{ __typename: 'ReportRow', bucketAt: string | null, key: string | null, agent: { __typename: 'Agent', id: string, name: string } | null, channel: { __typename: 'Channel', id: string, name: string } | null, value: { __typename: 'Measure', count: number, sum: number, mean: number | null, median: number | null, p90: number | null, p95: number | null, rate: number | null } }> } };

export type TodayQueryVariables = Exact<{
  timezone?: string | null | undefined;
}>;


export type TodayQuery = { today: { __typename: 'TodayCounters', startedConversations: number, resolvedConversations: number, messages: number, waiting: number, open: number, botConversations: number, averageFirstResponseSeconds: number | null, satisfaction: number | null, surveyAnswers: number, startedByHour: Array<number>, asOf: string } };

export type TodayChangedSubscriptionVariables = Exact<{
  timezone?: string | null | undefined;
}>;


export type TodayChangedSubscription = { todayChanged: { __typename: 'TodayCounters', startedConversations: number, resolvedConversations: number, messages: number, waiting: number, open: number, botConversations: number, averageFirstResponseSeconds: number | null, satisfaction: number | null, surveyAnswers: number, startedByHour: Array<number>, asOf: string } };

export type TodayFieldsFragment = { __typename: 'TodayCounters', startedConversations: number, resolvedConversations: number, messages: number, waiting: number, open: number, botConversations: number, averageFirstResponseSeconds: number | null, satisfaction: number | null, surveyAnswers: number, startedByHour: Array<number>, asOf: string };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { __typename: 'SignInPayload', token: string | null, expiresAt: string | null, viewer: { __typename: 'Viewer', kind: ActorKind, scopes: Array<string>, agent: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, workspace: { __typename: 'Workspace', id: string, name: string, slug: string, locale: string, timezone: string } } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { __typename: 'SignOutPayload', userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { __typename: 'Viewer', kind: ActorKind, scopes: Array<string>, agent: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, workspace: { __typename: 'Workspace', id: string, name: string, slug: string, locale: string, timezone: string } } | null };

export type ViewerFieldsFragment = { __typename: 'Viewer', kind: ActorKind, scopes: Array<string>, agent: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, workspace: { __typename: 'Workspace', id: string, name: string, slug: string, locale: string, timezone: string } };

export type PageInfoFieldsFragment = { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type UserErrorFieldsFragment = { __typename: 'UserError', message: string, code: string, path: Array<string> };

export type AssignTicketMutationVariables = Exact<{
  input: AssignTicketInput;
}>;


export type AssignTicketMutation = { assignTicket: { __typename: 'AssignTicketPayload', ticket: { __typename: 'Ticket', id: string, number: number, title: string, description: string | null, type: TicketType, priority: TicketPriority, status: TicketStatus, version: number, createdAt: string, updatedAt: string, allowedStatuses: Array<TicketStatus>, team: { __typename: 'Team', id: string, name: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type ChangeTicketStatusMutationVariables = Exact<{
  input: ChangeTicketStatusInput;
}>;


export type ChangeTicketStatusMutation = { changeTicketStatus: { __typename: 'ChangeTicketStatusPayload', ticket: { __typename: 'Ticket', id: string, number: number, title: string, description: string | null, type: TicketType, priority: TicketPriority, status: TicketStatus, version: number, createdAt: string, updatedAt: string, allowedStatuses: Array<TicketStatus>, team: { __typename: 'Team', id: string, name: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type CommentOnTicketMutationVariables = Exact<{
  input: CommentOnTicketInput;
}>;


export type CommentOnTicketMutation = { commentOnTicket: { __typename: 'CommentOnTicketPayload', ticket: { __typename: 'Ticket', id: string, version: number } | null, comment: { __typename: 'TicketComment', id: string, text: string, isPublic: boolean, createdAt: string, author: { __typename: 'Agent', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type OpenTicketMutationVariables = Exact<{
  input: OpenTicketInput;
}>;


export type OpenTicketMutation = { openTicket: { __typename: 'OpenTicketPayload', ticket: { __typename: 'Ticket', id: string, number: number, title: string, description: string | null, type: TicketType, priority: TicketPriority, status: TicketStatus, version: number, createdAt: string, updatedAt: string, allowedStatuses: Array<TicketStatus>, team: { __typename: 'Team', id: string, name: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type TicketQueryVariables = Exact<{
  id: string;
}>;


export type TicketQuery = { ticket: { __typename: 'Ticket', id: string, number: number, title: string, description: string | null, type: TicketType, priority: TicketPriority, status: TicketStatus, version: number, createdAt: string, updatedAt: string, allowedStatuses: Array<TicketStatus>, team: { __typename: 'Team', id: string, name: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null } | null };

export type TicketFieldsFragment = { __typename: 'Ticket', id: string, number: number, title: string, description: string | null, type: TicketType, priority: TicketPriority, status: TicketStatus, version: number, createdAt: string, updatedAt: string, allowedStatuses: Array<TicketStatus>, team: { __typename: 'Team', id: string, name: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null };

export type TicketsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: TicketFilter | null | undefined;
  orderBy?: TicketOrder | null | undefined;
}>;


export type TicketsQuery = { tickets: { __typename: 'TicketConnection', liveCursor: string | null, nodes: Array<{ __typename: 'Ticket', id: string, number: number, title: string, description: string | null, type: TicketType, priority: TicketPriority, status: TicketStatus, version: number, createdAt: string, updatedAt: string, allowedStatuses: Array<TicketStatus>, team: { __typename: 'Team', id: string, name: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type TicketsChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TicketsChangedSubscription = { ticketsChanged: { __typename: 'TicketChange', cursor: string, kind: ChangeKind, ticket: { __typename: 'Ticket', id: string, number: number, title: string, description: string | null, type: TicketType, priority: TicketPriority, status: TicketStatus, version: number, createdAt: string, updatedAt: string, allowedStatuses: Array<TicketStatus>, team: { __typename: 'Team', id: string, name: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null } | null } };

export type UpdateTicketMutationVariables = Exact<{
  input: UpdateTicketInput;
}>;


export type UpdateTicketMutation = { updateTicket: { __typename: 'UpdateTicketPayload', ticket: { __typename: 'Ticket', id: string, number: number, title: string, description: string | null, type: TicketType, priority: TicketPriority, status: TicketStatus, version: number, createdAt: string, updatedAt: string, allowedStatuses: Array<TicketStatus>, team: { __typename: 'Team', id: string, name: string } | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type LeaveMessageMutationVariables = Exact<{
  input: LeaveMessageInput;
}>;


export type LeaveMessageMutation = { leaveMessage: { __typename: 'LeaveMessagePayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, subject: string | null, startedAt: string, updatedAt: string, lastSequence: number, isCustomerWaiting: boolean, waitingSince: string | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, channel: { __typename: 'Channel', id: string, name: string } } | null, message: { __typename: 'Message', id: string, sequence: number, kind: MessageKind, author: AuthorKind, text: string, event: string | null, sentAt: string, idempotencyKey: string | null, agent: { __typename: 'Agent', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type OpenVisitorSessionMutationVariables = Exact<{
  input: OpenVisitorSessionInput;
}>;


export type OpenVisitorSessionMutation = { openVisitorSession: { __typename: 'OpenVisitorSessionPayload', token: string | null, channel: { __typename: 'Channel', id: string, name: string, greeting: string | null } | null, conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, subject: string | null, startedAt: string, updatedAt: string, lastSequence: number, isCustomerWaiting: boolean, waitingSince: string | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, channel: { __typename: 'Channel', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type RateConversationMutationVariables = Exact<{
  input: RateConversationInput;
}>;


export type RateConversationMutation = { rateConversation: { __typename: 'RateConversationPayload', conversation: { __typename: 'Conversation', id: string, status: ConversationStatus, version: number, survey: { __typename: 'Survey', round: number, score: number, comment: string | null, answeredAt: string } | null } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type RequestAgentMutationVariables = Exact<{
  input: RequestAgentInput;
}>;


export type RequestAgentMutation = { requestAgent: { __typename: 'RequestAgentPayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, subject: string | null, startedAt: string, updatedAt: string, lastSequence: number, isCustomerWaiting: boolean, waitingSince: string | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, channel: { __typename: 'Channel', id: string, name: string } } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

export type StartConversationMutationVariables = Exact<{
  input: StartConversationInput;
}>;


export type StartConversationMutation = { startConversation: { __typename: 'StartConversationPayload', conversation: { __typename: 'Conversation', id: string, number: number, status: ConversationStatus, version: number, subject: string | null, startedAt: string, updatedAt: string, lastSequence: number, isCustomerWaiting: boolean, waitingSince: string | null, assignee: { __typename: 'Agent', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, displayName: string } | null, channel: { __typename: 'Channel', id: string, name: string } } | null, message: { __typename: 'Message', id: string, sequence: number, kind: MessageKind, author: AuthorKind, text: string, event: string | null, sentAt: string, idempotencyKey: string | null, agent: { __typename: 'Agent', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', message: string, code: string, path: Array<string> }> } };

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
export const AgentFieldsFragmentDoc = new TypedDocumentString(`
    fragment AgentFields on Agent {
  __typename
  id
  name
  email
  state
  stateSince
  capacity
  isDisabled
  teams {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"AgentFields"}) as unknown as TypedDocumentString<AgentFieldsFragment, unknown>;
export const ChannelFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChannelFields on Channel {
  __typename
  id
  kind
  name
  key
  isEnabled
  greeting
}
    `, {"fragmentName":"ChannelFields"}) as unknown as TypedDocumentString<ChannelFieldsFragment, unknown>;
export const CustomerFieldsFragmentDoc = new TypedDocumentString(`
    fragment CustomerFields on Customer {
  __typename
  id
  name
  displayName
  email
  phone
  locale
  region
  company
  tier
  note
  tags
  firstSeenAt
  lastSeenAt
  version
}
    `, {"fragmentName":"CustomerFields"}) as unknown as TypedDocumentString<CustomerFieldsFragment, unknown>;
export const FaqFieldsFragmentDoc = new TypedDocumentString(`
    fragment FaqFields on Faq {
  __typename
  id
  question
  similarQuestions
  answer
  locale
  isEnabled
  version
  updatedAt
}
    `, {"fragmentName":"FaqFields"}) as unknown as TypedDocumentString<FaqFieldsFragment, unknown>;
export const MessageFieldsFragmentDoc = new TypedDocumentString(`
    fragment MessageFields on Message {
  __typename
  id
  sequence
  kind
  author
  text
  event
  sentAt
  idempotencyKey
  agent {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"MessageFields"}) as unknown as TypedDocumentString<MessageFieldsFragment, unknown>;
export const ConversationFieldsFragmentDoc = new TypedDocumentString(`
    fragment ConversationFields on Conversation {
  __typename
  id
  number
  status
  version
  subject
  startedAt
  updatedAt
  lastSequence
  isCustomerWaiting
  waitingSince
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  channel {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"ConversationFields"}) as unknown as TypedDocumentString<ConversationFieldsFragment, unknown>;
export const QueueFieldsFragmentDoc = new TypedDocumentString(`
    fragment QueueFields on QueueState {
  __typename
  waitingCount
  longestWaitSeconds
  freeSlots
  onlineAgents
  estimatedWaitSeconds
  waiting {
    __typename
    ...ConversationFields
  }
}
    fragment ConversationFields on Conversation {
  __typename
  id
  number
  status
  version
  subject
  startedAt
  updatedAt
  lastSequence
  isCustomerWaiting
  waitingSince
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  channel {
    __typename
    id
    name
  }
}`, {"fragmentName":"QueueFields"}) as unknown as TypedDocumentString<QueueFieldsFragment, unknown>;
export const MeasureFieldsFragmentDoc = new TypedDocumentString(`
    fragment MeasureFields on Measure {
  __typename
  count
  sum
  mean
  median
  p90
  p95
  rate
}
    `, {"fragmentName":"MeasureFields"}) as unknown as TypedDocumentString<MeasureFieldsFragment, unknown>;
export const TodayFieldsFragmentDoc = new TypedDocumentString(`
    fragment TodayFields on TodayCounters {
  __typename
  startedConversations
  resolvedConversations
  messages
  waiting
  open
  botConversations
  averageFirstResponseSeconds
  satisfaction
  surveyAnswers
  startedByHour
  asOf
}
    `, {"fragmentName":"TodayFields"}) as unknown as TypedDocumentString<TodayFieldsFragment, unknown>;
export const ViewerFieldsFragmentDoc = new TypedDocumentString(`
    fragment ViewerFields on Viewer {
  __typename
  kind
  scopes
  agent {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  workspace {
    __typename
    id
    name
    slug
    locale
    timezone
  }
}
    `, {"fragmentName":"ViewerFields"}) as unknown as TypedDocumentString<ViewerFieldsFragment, unknown>;
export const PageInfoFieldsFragmentDoc = new TypedDocumentString(`
    fragment PageInfoFields on PageInfo {
  __typename
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"PageInfoFields"}) as unknown as TypedDocumentString<PageInfoFieldsFragment, unknown>;
export const UserErrorFieldsFragmentDoc = new TypedDocumentString(`
    fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}
    `, {"fragmentName":"UserErrorFields"}) as unknown as TypedDocumentString<UserErrorFieldsFragment, unknown>;
export const TicketFieldsFragmentDoc = new TypedDocumentString(`
    fragment TicketFields on Ticket {
  __typename
  id
  number
  title
  description
  type
  priority
  status
  version
  createdAt
  updatedAt
  allowedStatuses
  team {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
}
    `, {"fragmentName":"TicketFields"}) as unknown as TypedDocumentString<TicketFieldsFragment, unknown>;
export const AgentsDocument = new TypedDocumentString(`
    query Agents($first: Int, $after: String, $search: String, $teamId: ID) {
  agents(first: $first, after: $after, search: $search, teamId: $teamId) {
    __typename
    nodes {
      __typename
      ...AgentFields
    }
    pageInfo {
      __typename
      ...PageInfoFields
    }
    liveCursor
  }
}
    fragment AgentFields on Agent {
  __typename
  id
  name
  email
  state
  stateSince
  capacity
  isDisabled
  teams {
    __typename
    id
    name
  }
}
fragment PageInfoFields on PageInfo {
  __typename
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"e1eae2266b8c46a4fb1095db63ded024db6edb05705858b0ac2f0555b7587114"}) as unknown as TypedDocumentString<AgentsQuery, AgentsQueryVariables>;
export const AgentsChangedDocument = new TypedDocumentString(`
    subscription AgentsChanged($after: Cursor) {
  agentsChanged(after: $after) {
    __typename
    cursor
    kind
    agent {
      __typename
      ...AgentFields
    }
  }
}
    fragment AgentFields on Agent {
  __typename
  id
  name
  email
  state
  stateSince
  capacity
  isDisabled
  teams {
    __typename
    id
    name
  }
}`, {"hash":"6ab5181a43903f6a6dd18eeddd1402890b3f4539085d9dc15771cd65fff1c79e"}) as unknown as TypedDocumentString<AgentsChangedSubscription, AgentsChangedSubscriptionVariables>;
export const CreateAgentDocument = new TypedDocumentString(`
    mutation CreateAgent($input: CreateAgentInput!) {
  createAgent(input: $input) {
    __typename
    agent {
      __typename
      ...AgentFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment AgentFields on Agent {
  __typename
  id
  name
  email
  state
  stateSince
  capacity
  isDisabled
  teams {
    __typename
    id
    name
  }
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"dde87dccc6ea1aee253e2ba5600fbb4ab8b38974d69c87d9ebf007b8ab91c348"}) as unknown as TypedDocumentString<CreateAgentMutation, CreateAgentMutationVariables>;
export const CreateTeamDocument = new TypedDocumentString(`
    mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) {
    __typename
    team {
      __typename
      id
      name
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"e462730d92544d6c2a172003786edc54d28691759750c1d8a3893c265de9ad38"}) as unknown as TypedDocumentString<CreateTeamMutation, CreateTeamMutationVariables>;
export const HeartbeatDocument = new TypedDocumentString(`
    mutation Heartbeat($input: HeartbeatInput!) {
  heartbeat(input: $input) {
    __typename
    agent {
      __typename
      id
      state
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"5f4176212c2226af71830345ecb9dc50b1b544ab5eb5e58d7e48a3f7da95ece5"}) as unknown as TypedDocumentString<HeartbeatMutation, HeartbeatMutationVariables>;
export const SetAgentStateDocument = new TypedDocumentString(`
    mutation SetAgentState($input: SetAgentStateInput!) {
  setAgentState(input: $input) {
    __typename
    agent {
      __typename
      id
      state
      stateSince
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"c262e11b2557bb13c8e2a4b7a2bfb33ae93bf8c674185a74a4f927bec8068ea7"}) as unknown as TypedDocumentString<SetAgentStateMutation, SetAgentStateMutationVariables>;
export const UpdateAgentDocument = new TypedDocumentString(`
    mutation UpdateAgent($input: UpdateAgentInput!) {
  updateAgent(input: $input) {
    __typename
    agent {
      __typename
      ...AgentFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment AgentFields on Agent {
  __typename
  id
  name
  email
  state
  stateSince
  capacity
  isDisabled
  teams {
    __typename
    id
    name
  }
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"b3e001be9d9bfc4321b677f4d2a2e65b6537f9ff56031114bdc7ba74e4400a52"}) as unknown as TypedDocumentString<UpdateAgentMutation, UpdateAgentMutationVariables>;
export const ChannelsDocument = new TypedDocumentString(`
    query Channels {
  channels {
    __typename
    ...ChannelFields
  }
}
    fragment ChannelFields on Channel {
  __typename
  id
  kind
  name
  key
  isEnabled
  greeting
}`, {"hash":"8380e13577ef7c20d3a34b2680084e98595cde557a269d9e04ffc8a637cf68bb"}) as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>;
export const CreateChannelDocument = new TypedDocumentString(`
    mutation CreateChannel($input: CreateChannelInput!) {
  createChannel(input: $input) {
    __typename
    channel {
      __typename
      ...ChannelFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment ChannelFields on Channel {
  __typename
  id
  kind
  name
  key
  isEnabled
  greeting
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"56ff04307f51ee4c61345ef35661f850ab95f423519fcc40c61e6acc8cd1c621"}) as unknown as TypedDocumentString<CreateChannelMutation, CreateChannelMutationVariables>;
export const UpdateChannelDocument = new TypedDocumentString(`
    mutation UpdateChannel($input: UpdateChannelInput!) {
  updateChannel(input: $input) {
    __typename
    channel {
      __typename
      ...ChannelFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment ChannelFields on Channel {
  __typename
  id
  kind
  name
  key
  isEnabled
  greeting
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"2d0a05cbc8db4f2e5883bd2642ac51cbe8b691e40640ca13f6d0ab9f204cd1d8"}) as unknown as TypedDocumentString<UpdateChannelMutation, UpdateChannelMutationVariables>;
export const AcceptConversationDocument = new TypedDocumentString(`
    mutation AcceptConversation($input: AcceptConversationInput!) {
  acceptConversation(input: $input) {
    __typename
    conversation {
      __typename
      ...ConversationFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment ConversationFields on Conversation {
  __typename
  id
  number
  status
  version
  subject
  startedAt
  updatedAt
  lastSequence
  isCustomerWaiting
  waitingSince
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  channel {
    __typename
    id
    name
  }
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"1eef7b7eabcc3c86bfe37f253cc3133448e68e7bf5a0dbd90493ac1ef29ec9bf"}) as unknown as TypedDocumentString<AcceptConversationMutation, AcceptConversationMutationVariables>;
export const ConversationDocument = new TypedDocumentString(`
    query Conversation($id: ID!) {
  conversation(id: $id) {
    __typename
    ...ConversationFields
    survey {
      __typename
      round
      score
      comment
      answeredAt
    }
  }
}
    fragment ConversationFields on Conversation {
  __typename
  id
  number
  status
  version
  subject
  startedAt
  updatedAt
  lastSequence
  isCustomerWaiting
  waitingSince
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  channel {
    __typename
    id
    name
  }
}`, {"hash":"af2087deb1a029a1d174eebea2b56c5f7fb6d7f8e5938586cd96030cc7bae8c1"}) as unknown as TypedDocumentString<ConversationQuery, ConversationQueryVariables>;
export const ConversationChangedDocument = new TypedDocumentString(`
    subscription ConversationChanged($conversationId: ID!, $after: Cursor) {
  conversationChanged(conversationId: $conversationId, after: $after) {
    __typename
    cursor
    kind
    conversation {
      __typename
      ...ConversationFields
    }
  }
}
    fragment ConversationFields on Conversation {
  __typename
  id
  number
  status
  version
  subject
  startedAt
  updatedAt
  lastSequence
  isCustomerWaiting
  waitingSince
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  channel {
    __typename
    id
    name
  }
}`, {"hash":"5f3681f892185e59ae96e6b3df7ddfe71863a2f50a07c66b4b4e00fee518e833"}) as unknown as TypedDocumentString<ConversationChangedSubscription, ConversationChangedSubscriptionVariables>;
export const ConversationsDocument = new TypedDocumentString(`
    query Conversations($first: Int, $after: String, $filter: ConversationFilter, $orderBy: ConversationOrder) {
  conversations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    __typename
    nodes {
      __typename
      ...ConversationFields
    }
    pageInfo {
      __typename
      ...PageInfoFields
    }
    liveCursor
  }
}
    fragment ConversationFields on Conversation {
  __typename
  id
  number
  status
  version
  subject
  startedAt
  updatedAt
  lastSequence
  isCustomerWaiting
  waitingSince
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  channel {
    __typename
    id
    name
  }
}
fragment PageInfoFields on PageInfo {
  __typename
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"5f6cdc7e572554e7e519aa6b6ea6f77497219cd614fc80506f5e79c014ac9803"}) as unknown as TypedDocumentString<ConversationsQuery, ConversationsQueryVariables>;
export const ConversationsChangedDocument = new TypedDocumentString(`
    subscription ConversationsChanged($inbox: Inbox, $after: Cursor) {
  conversationsChanged(inbox: $inbox, after: $after) {
    __typename
    cursor
    kind
    conversation {
      __typename
      ...ConversationFields
    }
  }
}
    fragment ConversationFields on Conversation {
  __typename
  id
  number
  status
  version
  subject
  startedAt
  updatedAt
  lastSequence
  isCustomerWaiting
  waitingSince
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  channel {
    __typename
    id
    name
  }
}`, {"hash":"c042831982cbbfd28256dcfc89f1077a69915ebf36a40d1ed39211735d2ee1e7"}) as unknown as TypedDocumentString<ConversationsChangedSubscription, ConversationsChangedSubscriptionVariables>;
export const ReopenConversationDocument = new TypedDocumentString(`
    mutation ReopenConversation($input: ReopenConversationInput!) {
  reopenConversation(input: $input) {
    __typename
    conversation {
      __typename
      ...ConversationFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment ConversationFields on Conversation {
  __typename
  id
  number
  status
  version
  subject
  startedAt
  updatedAt
  lastSequence
  isCustomerWaiting
  waitingSince
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  channel {
    __typename
    id
    name
  }
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"c355c208ca312e2f6e1208c9356ff97d8ca56bd118ef948ce956802749955ff1"}) as unknown as TypedDocumentString<ReopenConversationMutation, ReopenConversationMutationVariables>;
export const ResolveConversationDocument = new TypedDocumentString(`
    mutation ResolveConversation($input: ResolveConversationInput!) {
  resolveConversation(input: $input) {
    __typename
    conversation {
      __typename
      ...ConversationFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment ConversationFields on Conversation {
  __typename
  id
  number
  status
  version
  subject
  startedAt
  updatedAt
  lastSequence
  isCustomerWaiting
  waitingSince
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  channel {
    __typename
    id
    name
  }
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"c210c7e801e87460642e8ab50d1eede6cc14ba794619ab945f7ab494775eb5d7"}) as unknown as TypedDocumentString<ResolveConversationMutation, ResolveConversationMutationVariables>;
export const TransferConversationDocument = new TypedDocumentString(`
    mutation TransferConversation($input: TransferConversationInput!) {
  transferConversation(input: $input) {
    __typename
    conversation {
      __typename
      ...ConversationFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment ConversationFields on Conversation {
  __typename
  id
  number
  status
  version
  subject
  startedAt
  updatedAt
  lastSequence
  isCustomerWaiting
  waitingSince
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  channel {
    __typename
    id
    name
  }
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"9264417db11cf8077786ae7d178b6ae04278af94259bc36d0b1fd56b871806ba"}) as unknown as TypedDocumentString<TransferConversationMutation, TransferConversationMutationVariables>;
export const CustomerDocument = new TypedDocumentString(`
    query Customer($id: ID!) {
  customer(id: $id) {
    __typename
    ...CustomerFields
  }
}
    fragment CustomerFields on Customer {
  __typename
  id
  name
  displayName
  email
  phone
  locale
  region
  company
  tier
  note
  tags
  firstSeenAt
  lastSeenAt
  version
}`, {"hash":"02628c3fb0b7c6380af258bdb121ae4d89b17ed65ca0a0ce8c3a316313a3ba64"}) as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
export const CustomersDocument = new TypedDocumentString(`
    query Customers($first: Int, $after: String, $search: String, $filter: CustomerFilter) {
  customers(first: $first, after: $after, search: $search, filter: $filter) {
    __typename
    nodes {
      __typename
      ...CustomerFields
    }
    pageInfo {
      __typename
      ...PageInfoFields
    }
    liveCursor
  }
}
    fragment CustomerFields on Customer {
  __typename
  id
  name
  displayName
  email
  phone
  locale
  region
  company
  tier
  note
  tags
  firstSeenAt
  lastSeenAt
  version
}
fragment PageInfoFields on PageInfo {
  __typename
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"78d631b410fe08f215576b0412940da01516b5ee1971a5fb822b3997d812efbb"}) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const CustomersChangedDocument = new TypedDocumentString(`
    subscription CustomersChanged($customerId: ID, $after: Cursor) {
  customersChanged(customerId: $customerId, after: $after) {
    __typename
    cursor
    kind
    customer {
      __typename
      ...CustomerFields
    }
  }
}
    fragment CustomerFields on Customer {
  __typename
  id
  name
  displayName
  email
  phone
  locale
  region
  company
  tier
  note
  tags
  firstSeenAt
  lastSeenAt
  version
}`, {"hash":"233d3dda3d180c6c12ca30dff9a404ac07db17c701f75ac255de683943395d87"}) as unknown as TypedDocumentString<CustomersChangedSubscription, CustomersChangedSubscriptionVariables>;
export const TagCustomerDocument = new TypedDocumentString(`
    mutation TagCustomer($input: TagCustomerInput!) {
  tagCustomer(input: $input) {
    __typename
    customer {
      __typename
      ...CustomerFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment CustomerFields on Customer {
  __typename
  id
  name
  displayName
  email
  phone
  locale
  region
  company
  tier
  note
  tags
  firstSeenAt
  lastSeenAt
  version
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"da07aad1f1abbdb8a78d222cf04d51cbcd71854333d759c177fad838d7c1891d"}) as unknown as TypedDocumentString<TagCustomerMutation, TagCustomerMutationVariables>;
export const UpdateCustomerDocument = new TypedDocumentString(`
    mutation UpdateCustomer($input: UpdateCustomerInput!) {
  updateCustomer(input: $input) {
    __typename
    customer {
      __typename
      ...CustomerFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment CustomerFields on Customer {
  __typename
  id
  name
  displayName
  email
  phone
  locale
  region
  company
  tier
  note
  tags
  firstSeenAt
  lastSeenAt
  version
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"9d346f84b201d4a59ac8285f0efd1d458d8f8fb501e8d526f839efddd35c8cb9"}) as unknown as TypedDocumentString<UpdateCustomerMutation, UpdateCustomerMutationVariables>;
export const CreateFaqDocument = new TypedDocumentString(`
    mutation CreateFaq($input: CreateFaqInput!) {
  createFaq(input: $input) {
    __typename
    faq {
      __typename
      ...FaqFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment FaqFields on Faq {
  __typename
  id
  question
  similarQuestions
  answer
  locale
  isEnabled
  version
  updatedAt
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"109f6f42df5024decaae18511cd3263c4e0460a43b1a937ff905dfcbd6f92bde"}) as unknown as TypedDocumentString<CreateFaqMutation, CreateFaqMutationVariables>;
export const DeleteFaqDocument = new TypedDocumentString(`
    mutation DeleteFaq($input: DeleteFaqInput!) {
  deleteFaq(input: $input) {
    __typename
    faq {
      __typename
      ...FaqFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment FaqFields on Faq {
  __typename
  id
  question
  similarQuestions
  answer
  locale
  isEnabled
  version
  updatedAt
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"42b57c8f8716a1e15d893a265a6089d4f1162220bad20f21b99e98d0ea784b01"}) as unknown as TypedDocumentString<DeleteFaqMutation, DeleteFaqMutationVariables>;
export const FaqsDocument = new TypedDocumentString(`
    query Faqs($first: Int, $after: String, $search: String, $locale: Locale) {
  faqs(first: $first, after: $after, search: $search, locale: $locale) {
    __typename
    nodes {
      __typename
      ...FaqFields
    }
    pageInfo {
      __typename
      ...PageInfoFields
    }
    liveCursor
  }
}
    fragment FaqFields on Faq {
  __typename
  id
  question
  similarQuestions
  answer
  locale
  isEnabled
  version
  updatedAt
}
fragment PageInfoFields on PageInfo {
  __typename
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"e2cb9b96bacea5fc3b6dd8948129796e7280dd7c3e00ccacba66b3ae204038ee"}) as unknown as TypedDocumentString<FaqsQuery, FaqsQueryVariables>;
export const FaqsChangedDocument = new TypedDocumentString(`
    subscription FaqsChanged($after: Cursor) {
  faqsChanged(after: $after) {
    __typename
    cursor
    kind
    faq {
      __typename
      ...FaqFields
    }
  }
}
    fragment FaqFields on Faq {
  __typename
  id
  question
  similarQuestions
  answer
  locale
  isEnabled
  version
  updatedAt
}`, {"hash":"1ff04523f9be07f82ed76e07b24c732128b01774e589c7d3ed56c3017eb6a9ef"}) as unknown as TypedDocumentString<FaqsChangedSubscription, FaqsChangedSubscriptionVariables>;
export const SearchKnowledgeDocument = new TypedDocumentString(`
    query SearchKnowledge($text: String!, $locale: Locale, $first: Int) {
  searchKnowledge(text: $text, locale: $locale, first: $first) {
    __typename
    question
    score
    confidence
    faq {
      __typename
      ...FaqFields
    }
  }
}
    fragment FaqFields on Faq {
  __typename
  id
  question
  similarQuestions
  answer
  locale
  isEnabled
  version
  updatedAt
}`, {"hash":"efc41958ab26a96d19fbc95781b6bf605036d761f3fe3e226513a1110fa01664"}) as unknown as TypedDocumentString<SearchKnowledgeQuery, SearchKnowledgeQueryVariables>;
export const UpdateFaqDocument = new TypedDocumentString(`
    mutation UpdateFaq($input: UpdateFaqInput!) {
  updateFaq(input: $input) {
    __typename
    faq {
      __typename
      ...FaqFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment FaqFields on Faq {
  __typename
  id
  question
  similarQuestions
  answer
  locale
  isEnabled
  version
  updatedAt
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"79678ba1305e05462c1ec2fe259f3c41329339dac431727bfe622d9ac92fb337"}) as unknown as TypedDocumentString<UpdateFaqMutation, UpdateFaqMutationVariables>;
export const MessagesDocument = new TypedDocumentString(`
    query Messages($conversationId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  conversation(id: $conversationId) {
    __typename
    id
    messages(first: $first, after: $after, last: $last, before: $before) {
      __typename
      nodes {
        __typename
        ...MessageFields
      }
      pageInfo {
        __typename
        ...PageInfoFields
      }
      liveCursor
    }
  }
}
    fragment MessageFields on Message {
  __typename
  id
  sequence
  kind
  author
  text
  event
  sentAt
  idempotencyKey
  agent {
    __typename
    id
    name
  }
}
fragment PageInfoFields on PageInfo {
  __typename
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"7f2c541884dd3210fa40cb413617720726ae637bf0e80693585d487bfda1932a"}) as unknown as TypedDocumentString<MessagesQuery, MessagesQueryVariables>;
export const MessagesChangedDocument = new TypedDocumentString(`
    subscription MessagesChanged($conversationId: ID!, $after: Cursor) {
  messagesChanged(conversationId: $conversationId, after: $after) {
    __typename
    cursor
    kind
    message {
      __typename
      ...MessageFields
    }
  }
}
    fragment MessageFields on Message {
  __typename
  id
  sequence
  kind
  author
  text
  event
  sentAt
  idempotencyKey
  agent {
    __typename
    id
    name
  }
}`, {"hash":"dd5959d2a0f3f7c69e82fc2b303902a574592cef6b4a812b314cfe3dc34a01e4"}) as unknown as TypedDocumentString<MessagesChangedSubscription, MessagesChangedSubscriptionVariables>;
export const SendMessageDocument = new TypedDocumentString(`
    mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    __typename
    message {
      __typename
      ...MessageFields
    }
    conversation {
      __typename
      id
      status
      version
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment MessageFields on Message {
  __typename
  id
  sequence
  kind
  author
  text
  event
  sentAt
  idempotencyKey
  agent {
    __typename
    id
    name
  }
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"95329ed6d7c2a7ab28f81b9723a226ab18446215dbd25b98ac502af1e34555ae"}) as unknown as TypedDocumentString<SendMessageMutation, SendMessageMutationVariables>;
export const SetTypingDocument = new TypedDocumentString(`
    mutation SetTyping($input: SetTypingInput!) {
  setTyping(input: $input) {
    __typename
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"679a2a5b97694f5d97b92c10a60ed96d2ba3bfe2b58c6ceae990548540b87045"}) as unknown as TypedDocumentString<SetTypingMutation, SetTypingMutationVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($conversationId: ID!, $first: Int) {
  conversation(id: $conversationId) {
    __typename
    id
    suggestions(first: $first) {
      __typename
      question
      score
      confidence
      faq {
        __typename
        id
        answer
      }
    }
  }
}
    `, {"hash":"e63f5f57b55a9b37d1ea06c429ad44794c43b044c50cc8588a4266c2e8cf3f2e"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const TypingChangedDocument = new TypedDocumentString(`
    subscription TypingChanged($conversationId: ID!) {
  typingChanged(conversationId: $conversationId) {
    __typename
    author
    isTyping
    agent {
      __typename
      id
      name
    }
  }
}
    `, {"hash":"677140e2dd6eb94056be3d489612a6a4ba16bd01f9b333ccf479b8c19644390a"}) as unknown as TypedDocumentString<TypingChangedSubscription, TypingChangedSubscriptionVariables>;
export const QueueDocument = new TypedDocumentString(`
    query Queue($teamId: ID) {
  queue(teamId: $teamId) {
    __typename
    ...QueueFields
  }
}
    fragment ConversationFields on Conversation {
  __typename
  id
  number
  status
  version
  subject
  startedAt
  updatedAt
  lastSequence
  isCustomerWaiting
  waitingSince
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  channel {
    __typename
    id
    name
  }
}
fragment QueueFields on QueueState {
  __typename
  waitingCount
  longestWaitSeconds
  freeSlots
  onlineAgents
  estimatedWaitSeconds
  waiting {
    __typename
    ...ConversationFields
  }
}`, {"hash":"2bd873b6f47e2a3aea96b036af35d3da346f76b72ec4ac1601d12c722748c94b"}) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
export const QueueChangedDocument = new TypedDocumentString(`
    subscription QueueChanged($teamId: ID) {
  queueChanged(teamId: $teamId) {
    __typename
    ...QueueFields
  }
}
    fragment ConversationFields on Conversation {
  __typename
  id
  number
  status
  version
  subject
  startedAt
  updatedAt
  lastSequence
  isCustomerWaiting
  waitingSince
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  channel {
    __typename
    id
    name
  }
}
fragment QueueFields on QueueState {
  __typename
  waitingCount
  longestWaitSeconds
  freeSlots
  onlineAgents
  estimatedWaitSeconds
  waiting {
    __typename
    ...ConversationFields
  }
}`, {"hash":"5d24df7e37e8259fb907b61fe2a879fe7d6be94073630bfe73a39c208f84e978"}) as unknown as TypedDocumentString<QueueChangedSubscription, QueueChangedSubscriptionVariables>;
export const QueuePlaceChangedDocument = new TypedDocumentString(`
    subscription QueuePlaceChanged($conversationId: ID!) {
  queuePlaceChanged(conversationId: $conversationId) {
    __typename
    position
    estimatedWaitSeconds
    waitingCount
    enteredAt
  }
}
    `, {"hash":"c80d3ec4b98912f561c84eabbf73b88262b1598b5b5c9d657786308221da02e3"}) as unknown as TypedDocumentString<QueuePlaceChangedSubscription, QueuePlaceChangedSubscriptionVariables>;
export const MetricsDocument = new TypedDocumentString(`
    query Metrics {
  metrics {
    __typename
    name
    version
    unit
    title
    description
  }
}
    `, {"hash":"ad9f0900f69bb1f9a3d60e5cc6efe96bb9eda9664aebf8fcf63b73db07d0855f"}) as unknown as TypedDocumentString<MetricsQuery, MetricsQueryVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($metric: MetricName!, $from: DateTime!, $to: DateTime!, $granularity: Granularity, $timezone: TimeZone, $by: ReportDimension, $agentId: ID, $channelId: ID) {
  report(
    metric: $metric
    from: $from
    to: $to
    granularity: $granularity
    timezone: $timezone
    by: $by
    agentId: $agentId
    channelId: $channelId
  ) {
    __typename
    metric {
      __typename
      name
      version
      unit
      title
    }
    from
    to
    timezone
    total {
      __typename
      ...MeasureFields
    }
    rows {
      __typename
      bucketAt
      key
      agent {
        __typename
        id
        name
      }
      channel {
        __typename
        id
        name
      }
      value {
        __typename
        ...MeasureFields
      }
    }
  }
}
    fragment MeasureFields on Measure {
  __typename
  count
  sum
  mean
  median
  p90
  p95
  rate
}`, {"hash":"80264dc2421b07adb3241873f8f486cb703febf8db15e4e066fe321e204059eb"}) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const TodayDocument = new TypedDocumentString(`
    query Today($timezone: TimeZone) {
  today(timezone: $timezone) {
    __typename
    ...TodayFields
  }
}
    fragment TodayFields on TodayCounters {
  __typename
  startedConversations
  resolvedConversations
  messages
  waiting
  open
  botConversations
  averageFirstResponseSeconds
  satisfaction
  surveyAnswers
  startedByHour
  asOf
}`, {"hash":"2a054eec2d64a607b29c1ebf4b44a38e768f7d964a17d9289f1fc1422ee4c4ed"}) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const TodayChangedDocument = new TypedDocumentString(`
    subscription TodayChanged($timezone: TimeZone) {
  todayChanged(timezone: $timezone) {
    __typename
    ...TodayFields
  }
}
    fragment TodayFields on TodayCounters {
  __typename
  startedConversations
  resolvedConversations
  messages
  waiting
  open
  botConversations
  averageFirstResponseSeconds
  satisfaction
  surveyAnswers
  startedByHour
  asOf
}`, {"hash":"774e3806b195d7a38a4d098b96eac993e23be2bff6773e0483cb5b6192780cbb"}) as unknown as TypedDocumentString<TodayChangedSubscription, TodayChangedSubscriptionVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    token
    expiresAt
    viewer {
      __typename
      ...ViewerFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment ViewerFields on Viewer {
  __typename
  kind
  scopes
  agent {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  workspace {
    __typename
    id
    name
    slug
    locale
    timezone
  }
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"d2b0d0107c277aabc1284026c31246a563fd64fcb99d7c5d32cd38f17c05a4c2"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($input: SignOutInput!) {
  signOut(input: $input) {
    __typename
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"515bf815ba0bbb536faad05b235432229ed6d543d1db0fad139460e2e779659e"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    __typename
    ...ViewerFields
  }
}
    fragment ViewerFields on Viewer {
  __typename
  kind
  scopes
  agent {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  workspace {
    __typename
    id
    name
    slug
    locale
    timezone
  }
}`, {"hash":"df5532e82f54fb13c1ea645f78635d409fd2c3a382e299807c8149fc7925911f"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const AssignTicketDocument = new TypedDocumentString(`
    mutation AssignTicket($input: AssignTicketInput!) {
  assignTicket(input: $input) {
    __typename
    ticket {
      __typename
      ...TicketFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}
fragment TicketFields on Ticket {
  __typename
  id
  number
  title
  description
  type
  priority
  status
  version
  createdAt
  updatedAt
  allowedStatuses
  team {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
}`, {"hash":"931bf2c948d551edaf1b99aaa793f14d4b4eb82986d47c327eaa909b7534fc20"}) as unknown as TypedDocumentString<AssignTicketMutation, AssignTicketMutationVariables>;
export const ChangeTicketStatusDocument = new TypedDocumentString(`
    mutation ChangeTicketStatus($input: ChangeTicketStatusInput!) {
  changeTicketStatus(input: $input) {
    __typename
    ticket {
      __typename
      ...TicketFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}
fragment TicketFields on Ticket {
  __typename
  id
  number
  title
  description
  type
  priority
  status
  version
  createdAt
  updatedAt
  allowedStatuses
  team {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
}`, {"hash":"c898bdbe06cf6a1c57c3eb5cbc1422f92d3d79b084c3d30dd0929211729edbc4"}) as unknown as TypedDocumentString<ChangeTicketStatusMutation, ChangeTicketStatusMutationVariables>;
export const CommentOnTicketDocument = new TypedDocumentString(`
    mutation CommentOnTicket($input: CommentOnTicketInput!) {
  commentOnTicket(input: $input) {
    __typename
    ticket {
      __typename
      id
      version
    }
    comment {
      __typename
      id
      text
      isPublic
      createdAt
      author {
        __typename
        id
        name
      }
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"a1c2024c33016c046f5ab9c0f574cf049317c2af4c572e316064163e7c6ee5d9"}) as unknown as TypedDocumentString<CommentOnTicketMutation, CommentOnTicketMutationVariables>;
export const OpenTicketDocument = new TypedDocumentString(`
    mutation OpenTicket($input: OpenTicketInput!) {
  openTicket(input: $input) {
    __typename
    ticket {
      __typename
      ...TicketFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}
fragment TicketFields on Ticket {
  __typename
  id
  number
  title
  description
  type
  priority
  status
  version
  createdAt
  updatedAt
  allowedStatuses
  team {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
}`, {"hash":"6fbfffc6409fba5ff743ed967d7ec8c65698d5f587db53ba351344ab94f74627"}) as unknown as TypedDocumentString<OpenTicketMutation, OpenTicketMutationVariables>;
export const TicketDocument = new TypedDocumentString(`
    query Ticket($id: ID!) {
  ticket(id: $id) {
    __typename
    ...TicketFields
  }
}
    fragment TicketFields on Ticket {
  __typename
  id
  number
  title
  description
  type
  priority
  status
  version
  createdAt
  updatedAt
  allowedStatuses
  team {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
}`, {"hash":"cae7993cc63e864af9bfbc5b8bbc6823019ca3e9938fa127a1f8eac73ec3c8f3"}) as unknown as TypedDocumentString<TicketQuery, TicketQueryVariables>;
export const TicketsDocument = new TypedDocumentString(`
    query Tickets($first: Int, $after: String, $search: String, $filter: TicketFilter, $orderBy: TicketOrder) {
  tickets(
    first: $first
    after: $after
    search: $search
    filter: $filter
    orderBy: $orderBy
  ) {
    __typename
    nodes {
      __typename
      ...TicketFields
    }
    pageInfo {
      __typename
      ...PageInfoFields
    }
    liveCursor
  }
}
    fragment PageInfoFields on PageInfo {
  __typename
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment TicketFields on Ticket {
  __typename
  id
  number
  title
  description
  type
  priority
  status
  version
  createdAt
  updatedAt
  allowedStatuses
  team {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
}`, {"hash":"6474ce44a2c109cd245197e4b965b77732be85364b93c5bcc7d13f4843f66a8d"}) as unknown as TypedDocumentString<TicketsQuery, TicketsQueryVariables>;
export const TicketsChangedDocument = new TypedDocumentString(`
    subscription TicketsChanged($after: Cursor) {
  ticketsChanged(after: $after) {
    __typename
    cursor
    kind
    ticket {
      __typename
      ...TicketFields
    }
  }
}
    fragment TicketFields on Ticket {
  __typename
  id
  number
  title
  description
  type
  priority
  status
  version
  createdAt
  updatedAt
  allowedStatuses
  team {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
}`, {"hash":"5e5a14a988a655027d9ef63b48a35354836cfe5a3ca7f42e0ea5473ed43ea129"}) as unknown as TypedDocumentString<TicketsChangedSubscription, TicketsChangedSubscriptionVariables>;
export const UpdateTicketDocument = new TypedDocumentString(`
    mutation UpdateTicket($input: UpdateTicketInput!) {
  updateTicket(input: $input) {
    __typename
    ticket {
      __typename
      ...TicketFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}
fragment TicketFields on Ticket {
  __typename
  id
  number
  title
  description
  type
  priority
  status
  version
  createdAt
  updatedAt
  allowedStatuses
  team {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
}`, {"hash":"bd90a4e577e7033e0024e2b9c3fa6101d42f825edb918c94efcee7b6cecd928f"}) as unknown as TypedDocumentString<UpdateTicketMutation, UpdateTicketMutationVariables>;
export const LeaveMessageDocument = new TypedDocumentString(`
    mutation LeaveMessage($input: LeaveMessageInput!) {
  leaveMessage(input: $input) {
    __typename
    conversation {
      __typename
      ...ConversationFields
    }
    message {
      __typename
      ...MessageFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment ConversationFields on Conversation {
  __typename
  id
  number
  status
  version
  subject
  startedAt
  updatedAt
  lastSequence
  isCustomerWaiting
  waitingSince
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  channel {
    __typename
    id
    name
  }
}
fragment MessageFields on Message {
  __typename
  id
  sequence
  kind
  author
  text
  event
  sentAt
  idempotencyKey
  agent {
    __typename
    id
    name
  }
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"c3c3d816c2b8eab762bb0ff54cf8de2f7cb0bfafd1f378abdb1015931e35368b"}) as unknown as TypedDocumentString<LeaveMessageMutation, LeaveMessageMutationVariables>;
export const OpenVisitorSessionDocument = new TypedDocumentString(`
    mutation OpenVisitorSession($input: OpenVisitorSessionInput!) {
  openVisitorSession(input: $input) {
    __typename
    token
    channel {
      __typename
      id
      name
      greeting
    }
    conversation {
      __typename
      ...ConversationFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment ConversationFields on Conversation {
  __typename
  id
  number
  status
  version
  subject
  startedAt
  updatedAt
  lastSequence
  isCustomerWaiting
  waitingSince
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  channel {
    __typename
    id
    name
  }
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"66c314c1c8ed5584bbce4669a76f1d5114eaf5b565ae112d20340b9c7a0429a0"}) as unknown as TypedDocumentString<OpenVisitorSessionMutation, OpenVisitorSessionMutationVariables>;
export const RateConversationDocument = new TypedDocumentString(`
    mutation RateConversation($input: RateConversationInput!) {
  rateConversation(input: $input) {
    __typename
    conversation {
      __typename
      id
      status
      version
      survey {
        __typename
        round
        score
        comment
        answeredAt
      }
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"309e5044ea28709dcbec716176a95a852fe0579b707e8bda03cfb339dda139e3"}) as unknown as TypedDocumentString<RateConversationMutation, RateConversationMutationVariables>;
export const RequestAgentDocument = new TypedDocumentString(`
    mutation RequestAgent($input: RequestAgentInput!) {
  requestAgent(input: $input) {
    __typename
    conversation {
      __typename
      ...ConversationFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment ConversationFields on Conversation {
  __typename
  id
  number
  status
  version
  subject
  startedAt
  updatedAt
  lastSequence
  isCustomerWaiting
  waitingSince
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  channel {
    __typename
    id
    name
  }
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"f2ed55ae7d682ab495a9b5b387ba395a1cbec9ceb4c7b122962860b83b81561f"}) as unknown as TypedDocumentString<RequestAgentMutation, RequestAgentMutationVariables>;
export const StartConversationDocument = new TypedDocumentString(`
    mutation StartConversation($input: StartConversationInput!) {
  startConversation(input: $input) {
    __typename
    conversation {
      __typename
      ...ConversationFields
    }
    message {
      __typename
      ...MessageFields
    }
    userErrors {
      __typename
      ...UserErrorFields
    }
  }
}
    fragment ConversationFields on Conversation {
  __typename
  id
  number
  status
  version
  subject
  startedAt
  updatedAt
  lastSequence
  isCustomerWaiting
  waitingSince
  assignee {
    __typename
    id
    name
  }
  customer {
    __typename
    id
    displayName
  }
  channel {
    __typename
    id
    name
  }
}
fragment MessageFields on Message {
  __typename
  id
  sequence
  kind
  author
  text
  event
  sentAt
  idempotencyKey
  agent {
    __typename
    id
    name
  }
}
fragment UserErrorFields on UserError {
  __typename
  message
  code
  path
}`, {"hash":"1cecaae41da47e862c5a77992ccd622a5e8be799e1f3a2ca709019b0ca204935"}) as unknown as TypedDocumentString<StartConversationMutation, StartConversationMutationVariables>;