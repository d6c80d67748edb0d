import { newId } from "@switchboard/kit";
import type { Desk } from "./desk.js";

/** One conversation, told verb by verb as the conversations subgraph tells it. */
export class Talk {
  readonly id = newId("conv");
  #round = 1;
  #status = "BOT";
  #assigneeId: string | null = null;
  #sequence = 0;
  #version = 0;
  #startedAt = "";

  constructor(
    private readonly desk: Desk,
    private readonly number: number,
    public customerId: string,
    readonly channelId: string,
  ) {}

  #happens(name: string, data: Record<string, unknown>, time: string): void {
    const { id: conversationId, customerId, channelId } = this;
    this.desk.happens(
      "conversations",
      name,
      { conversationId, customerId, channelId, round: this.#round, ...data },
      time,
    );
  }

  #move(to: string, time: string, assigneeId: string | null, more: Record<string, unknown> = {}): void {
    const [from, previousAssigneeId] = [this.#status, this.#assigneeId];
    [this.#status, this.#assigneeId] = [to, assigneeId];
    this.#happens(
      "conversation.status_changed",
      { from, to, verb: "move", assigneeId, previousAssigneeId, version: ++this.#version, ...more },
      time,
    );
  }

  #message(author: string, time: string, more: Record<string, unknown> = {}): void {
    const data = {
      messageId: newId("msg"),
      sequence: ++this.#sequence,
      kind: "TEXT",
      author,
      agentId: null,
      isAutomatic: false,
    };
    this.#happens(
      "message.sent",
      { ...data, status: this.#status, assigneeId: this.#assigneeId, text: "…", faqIds: [], ...more },
      time,
    );
  }

  /** The customer's first message; `status` is where the round begins. */
  starts(time: string, status = "BOT"): this {
    this.#startedAt = time;
    this.#happens("conversation.started", { number: this.number, locale: null, page: null, referrer: null }, time);
    if (status === "QUEUED") this.queued(time, "no_bot");
    this.#message("CUSTOMER", time);
    return this;
  }

  botSays(time: string): this {
    this.#message("BOT", time, { isAutomatic: true });
    return this;
  }

  /** A quiet line or an automatic message. */
  line(time: string, more: Record<string, unknown>): this {
    this.#message("SYSTEM", time, { isAutomatic: true, ...more });
    return this;
  }

  customerSays(time: string): this {
    if (this.#status === "WAITING") this.#move("ASSIGNED", time, this.#assigneeId);
    this.#message("CUSTOMER", time);
    return this;
  }

  queued(time: string, reason = "requested"): this {
    this.#move("QUEUED", time, null, { reason });
    return this;
  }

  taken(time: string, agentId: string): this {
    this.#move("ASSIGNED", time, agentId);
    return this;
  }

  agentSays(time: string, agentId: string): this {
    if (this.#status === "ASSIGNED") this.#move("WAITING", time, this.#assigneeId);
    this.#message("AGENT", time, { agentId });
    return this;
  }

  resolved(time: string, by: "BOT" | "CUSTOMER" | "SYSTEM" | { agentId: string }, isSurveyOffered = true): this {
    const resolvedByAgentId = typeof by === "string" ? null : by.agentId;
    this.#move("RESOLVED", time, this.#assigneeId);
    const roundStartedAt = this.desk.at(this.#startedAt).toISOString();
    this.#happens(
      "conversation.resolved",
      { resolvedByAgentId, resolvedBy: typeof by === "string" ? by : "AGENT", roundStartedAt, isSurveyOffered },
      time,
    );
    return this;
  }

  /** The customer writes again within the term: the same round goes on. */
  reopens(time: string, to: { agentId: string } | "QUEUED"): this {
    this.#happens("conversation.reopened", { isNewRound: false }, time);
    if (to === "QUEUED") this.queued(time, "reopened");
    else this.#move("ASSIGNED", time, to.agentId);
    this.#message("CUSTOMER", time);
    return this;
  }

  /** The customer writes again after the term: a new round. */
  comesBack(time: string, status = "BOT"): this {
    this.#round++;
    this.#startedAt = time;
    this.#happens("conversation.reopened", { isNewRound: true }, time);
    this.#move(status, time, null);
    this.#message("CUSTOMER", time);
    return this;
  }

  #linked(name: string, whole: Talk, time: string, waits: [own: string | null, whole: string | null]): void {
    const instant = (at: string | null) => (at === null ? null : this.desk.at(at).toISOString());
    const [waitingSince, wholeWaitingSince] = waits.map(instant);
    this.#happens(
      name,
      {
        waitingSince,
        isRoundMerged: name !== "conversation.split",
        wholeId: whole.id,
        wholeCustomerId: whole.customerId,
        wholeChannelId: whole.channelId,
        wholeRound: whole.#round,
        wholeWaitingSince,
      },
      time,
    );
  }

  /** It goes on in another conversation, in which the customer waits since `waits`. */
  mergedInto(whole: Talk, time: string, waits: string | null): this {
    this.#linked("conversation.merged", whole, time, [null, waits]);
    this.#move("CLOSED", time, this.#assigneeId);
    return this;
  }

  unmergedFrom(whole: Talk, time: string, status: string, waits: [own: string | null, whole: string | null]): this {
    this.#linked("conversation.unmerged", whole, time, waits);
    this.#move(status, time, status === "QUEUED" ? null : this.#assigneeId);
    return this;
  }

  /** It begins as a part of another conversation, from which the question asked at `asked` goes along. */
  splitFrom(whole: Talk, time: string, asked: string): this {
    this.#startedAt = time;
    this.#happens("conversation.started", { number: this.number, locale: null, page: null, referrer: null }, time);
    this.#linked("conversation.split", whole, time, [asked, null]);
    return this;
  }

  /** Its anonymous visitor has proven to be this customer. */
  identified(time: string, customerId: string): this {
    const previousCustomerId = this.customerId;
    this.customerId = customerId;
    this.#happens("conversation.identified", { previousCustomerId }, time);
    return this;
  }

  rated(time: string, score: number, agentId: string | null, reasons?: readonly string[]): this {
    this.#happens("conversation.rated", { score, agentId, ...(reasons ? { reasons } : {}) }, time);
    return this;
  }
}
