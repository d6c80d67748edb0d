import type { Settings } from "../embed/settings.js";
import { openShelf } from "../embed/storage.js";
import {
  RateConversationDocument,
  RequestAgentDocument,
  SetTypingDocument,
  WidgetChannelDocument,
} from "../gql/graphql.js";
import { httpRunner, type Run } from "../graph/http.js";
import { openLink } from "../graph/socket.js";
import { acrossTabs, Delivery } from "../outbox/delivery.js";
import { Outbox } from "../outbox/outbox.js";
import { localeTag } from "../texts/format.js";
import { textsIn } from "../texts/texts.js";
import { Entrance } from "./entrance.js";
import { type Answer, Posting } from "./posting.js";
import { VisitorSession } from "./session.js";
import { currentRound, Store } from "./state.js";
import { Thread } from "./thread.js";
import { TypingSignal } from "./typing.js";

/** What the visitor can do; the view calls these and draws `store.state`. */
export class Chat {
  readonly store = new Store();
  readonly settings: Settings;
  readonly session: VisitorSession;
  readonly #outbox: Outbox;
  readonly #delivery: Delivery;
  readonly #entrance: Entrance;
  readonly #posting: Posting;
  readonly #thread: Thread;
  readonly #send: Run;
  readonly #run: Run;
  readonly #typing = new TypingSignal((isTyping) => this.#tellTyping(isTyping));

