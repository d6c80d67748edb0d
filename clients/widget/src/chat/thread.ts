import {
  AttachmentsChangedDocument,
  type AttachmentCardFragment,
  ConversationChangedDocument,
  type ConversationStateFragment,
  MessagesChangedDocument,
  QueuePlaceChangedDocument,
  ReadMarksChangedDocument,
  TypingChangedDocument,
  VisitorConversationDocument,
} from "../gql/graphql.js";
import { follow } from "../graph/follow.js";
import type { Run } from "../graph/http.js";
import type { Link } from "../graph/socket.js";
import type { Store } from "./state.js";
import { merge, withAttachment } from "./timeline.js";

const pageSize = 30;
const typingFadesMs = 7_000;
const sourcesAfterMs = 1_500;

export interface ThreadParts {
  store: Store;
  run: Run;
  link: Link;
  onDenied(): void;
  /** It was merged: another conversation goes on for it. */
  onMoved(id: string): void;
  onAttachment(card: AttachmentCardFragment): void;
}

const mergesMost = 5;
/** Addresses of files are good for 15 minutes at least. */
const linksLastMs = 12 * 60_000;

/** One conversation on the screen: its snapshot, and the streams that keep it true. */
export class Thread {
  readonly #parts: ThreadParts;
  #id: string | null = null;
  #stops: (() => void)[] = [];
  #stopPlace: (() => void) | null = null;
  #typingTimer: ReturnType<typeof setTimeout> | undefined;
  #resyncs = 0;

  constructor(parts: ThreadParts) {
    this.#parts = parts;
  }

  get id(): string | null {
    return this.#id;
  }

