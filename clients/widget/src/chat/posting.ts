import { SendMessageDocument, StartConversationDocument } from "../gql/graphql.js";
import type { ConversationStateFragment, MessageLineFragment } from "../gql/graphql.js";
import { Fault } from "../graph/fault.js";
import type { Run } from "../graph/http.js";
import type { Outbox, Unsent } from "../outbox/outbox.js";
import { localeTag } from "../texts/format.js";
import type { Language } from "../texts/texts.js";
import type { VisitorSession } from "./session.js";
import type { Store } from "./state.js";
import type { Thread } from "./thread.js";
import { merge } from "./timeline.js";

const over = new Set(["NOT_FOUND", "CONVERSATION_CLOSED"]);

/** What every mutation about a conversation gives back. */
export interface Answer {
  conversation?: ConversationStateFragment | null;
  message?: MessageLineFragment | null;
  userErrors: readonly { code: string; message: string }[];
}

export interface PostingParts {
  run: Run;
  session: VisitorSession;
  outbox: Outbox;
  thread: Thread;
  store: Store;
  language: Language;
  /** The message that asked for a person has gone to the bot instead. */
  onAsked(): void;
}

/** Turns an entry of the outbox into a message of a conversation, beginning one where there is none. */
export class Posting {
  readonly #parts: PostingParts;
  /** The next message asks for a person; if the bot takes it, the wish is told in so many words. */
  wantsPerson = false;

  constructor(parts: PostingParts) {
    this.#parts = parts;
  }

  /** @throws Fault when the server could not be reached (retryable) or refused the message (its reason as message) */
  async deliver(entry: Unsent): Promise<void> {
    // Another tab may have begun the conversation since this was written.
    const conversationId = entry.conversationId ?? this.#parts.session.conversationId;
    if (!conversationId) return this.#start(entry);
    try {
      await this.#send(entry, conversationId);
    } catch (cause) {
      if (!(cause instanceof Fault) || !over.has(cause.code)) throw cause;
      // Closed while this was on its way: what the visitor wrote begins the next conversation.
      await this.#start(entry);
    }
  }

  /** Takes what an answer says about the conversation on the screen; a refusal becomes a Fault. */
  settle(answer: Answer): void {
    const { store, thread } = this.#parts;
    const [error] = answer.userErrors;
    if (error) throw new Fault(error.code, error.message, false);
    if (!answer.conversation || answer.conversation.id !== thread.id) return;
    if (answer.message) store.set({ messages: merge(store.state.messages, [answer.message]) });
    thread.take(answer.conversation);
  }

  async #send({ text, key: idempotencyKey }: Unsent, conversationId: string): Promise<void> {
    const { sendMessage } = await this.#parts.run(SendMessageDocument, {
      input: { conversationId, text, idempotencyKey },
    });
    this.settle(sendMessage);
    // Begun in another tab: this one has not shown it yet.
    if (this.#parts.thread.id === null) await this.#parts.thread.show(conversationId);
    if (sendMessage.conversation) this.#passOn(sendMessage.conversation);
  }

  async #start({ text, key: idempotencyKey }: Unsent): Promise<void> {
    const { run, session, outbox, thread, language } = this.#parts;
    const { startConversation } = await run(StartConversationDocument, {
      input: {
        text,
        idempotencyKey,
        page: location.href,
        ...(document.referrer ? { referrer: document.referrer } : {}),
        device: navigator.userAgent,
        locale: localeTag(language),
      },
    });
    this.settle(startConversation);
    const { conversation } = startConversation;
    if (!conversation) return;
    session.conversationId = conversation.id;
    outbox.adopt(conversation.id);
    await thread.show(conversation.id);
    this.#passOn(conversation);
  }

  #passOn(conversation: ConversationStateFragment): void {
    if (this.wantsPerson && conversation.status === "BOT") this.#parts.onAsked();
    this.wantsPerson = false;
  }
}
