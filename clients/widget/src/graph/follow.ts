import { type Client, CloseCode } from "graphql-ws";
import type { TypedDocumentString } from "../gql/graphql.js";
import { Fault, faultOf, type GraphError, isDenied } from "./fault.js";
import { persisted } from "./http.js";

export interface FollowSteps<TData> {
  onEvent(data: TData): void;
  /** The server can no longer replay the gap: fetch the state anew and follow from there. */
  onResync?(): void;
  /** The token is not accepted any more. */
  onDenied(): void;
}

type Subscriber = Pick<Client, "subscribe">;

const shortestPauseMs = 2_000;
const longestPauseMs = 60_000;

/**
 * Follows a subscription until the returned function is called.
 *
 * Each event's cursor becomes the `after` of the next (re)subscription. graphql-ws writes the payload anew at each
 * reconnect, so moving `variables.after` on is all that resuming takes; nothing is lost and nothing comes twice.
 *
 * @param cursorOf reads the cursor of an event; undefined for streams that begin with a snapshot
 */
export function follow<TData, TVariables extends Record<string, unknown>>(
  client: Subscriber,
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  steps: FollowSteps<TData>,
  cursorOf?: (data: TData) => string | null | undefined,
): () => void {
  const current: Record<string, unknown> = { ...variables };
  let isOver = false;
  let stop: () => void = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = shortestPauseMs;

  const end = (): void => {
    isOver = true;
    clearTimeout(timer);
    stop();
  };
  const restart = (): void => {
    if (isOver) return;
    clearTimeout(timer);
    timer = setTimeout(begin, pauseMs);
    pauseMs = Math.min(longestPauseMs, pauseMs * 2);
  };
  const fail = (fault: Fault): void => {
    if (isOver) return;
    if (fault.code === "RESYNC_REQUIRED" && steps.onResync) {
      end();
      steps.onResync();
    } else if (isDenied(fault)) {
      end();
      steps.onDenied();
    } else {
      // Giving up would mean silence; asking again, ever more rarely, is harmless.
      restart();
    }
  };
  const begin = (): void => {
    stop = client.subscribe<TData>(
      { query: "", variables: current, extensions: { ...persisted(document) } },
      {
        next: (result) => {
          if (isOver) return;
          if (result.errors?.length) return fail(faultOf(result.errors as readonly GraphError[]));
          if (!result.data) return;
          const cursor = cursorOf?.(result.data);
          if (cursor) current["after"] = cursor;
          pauseMs = shortestPauseMs;
          steps.onEvent(result.data);
        },
        error: (cause) => fail(faultFrom(cause)),
        complete: restart,
      },
    );
  };
  begin();
  return end;
}

/** graphql-ws hands on a list of GraphQL errors, a CloseEvent, or whatever was thrown. */
function faultFrom(cause: unknown): Fault {
  if (Array.isArray(cause)) return faultOf(cause as GraphError[]);
  const code = (cause as { code?: unknown } | null)?.code;
  if (code === CloseCode.Unauthorized || code === CloseCode.Forbidden)
    return new Fault("UNAUTHENTICATED", "socket refused", false);
  return new Fault("NETWORK", String(cause), true);
}