  /**
   * Fetches the conversation and follows it from the snapshot's cursor on, so that nothing falls between the two.
   *
   * @returns the id of the conversation that is shown: where a merged one goes on; null when there is none (any more)
   *   for this visitor
   */
  async show(id: string, mergesLeft = mergesMost): Promise<string | null> {
    const { conversation } = await this.#parts.run(VisitorConversationDocument, { id, last: pageSize });
    if (!conversation) return null;
    const { mergedInto } = conversation;
    if (mergedInto && mergesLeft > 0) return this.show(mergedInto.id, mergesLeft - 1);
    this.leave();
    this.#id = id;
    const { messages } = conversation;
    const known = this.#parts.store.state.conversation?.id === id ? this.#parts.store.state.messages : [];
    // What was loaded before stays only if the new page reaches back to it; a hole would be worse than a reload.
    const reaches = (known.at(-1)?.sequence ?? -1) >= (messages.nodes[0]?.sequence ?? 0) - 1;
    this.#parts.store.set({
      messages: merge(reaches ? known : [], messages.nodes),
      ...(reaches && known.length > 0
        ? {}
        : { earlierCursor: messages.pageInfo.hasPreviousPage ? (messages.pageInfo.startCursor ?? null) : null }),
    });
    this.#readBy(conversation.readMarks);
    this.take(conversation);
    this.#attach(id, messages.liveCursor ?? null);
    this.#renewLinks(id);
    return id;
  }

  async showEarlier(): Promise<void> {
    const { store, run } = this.#parts;
    const before = store.state.earlierCursor;
    if (!this.#id || !before) return;
    const { conversation } = await run(VisitorConversationDocument, { id: this.#id, last: pageSize, before });
    if (!conversation || conversation.id !== this.#id) return;
    const { nodes, pageInfo } = conversation.messages;
    store.set({
      messages: merge(store.state.messages, nodes),
      earlierCursor: pageInfo.hasPreviousPage ? (pageInfo.startCursor ?? null) : null,
    });
  }

  /** Takes a newer state of the conversation, from an answer or from the stream; an older one is dropped. */
  take(conversation: ConversationStateFragment): void {
    const { store } = this.#parts;
    const known = store.state.conversation;
    if (known?.id === conversation.id && known.version > conversation.version) return;
    if (conversation.mergedInto && conversation.id === this.#id) return this.#parts.onMoved(conversation.mergedInto.id);
    store.set({ conversation, ...(conversation.status === "CLOSED" ? { typing: null } : {}) });
    this.#followPlace();
  }

  /** What was said in a conversation that was merged into this one. */
  async showBlock(id: string): Promise<void> {
    const { store, run } = this.#parts;
    const { conversation } = await run(VisitorConversationDocument, { id, last: pageSize });
    if (conversation) store.set({ blocks: { ...store.state.blocks, [id]: conversation.messages.nodes } });
  }

  leave(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#stopPlace?.();
    this.#stopPlace = null;
    clearTimeout(this.#typingTimer);
    this.#id = null;
    this.#parts.store.set({ place: null, typing: null, deskRead: 0, ...(navigator.onLine ? { isLinkUp: true } : {}) });
  }

  #attach(id: string, after: string | null): void {
    const { store, link, onDenied } = this.#parts;
    const onResync = () => this.#resync(id);
    this.#stops = [
      follow(
        link.client,
        MessagesChangedDocument,
        { conversationId: id, after },
        {
          onEvent: ({ messagesChanged: { kind, message } }) => {
            this.#resyncs = 0;
            if (!message) return;
            const rest = kind === "REMOVED" ? store.state.messages.filter((one) => one.id !== message.id) : null;
            const isAnswer = message.author !== "CUSTOMER";
            if (message.author === "BOT" && !message.citations?.length && message.options.length === 0)
              this.#fetchSources(id);
            store.set({
              messages: rest ?? merge(store.state.messages, [message]),
              ...(isAnswer ? { typing: null } : {}),
            });
          },
          onResync,
          onDenied,
        },
        (data) => data.messagesChanged.cursor,
      ),
      follow(
        link.client,
        ConversationChangedDocument,
        { conversationId: id, after },
        {
          onEvent: ({ conversationChanged: { conversation } }) => {
            if (conversation) this.take(conversation);
          },
          onResync,
          onDenied,
        },
        (data) => data.conversationChanged.cursor,
      ),
      follow(
        link.client,
        ReadMarksChangedDocument,
        { conversationId: id, after },
        { onEvent: ({ readMarksChanged: { readMark } }) => this.#readBy([readMark]), onDenied },
        (data) => data.readMarksChanged.cursor,
      ),
      follow(
        link.client,
        AttachmentsChangedDocument,
        { conversationId: id, after },
        {
          onEvent: ({ attachmentsChanged: { attachment } }) => {
            if (!attachment) return;
            store.set({ messages: withAttachment(store.state.messages, attachment) });
            this.#parts.onAttachment(attachment);
          },
          onDenied,
        },
        (data) => data.attachmentsChanged.cursor,
      ),
      follow(
        link.client,
        TypingChangedDocument,
        { conversationId: id },
        {
          onEvent: ({ typingChanged: { isTyping, agent, author } }) => {
            clearTimeout(this.#typingTimer);
            if (author === "CUSTOMER") return;
            store.set({ typing: isTyping ? (agent?.name ?? "") : null });
            // A tab that was closed on the other side never says that it stopped.
            if (isTyping) this.#typingTimer = setTimeout(() => store.set({ typing: null }), typingFadesMs);
          },
          onDenied,
        },
      ),
    ];
  }

  #readBy(marks: readonly { reader: string; sequence: number }[]): void {
    const { store } = this.#parts;
    const desk = marks.filter(({ reader }) => reader === "DESK").map(({ sequence }) => sequence);
    store.set({ deskRead: Math.max(store.state.deskRead, 0, ...desk) });
  }

  /** Before the addresses of files run out, the latest messages are fetched with new ones. */
  #renewLinks(id: string): void {
    const { store, run } = this.#parts;
    const timer = setInterval(() => {
      if (!store.state.messages.some(({ attachments }) => attachments.length > 0)) return;
      run(VisitorConversationDocument, { id, last: pageSize })
        .then(({ conversation }) => {
          if (this.#id === id && conversation)
            store.set({ messages: merge(store.state.messages, conversation.messages.nodes) });
        })
        // The next round tries again; until then old files do not open.
        .catch(() => {});
    }, linksLastMs);
    this.#stops.push(() => clearInterval(timer));
  }

  /** What an answer rests on is written down a moment after it is given: the event alone comes too early for it. */
  #fetchSources(id: string): void {
    const { run, store } = this.#parts;
    setTimeout(() => {
      if (this.#id !== id) return;
      run(VisitorConversationDocument, { id, last: 3 })
        .then(({ conversation }) => {
          if (this.#id === id && conversation)
            store.set({ messages: merge(store.state.messages, conversation.messages.nodes) });
        })
        // Without its sources the answer still stands; the next load brings them.
        .catch(() => {});
    }, sourcesAfterMs);
  }

  #followPlace(): void {
    const { store, link, onDenied } = this.#parts;
    const isQueued = store.state.conversation?.status === "QUEUED";
    if (isQueued && !this.#stopPlace && this.#id) {
      this.#stopPlace = follow(
        link.client,
        QueuePlaceChangedDocument,
        { conversationId: this.#id },
        { onEvent: (data) => store.set({ place: data.queuePlaceChanged ?? null }), onDenied },
      );
    } else if (!isQueued && this.#stopPlace) {
      this.#stopPlace();
      this.#stopPlace = null;
      store.set({ place: null });
    }
  }

  /** The gap cannot be replayed: the state is fetched anew, later and later if even that is refused at once. */
  #resync(id: string): void {
    if (this.#id !== id) return;
    const ms = Math.min(30_000, this.#resyncs === 0 ? 0 : 1_000 * 2 ** this.#resyncs);
    this.#resyncs += 1;
    setTimeout(() => {
      if (this.#id === id) this.show(id).catch(() => this.#resync(id));
    }, ms);
  }
}
