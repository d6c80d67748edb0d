import {
  type Client,
  createClient,
  createDesk,
  type Desk,
  RequestFailedError,
  type Result,
  type TypedDocument,
  unwrap,
} from "@switchboard/sdk";
import type { Data } from "@switchboard/kit/testing";
import { WebSocket } from "ws";
import { Watch } from "./watch.js";

/** What a person needs of the running stack. */
export interface Entrance {
  /** Addresses of the graph, as `http://127.0.0.1:4000/graphql`. */
  readonly urls: readonly string[];
  /** Lets a document of a test through as if it stood in a client's manifest. */
  trust(text: string): Promise<void>;
}

export interface Who {
  /** Agent, or the visitor's customer; empty for a stranger. */
  readonly id: string;
  readonly workspaceId: string;
  readonly token: string | null;
  readonly locale?: string;
}

type Variables = Record<string, unknown>;
type Document<D, V> = TypedDocument<D, V> | string;

/** Someone at the other end of HTTP and a WebSocket: an agent, a visitor, a partner's key, or a stranger. */
export class Person {
  /** Sends texts; `desk` and documents of the SDK go by their hash, as built clients send them. */
  readonly client: Client;
  readonly #app: Client;
  /** The SDK's verbs by noun: `person.desk.conversations.start({ text })`. */
  readonly desk: Desk;

  constructor(
    private readonly entrance: Entrance,
    readonly who: Who,
  ) {
    const options = {
      urls: entrance.urls,
      WebSocket,
      retryForMs: 3_000,
      ...(who.token === null ? {} : { token: who.token }),
      ...(who.locale ? { locale: who.locale } : {}),
    };
    this.client = createClient(options);
    this.#app = createClient({ ...options, persisted: true });
    this.desk = createDesk(this.#app);
  }

  get id(): string {
    return this.who.id;
  }

  get workspaceId(): string {
    return this.who.workspaceId;
  }

  /** The raw result: data, top-level errors, request id. */
  async run<D = Data, V = Data>(document: Document<D, V>, variables?: V): Promise<Result<D>> {
    const { typed, client } = await this.#allowed(document);
    const isMutation = /^\s*mutation\b/m.test(typed.toString());
    const given = (variables ?? {}) as Variables;
    return isMutation ? client.mutate(typed, given) : client.query(typed, given);
  }

  /** The data; fails the case when there are top-level errors. User errors are data. */
  async ask<D = Data, V = Data>(document: Document<D, V>, variables?: V): Promise<D> {
    const { data, errors, requestId } = await this.run(document, variables);
    if (data === null || errors.length > 0)
      throw new RequestFailedError(errors, `${requestId} ${JSON.stringify(errors)}`);
    return data;
  }

  /** The data; fails the case also when a mutation was refused with user errors. */
  async succeed<D = Data, V = Data>(document: Document<D, V>, variables?: V): Promise<D> {
    return unwrap(await this.run(document, variables));
  }

  /**
   * Subscribes. A socket does not say when a subscription stands, so take a `liveCursor` first and pass it as `after`
   * (the document declares `$after: Cursor`), or await the first event of one that begins with a snapshot.
   */
  async watch<D = Data, V = Data>(document: Document<D, V>, variables?: V, after?: string): Promise<Watch<D>> {
    const { typed, client } = await this.#allowed(document);
    return new Watch(
      client.live(typed, (variables ?? {}) as Variables, after === undefined ? {} : { after }),
    ) as Watch<D>;
  }

  async #allowed<D, V>(document: Document<D, V>): Promise<{ typed: TypedDocument<D, Variables>; client: Client }> {
    if (typeof document !== "string" && document.__meta__?.["hash"])
      return { typed: document as unknown as TypedDocument<D, Variables>, client: this.#app };
    const text = document.toString();
    await this.entrance.trust(text);
    return { typed: { toString: () => text } as unknown as TypedDocument<D, Variables>, client: this.client };
  }

  /** Drops the lines as a bad network would; what is watched goes on by itself. */
  cut(): void {
    this.client.cut();
    this.#app.cut();
  }

  leave(): void {
    this.client.close();
    this.#app.close();
  }
}
