import { Chat } from "../chat/chat.js";
import type { Commands } from "../identity/commands.js";
import { anonymous, type Proof, type Who, whoIs } from "../identity/who.js";
import { applyColor } from "./color.js";
import { type Mounted, mount } from "./mount.js";
import type { Settings } from "./settings.js";
import { memoryShelf, openShelf } from "./storage.js";

/** The widget in a page: who speaks in it may change, and then nothing of the one before is left on the screen. */
export class Widget implements Commands {
  readonly #settings: Settings;
  readonly #shelf = openShelf();
  #who: Who;
  #chat: Chat;
  #mounted: Mounted | null = null;
  #wantsOpen = false;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#who = settings.proof ? whoIs(settings.proof) : anonymous;
    this.#chat = this.#chatOf(this.#who);
  }

  /** @throws Fault when the server could not be asked */
  async start(): Promise<void> {
    const chat = this.#chat;
    if (!(await chat.wake())) return;
    // Another visitor may have been named while the server was asked.
    if (chat !== this.#chat) return this.start();
    this.#mounted = mount(this.#settings, chat);
    applyColor(this.#mounted.host, this.#settings.color ?? chat.store.state.channel?.color ?? null);
    if (this.#wantsOpen) chat.open();
  }

  open(): void {
    this.#wantsOpen = true;
    if (this.#mounted) this.#chat.open();
  }

  close(): void {
    this.#wantsOpen = false;
    this.#chat.close();
  }

  identify(proof: Proof): void {
    const who = whoIs(proof);
    const isSame = this.#who.kind === "known" && who.kind === "known" && this.#who.name === who.name;
    if (!isSame) return this.#become(who);
    // The same person with a fresh proof, for when the server asks again.
    if (this.#who.kind === "known") Object.assign(this.#who.proof, proof);
  }

  logout(): void {
    this.#become(anonymous);
    this.#chat.session.forgetOthers();
  }

  #become(who: Who): void {
    const { isOpen, channel } = this.#chat.store.state;
    this.#chat.end();
    this.#who = who;
    const chat = this.#chatOf(who);
    this.#chat = chat;
    if (who.kind === "known") chat.session.forgetOthers();
    if (!this.#mounted) return;
    chat.store.set({ channel });
    this.#mounted.show(chat);
    chat
      .wake()
      .then(() => (isOpen && chat === this.#chat ? chat.open() : undefined))
      .catch(() => {});
  }

  #chatOf(who: Who): Chat {
    return new Chat({
      settings: this.#settings,
      // Whoever claims to be another is shown nothing and leaves nothing.
      shelf: who.kind === "refused" ? memoryShelf() : this.#shelf,
      who,
      onRefused: () => this.#become({ kind: "refused" }),
      onSignedOut: () => this.logout(),
    });
  }
}
