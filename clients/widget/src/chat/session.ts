import type { Settings } from "../embed/settings.js";
import type { Shelf } from "../embed/storage.js";
import { OpenVisitorSessionDocument } from "../gql/graphql.js";
import { Fault, isDenied } from "../graph/fault.js";
import type { Run } from "../graph/http.js";
import { localeTag } from "../texts/format.js";

/**
 * Who the visitor is on this page's origin, and which conversation is theirs. Both lie in localStorage and never in a
 * cookie: they are the page's own, and no other site sees them.
 */
export class VisitorSession {
  readonly #shelf: Shelf;
  readonly #settings: Settings;
  readonly prefix: string;

  constructor(shelf: Shelf, settings: Settings) {
    this.#shelf = shelf;
    this.#settings = settings;
    this.prefix = `switchboard:${new URL(settings.origin).host}:${settings.channelKey}:`;
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

  /** Marks that belong to a conversation that is over for good. */
  forget(conversationId: string): void {
    this.#put(`seen:${conversationId}`, null);
    this.#put(`skipped:${conversationId}`, null);
  }

  /**
   * Opens a session, or goes on with the one whose token is kept.
   *
   * @throws Fault when the channel is unknown, disabled, or the server cannot be reached
   */
  async open(run: Run): Promise<void> {
    const visitorToken = this.token;
    const { openVisitorSession } = await run(OpenVisitorSessionDocument, {
      input: {
        channelKey: this.#settings.channelKey,
        locale: localeTag(this.#settings.language),
        ...(visitorToken ? { visitorToken } : {}),
      },
    });
    const [error] = openVisitorSession.userErrors;
    if (error && visitorToken) {
      // A token from before a key change or a clean-up: the visitor begins anew rather than being locked out for good.
      this.#put("token", null);
      this.conversationId = null;
      return this.open(run);
    }
    if (error || !openVisitorSession.token) throw new Fault(error?.code ?? "NO_SESSION", error?.message ?? "", false);
    this.#put("token", openVisitorSession.token);
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
