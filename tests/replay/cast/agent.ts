import {
  AcceptConversationDocument,
  type Client,
  ConversationDocument,
  type ConversationFieldsFragment,
  ConversationsChangedDocument,
  ConversationsDocument,
  HeartbeatDocument,
  ResolveConversationDocument,
  SetAgentStateDocument,
  SignOutDocument,
  SuggestionsDocument,
} from "@switchboard/sdk";
import { backoff } from "@switchboard/sdk/live";
import type { Ledger, Watcher } from "../verdict/ledger.js";
import { PATIENCE_MS, persist, reasonOf } from "./patience.js";
import { speak } from "./speak.js";
import type { Troupe } from "./troupe.js";
import { watch } from "./watch.js";

const HEARTBEAT_MS = 15_000;
/** How long a conversation that is over stays open for what is still on its way. */
const LAST_LOOK_MS = 15_000;
/** Below this a suggestion is not worth sending. */
const SURE_ENOUGH = 0.5;

/** One agent at a console: online, watching the own inbox and every conversation in it. */
export class Agent {
  readonly watcher: Watcher;
  readonly #watched = new Map<string, Promise<() => void>>();
  #heart: ReturnType<typeof setInterval> | undefined;

  constructor(
    readonly id: string,
    readonly client: Client,
    readonly ledger: Ledger,
    readonly troupe: Troupe,
    readonly complain: (what: string) => void,
  ) {
    this.watcher = `agent ${id}`;
  }

  get load(): number {
    return this.#watched.size;
  }

  async goOnline(): Promise<void> {
    await persist(() => this.client.mutate(SetAgentStateDocument, { input: { state: "ONLINE" } }));
    this.#heart = setInterval(() => void this.#beat(), HEARTBEAT_MS);
    const after = await this.#readInbox();
    this.client.live(
      ConversationsChangedDocument,
      { inbox: "MINE" },
      {
        after: after ?? undefined,
        resync: () => this.#readInbox(),
        onEvent: ({ conversationsChanged: { kind, conversation } }) => {
          if (conversation) this.#sort(conversation, kind === "REMOVED");
        },
        onEnd: (error) => {
          if (error !== undefined) this.complain(`${this.watcher} lost the inbox: ${reasonOf(error)}`);
        },
      },
    );
  }

  /** Takes a conversation that nobody was given; one that was given after all comes up in an inbox by itself. */
  async accept(conversationId: string): Promise<void> {
    try {
      await persist(() => this.client.mutate(AcceptConversationDocument, { input: { conversationId } }));
    } catch (error) {
      const data = await persist(() => this.client.query(ConversationDocument, { id: conversationId }));
      if (!data?.conversation?.assignee) throw error;
    }
  }

  /** Says the text, or else the best suggestion, or else that it is being looked at. */
  async answer(conversationId: string, text: string | null, locale: "zh-CN" | "en"): Promise<string> {
    const words = text ?? (await this.#suggestion(conversationId));
    const plain = locale === "zh-CN" ? "好的，我来为您处理，请稍等。" : "Thank you, I am looking into it for you.";
    return speak(this.client, this.ledger, conversationId, "AGENT", words ?? plain);
  }

  async resolve(conversationId: string): Promise<void> {
    await persist(
      () => this.client.mutate(ResolveConversationDocument, { input: { conversationId } }),
      async () => {
        const data = await persist(() => this.client.query(ConversationDocument, { id: conversationId }));
        return data?.conversation?.status === "RESOLVED" || data?.conversation?.status === "CLOSED";
      },
    );
  }

  async leave(): Promise<void> {
    clearInterval(this.#heart);
    await this.client.mutate(SignOutDocument, { input: {} });
    this.client.close();
  }

  async #readInbox(): Promise<string | null> {
    const mine = await persist(() =>
      this.client.query(ConversationsDocument, { first: 100, filter: { isMine: true } }),
    );
    for (const conversation of mine?.conversations.nodes ?? []) this.#sort(conversation, false);
    return mine?.conversations.liveCursor ?? null;
  }

  #sort(conversation: ConversationFieldsFragment, isGone: boolean): void {
    const { id, status, assignee } = conversation;
    const isOver = status === "RESOLVED" || status === "CLOSED";
    // Somebody has it, but the one who knows agents by name did not answer: a part of the picture, not news.
    if (!isGone && !assignee && (status === "ASSIGNED" || status === "WAITING")) return void this.#look(id);
    if (isGone || isOver || assignee?.id !== this.id) {
      const lookAway = this.#watched.get(id);
      this.#watched.delete(id);
      void lookAway?.then((close) => this.#lastLook(id, isOver && !isGone).then(close));
      this.troupe.dropped(id, this);
    } else if (!this.#watched.has(id)) {
      const watching = this.troupe.opened(id).then(async () => {
        const lookAway = await watch(this.client, id, this.watcher, this.ledger, this.complain);
        if (this.#watched.get(id) === watching) this.troupe.took(id, this);
        return lookAway;
      });
      this.#watched.set(id, watching);
      watching.catch((error: unknown) => {
        this.#watched.delete(id);
        this.complain(`${this.watcher} cannot open ${id}: ${reasonOf(error)}`);
      });
    }
  }

  /**
   * After a cut the inbox may say that a conversation is over before that conversation's own feed has brought its last
   * line: whoever sat before the screen would still read it.
   */
  async #lastLook(id: string, isOver: boolean): Promise<void> {
    const last = isOver ? this.ledger.pages.get(id)?.acknowledged.at(-1) : undefined;
    if (last) await this.ledger.seen(this.watcher, id, last.id, LAST_LOOK_MS);
  }

  /** Looks at one conversation until all of it is there. */
  async #look(id: string): Promise<void> {
    const until = performance.now() + PATIENCE_MS;
    for (let attempt = 0; performance.now() < until; attempt += 1) {
      await new Promise((resolve) => setTimeout(resolve, backoff(attempt)));
      const { data, errors } = await this.client.query(ConversationDocument, { id });
      if (data?.conversation && errors.length === 0) return this.#sort(data.conversation, false);
    }
    this.complain(`${this.watcher} cannot see who has ${id}`);
  }

  async #suggestion(conversationId: string): Promise<string | null> {
    const { data } = await this.client.query(SuggestionsDocument, { conversationId, first: 1 });
    const best = data?.conversation?.suggestions?.[0];
    return best && best.confidence >= SURE_ENOUGH ? best.faq.answer : null;
  }

  /** Tells that the console is still there; after an outage the desk may have counted the agent as away. */
  async #beat(): Promise<void> {
    const { data } = await this.client.mutate(HeartbeatDocument, { input: {} });
    const state = data?.heartbeat.agent?.state;
    if (state === "AWAY" || state === "OFFLINE") {
      await this.client.mutate(SetAgentStateDocument, { input: { state: "ONLINE" } });
    }
  }
}
