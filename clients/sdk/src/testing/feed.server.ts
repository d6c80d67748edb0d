import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSchema, GraphQLError, execute, parse, subscribe, validate } from "graphql";
import { useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";

const schema = buildSchema(/* GraphQL */ `
  type Query { hello: String }
  type Change { cursor: String! number: Int! }
  type Subscription { numbersChanged(after: String): Change! forbidden: Change! }
`);

/** The log that several gateways serve: numbers with a cursor `<epoch>:<position>`. */
export class Feed {
  readonly numbers: number[] = [];
  epoch = "a";
  /** A resumed stream begins this many events too early, as an at-least-once server may. */
  repeats = 0;
  #wake = new Set<() => void>();

  append(number: number): void {
    this.numbers.push(number);
    for (const wake of this.#wake) wake();
    this.#wake.clear();
  }

  cursor(position = this.numbers.length): string {
    return `${this.epoch}:${position}`;
  }

  async *read(after: string | null | undefined): AsyncGenerator<unknown, void, undefined> {
    const [epoch, position] = after?.split(":") ?? [this.epoch, String(this.numbers.length)];
    if (epoch !== this.epoch) throw new GraphQLError("gone", { extensions: { code: "RESYNC_REQUIRED" } });
    for (let at = Math.max(0, Number(position) - this.repeats); ; at += 1) {
      while (at >= this.numbers.length) await new Promise<void>((resolve) => this.#wake.add(resolve));
      yield { numbersChanged: { cursor: this.cursor(at + 1), number: this.numbers[at] } };
    }
  }
}

export interface FeedServer {
  url: string;
  /** Destroys every open connection without a goodbye, as a killed process does. */
  cut(): void;
  /** Named moment: the next subscription was accepted. */
  subscribed(): Promise<void>;
  tokens: unknown[];
  close(): Promise<void>;
}

/** A gateway's socket side on loopback, with the real protocol server. */
export async function serveFeed(feed: Feed): Promise<FeedServer> {
  const http = createServer();
  const sockets = new WebSocketServer({ server: http, path: "/graphql" });
  const waiting = new Set<() => void>();
  const tokens: unknown[] = [];
  useServer(
    {
      execute,
      subscribe,
      onConnect: ({ connectionParams }) => {
        tokens.push(connectionParams?.["authorization"]);
        return connectionParams?.["authorization"] !== "Bearer revoked";
      },
      onSubscribe: (_context, _id, { query, variables }) => {
        const document = parse(query);
        const errors = validate(schema, document);
        if (errors.length > 0) return errors;
        for (const told of waiting) told();
        waiting.clear();
        const rootValue = { numbersChanged: ({ after }: { after?: string }) => feed.read(after) };
        return { schema, document, rootValue, variableValues: variables };
      },
    },
    sockets,
  );
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
    cut: () => {
      for (const socket of sockets.clients) socket.terminate();
    },
    subscribed: () => new Promise((resolve) => waiting.add(resolve)),
    tokens,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
