import type { LineFields } from "./log.js";
import { Log } from "./log.js";

export interface FakeConversation {
  id: string;
  status: string;
  assignee: { id: string; name: string } | null;
  lines: LineFields[];
  log: Log<LineFields>;
  survey: { round: number; score: number } | null;
  answers: number;
}

/** What a test makes go wrong. */
export interface Mischief {
  /** A push that never comes: the sequence of the message. */
  swallow?: number;
  /** A push that comes twice. */
  repeat?: number;
  /** An idempotency key is not honoured: every such message is written twice. */
  writeTwice?: number;
  /** Reports count one conversation too few. */
  miscount?: boolean;
}

/** A desk in memory, just enough to be talked to: who says what is true here is decided by the test. */
export class FakeDesk {
  readonly conversations = new Map<string, FakeConversation>();
  readonly agents: { id: string; name: string; email: string }[] = [];
  readonly inboxes = new Map<string, Log<FakeConversation>>();
  readonly #answers = new Map<string, LineFields>();

  constructor(readonly mischief: Mischief = {}) {}

  inbox(agentId: string): Log<FakeConversation> {
    let log = this.inboxes.get(agentId);
    if (!log) this.inboxes.set(agentId, (log = new Log()));
    return log;
  }

  start(text: string, key: string): { conversation: FakeConversation; message: LineFields } {
    const known = this.#answers.get(key);
    const held = known && this.conversations.get(known.conversationId);
    if (known && held) return { conversation: held, message: known };
    const id = `conv_${this.conversations.size + 1}`;
    const conversation = {
      id,
      status: "BOT",
      assignee: null,
      lines: [],
      log: new Log<LineFields>(),
      survey: null,
      answers: 0,
    };
    this.conversations.set(id, conversation);
    return { conversation, message: this.say(id, "CUSTOMER", text, key) };
  }

  say(conversationId: string, author: string, text: string, key: string): LineFields {
    const known = this.#answers.get(key);
    if (known) return known;
    const message = this.#write(conversationId, author, text, key);
    if (this.mischief.writeTwice === message.sequence) this.#write(conversationId, author, text, key);
    this.#answers.set(key, message);
    return message;
  }

  /** Routing: agents take turns. */
  assign(conversationId: string): FakeConversation {
    const conversation = this.#find(conversationId);
    if (conversation.assignee) return conversation;
    const agent = this.agents[this.conversations.size % this.agents.length];
    Object.assign(conversation, { status: "ASSIGNED", assignee: agent });
    if (agent) this.inbox(agent.id).append(conversation);
    return conversation;
  }

  resolve(conversationId: string): FakeConversation {
    const conversation = this.#find(conversationId);
    conversation.status = "RESOLVED";
    if (conversation.assignee) this.inbox(conversation.assignee.id).append(conversation);
    return conversation;
  }

  rate(conversationId: string, score: number): FakeConversation {
    const conversation = this.#find(conversationId);
    conversation.survey = { round: 1, score };
    return conversation;
  }

  #write(conversationId: string, author: string, text: string, key: string): LineFields {
    const conversation = this.#find(conversationId);
    const sequence = conversation.lines.length + 1;
    const id = `msg_${conversationId}_${sequence}`;
    const line = { id, conversationId, sequence, kind: "TEXT", author, text, idempotencyKey: key, options: [] };
    const message = { ...line, sentAt: new Date(0).toISOString(), conversation };
    conversation.lines.push(message);
    if (author === "AGENT") conversation.answers += 1;
    conversation.log.append(message, this.mischief.swallow === sequence, this.mischief.repeat === sequence);
    return message;
  }

  #find(id: string): FakeConversation {
    const conversation = this.conversations.get(id);
    if (!conversation) throw new Error(`no ${id}`);
    return conversation;
  }
}
