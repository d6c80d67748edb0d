import { jetstream, jetstreamManager, type JetStreamClient } from "@nats-io/jetstream";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "pino";
import { type LogEntry, parsePosition, type Position, positionText, START } from "../events/define.js";
import type { Stream } from "../events/stream.js";
import type { RemoteLog } from "./remote-log.js";
import { entryFromWire, entryToWire, type WireEntry } from "./wire.js";

const STREAM = "switchboard";
const subject = (source: string) => `switchboard.log.${source}`;

interface Message {
  readonly previous: string;
  readonly entry: WireEntry;
}

/**
 * Spreads logs over NATS JetStream. It is a faster bell with the entries in it: PostgreSQL stays the truth, and a
 * reader that sees a gap pulls from the owner. Every replica of a subgraph publishes; the entry's place as message id
 * makes them one.
 */
export class Bus {
  #closed = false;

  private constructor(
    private readonly connection: NatsConnection,
    private readonly js: JetStreamClient,
    private readonly log: Logger,
  ) {}

  static async connect(url: string, log: Logger): Promise<Bus> {
    const connection = await connect({
      servers: url.split(","),
      maxReconnectAttempts: -1,
      reconnectTimeWait: 500,
      waitOnFirstConnect: true,
    });
    const manager = await jetstreamManager(connection);
    const config = {
      name: STREAM,
      subjects: ["switchboard.log.>"],
      max_age: 3_600_000_000_000,
      duplicate_window: 120_000_000_000,
    };
    await manager.streams.add(config).catch(() => manager.streams.update(STREAM, config));
    return new Bus(connection, jetstream(connection), log);
  }

  /** Publishes everything that a subgraph records from now on. */
  publish(stream: Stream): void {
    let previous: Position | null = null;
    stream.tap((entry: LogEntry) => {
      const message: Message = { previous: positionText(previous ?? START), entry: entryToWire(entry) };
      const isFirst = previous === null;
      previous = entry.position;
      // The first one after a start has no known predecessor: readers pull up to it.
      const msgID = `${entry.source} ${message.entry.position}${isFirst ? " first" : ""}`;
      this.js.publish(subject(entry.source), JSON.stringify(message), { msgID }).catch((error: unknown) => {
        if (!this.#closed) this.log.warn({ err: error }, "the bus did not take an event; readers will pull it");
      });
    });
  }

  /** Feeds a remote log and rings for it. */
  follow(log: RemoteLog, ring: (source: string) => void): void {
    const subscription = this.connection.subscribe(subject(log.name));
    void (async () => {
      for await (const message of subscription) {
        const { previous, entry } = message.json<Message>();
        const at = parsePosition(previous) ?? START;
        if (at.xid !== 0n) log.arrived(at, entryFromWire(entry));
        ring(log.name);
      }
    })();
  }

  async stop(): Promise<void> {
    this.#closed = true;
    await this.connection.drain().catch(() => undefined);
  }
}
