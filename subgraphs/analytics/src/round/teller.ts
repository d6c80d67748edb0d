import { type Happening, inOrder, type RoundHead, type Step } from "./step.js";
import type { Part, Story } from "./story.js";

const WITH_PERSON = new Set(["QUEUED", "OFFERED", "ASSIGNED", "WAITING", "SNOOZED"]);
const OPEN = new Set(["BOT", ...WITH_PERSON]);

/** Tells a round from its steps, in whatever order they come. Pure: the same steps always give the same story. */
export function tell(head: RoundHead, steps: readonly Step[]): Story {
  const teller = new Teller(head);
  for (const step of inOrder(steps)) teller.take(step);
  return teller.end();
}

class Teller {
  readonly #story: Story;
  /** First customer message that no person has answered yet. */
  #askedAt: number | null = null;
  /** Since when persons are asked for, as opposed to the bot. */
  #handedOverAt: number | null = null;
  #queuedAt: number | null = null;
  /** The last stay in the queue ended with the round. */
  #hasLeftUnserved = false;
  /** What was put aside by a merge. */
  #put: {
    readonly askedAt: number | null;
    readonly handedOverAt: number | null;
    readonly queuedAt: number | null;
  } | null = null;
  #assigneeId: string | null = null;
  #busySince: number | null = null;
  readonly #spent = new Map<string, number>();
  readonly #parts = new Map<string, Part>();

  constructor(head: RoundHead) {
    this.#story = {
      ...head,
      startedAt: null,
      status: null,
      agentId: null,
      messages: [],
      replies: [],
      waits: [],
      parts: [],
      resolved: null,
      isReopened: false,
      isMerged: false,
      hasMetBot: false,
      hasMetPerson: false,
      surveyAt: null,
      rating: null,
    };
  }

  end(): Story {
    this.#story.parts.push(...this.#parts.values());
    return this.#story;
  }

  take({ at, what }: Step): void {
    const story = this.#story;
    if (what.is === "started") story.startedAt ??= at;
    else if (what.is === "said") this.#said(at, what);
    else if (what.is === "moved") this.#move(at, what.to, what.assigneeId);
    else if (what.is === "rated")
      story.rating = { at, score: what.score, reasons: what.reasons ?? [], agentId: what.agentId };
    else if (what.is === "reopened") this.#reopen();
    else if (what.is === "merged") this.#merge();
    else if (what.is === "unmerged") this.#unmerge();
    else if (what.is === "waits") this.#askedAt = what.since;
    else {
      story.resolved = { at, by: what.by, agentId: what.agentId };
      if (what.isSurveyOffered) story.surveyAt = at;
      this.#settle();
      this.#closedByAgent();
    }
  }

  #said(at: number, { id, by, agentId, status, assigneeId }: Extract<Happening, { is: "said" }>): void {
    const story = this.#story;
    // The state a round begins in is no move: its first message tells it.
    if (story.status === null) this.#move(at, status, assigneeId);
    if (by === "BOT") {
      story.hasMetBot = true;
      return;
    }
    story.messages.push({ id, at, agentId: by === "AGENT" ? agentId : null, by });
    if (by === "CUSTOMER") {
      this.#askedAt ??= at;
      return;
    }
    story.hasMetPerson = true;
    if (this.#askedAt !== null)
      story.replies.push({ from: Math.max(this.#askedAt, this.#handedOverAt ?? at), at, agentId });
    this.#askedAt = null;
  }

  #move(at: number, to: string, assigneeId: string | null): void {
    const story = this.#story;
    const before = story.status;
    if (OPEN.has(to)) this.#reopen();
    if (to === "BOT") story.hasMetBot = true;
    if (WITH_PERSON.has(to)) {
      story.hasMetPerson = true;
      this.#handedOverAt ??= at;
    } else this.#handedOverAt = null;
    if (!OPEN.has(to)) this.#settle();
    this.#queue(at, to, assigneeId);
    this.#work(at, to, assigneeId, before);
    story.status = to;
  }

  #queue(at: number, to: string, assigneeId: string | null): void {
    // While an agent is asked, the customer still waits.
    if (to === "OFFERED") return;
    if (to === "QUEUED") this.#queuedAt ??= at;
    else if (this.#queuedAt !== null) {
      const isAbandoned = !OPEN.has(to);
      // Given back to the bot it neither reached anyone nor was it given up.
      if (to !== "BOT")
        this.#story.waits.push({ from: this.#queuedAt, at, agentId: isAbandoned ? null : assigneeId, isAbandoned });
      this.#queuedAt = null;
      this.#hasLeftUnserved = isAbandoned;
      this.#closedByAgent();
    }
  }

  /** Its end is none: who waited in the queue goes on waiting elsewhere, or again here when the merge is undone. */
  #merge(): void {
    this.#story.isMerged = true;
    this.#put = { askedAt: this.#askedAt, handedOverAt: this.#handedOverAt, queuedAt: this.#queuedAt };
    this.#queuedAt = null;
  }

  #unmerge(): void {
    this.#story.isMerged = false;
    if (!this.#put) return;
    this.#askedAt = this.#put.askedAt;
    this.#handedOverAt = this.#put.handedOverAt;
    this.#queuedAt = this.#put.queuedAt;
    this.#put = null;
  }

  /** An agent who closes a round straight from the queue served it: whether the move or the resolve is heard of first. */
  #closedByAgent(): void {
    const { resolved, waits } = this.#story;
    const wait = waits.at(-1);
    if (!this.#hasLeftUnserved || !wait || resolved?.by !== "AGENT") return;
    waits[waits.length - 1] = { ...wait, agentId: resolved.agentId, isAbandoned: false };
    this.#hasLeftUnserved = false;
  }

  #work(at: number, to: string, assigneeId: string | null, before: string | null): void {
    const had = this.#assigneeId;
    const has = to === "ASSIGNED" || to === "WAITING" ? assigneeId : null;
    if (had && before === "ASSIGNED" && this.#busySince !== null)
      this.#spent.set(had, (this.#spent.get(had) ?? 0) + at - this.#busySince);
    this.#busySince = to === "ASSIGNED" && has ? at : null;
    if (had && had !== has) this.#parts.set(had, { agentId: had, spent: this.#spent.get(had) ?? 0, at });
    this.#assigneeId = has;
    if (has) this.#story.agentId = has;
  }

  #reopen(): void {
    if (this.#story.resolved) this.#story.isReopened = true;
    this.#story.resolved = null;
    this.#hasLeftUnserved = false;
  }

  /** Resolved, nobody waits for anything: what comes after a reopen is measured from then. */
  #settle(): void {
    this.#askedAt = null;
    this.#handedOverAt = null;
  }
}
