import { backoff } from "./backoff.js";
import { isRefused, problemsOf, RESYNC_REQUIRED } from "./refusals.js";
import type { Following, FollowOptions, LiveMessage, LivePayload, LiveSocket } from "./types.js";

/** How many cursors are remembered to drop what a resumed stream repeats. */
const REMEMBERED = 256;
/** A subscription that stood this long was healthy: the next cut waits briefly again. Milliseconds. */
const HEALTHY_MS = 5_000;

/**
 * Follows one subscription across cuts: every event is handed over once and in order. After a cut it subscribes again
 * with `after` set to the last cursor; what that stream repeats from before is dropped. The document must declare
 * `$after` and select `cursor`; without them (snapshot-first subscriptions) it merely starts again.
 */
export function follow<T>(socket: LiveSocket, payload: LivePayload, options: FollowOptions<T>): Following {
  const { onEvent, onEnd, resync, cursorOf = onlyCursor, wait = backoff } = options;
  const recent = new Set<string>();
  let cursor = options.after;
  let attempt = 0;
  let ended = false;
  let isResyncDue = false;
  let stop = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Read when the text is made, so that a repeat inside the socket client resumes as well.
  const variables = Object.defineProperty({ ...payload.variables }, "after", { enumerable: true, get: () => cursor });

  function start(): void {
    const before = new Set(recent);
    const startedAt = Date.now();
    let isOver = false;
    const over = (then: () => void) => {
      if (isOver || ended) return;
      isOver = true;
      stop();
      if (Date.now() - startedAt > HEALTHY_MS) attempt = 0;
      then();
    };
    const refuse = (error: unknown) =>
      over(() => {
        if (problemsOf(error).some((problem) => problem.extensions?.["code"] === RESYNC_REQUIRED)) {
          if (!resync) return end(error);
          isResyncDue = true;
          return void startOver();
        }
        return isRefused(error) ? end(error) : again();
      });
    stop = () => {};
    const dispose = socket.subscribe(
      { ...payload, variables },
      {
        next: (message) => {
          if (isOver || ended) return;
          if (isEmpty(message) && message.errors?.length) return refuse(message.errors);
          const event = message.data as T;
          const at = cursorOf(event);
          if (at !== undefined) {
            if (before.has(at)) return;
            remember(at);
          }
          attempt = 0;
          try {
            onEvent(event, message.errors ?? []);
          } catch (error) {
            over(() => end(error));
          }
        },
        error: refuse,
        complete: () => over(again),
      },
    );
    stop = dispose;
    if (isOver || ended) dispose();
  }

  function remember(at: string): void {
    cursor = at;
    recent.add(at);
    if (recent.size > REMEMBERED) recent.delete(recent.values().next().value as string);
  }

  function again(): void {
    timer = setTimeout(() => (isResyncDue ? void startOver() : start()), wait(attempt++));
  }

  /** Asks the caller for a fresh snapshot; tried again when that fails, since the server may just have gone. */
  async function startOver(): Promise<void> {
    try {
      const fresh = await resync?.();
      if (ended) return;
      cursor = fresh ?? undefined;
      recent.clear();
      isResyncDue = false;
    } catch {
      if (!ended) again();
      return;
    }
    // The first restart is at once; a server that asks again and again is given time.
    if (attempt++ === 0) start();
    else again();
  }

  function end(error?: unknown): void {
    if (ended) return;
    ended = true;
    clearTimeout(timer);
    stop();
    onEnd?.(error);
  }

  start();
  return {
    get cursor() {
      return cursor;
    },
    close: () => end(),
  };
}

function isEmpty(message: LiveMessage): boolean {
  const data = message.data;
  return !data || Object.values(data).every((value) => value === null);
}

function onlyCursor(event: unknown): string | undefined {
  const [change] = Object.values(event ?? {}) as ({ cursor?: unknown } | null)[];
  return typeof change?.cursor === "string" ? change.cursor : undefined;
}
