import type { Client, Sink, SubscribePayload } from "graphql-ws";
import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  ConversationChangedDocument,
  type ConversationStateFragment,
  type ConversationStatus,
  type MessageLineFragment,
  MessagesChangedDocument,
  QueuePlaceChangedDocument,
} from "../gql/graphql.js";
import type { PersistedQuery, Run } from "../graph/http.js";
import { Store } from "./state.js";
import { Thread } from "./thread.js";

function conversation(version: number, status: ConversationStatus = "BOT"): ConversationStateFragment {
  return {
    __typename: "Conversation",
    id: "conv_1",
    number: 1,
    status,
    version,
    assignee: null,
    isOfflineMessage: false,
    overflow: null,
    contact: null,
    rounds: [{ __typename: "ServiceRound", number: 1, endedBy: null, firstReplyAt: null }],
    survey: null,
    mergedInto: null,
  };
}

function line(sequence: number): MessageLineFragment {
  return {
    __typename: "Message",
    id: `msg_${sequence}`,
    sequence,
    kind: "TEXT",
    author: "AGENT",
    text: `text ${sequence}`,
    event: null,
    markdown: null,
    sentAt: new Date(0).toISOString(),
    idempotencyKey: null,
    options: [],
    editedAt: null,
    recalledAt: null,
    replyTo: null,
    attachments: [],
    link: null,
    agent: null,
    citations: null,
  };
}

/** A server with one conversation and a socket that can be spoken through by the name of a stream. */
function desk() {
  const server = { state: conversation(1), lines: [line(1)], cursor: "c1", asked: 0 };
  const live: {
    hash: unknown;
    variables: Record<string, unknown>;
    sink: Sink<Record<string, unknown>>;
    isOpen: boolean;
  }[] = [];
  const subscribe: Client["subscribe"] = (payload: SubscribePayload, sink) => {
    const { persistedQuery } = payload.extensions as unknown as PersistedQuery;
    const stream = {
      hash: persistedQuery.sha256Hash as unknown,
      variables: { ...payload.variables },
      sink: sink as never,
      isOpen: true,
    };
    live.push(stream);
    return () => {
      stream.isOpen = false;
    };
  };
  const run: Run = async () => {
    server.asked += 1;
    const messages = {
      nodes: server.lines,
      liveCursor: server.cursor,
      pageInfo: { hasPreviousPage: false, startCursor: null },
    };
    return { conversation: { ...server.state, readMarks: [], messages } } as never;
  };
  const store = new Store();
  const moved: string[] = [];
  const thread = new Thread({
    store,
    run,
    link: { client: { subscribe } as Client, renew: () => {} },
    onDenied: () => {},
    onMoved: (id) => moved.push(id),
    onAttachment: () => {},
  });
  const streams = (document: { __meta__?: Record<string, unknown> | undefined }) =>
    live.filter((stream) => stream.isOpen && stream.hash === document.__meta__?.["hash"]);
  return { server, store, thread, streams, moved };
}

describe("a conversation on the visitor's screen", () => {
  beforeEach(() => void vi.stubGlobal("navigator", { onLine: true }));

  test("is followed from the very cursor of its snapshot", async () => {
    const { thread, streams } = desk();
    await thread.show("conv_1");
    expect(streams(MessagesChangedDocument).map((stream) => stream.variables["after"])).toEqual(["c1"]);
    expect(streams(ConversationChangedDocument).map((stream) => stream.variables["after"])).toEqual(["c1"]);
  });

  test("a state that is older than the one shown is dropped, however late it comes", async () => {
    const { thread, store } = desk();
    await thread.show("conv_1");
    thread.take(conversation(5, "ASSIGNED"));
    thread.take(conversation(4, "QUEUED"));
    expect(store.state.conversation?.status).toBe("ASSIGNED");
  });

  test("a merge of the conversation is told, and what goes on for it is not mistaken for it", async () => {
    const { thread, store, moved } = desk();
    await thread.show("conv_1");
    thread.take({ ...conversation(2, "CLOSED"), mergedInto: { __typename: "Conversation", id: "conv_2" } });
    expect(moved).toEqual(["conv_2"]);
    expect(store.state.conversation?.status).toBe("BOT");
  });

  test("the place in the queue is followed while the visitor queues, and not a moment longer", async () => {
    const { thread, store, streams } = desk();
    await thread.show("conv_1");
    expect(streams(QueuePlaceChangedDocument)).toHaveLength(0);
    thread.take(conversation(2, "QUEUED"));
    const [place] = streams(QueuePlaceChangedDocument);
    place?.sink.next({ data: { queuePlaceChanged: { position: 2, waitingCount: 4, estimatedWaitSeconds: 90 } } });
    expect(store.state.place).toMatchObject({ position: 2, estimatedWaitSeconds: 90 });
    thread.take(conversation(3, "ASSIGNED"));
    expect(streams(QueuePlaceChangedDocument)).toHaveLength(0);
    expect(store.state.place).toBeNull();
  });

  test("after a gap that cannot be replayed the state is fetched anew and followed from there", async () => {
    const { server, thread, store, streams } = desk();
    await thread.show("conv_1");
    server.lines = [line(1), line(2)];
    server.cursor = "c9";
    streams(MessagesChangedDocument)[0]?.sink.error([{ message: "gap", extensions: { code: "RESYNC_REQUIRED" } }]);
    await vi.waitFor(() =>
      expect(streams(MessagesChangedDocument).map((stream) => stream.variables["after"])).toEqual(["c9"]),
    );
    expect(store.state.messages.map((message) => message.sequence)).toEqual([1, 2]);
  });

  test("a reload that does not reach back to what was shown leaves no hole", async () => {
    const { server, thread, store } = desk();
    await thread.show("conv_1");
    server.lines = [line(40), line(41)];
    await thread.show("conv_1");
    expect(store.state.messages.map((message) => message.sequence)).toEqual([40, 41]);
  });

  test("a conversation left behind changes nothing any more", async () => {
    const { thread, store, streams } = desk();
    await thread.show("conv_1");
    const [stream] = streams(MessagesChangedDocument);
    thread.leave();
    stream?.sink.next({ data: { messagesChanged: { cursor: "c2", kind: "ADDED", message: line(2) } } });
    expect(store.state.messages).toHaveLength(1);
  });
});
