import type { Settings } from "../embed/settings.js";
import type { Shelf } from "../embed/storage.js";
import { Parcel } from "../files/parcel.js";
import { MarkConversationReadDocument, SetTypingDocument, WidgetChannelDocument } from "../gql/graphql.js";
import { httpRunner, type Run } from "../graph/http.js";
import { type Link, openLink } from "../graph/socket.js";
import type { Who } from "../identity/who.js";
import { acrossTabs, Delivery } from "../outbox/delivery.js";
import { Outbox } from "../outbox/outbox.js";
import { localeTag } from "../texts/format.js";
import { type Texts, textsIn } from "../texts/texts.js";
import { Entrance } from "./entrance.js";
import { Posting } from "./posting.js";
import { type PreChatAnswer, VisitorSession } from "./session.js";
import { currentRound, Store } from "./state.js";
import { Thread } from "./thread.js";
import { TypingSignal } from "./typing.js";
import { type FieldErrors, type Left, Wishes } from "./wishes.js";

export interface ChatParts {
  settings: Settings;
  shelf: Shelf;
  who: Who;
  /** The proof of who the visitor is does not hold. */
  onRefused(): void;
  /** The visitor has signed out in another tab. */
  onSignedOut(): void;
}

/** What one visitor can do; the view calls these and draws `store.state`. */
export class Chat {
  readonly store = new Store();
  readonly settings: Settings;
  readonly session: VisitorSession;
  readonly files: Parcel;
  readonly #parts: ChatParts;
  readonly #texts: Texts;
  readonly #outbox: Outbox;
  readonly #delivery: Delivery;
  readonly #entrance: Entrance;
  readonly #posting: Posting;
  readonly #thread: Thread;
  readonly wishes: Wishes;
  readonly #link: Link;
  readonly #send: Run;
  readonly #life = new AbortController();
  readonly #typing = new TypingSignal((isTyping) => this.#tellTyping(isTyping));

