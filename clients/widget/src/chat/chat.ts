import type { Settings } from "../embed/settings.js";
import { openShelf } from "../embed/storage.js";
import {
  RateConversationDocument,
  RequestAgentDocument,
  SetTypingDocument,
  WidgetChannelDocument,
} from "../gql/graphql.js";
import { httpRunner, type Run } from "../graph/http.js";
import { type Link, openLink } from "../graph/socket.js";
import { acrossTabs, Delivery } from "../outbox/delivery.js";
import { Outbox } from "../outbox/outbox.js";
import { textsIn } from "../texts/texts.js";
import { type Answer, Posting } from "./posting.js";
import { VisitorSession } from "./session.js";
import { currentRound, Store } from "./state.js";
import { Thread } from "./thread.js";
import { TypingSignal } from "./typing.js";

const retryMs = 5_000;

/** What the visitor can do; the view calls these and draws `store.state`. */
export class Chat {
  readonly store = new Store();
  readonly settings: Settings;
  readonly #session: VisitorSession;
  readonly #outbox: Outbox;
  readonly #delivery: Delivery;
  readonly #thread: Thread;
  readonly #link: Link;
  readonly #posting: Posting;
  readonly #send: Run;
  readonly #run: Run;
  readonly #typing = new TypingSignal((isTyping) => this.#tellTyping(isTyping));
  #opening: Promise<void> | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: Settings, shelf = openShelf()) {
    this.settings = settings;
    this.#session = new VisitorSession(shelf, settings);
    const endpoint = `${settings.origin}/graphql`;
    const token = () => this.#session.token;
    this.#send = httpRunner(endpoint, token);
    this.#link = openLink(endpoint, token, (isUp) => this.#onLink(isUp));
    this.#run = this.#session.renewing(this.#send, () => this.#link.renew());
    this.#outbox = new Outbox(shelf, this.#session.prefix);
    this.#thread = new Thread({
      store: this.store,
      run: this.#run,
      link: this.#link,
      onDenied: () => void this.#renew(),
    });
    this.#posting = new Posting({
      run: this.#run,
      session: this.#session,
      outbox: this.#outbox,
      thread: this.#thread,
      store: this.store,
      language: settings.language,
      onStarted: () => void this.askForPerson(),
    });
    this.#delivery = new Delivery({
      outbox: this.#outbox,
      send: (entry) => this.#posting.deliver(entry),
      onChange: () => this.#refreshUnsent(),
      exclusive: acrossTabs(`${this.#session.prefix}outbox`),
    });
    addEventListener("online", () => this.#onLink(true));
    addEventListener("offline", () => this.#onLink(false));
    addEventListener("storage", (event) => this.#onOtherTab(event.key ?? ""));
  }

  /** At idle: whether there is a channel to show, and for a visitor who was here before, what has come meanwhile. */
  async wake(): Promise<boolean> {
    const { widgetChannel } = await this.#send(WidgetChannelDocument, { key: this.settings.channelKey });
    if (!widgetChannel?.isEnabled) return false;
    this.store.set({ channel: widgetChannel });
    this.#refreshUnsent();
    const isKnown = this.#session.conversationId !== null || this.store.state.unsent.length > 0;
    if (this.#session.token && isKnown) void this.#begin();
    return true;
  }

  open(): void {
    this.store.set({ isOpen: true });
    if (this.store.state.phase !== "ready") void this.#begin();
    this.see();
  }

  close(): void {
    this.store.set({ isOpen: false });
    this.#typing.stop();
  }

  send(text: string): void {
    this.#typing.stop();
    const { conversation } = this.store.state;
    const isOver = conversation?.status === "CLOSED";
    this.#outbox.add(text, isOver ? null : (conversation?.id ?? null));
    this.#refreshUnsent();
    void this.#begin().then(() => this.#delivery.flush());
  }

  retry(key: string): void {
    this.#outbox.retry(key);
    this.#refreshUnsent();
    void this.#begin().then(() => this.#delivery.flush());
  }

  discard(key: string): void {
    this.#outbox.remove(key);
    this.#refreshUnsent();
  }

  /** Asks for a person; before there is a conversation the wish itself is its first message. */
  async askForPerson(): Promise<void> {
    const { conversation } = this.store.state;
    if (!conversation || conversation.status === "CLOSED") {
      this.#posting.wantsPerson = true;
      return this.send(textsIn(this.settings.language).askForPerson);
    }
    await this.#wish(async () => (await this.#run(RequestAgentDocument, { input: { conversationId: conversation.id } })).requestAgent);
  }

  async rate(score: number, comment: string): Promise<void> {
    const { conversation } = this.store.state;
    if (!conversation) return;
    const input = { conversationId: conversation.id, score, ...(comment ? { comment } : {}) };
    const isDone = await this.#wish(async () => (await this.#run(RateConversationDocument, { input })).rateConversation);
    if (isDone) this.store.set({ hasJustRated: true });
  }

  skipSurvey(): void {
    const { conversation } = this.store.state;
    if (!conversation) return;
    this.#session.skip(conversation.id, currentRound(conversation));
    this.store.set({ skippedRound: currentRound(conversation) });
  }

  /** Clears the desk for a new conversation; it begins with its first message. */
  startOver(): void {
    const { conversation } = this.store.state;
    this.#thread.leave();
    if (conversation) this.#session.forget(conversation.id);
    this.#session.conversationId = null;
    this.store.set({ conversation: null, messages: [], earlierCursor: null, seen: 0, skippedRound: 0, hasJustRated: false });
  }

  async showEarlier(): Promise<void> {
    await this.#thread.showEarlier().catch(() => this.store.set({ hasFailed: true }));
  }

  get draft(): string {
    return this.#session.draft;
  }

  set draft(text: string) {
    this.#session.draft = text;
  }

  type(): void {
    if (this.#thread.id) this.#typing.touch();
  }

  dismissFailure(): void {
    this.store.set({ hasFailed: false });
  }

  /** What is on the screen counts as seen; a hidden tab or a closed panel sees nothing. */
  see(): void {
    const { state } = this.store;
    const last = state.messages.at(-1)?.sequence ?? 0;
    if (!state.isOpen || document.hidden || !state.conversation || last <= state.seen) return;
    this.#session.see(state.conversation.id, last);
    this.store.set({ seen: last });
  }

  /** Opens the session if there is none and shows the visitor's conversation; one attempt at a time. */
  #begin(): Promise<void> {
    this.#opening ??= this.#enter().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #enter(): Promise<void> {
    if (this.store.state.phase === "ready") return;
    this.store.set({ phase: "opening" });
    try {
      if (!this.#session.token || !this.#session.conversationId) await this.#session.open(this.#send);
      await this.#showCurrent();
      this.store.set({ phase: "ready" });
      void this.#delivery.flush();
    } catch {
      this.store.set({ phase: "unreachable" });
      clearTimeout(this.#retry);
      this.#retry = setTimeout(() => this.#onLink(this.store.state.isLinkUp), retryMs);
    }
  }

  async #showCurrent(): Promise<void> {
    const id = this.#session.conversationId;
    if (!id) return;
    if (await this.#thread.show(id)) {
      this.store.set({ seen: this.#session.seen(id), skippedRound: this.#session.skippedRound(id) });
      this.see();
    } else this.startOver();
  }

  async #renew(): Promise<void> {
    this.#thread.leave();
    this.store.set({ phase: "asleep" });
    await this.#session.open(this.#send).catch(() => {});
    this.#link.renew();
    await this.#begin();
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
    if (conversationId) this.#run(SetTypingDocument, { input: { conversationId, isTyping } }).catch(() => {});
  }

  #onLink(isUp: boolean): void {
    if (isUp !== this.store.state.isLinkUp) this.store.set({ isLinkUp: isUp });
    if (!isUp && this.#session.token) return;
    const { phase, isOpen, unsent } = this.store.state;
    if (phase === "unreachable" && (isOpen || unsent.length > 0)) void this.#begin();
    else if (phase === "ready") void this.#delivery.flush();
  }

  #onOtherTab(key: string): void {
    if (this.#outbox.owns(key)) this.#refreshUnsent();
    else if (key === `${this.#session.prefix}conversation` && this.store.state.phase === "ready") {
      const id = this.#session.conversationId;
      if (id && id !== this.#thread.id) void this.#showCurrent().catch(() => {});
      else if (!id) this.startOver();
    } else if (this.#thread.id && key === `${this.#session.prefix}seen:${this.#thread.id}`) {
      this.store.set({ seen: this.#session.seen(this.#thread.id) });
    }
  }

  #refreshUnsent(): void {
    this.store.set({ unsent: this.#outbox.list() });
  }
}
