import type { RequestContext } from "@switchboard/kit";
import { HERE_FOR_MS, type ViewerRow } from "./viewing.js";
import { viewersOf } from "./viewing.loaders.js";
import { viewingTopic } from "./viewing.service.js";

/** How often those who fell silent are looked for: with the 45 s that they are waited for, they are gone within 48. */
const TICK_MS = 2_500;

/** Who has the conversation open: as it is, then whenever someone comes, goes, falls silent or does something else. */
export function viewerWatch(ctx: RequestContext, conversationId: string): AsyncIterableIterator<readonly ViewerRow[]> {
  const { workspaceId } = ctx.viewer;
  const signals = ctx.parts.platform.bell.signals<null>(workspaceId, viewingTopic(conversationId));
  let known: readonly ViewerRow[] = [];
  let shown: string | null = null;
  let signal: Promise<IteratorResult<null>> | null = null;
  let isOver = false;

  const look = async () => {
    const own = ctx.as(ctx.viewer);
    known = await own.load(viewersOf, conversationId).finally(() => own.scope.endReads());
  };
  /** What is to be shown now, if it is not what was shown last: someone's being here still is no news. */
  const news = (): readonly ViewerRow[] | null => {
    const now = ctx.now().getTime();
    known = known.filter(({ seenAt }) => now - seenAt.getTime() < HERE_FOR_MS);
    const picture = JSON.stringify(known.map(({ agentId, activity, hasDraft }) => [agentId, activity, hasDraft]));
    if (picture === shown) return null;
    shown = picture;
    return known;
  };

  return {
    async next() {
      if (shown === null) {
        await look();
        return { done: false, value: news() ?? [] };
      }
      while (!isOver) {
        signal ??= signals.next();
        const heard = await orTick(signal);
        if (heard?.done) break;
        if (heard) {
          signal = null;
          await look();
        }
        const value = news();
        if (value) return { done: false, value };
      }
      return { done: true, value: undefined };
    },
    async return() {
      isOver = true;
      await signals.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** What is awaited, or null after a tick. */
async function orTick<T>(awaited: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const tick = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), TICK_MS)));
  return Promise.race([awaited, tick]).finally(() => clearTimeout(timer));
}
