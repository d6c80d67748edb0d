import type { Settings } from "../embed/settings.js";
import type { Shelf } from "../embed/storage.js";
import { OpenVisitorSessionDocument } from "../gql/graphql.js";
import { Fault, isDenied } from "../graph/fault.js";
import type { Run } from "../graph/http.js";
import type { Who } from "../identity/who.js";

export interface PreChatAnswer {
  key: string;
  value: string;
}

/**
 * Who the visitor is on this page's origin, and which conversation is theirs. Both lie in localStorage and never in a
 * cookie: they are the page's own, and no other site sees them.
 */
export class VisitorSession {
  readonly #shelf: Shelf;
  readonly #settings: Settings;
  readonly #who: Who;
  /** What is kept for anonymous visitors. */
  readonly #base: string;
  readonly prefix: string;
  /** A claim is proven once per page: the token alone does not open what an identity opens. */
  #isProven: boolean;

  constructor(shelf: Shelf, settings: Settings, who: Who) {
    this.#shelf = shelf;
    this.#settings = settings;
    this.#who = who;
    this.#base = `switchboard:${new URL(settings.origin).host}:${settings.channelKey}:`;
    this.prefix = who.kind === "known" ? `${this.#base}id:${encodeURIComponent(who.name)}:` : this.#base;
    this.#isProven = who.kind !== "known";
  }

  /** Whether the server has to be asked before anything shows. */
  get mustOpen(): boolean {
    return !this.#isProven || !this.token || !this.conversationId;
  }

  /** True when a change of the page's storage means that the visitor has signed out in another tab. */
  isSignedOutBy(key: string): boolean {
    return this.#who.kind === "known" && key === `${this.prefix}token` && this.token === null;
  }

  /** Whatever is kept of people who were signed in, except of whoever is now: what is on their tongue included. */
  forgetOthers(): void {
    const theirs = `${this.#base}id:`;
    const names = Array.from({ length: this.#shelf.length }, (_, index) => this.#shelf.key(index) ?? "");
    for (const name of names)
      if (name.startsWith(theirs) && (this.#who.kind !== "known" || !name.startsWith(this.prefix)))
        this.#shelf.removeItem(name);
  }

  get token(): string | null {
    return this.#shelf.getItem(`${this.prefix}token`);
  }

  get conversationId(): string | null {
    return this.#shelf.getItem(`${this.prefix}conversation`);
  }

  set conversationId(id: string | null) {
    this.#put("conversation", id);
  }

  seen(conversationId: string): number {
    return Number(this.#shelf.getItem(`${this.prefix}seen:${conversationId}`) ?? 0);
  }

  see(conversationId: string, sequence: number): void {
    this.#put(`seen:${conversationId}`, String(sequence));
  }

  skippedRound(conversationId: string): number {
    return Number(this.#shelf.getItem(`${this.prefix}skipped:${conversationId}`) ?? 0);
  }

  skip(conversationId: string, round: number): void {
    this.#put(`skipped:${conversationId}`, String(round));
  }

  /** What was typed and not yet sent. */
  get draft(): string {
    return this.#shelf.getItem(`${this.prefix}draft`) ?? "";
  }

  set draft(text: string) {
    this.#put("draft", text || null);
  }

  /** What was answered before the conversation that is about to begin; null until it was. */
  get answers(): readonly PreChatAnswer[] | null {
    try {
      return JSON.parse(this.#shelf.getItem(`${this.prefix}answers`) ?? "null") as PreChatAnswer[] | null;
    } catch {
      return null;
    }
  }

  set answers(answers: readonly PreChatAnswer[] | null) {
    this.#put("answers", answers && JSON.stringify(answers));
  }

  /** Marks that belong to a conversation that is over for good. */
  forget(conversationId: string): void {
    this.#put(`seen:${conversationId}`, null);
    this.#put(`skipped:${conversationId}`, null);
  }

  /**
   * Opens a session, or goes on with the one whose token is kept.
   *
   * @throws Fault when the channel is unknown, disabled, or the server cannot be reached; `IDENTITY_…` when the proof
   *   does not hold
   */
  async open(run: Run): Promise<void> {
    const who = this.#who;
    // The first proof at this browser: what was said before it is theirs, if the server agrees.
    const unnamed = who.kind === "known" && !this.token ? this.#shelf.getItem(`${this.#base}token`) : null;
    const visitorToken = this.token ?? unnamed;
    const { openVisitorSession } = await run(OpenVisitorSessionDocument, {
      input: {
        channelKey: this.#settings.channelKey,
        locale: this.#settings.locale,
        ...(visitorToken ? { visitorToken } : {}),
        ...(who.kind === "known" ? { identity: who.proof } : {}),
      },
    });
    const [error] = openVisitorSession.userErrors;
    if (error?.code.startsWith("IDENTITY_")) throw new Fault(error.code, error.message, false);
    if (error && visitorToken) {
      // A token from before a key change or a clean-up: the visitor begins anew rather than being locked out for good.
      this.#put("token", null);
      if (unnamed) this.#shelf.removeItem(`${this.#base}token`);
      this.conversationId = null;
      return this.open(run);
    }
    if (error || !openVisitorSession.token) throw new Fault(error?.code ?? "NO_SESSION", error?.message ?? "", false);
    this.#put("token", openVisitorSession.token);
    this.#isProven = true;
    // The anonymous session has ended with it; what hung on it is no one's.
    if (unnamed) for (const name of ["token", "conversation"]) this.#shelf.removeItem(this.#base + name);
    if (openVisitorSession.conversation) this.conversationId = openVisitorSession.conversation.id;
  }

  /** Like `send`, but a token that is no longer good is replaced by a new one on the way, once for all who wait. */
  renewing(send: Run, onRenewed: () => void): Run {
    let opening: Promise<void> | null = null;
    return async (document, variables) => {
      try {
        return await send(document, variables);
      } catch (cause) {
        if (!isDenied(cause)) throw cause;
        opening ??= this.open(send)
          .then(onRenewed)
          .finally(() => {
            opening = null;
          });
        await opening;
        return send(document, variables);
      }
    };
  }

  #put(name: string, value: string | null): void {
    if (value === null) this.#shelf.removeItem(this.prefix + name);
    else this.#shelf.setItem(this.prefix + name, value);
  }
}
