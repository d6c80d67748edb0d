import { Fault } from "../graph/fault.js";
import type { Run } from "../graph/http.js";
import type { Link } from "../graph/socket.js";
import type { VisitorSession } from "./session.js";
import type { Store } from "./state.js";
import type { Thread } from "./thread.js";

const retryMs = 5_000;
const calmMs = 30_000;

export interface EntranceParts {
  session: VisitorSession;
  store: Store;
  thread: Thread;
  link: Link;
  /** Without renewal: a refused token ends here. */
  send: Run;
  /** The proof of who the visitor is does not hold. */
  onRefused(): void;
  /** The session is open and the conversation, if there is one, on the screen. */
  onReady(): void;
}

/** From nothing to an open session with the visitor's conversation on the screen, and back there when it was lost. */
export class Entrance {
  readonly #parts: EntranceParts;
  #entering: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #renewedAt = 0;
  #isOver = false;

  constructor(parts: EntranceParts) {
    this.#parts = parts;
  }

  /** One attempt at a time; it does not throw, `phase` says how it went. An attempt that failed is made again. */
  enter(): Promise<void> {
    if (this.#parts.store.state.phase === "ready") return Promise.resolve();
    this.#entering ??= this.#attempt().finally(() => {
      this.#entering = null;
    });
    return this.#entering;
  }

  /** The token is no longer accepted: a new one, and everything anew with it. Every stream asks for this at once. */
  renew(): void {
    const { store, thread, session, link, send } = this.#parts;
    if (store.state.phase !== "ready") return;
    thread.leave();
    store.set({ phase: "asleep" });
    // A server that refuses the tokens it gives out must not be asked for ever more of them.
    const isTooSoon = Date.now() - this.#renewedAt < calmMs;
    this.#renewedAt = Date.now();
    if (isTooSoon) {
      this.#timer = setTimeout(() => void this.enter(), calmMs);
      return;
    }
    session
      .open(send)
      .then(() => link.renew())
      .catch(() => {})
      .finally(() => void this.enter());
  }

  /**
   * Shows the conversation the session points at.
   *
   * @throws Fault when the server could not be asked
   */
  async show(): Promise<void> {
    const { session, store, thread } = this.#parts;
    const id = session.conversationId;
    if (!id) return this.clear();
    store.set({ seen: session.seen(id), skippedRound: session.skippedRound(id), hasJustRated: false });
    const shown = await thread.show(id);
    if (!shown) return this.clear();
    // Merged meanwhile: what goes on is another one.
    if (shown !== id) this.move(shown);
  }

  /** From now on the conversation goes on in another one. */
  move(id: string): void {
    const { session, store } = this.#parts;
    const before = session.conversationId;
    if (before && before !== id) session.forget(before);
    session.conversationId = id;
    store.set({ seen: session.seen(id), skippedRound: session.skippedRound(id) });
  }

  /** For good. */
  end(): void {
    clearTimeout(this.#timer);
    this.#isOver = true;
    this.#parts.thread.leave();
  }

  /** An empty desk; a conversation begins with the next message. */
  clear(): void {
    const { session, store, thread } = this.#parts;
    const { conversation } = store.state;
    thread.leave();
    if (conversation) session.forget(conversation.id);
    session.conversationId = null;
    store.set({
      conversation: null,
      messages: [],
      earlierCursor: null,
      seen: 0,
      deskRead: 0,
      blocks: {},
      skippedRound: 0,
      hasJustRated: false,
    });
  }

  async #attempt(): Promise<void> {
    const { session, store, send, onReady } = this.#parts;
    clearTimeout(this.#timer);
    store.set({ phase: "opening" });
    try {
      if (session.mustOpen) await session.open(send);
      await this.show();
      store.set({ phase: "ready" });
      onReady();
    } catch (cause) {
      if (this.#isOver) return;
      // Only people who are signed in at the site are taken here, and the site has not said who this is.
      if (cause instanceof Fault && cause.code === "IDENTITY_REQUIRED") return store.set({ phase: "denied" });
      store.set({ phase: "unreachable" });
      if (cause instanceof Fault && cause.code.startsWith("IDENTITY_")) return this.#parts.onRefused();
      this.#timer = setTimeout(() => void this.enter(), retryMs);
    }
  }
}
