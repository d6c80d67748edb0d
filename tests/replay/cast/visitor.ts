import { randomUUID } from "node:crypto";
import {
  type Client,
  ConversationDocument,
  OpenVisitorSessionDocument,
  RateConversationDocument,
  RequestAgentDocument,
  StartConversationDocument,
} from "@switchboard/sdk";
import type { Dialogue } from "../script/dialogues.js";
import { dataOf, persist } from "./patience.js";
import { speak } from "./speak.js";
import type { Stage } from "./stage.js";
import { watch } from "./watch.js";

/** One customer at the web widget's door: a new visitor for each dialogue, so that none reopens another's. */
export class Visitor {
  #lookAway = () => {};

  private constructor(
    readonly stage: Stage,
    readonly client: Client,
    readonly conversationId: string,
    readonly firstMessageId: string,
  ) {}

  /** Opens a session, says the first sentence and watches the conversation. */
  static async arrive(stage: Stage, dialogue: Dialogue): Promise<Visitor> {
    const { locale } = dialogue;
    const input = { channelKey: stage.channel.key, locale };
    const door = stage.connect({ locale });
    const opened = await persist(() => door.mutate(OpenVisitorSessionDocument, { input }));
    door.close();
    const token = opened?.openVisitorSession.token;
    if (!token) throw new Error("The visitor got no token");
    const client = stage.connect({ token, locale });
    try {
      const sentAt = performance.now();
      const text = dialogue.turns[0]?.text ?? "";
      const start = { text, locale, page: "https://shop.example/replay", idempotencyKey: randomUUID() };
      const { startConversation } = dataOf(await client.mutate(StartConversationDocument, { input: start }));
      const { conversation, message } = startConversation;
      if (!conversation || !message) throw new Error("A conversation started without an answer that holds it");
      stage.ledger.open(conversation.id, dialogue.id);
      const acknowledgedAt = performance.now();
      const { id, sequence } = message;
      stage.ledger.acknowledge(conversation.id, { id, sequence, author: "CUSTOMER", sentAt, acknowledgedAt });
      const visitor = new Visitor(stage, client, conversation.id, id);
      visitor.#lookAway = await watch(client, conversation.id, "visitor", stage.ledger, stage.complain);
      return visitor;
    } catch (error) {
      client.close();
      throw error;
    }
  }

  async askForAgent(): Promise<void> {
    const input = { conversationId: this.conversationId };
    await persist(
      () => this.client.mutate(RequestAgentDocument, { input }),
      async () => (await this.#look())?.status !== "BOT",
    );
  }

  say(text: string): Promise<string> {
    return speak(this.client, this.stage.ledger, this.conversationId, "CUSTOMER", text);
  }

  async rate(score: number): Promise<void> {
    const input = { conversationId: this.conversationId, score };
    await persist(
      () => this.client.mutate(RateConversationDocument, { input }),
      async () => (await this.#look())?.survey != null,
    );
  }

  leave(): void {
    this.#lookAway();
    this.client.close();
  }

  async #look() {
    const data = await persist(() => this.client.query(ConversationDocument, { id: this.conversationId }));
    return data?.conversation;
  }
}
