import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { reportSignedOut, socket } from "./client.js";
import { type Change, follow } from "./follow.js";
import { persistedOf } from "./document.js";
import { cursorsSeen } from "./cursors.js";

interface Followed<Data, Variables extends object, Item extends Change> {
  readonly document: TypedDocumentNode<Data, Variables & { after?: string | null | undefined }>;
  readonly variables: Variables;
  /** The snapshot's `liveCursor`; while `undefined`, nothing is opened. */
  readonly after: string | null | undefined;
  pick(data: Data): Item;
  onChange(change: Item): void;
  /** Reads the snapshot from the network and returns the new `liveCursor`. */
  resync(): Promise<string | null>;
}

/** Keeps a snapshot true: follows its subscription from the snapshot's cursor on, across cuts. */
export function useFollow<Data, Variables extends object, Item extends Change>(
  followed: Followed<Data, Variables, Item>,
): void {
  const current = useRef(followed);
  current.current = followed;
  const key = JSON.stringify(followed.variables);
  const ready = followed.after !== undefined;

  useEffect(() => {
    if (!ready) return;
    const { document, variables, after } = current.current;
    const persisted = persistedOf(document);
    const name = `${persisted.operationName}:${key}`;
    return follow<Item>({
      after: cursorsSeen.resume(name, after ?? null),
      open: (from, sink) =>
        socket.stream<Data>(persisted, () => ({ ...variables, after: from() }), {
          next: (data) => sink.next(current.current.pick(data)),
          error: sink.error,
        }),
      onChange: (change) => {
        current.current.onChange(change);
        cursorsSeen.advance(name, change.cursor);
      },
      resync: async () => {
        const cursor = await current.current.resync();
        cursorsSeen.resume(name, cursor);
        return cursor;
      },
      onRefused: (codes) => codes.includes("UNAUTHENTICATED") && reportSignedOut(),
    });
  }, [key, ready]);
}

/** Listens to a stream that needs no cursor: it begins with a snapshot, or its past is worth nothing (typing). */
export function useStream<Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  onData: (data: Data) => void,
): void {
  const current = useRef(onData);
  current.current = onData;
  const key = JSON.stringify(variables);
  useEffect(
    () =>
      follow<Change & { data: Data }>({
        after: null,
        open: (_after, sink) =>
          socket.stream<Data>(persistedOf(document), () => JSON.parse(key) as object, {
            next: (data) => sink.next({ cursor: "", data }),
            error: sink.error,
          }),
        onChange: ({ data }) => current.current(data),
        resync: async () => null,
      }),
    [document, key],
  );
}

export function useLinkState() {
  return useSyncExternalStore(socket.watch, socket.state);
}
