import {
  type MessageFieldsFragment,
  MessagesChangedDocument,
  type MessagesChangedSubscription,
  MessagesDocument,
} from "@switchboard/sdk";
import type { Person } from "./person.js";
import type { Watch } from "./watch.js";

/** A conversation on somebody's screen: the messages so far, then what is pushed. */
export class Line {
  readonly #before: ReadonlySet<string>;

  private constructor(
    /** Every message in the order of its coming. */
    readonly all: MessageFieldsFragment[],
    private readonly watch: Watch<MessagesChangedSubscription>,
  ) {
    this.#before = new Set(all.map(({ id }) => id));
  }

  static async open(person: Person, conversationId: string): Promise<Line> {
    const { conversation } = await person.ask(MessagesDocument, { conversationId, first: 100 });
    if (!conversation) throw new Error("There is no such conversation for this person.");
    const { nodes, liveCursor } = conversation.messages;
    const watch = await person.watch(MessagesChangedDocument, { conversationId }, liveCursor ?? undefined);
    return new Line([...nodes], watch);
  }

  /** The first message of that kind, among those that have come or as soon as it comes. */
  async hear(isWanted: (message: MessageFieldsFragment) => boolean): Promise<MessageFieldsFragment> {
    for (;;) {
      const found = this.all.find(isWanted);
      if (found) return found;
      const { messagesChanged } = await this.watch.next();
      const { kind, message } = messagesChanged;
      // The feed begins a little before the page was read; what is pushed twice after that stands here twice.
      if (kind === "ADDED" && message && !this.#before.has(message.id)) this.all.push(message);
    }
  }

  says(text: string): Promise<MessageFieldsFragment> {
    return this.hear((message) => message.text === text);
  }

  /** A quiet line. */
  tells(event: string): Promise<MessageFieldsFragment> {
    return this.hear((message) => message.event === event);
  }

  /** The numbers of the messages as they came. */
  get sequences(): number[] {
    return this.all.map(({ sequence }) => sequence);
  }

  end(): void {
    this.watch.end();
  }
}

/** 1, 2, 3 … up to the length: none missing, none twice, in order. */
export const gapless = (sequences: readonly number[]) => sequences.map((_, i) => i + 1);
