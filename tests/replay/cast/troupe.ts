import type { Agent } from "./agent.js";

/** Who of the run's agents holds which conversation, as their own inboxes tell. */
export class Troupe {
  readonly agents: Agent[] = [];
  readonly #holders = new Map<string, Agent>();
  readonly #waiting = new Map<string, Set<(agent: Agent) => void>>();
  readonly #openings = new Map<string, { promise: Promise<void>; tell: () => void }>();

  /**
   * Resolves once the visitor's side has opened the conversation's page in the ledger: the push to the agent may be
   * faster than the answer to the visitor.
   */
  opened(conversationId: string): Promise<void> {
    return this.#opening(conversationId).promise;
  }

  open(conversationId: string): void {
    this.#opening(conversationId).tell();
  }

  took(conversationId: string, agent: Agent): void {
    this.#holders.set(conversationId, agent);
    for (const tell of this.#waiting.get(conversationId) ?? []) tell(agent);
    this.#waiting.delete(conversationId);
  }

  dropped(conversationId: string, agent: Agent): void {
    if (this.#holders.get(conversationId) === agent) this.#holders.delete(conversationId);
  }

  /** The agent who has the conversation on screen; null when none has within `withinMs`. */
  async holder(conversationId: string, withinMs: number): Promise<Agent | null> {
    const agent = this.#holders.get(conversationId);
    if (agent) return agent;
    let tells = this.#waiting.get(conversationId);
    if (!tells) this.#waiting.set(conversationId, (tells = new Set()));
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(null), withinMs);
      tells.add((taker) => {
        clearTimeout(late);
        resolve(taker);
      });
    });
  }

  /** The agent with the fewest conversations. */
  get freest(): Agent | undefined {
    return this.agents.toSorted((one, other) => one.load - other.load)[0];
  }

  #opening(conversationId: string) {
    let opening = this.#openings.get(conversationId);
    if (!opening) {
      let tell = () => {};
      const promise = new Promise<void>((resolve) => (tell = resolve));
      this.#openings.set(conversationId, (opening = { promise, tell }));
    }
    return opening;
  }
}
