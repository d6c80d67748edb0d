import { newId } from "@switchboard/kit";
import type { TestSubgraph, TestWorkspace } from "@switchboard/kit/testing";
import { Talk } from "./talk.js";

interface Told {
  readonly source: string;
  readonly name: string;
  readonly data: Record<string, unknown>;
  readonly at: Date;
}

/** A workspace's day at the desk, told event by event with its times; `told()` lets it happen. */
export class Desk {
  readonly workspace: TestWorkspace;
  readonly channelId = newId("chn");
  #events: Told[] = [];
  #number = 0;

  constructor(
    private readonly test: TestSubgraph,
    /** The day that times like `09:00:30` (UTC) are of. */
    readonly day = "2026-03-02",
  ) {
    this.workspace = test.workspace();
  }

  /** `09:00:30` today, or a whole instant. */
  at(time: string): Date {
    return new Date(time.length > 12 ? time : `${this.day}T${time}Z`);
  }

  happens(source: string, name: string, data: Record<string, unknown>, time: string): void {
    this.#events.push({ source, name, data, at: this.at(time) });
  }

  talk(options: { customerId?: string; channelId?: string } = {}): Talk {
    return new Talk(this, ++this.#number, options.customerId ?? newId("cus"), options.channelId ?? this.channelId);
  }

  agentIs(agentId: string, to: string, time: string): void {
    this.happens(
      "workspace",
      "agent.state_changed",
      { agentId, from: null, to, since: this.at(time).toISOString() },
      time,
    );
  }

  ticketOpened(time: string, options: { byId: string; byKind?: string; conversationId?: string | null }): string {
    const ticketId = newId("tkt");
    const { byId, byKind = "AGENT", conversationId = null } = options;
    const fixed = {
      number: 1,
      title: "t",
      priority: "NORMAL",
      status: "OPEN",
      customerId: null,
      teamId: null,
      assigneeId: null,
    };
    this.happens(
      "tickets",
      "ticket.opened",
      { ticketId, type: "QUESTION", conversationId, byId, byKind, ...fixed },
      time,
    );
    return ticketId;
  }

  /** Lets everything happen that was told, in the order it was told in, and waits until it is in the figures. */
  async told(order: (events: readonly Told[]) => readonly Told[] = (events) => events): Promise<void> {
    await this.followed(await this.recorded(order));
  }

  /** Writes what was told into the logs, and does not wait; returns whose logs. */
  async recorded(order: (events: readonly Told[]) => readonly Told[] = (events) => events): Promise<string[]> {
    const events = order(this.#events);
    this.#events = [];
    for (const { source, name, data, at } of events)
      await this.test.write(source, this.workspace.id, name, data, [], at);
    return [...new Set(events.map((event) => event.source))];
  }

  /** Waits until the figures have followed these logs. */
  async followed(sources: readonly string[]): Promise<void> {
    for (const until = Date.now() + 10_000; ; ) {
      await this.test.settle();
      if (await this.#hasReadAll(sources)) return;
      if (Date.now() > until) throw new Error("The figures did not follow within ten seconds.");
    }
  }

  async #hasReadAll(sources: readonly string[]): Promise<boolean> {
    const { relay, reads } = this.test.platform;
    for (const source of sources) {
      const last = await relay.query(
        `select xid::text, id from ${source}.event where workspace_id = $1 order by xid desc, id desc limit 1`,
        [this.workspace.id],
      );
      const { xid, id } = last.rows[0] as { xid: string; id: string };
      const there = await reads.query(
        "select 1 from analytics.log_reader where source = $1 and (xid, id) >= ($2::text::xid8, $3::bigint)",
        [source, xid, id],
      );
      if (there.rows.length === 0) return false;
    }
    return true;
  }
}
