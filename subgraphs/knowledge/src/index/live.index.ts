import { setImmediate as turn } from "node:timers/promises";
import type { Moment, RequestContext, Stream } from "@switchboard/kit";
import { enabledFaqs, indexedFaqs, type IndexedFaq } from "../faq/faq.loaders.js";
import { FaqIndex } from "./faq.index.js";

/** Entries taken in between two turns of the process's loop: thousands in one go would hold everyone up. */
const SLICE = 50;

/** A workspace's index in this process, kept at the present by the subgraph's own stream. */
export class LiveIndex {
  readonly index = new FaqIndex();
  readonly #dirty = new Set<string>();
  #isLoaded = false;
  #refreshing: Promise<void> | null = null;

  private constructor(
    private readonly open: () => RequestContext,
    private readonly feed: AsyncIterableIterator<Moment>,
    private readonly lost: () => void,
  ) {}

  /** `lost` is called when it can no longer follow; it must not be searched from then on. */
  static async load(
    open: () => RequestContext,
    stream: Stream,
    workspaceId: string,
    lost: () => void,
  ): Promise<LiveIndex> {
    // The feed first, the rows after it: a change in between is seen twice, never missed.
    const feed = await stream.feed({ workspaceId, topics: ["faq.changed"] });
    const live = new LiveIndex(open, feed, lost);
    void live.#follow();
    try {
      await live.#take(await live.#read());
      live.#isLoaded = true;
      await live.caughtUp();
      return live;
    } catch (error) {
      await live.close();
      throw error;
    }
  }

  /** When this has come back, every change that this process has heard of is in the index. */
  async caughtUp(): Promise<void> {
    while (this.#isLoaded && (this.#refreshing || this.#dirty.size > 0)) {
      await (this.#refreshing ??= this.#refresh().finally(() => (this.#refreshing = null)));
    }
  }

  async close(): Promise<void> {
    await this.feed.return?.();
  }

  async #follow(): Promise<void> {
    try {
      for await (const { entry } of this.feed) {
        this.#dirty.add(entry.data["faqId"] as string);
        this.caughtUp().catch(() => undefined);
      }
    } catch {
      // Too far behind: whoever asks next loads it anew.
    } finally {
      this.lost();
    }
  }

  async #refresh(): Promise<void> {
    while (this.#dirty.size > 0) {
      const ids = [...this.#dirty];
      this.#dirty.clear();
      const rows = await this.#read(ids).catch(async (error: unknown) => {
        await this.close();
        throw error;
      });
      const present = new Set(rows.map((row) => row.id));
      for (const id of ids) if (!present.has(id)) this.index.remove(id);
      await this.#take(rows);
    }
  }

  async #take(rows: readonly IndexedFaq[]): Promise<void> {
    for (const [at, row] of rows.entries()) {
      this.index.put(row);
      if (at % SLICE === SLICE - 1) await turn();
    }
  }

  async #read(ids?: readonly string[]): Promise<IndexedFaq[]> {
    const ctx = this.open();
    try {
      return await (ids ? enabledFaqs(ctx, ids) : indexedFaqs(ctx));
    } finally {
      ctx.scope.end();
    }
  }
}
