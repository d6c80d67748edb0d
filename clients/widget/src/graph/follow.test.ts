import type { Client, Sink } from "graphql-ws";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MessagesChangedDocument } from "../gql/graphql.js";
import { follow } from "./follow.js";

interface Asked {
  variables: Record<string, unknown>;
  query: string;
  extensions: Record<string, unknown>;
  sink: Sink<Record<string, unknown>>;
  isStopped: boolean;
}

/** A socket that remembers what was asked of it; like graphql-ws it writes the payload out at the moment of asking. */
function socket() {
  const asked: Asked[] = [];
  const subscribe: Client["subscribe"] = (payload, sink) => {
    const request = {
      ...(JSON.parse(JSON.stringify(payload)) as Asked),
      sink: sink as unknown as Asked["sink"],
      isStopped: false,
    };
    asked.push(request);
    return () => {
      request.isStopped = true;
    };
  };
  return { client: { subscribe }, asked };
}

const event = (cursor: string) => ({ data: { messagesChanged: { cursor, kind: "ADDED", message: null } } });

function start(steps: { onResync?: () => void; onDenied?: () => void } = {}) {
  const { client, asked } = socket();
  const seen: string[] = [];
  const stop = follow(
    client,
    MessagesChangedDocument,
    { conversationId: "conv_1", after: "c0" },
    {
      onEvent: (data) => seen.push(data.messagesChanged.cursor),
      onDenied: steps.onDenied ?? (() => {}),
      ...(steps.onResync ? { onResync: steps.onResync } : {}),
    },
    (data) => data.messagesChanged.cursor,
  );
  return { asked, seen, stop };
}

describe("following a stream", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("names the document by its hash and sends no text", () => {
    const { asked } = start();
    expect(asked[0]?.query).toBe("");
    expect(asked[0]?.extensions).toEqual({
      persistedQuery: { version: 1, sha256Hash: MessagesChangedDocument.__meta__?.["hash"] },
    });
  });

  test("asks after a cut for what came after the last event it has seen", () => {
    const { asked, seen } = start();
    asked[0]?.sink.next(event("c1"));
    asked[0]?.sink.next(event("c2"));
    asked[0]?.sink.error(new Error("cut"));
    vi.runAllTimers();
    expect(seen).toEqual(["c1", "c2"]);
    expect(asked.map((request) => request.variables["after"])).toEqual(["c0", "c2"]);
  });

  test("a server that ends the stream is asked again", () => {
    const { asked } = start();
    asked[0]?.sink.complete();
    vi.runAllTimers();
    expect(asked).toHaveLength(2);
  });

  test.each([
    ["as the stream's error", (sink: Asked["sink"], errors: unknown) => sink.error(errors)],
    ["as an event's errors", (sink: Asked["sink"], errors: unknown) => sink.next({ errors: errors as never })],
  ])("a gap that cannot be replayed asks for a fresh state, told %s", (_how, tell) => {
    const onResync = vi.fn();
    const { asked } = start({ onResync });
    const [request] = asked;
    if (request) tell(request.sink, [{ message: "gap", extensions: { code: "RESYNC_REQUIRED" } }]);
    vi.runAllTimers();
    expect(onResync).toHaveBeenCalledOnce();
    expect(request?.isStopped).toBe(true);
    expect(asked).toHaveLength(1);
  });

  test("a token that is refused is told once, and not tried again", () => {
    const onDenied = vi.fn();
    const { asked } = start({ onDenied });
    asked[0]?.sink.error({ code: 4403, reason: "Forbidden" });
    vi.runAllTimers();
    expect(onDenied).toHaveBeenCalledOnce();
    expect(asked).toHaveLength(1);
  });

  test("nothing comes after it was stopped", () => {
    const { asked, seen, stop } = start();
    stop();
    asked[0]?.sink.next(event("c1"));
    asked[0]?.sink.complete();
    vi.runAllTimers();
    expect(seen).toEqual([]);
    expect(asked).toHaveLength(1);
  });
});