  constructor(settings: Settings, shelf = openShelf()) {
    this.settings = settings;
    const { store } = this;
    const session = new VisitorSession(shelf, settings);
    this.session = session;
    const outbox = new Outbox(shelf, session.prefix);
    this.#outbox = outbox;
    const endpoint = `${settings.origin}/graphql`;
    const send = httpRunner(endpoint, () => session.token, localeTag(settings.language));
    this.#send = send;
    const link = openLink(
      endpoint,
      () => session.token,
      localeTag(settings.language),
      (isUp) => this.#onLink(isUp),
    );
    const run = session.renewing(send, () => link.renew());
    this.#run = run;
    const thread: Thread = new Thread({ store, run, link, onDenied: () => this.#entrance.renew() });
    this.#thread = thread;
    this.#entrance = new Entrance({ session, store, thread, link, send, onReady: () => this.#onReady() });
    const onAsked = () => void this.askForPerson();
    this.#posting = new Posting({ run, session, outbox, thread, store, language: settings.language, onAsked });
    this.#delivery = new Delivery({
      outbox,
      send: (entry) => this.#posting.deliver(entry),
      onChange: () => this.#refreshUnsent(),
      exclusive: acrossTabs(`${session.prefix}outbox`),
    });
    addEventListener("online", () => this.#onLink(true));
    addEventListener("offline", () => store.set({ isLinkUp: false }));
    addEventListener("storage", (event) => this.#onOtherTab(event.key ?? ""));
  }

  /**
   * At idle: what has come meanwhile for a visitor who was here before.
   *
   * @returns false when there is no channel to show
   * @throws Fault when the server could not be asked
   */
  async wake(): Promise<boolean> {
    const { widgetChannel } = await this.#send(WidgetChannelDocument, { key: this.settings.channelKey });
    if (!widgetChannel?.isEnabled) return false;
    this.store.set({ channel: widgetChannel });
    this.#refreshUnsent();
    const isKnown = this.session.conversationId !== null || this.store.state.unsent.length > 0;
    if (this.session.token && isKnown) void this.#entrance.enter();
    return true;
  }

  open(): void {
    this.store.set({ isOpen: true });
    void this.#entrance.enter();
    this.see();
  }

  close(): void {
    this.store.set({ isOpen: false });
    this.#typing.stop();
  }

  send(text: string): void {
    this.#typing.stop();
    const { conversation } = this.store.state;
    this.#outbox.add(text, conversation?.status === "CLOSED" ? null : (conversation?.id ?? null));
    this.#deliver();
  }

  retry(key: string): void {
    this.#outbox.retry(key);
    this.#deliver();
  }

  discard(key: string): void {
    this.#outbox.remove(key);
    this.#refreshUnsent();
  }

  /** Asks for a person; where no conversation is under way, the wish itself is the message that begins or reopens one. */
  async askForPerson(): Promise<void> {
    const { conversation } = this.store.state;
    if (!conversation || conversation.status === "CLOSED" || conversation.status === "RESOLVED") {
      this.#posting.wantsPerson = true;
      return this.send(textsIn(this.settings.language).askForPerson);
    }
    const input = { conversationId: conversation.id };
    await this.#wish(async () => (await this.#run(RequestAgentDocument, { input })).requestAgent);
  }

  /** @param score 1 (poor) to 5 (excellent) */
  async rate(score: number, comment: string): Promise<void> {
    const { conversation } = this.store.state;
    if (!conversation) return;
    const input = { conversationId: conversation.id, score, ...(comment ? { comment } : {}) };
    const isDone = await this.#wish(
      async () => (await this.#run(RateConversationDocument, { input })).rateConversation,
    );
    if (isDone) this.store.set({ hasJustRated: true });
  }

  skipSurvey(): void {
    const { conversation } = this.store.state;
    if (!conversation) return;
    this.session.skip(conversation.id, currentRound(conversation));
    this.store.set({ skippedRound: currentRound(conversation) });
  }

  startOver(): void {
    this.#entrance.clear();
  }

  async showEarlier(): Promise<void> {
    await this.#thread.showEarlier().catch(() => this.store.set({ hasFailed: true }));
  }

  type(): void {
    if (this.#thread.id) this.#typing.touch();
  }

  dismissFailure(): void {
    this.store.set({ hasFailed: false });
  }

  /** What is on the screen counts as seen; a hidden tab or a closed panel sees nothing. */
  see(): void {
    const { isOpen, messages, conversation, seen } = this.store.state;
    const last = messages.at(-1)?.sequence ?? 0;
    if (!isOpen || document.hidden || !conversation || last <= seen) return;
    this.session.see(conversation.id, last);
    this.store.set({ seen: last });
  }

  #deliver(): void {
    this.#refreshUnsent();
    void this.#entrance.enter().then(() => this.#delivery.flush());
  }

  #onReady(): void {
    this.see();
    void this.#delivery.flush();
  }

  async #wish(ask: () => Promise<Answer>): Promise<boolean> {
    try {
      this.#posting.settle(await ask());
      this.store.set({ hasFailed: false });
      return true;
    } catch {
      this.store.set({ hasFailed: true });
      return false;
    }
  }

  #tellTyping(isTyping: boolean): void {
    const conversationId = this.#thread.id;
    // Ephemeral: a lost one is worth no retry and no notice.
    if (conversationId) this.#send(SetTypingDocument, { input: { conversationId, isTyping } }).catch(() => {});
  }

  #onLink(isUp: boolean): void {
    // Without a conversation nothing is listened to, and a socket that closes is no cut.
    this.store.set({ isLinkUp: isUp || (this.#thread.id === null && navigator.onLine) });
    if (isUp && this.store.state.phase === "ready") void this.#delivery.flush();
    if (isUp && this.store.state.phase === "unreachable") void this.#entrance.enter();
  }

  #onOtherTab(key: string): void {
    const { prefix, conversationId } = this.session;
    if (this.#outbox.owns(key)) this.#refreshUnsent();
    else if (
      key === `${prefix}conversation` &&
      this.store.state.phase === "ready" &&
      conversationId !== this.#thread.id
    ) {
      this.#entrance.show().catch(() => {});
    } else if (this.#thread.id && key === `${prefix}seen:${this.#thread.id}`) {
      this.store.set({ seen: this.session.seen(this.#thread.id) });
    }
  }

  #refreshUnsent(): void {
    this.store.set({ unsent: this.#outbox.list() });
  }
}
