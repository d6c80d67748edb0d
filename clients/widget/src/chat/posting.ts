import { SendMessageDocument, StartConversationDocument } from "../gql/graphql.js";
import type { ConversationStateFragment, MessageLineFragment } from "../gql/graphql.js";
import { Fault } from "../graph/fault.js";
import type { Run } from "../graph/http.js";
import type { Outbox, Unsent } from "../outbox/outbox.js";
import type { VisitorSession } from "./session.js";
import type { Store } from "./state.js";
import type { Thread } from "./thread.js";
import { merge } from "./timeline.js";

const over = new Set(["NOT_FOUND", "CONVERSATION_CLOSED"]);

/** What every mutation about a conversation gives back. */
export interface Answer {
  conversation?: ConversationStateFragment | null;
  message?: MessageLineFragment | null;
  userErrors: readonly { code: string; message: string; path?: readonly string[] | null | undefined }[];
}

export interface PostingParts {
  run: Run;
  session: VisitorSession;
  outbox: Outbox;
  thread: Thread;
  store: Store;
  locale: string;
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
      // Files stay with the conversation they were brought to; the visitor is told and chooses them again.
      if (!(cause instanceof Fault) || !over.has(cause.code) || entry.attachmentIds) throw cause;
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

  async #send({ text, attachmentIds, key: idempotencyKey }: Unsent, conversationId: string): Promise<void> {
    const { sendMessage } = await this.#parts.run(SendMessageDocument, {
      input: {
        conversationId,
        idempotencyKey,
        ...(text ? { text } : {}),
        ...(attachmentIds ? { attachmentIds: [...attachmentIds] } : {}),
      },
    });
    this.settle(sendMessage);
    const { conversation } = sendMessage;
    const { thread, session } = this.#parts;
    // Begun in another tab, or merged meanwhile: this one has not shown it yet.
    if (conversation && thread.id !== conversation.id) {
      session.conversationId = conversation.id;
      await thread.show(conversation.id);
    }
    if (conversation) this.#passOn(conversation);
  }

  async #start({ text, key: idempotencyKey }: Unsent): Promise<void> {
    const { run, session, outbox, thread, locale, store } = this.#parts;
    const { answers } = session;
    const { startConversation } = await run(StartConversationDocument, {
      input: {
        text,
        idempotencyKey,
        ...circumstances(locale),
        ...(answers ? { answers: [...answers] } : {}),
      },
    });
    const wrong = answersAmong(startConversation);
    if (wrong) {
      session.answers = null;
      store.set({ hasAnswered: false, answerErrors: wrong });
    }
    this.settle(startConversation);
    const { conversation } = startConversation;
    if (!conversation) return;
    session.answers = null;
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

/** Where the visitor writes from. */
export const circumstances = (locale: string) => ({
  page: location.href,
  ...(document.referrer ? { referrer: document.referrer } : {}),
  device: navigator.userAgent,
  locale,
});

/** What is said against answers to the pre-chat form, by field; null when nothing is. */
export function answersAmong({ userErrors }: Answer): Record<string, string> | null {
  const about = userErrors.filter(({ path }) => path?.[1] === "answers");
  return about.length > 0 ? Object.fromEntries(about.map(({ path, message }) => [path?.[2] ?? "", message])) : null;
}