  constructor(parts: ChatParts) {
    const { settings, shelf, who } = parts;
    this.#parts = parts;
    this.settings = settings;
    this.#texts = textsIn(settings.language);
    const { store } = this;
    const session = new VisitorSession(shelf, settings, who);
    this.session = session;
    const outbox = new Outbox(shelf, session.prefix);
    this.#outbox = outbox;
    const endpoint = `${settings.origin}/graphql`;
    const token = () => session.token;
    const tag = localeTag(settings.language);
    const send = httpRunner(endpoint, token, tag);
    this.#send = send;
    const link = openLink(endpoint, token, tag, (isUp) => this.#onLink(isUp));
    this.#link = link;
    const run = session.renewing(send, () => link.renew());
    const { locale } = settings;
    this.files = new Parcel({
      run,
      origin: settings.origin,
      onChange: (uploads) => store.set({ uploads }),
      liveId: () => this.#liveId(),
      say: (text, ids) => this.#say(text, ids),
      words: this.#texts,
    });
    const thread: Thread = new Thread({
      store,
      run,
      link,
      onDenied: () => this.#entrance.renew(),
      onMoved: (id) => this.#onMoved(id),
      onAttachment: (card) => this.files.take(card),
    });
    this.#thread = thread;
    const { onRefused } = parts;
    this.#entrance = new Entrance({ session, store, thread, link, send, onRefused, onReady: () => this.#onReady() });
    const onAsked = () => void this.askForPerson();
    const posting = new Posting({ run, session, outbox, thread, store, locale, onAsked });
    this.#posting = posting;
    const show = () => this.#entrance.show();
    this.wishes = new Wishes({ run, store, session, posting, locale, show, tryLater: this.#texts.tryLater });
    this.#delivery = new Delivery({
      outbox,
      send: (entry) => posting.deliver(entry),
      onChange: () => this.#refreshUnsent(),
      exclusive: acrossTabs(`${session.prefix}outbox`),
    });
    const { signal } = this.#life;
    addEventListener("online", () => this.#onLink(true), { signal });
    addEventListener("offline", () => store.set({ isLinkUp: false }), { signal });
    addEventListener("storage", (event) => this.#onOtherTab(event.key ?? ""), { signal });
  }

  /**
   * At idle: what has come meanwhile for a visitor who was here before.
   *
   * @returns false when there is no channel to show
   * @throws Fault when the server could not be asked
   */
  async wake(): Promise<boolean> {
    if (!(await this.#readChannel())) return false;
    this.#refreshUnsent();
    const isKnown = this.session.conversationId !== null || this.store.state.unsent.length > 0;
    if ((this.session.token && isKnown) || this.#parts.who.kind === "known") void this.#entrance.enter();
    return true;
  }

  /** For good: somebody else speaks from now on. */
  end(): void {
    this.#life.abort();
    this.#typing.stop();
    this.#delivery.end();
    this.#entrance.end();
    void this.#link.client.dispose();
  }

  open(): void {
    this.store.set({ isOpen: true });
    void this.#entrance.enter();
    this.lookAround();
    this.see();
  }

  /** Whether somebody is there changes by the hour. */
  lookAround(): void {
    void this.#readChannel().catch(() => {});
  }

  close(): void {
    this.store.set({ isOpen: false });
    this.#typing.stop();
  }

  /** Says it, with the files that were chosen; they are waited for. */
  send(text: string): void {
    this.#typing.stop();
    if (this.files.isEmpty) this.#say(text);
    else this.files.send(text);
  }

  retry(key: string): void {
    this.#outbox.retry(key);
    this.#deliver();
  }

  discard(key: string): void {
    this.#outbox.remove(key);
    this.#refreshUnsent();
  }

  /** What is asked before a conversation begins; what waited for it is sent. */
  answer(answers: readonly PreChatAnswer[]): void {
    this.session.answers = answers;
    this.store.set({ hasAnswered: true, answerErrors: {} });
    for (const entry of this.#outbox.list()) if (entry.failure !== null) this.#outbox.retry(entry.key);
    this.#deliver();
  }

  /** Asks for a person; where no conversation is under way, the wish itself is the message that begins or reopens one. */
  async askForPerson(): Promise<void> {
    const { conversation } = this.store.state;
    if (conversation && conversation.status !== "CLOSED" && conversation.status !== "RESOLVED")
      return void (await this.wishes.requestAgent(conversation.id));
    this.#posting.wantsPerson = true;
    this.#say(this.#texts.askForPerson);
  }

  async leaveMessage(left: Left): Promise<FieldErrors | null> {
    await this.#entrance.enter();
    return this.wishes.leaveMessage(left);
  }

  /** @param score 1 (poor) to 5 (excellent) */
  async rate(score: number, reasons: readonly string[], comment: string): Promise<void> {
    const { conversation } = this.store.state;
    if (!conversation) return;
    if (await this.wishes.rate(conversation.id, score, reasons, comment)) this.store.set({ hasJustRated: true });
  }

  skipSurvey(): void {
    const { conversation } = this.store.state;
    if (!conversation) return;
    this.session.skip(conversation.id, currentRound(conversation));
    this.store.set({ skippedRound: currentRound(conversation) });
  }

  startOver(): void {
    this.#entrance.clear();
    this.store.set({ hasAnswered: this.session.answers !== null, leaving: "by hours" });
    this.lookAround();
  }

  async showEarlier(): Promise<void> {
    await this.#thread.showEarlier().catch(() => this.store.set({ hasFailed: true }));
  }

  showBlock(id: string): void {
    this.#thread.showBlock(id).catch(() => {});
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
    const input = { conversationId: conversation.id, sequence: last };
    // A mark that is lost is made up for by the next one.
    if (conversation.status !== "CLOSED") this.#send(MarkConversationReadDocument, { input }).catch(() => {});
  }

  async #readChannel(): Promise<boolean> {
    const { channelKey, locale } = this.settings;
    const { widgetChannel } = await this.#send(WidgetChannelDocument, { key: channelKey, locale });
    if (!widgetChannel?.isEnabled) return false;
    this.store.set({ channel: widgetChannel, hasAnswered: this.session.answers !== null });
    return true;
  }

  /** The conversation that more can be said in; null when the next words begin one. */
  #liveId(): string | null {
    const { conversation } = this.store.state;
    return conversation && conversation.status !== "CLOSED" ? conversation.id : null;
  }

  #say(text: string, attachmentIds: readonly string[] = []): void {
    this.#outbox.add(text, this.#liveId(), Date.now(), attachmentIds);
    this.#deliver();
  }

  #deliver(): void {
    this.#refreshUnsent();
    void this.#entrance
      .enter()
      .then(() => this.#delivery.flush())
      .then(() => this.files.start());
  }

  #onReady(): void {
    this.see();
    void this.#delivery.flush();
  }

  #onMoved(id: string): void {
    this.#entrance.move(id);
    this.#entrance.show().catch(() => this.#entrance.renew());
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
    if (this.session.isSignedOutBy(key)) this.#parts.onSignedOut();
    else if (this.#outbox.owns(key)) this.#refreshUnsent();
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
