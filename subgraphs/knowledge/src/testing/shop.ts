import { newId } from "@switchboard/kit";
import type { Caller, Data, TestSubgraph, TestWorkspace } from "@switchboard/kit/testing";

export const CREATE =
  "mutation ($input: CreateFaqInput!) { createFaq(input: $input) { faq { id question similarQuestions answer locale isEnabled version } userErrors { code path message } } }";
export const UPDATE =
  "mutation ($input: UpdateFaqInput!) { updateFaq(input: $input) { faq { id question similarQuestions answer locale isEnabled version } userErrors { code path } } }";
export const DELETE =
  "mutation ($input: DeleteFaqInput!) { deleteFaq(input: $input) { faq { id question } userErrors { code path } } }";
export const SEARCH =
  "query ($text: String!, $locale: Locale, $first: Int) { searchKnowledge(text: $text, locale: $locale, first: $first) { faq { id question } question score confidence } }";

/** What the bot said in a conversation. */
export interface BotEvent {
  readonly name: string;
  readonly data: Data;
}

/** A small shop with a lead who writes its knowledge, and customers who ask. */
export class Shop {
  readonly workspace: TestWorkspace;
  readonly lead: Caller;
  readonly customerId = newId("cus");
  #sequence = 0;

  private constructor(
    private readonly test: TestSubgraph,
    workspace: TestWorkspace,
    private readonly bot: AsyncIterableIterator<{ entry: BotEvent }>,
  ) {
    this.workspace = workspace;
    this.lead = workspace.agent(["knowledge:read", "knowledge:write", "conversation:read"]);
  }

  static async open(test: TestSubgraph): Promise<Shop> {
    const workspace = test.workspace();
    const bot = await test.subgraph.stream.feed({
      workspaceId: workspace.id,
      topics: ["bot.answered", "bot.handed_over"],
    });
    return new Shop(test, workspace, bot);
  }

  /** Writes an entry and returns its id. */
  async knows(question: string, answer: string, more: Data = {}): Promise<string> {
    const { createFaq } = await this.lead.ask(CREATE, { input: { question, answer, ...more } });
    if (!createFaq.faq) throw new Error(JSON.stringify(createFaq.userErrors));
    await this.test.settle();
    return createFaq.faq.id;
  }

  /** A conversation begins; returns its id. */
  async visit(locale: string | null = null): Promise<string> {
    const conversationId = newId("conv");
    const data = { conversationId, number: 1, customerId: this.customerId, channelId: newId("chn"), round: 1, locale };
    await this.workspace.happened("conversations", "conversation.started", data);
    return conversationId;
  }

  /** Someone writes in a conversation. */
  async message(conversationId: string, text: string, more: Data = {}): Promise<string> {
    const messageId = newId("msg");
    await this.workspace.happened("conversations", "message.sent", {
      conversationId,
      messageId,
      sequence: ++this.#sequence,
      kind: "TEXT",
      author: "CUSTOMER",
      customerId: this.customerId,
      channelId: newId("chn"),
      round: 1,
      status: "BOT",
      text,
      faqIds: [],
      isAutomatic: false,
      ...more,
    });
    return messageId;
  }

  /** A customer asks the bot; returns what it said. */
  async asks(text: string, conversationId?: string, more: Data = {}): Promise<BotEvent> {
    await this.message(conversationId ?? (await this.visit()), text, more);
    const said = await this.said();
    if (said.data["sequence"] !== this.#sequence) throw new Error("The bot spoke of another message.");
    return said;
  }

  /** The bot's next event; fails the case when there is none within five seconds. */
  async said(): Promise<BotEvent> {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(new Error("The bot said nothing.")), 5_000);
    try {
      const { value } = await Promise.race([this.bot.next(), late.promise]);
      return value.entry;
    } finally {
      clearTimeout(timer);
    }
  }
}
