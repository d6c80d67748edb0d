import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { GraphQLInt, GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from "graphql";
import { useServer as serve } from "graphql-ws/use/ws";
import { afterEach, expect, test } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { createSocket, type Socket } from "./socket.js";

/** A server that counts on from `after`, and can drop its connections. */
async function counter() {
  const asked: { after: unknown; extensions: unknown; query: string }[] = [];
  const count = async function* (_: unknown, { after }: { after?: string }) {
    for (let next = Number(after ?? 0) + 1; ; next++) {
      yield { count: next };
      if (next % 2 === 0) await new Promise(() => {});
    }
  };
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({ name: "Query", fields: { none: { type: GraphQLInt } } }),
    subscription: new GraphQLObjectType({
      name: "Subscription",
      fields: { count: { type: GraphQLInt, args: { after: { type: GraphQLString } }, subscribe: count } },
    }),
  });
  const document = parse("subscription Count($after: String) { count(after: $after) }");
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  await once(server, "listening");
  const disposable = serve(
    {
      onSubscribe: (_context, _id, payload) => {
        asked.push({ after: payload.variables?.["after"], extensions: payload.extensions, query: payload.query });
        return { schema, document, variableValues: payload.variables ?? {} };
      },
    },
    server,
  );
  return {
    asked,
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      for (const one of server.clients) one.terminate();
    },
    stop: async () => disposable.dispose(),
  };
}

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const task of cleanUp.splice(0)) await task();
});

function counted(socket: Socket, until: number): { all: Promise<number[]>; last: () => number } {
  const seen: number[] = [];
  const all = new Promise<number[]>((done, fail) => {
    const end = socket.stream<{ count: number }>(
      { operationName: "Count", sha256Hash: "abc" },
      () => ({ after: String(seen.at(-1) ?? 0) }),
      {
        next: ({ count }) => {
          seen.push(count);
          if (count === until) done(seen);
        },
        error: (codes) => fail(new Error(codes.join())),
      },
    );
    cleanUp.unshift(end);
  });
  return { all, last: () => seen.at(-1) ?? 0 };
}

test("only the hash goes out, and after a cut the stream is resumed from the newest cursor, without gap or repeat", async () => {
  const server = await counter();
  const socket = createSocket({ url: server.url, webSocketImpl: WebSocket });
  cleanUp.push(() => socket.close(), server.stop);
  const states: string[] = [];
  const wasCut = new Promise<void>((done) =>
    socket.watch(() => {
      states.push(socket.state());
      if (socket.state() === "cut") done();
    }),
  );

  await counted(socket, 2).all;
  const onward = counted(socket, 4);
  // The second stream starts at 0 and pauses at 2, as the first did; then the line goes.
  await expect.poll(() => onward.last()).toBe(2);
  server.cut();
  await wasCut;
  expect(await onward.all).toEqual([1, 2, 3, 4]);
  expect(server.asked.at(-1)).toEqual({
    after: "2",
    extensions: { persistedQuery: { version: 1, sha256Hash: "abc" } },
    query: "",
  });
  expect(states).toEqual(["open", "cut", "open"]);
});
