import { once } from "node:events";
import type { Socket } from "node:net";
import { beforeAll, describe, expect, it } from "vitest";
import { MESSAGE_MOST, SUBSCRIPTIONS_MOST } from "../../gateway/src/live/sockets.js";
import type { TestDesk } from "../support/desk.js";
import type { Person } from "../support/person.js";
import { codeOf, type Message, RawSocket } from "../support/raw.js";
import { TestStack, testStack } from "../support/stack.js";

const stack = await testStack();
const url = stack.urls[0] as string;
let desk: TestDesk;
/** May send documents of their own. */
let token: string;
beforeAll(async () => {
  desk = await stack.desk();
  token = desk.admin.who.token as string;
});

const TYPENAME = "{ __typename }";
const VIEWER = "{ viewer { kind } }";
const LIVE = "subscription ($after: Cursor) { agentsChanged(after: $after) { cursor kind agent { id state } } }";
const answers = (data: unknown) => ({ type: "next", payload: { data } });

describe("the protocol", () => {
  it.each<[string, Message | string | Buffer]>([
    ["no JSON", "hello"],
    ["JSON that is no message", "[1]"],
    ["a message without a type", "{}"],
    ["a message of an unknown type", { type: "start", id: "1" }],
    ["a message that only the server may send", { type: "next", id: "1", payload: { data: {} } }],
    ["a subscription without an id", '{"type":"subscribe","payload":{"query":"{ __typename }"}}'],
    ["a subscription without a document", '{"type":"subscribe","id":"1","payload":{}}'],
    ["variables that are a list", '{"type":"subscribe","id":"1","payload":{"query":"{ __typename }","variables":[]}}'],
    ["bytes instead of text", Buffer.from('{"type":"ping"}')],
    [
      "a message nested ten thousand levels deep",
      `{"type":"ping","payload":${'{"a":'.repeat(9_000)}1${"}".repeat(9_001)}`,
    ],
  ])("%s closes the socket with 4400", async (_what, message) => {
    const socket = await RawSocket.ready(url, token);
    socket.send(message);
    expect((await socket.closed).code).toBe(4_400);
  });

  it("who subscribes before greeting is closed with 4401", async () => {
    const socket = await RawSocket.open(url);
    socket.subscribe("1", TYPENAME);
    expect(await socket.closed).toEqual({ code: 4_401, reason: "Unauthorized" });
  });

  it("a credential that is not good is closed with 4403", async () => {
    for (const authorization of [
      "Bearer ags_0123456789012345678901234567890123456789",
      "Bearer nonsense-nonsense",
      "Basic abc",
    ]) {
      const socket = await RawSocket.open(url);
      socket.send({ type: "connection_init", payload: { authorization } });
      expect((await socket.closed).code).toBe(4_403);
    }
  });

  it("who does not greet within five seconds is closed with 4408", async () => {
    const socket = await RawSocket.open(url);
    expect((await socket.closed).code).toBe(4_408);
  });

  it("who greets twice is closed with 4429", async () => {
    const socket = await RawSocket.ready(url, token);
    socket.send({ type: "connection_init" });
    expect((await socket.closed).code).toBe(4_429);
  });

  it("an id that is in use is closed with 4409", async () => {
    const socket = await RawSocket.ready(url, token);
    socket.subscribe("same", LIVE);
    socket.subscribe("same", LIVE);
    expect((await socket.closed).code).toBe(4_409);
  });

  it("a subprotocol that is not ours is not spoken", async () => {
    const none = await RawSocket.open(url, []);
    expect((await none.closed).code).toBe(4_406);
    await expect(RawSocket.open(url, "graphql-ws")).rejects.toThrow("no subprotocol");
  });

  it("a path that is not ours has no sockets", async () => {
    await expect(RawSocket.open(`${stack.origin}/other`)).rejects.toThrow("404");
  });

  it("pings are answered, those of the protocol and those of WebSocket", async () => {
    const socket = await RawSocket.ready(url);
    socket.send({ type: "ping", payload: { at: 1 } });
    expect(await socket.next(({ type }) => type === "pong")).toEqual({ type: "pong", payload: { at: 1 } });
    const pong = once(socket.ws, "pong");
    socket.ws.ping("here");
    expect(String((await pong)[0])).toBe("here");
    socket.leave();
  });
});

describe("a socket's limits", () => {
  it("a message of more than 64 kB closes it with 1009", async () => {
    const socket = await RawSocket.ready(url, token);
    socket.subscribe("1", TYPENAME, { a: "x".repeat(MESSAGE_MOST - 200) });
    expect(await socket.answer("1")).toMatchObject(answers({ __typename: "Query" }));
    socket.subscribe("2", TYPENAME, { a: "x".repeat(MESSAGE_MOST) });
    expect((await socket.closed).code).toBe(1_009);
  });

  it("the hundred and first subscription is refused, even when all come at once; one that ended makes room", async () => {
    const socket = await RawSocket.ready(url, token);
    for (let i = 0; i <= SUBSCRIPTIONS_MOST; i++) socket.subscribe(`s${i}`, LIVE);
    const refused = await socket.next(({ type }) => type === "error");
    expect(codeOf(refused)).toBe("RATE_LIMITED");
    expect(refused.id).toBe(`s${SUBSCRIPTIONS_MOST}`);

    socket.subscribe("query", TYPENAME);
    expect(codeOf(await socket.answer("query"))).toBe("RATE_LIMITED");
    socket.send({ type: "complete", id: "s7" });
    for (let i = 0; i < 3; i++) {
      socket.subscribe("room", TYPENAME);
      expect(await socket.answer("room")).toMatchObject(answers({ __typename: "Query" }));
      await socket.next(({ id, type }) => id === "room" && type === "complete");
    }
    socket.subscribe("wrong", "{ nothing }");
    expect(codeOf(await socket.answer("wrong"))).toBe("GRAPHQL_VALIDATION_FAILED");
    socket.subscribe("s7", LIVE);
    socket.subscribe("again", TYPENAME);
    expect(codeOf(await socket.answer("again"))).toBe("RATE_LIMITED");
    socket.leave();
  });

  it("a page of another site cannot use our cookie on one", async () => {
    const cookie = `switchboard_session=${token}`;
    const asked = async (origin: string) => {
      const socket = await RawSocket.open(url, undefined, { headers: { cookie, origin } });
      socket.send({ type: "connection_init" });
      await socket.next(({ type }) => type === "connection_ack");
      socket.subscribe("1", VIEWER);
      const answer = await socket.answer("1");
      socket.leave();
      return answer;
    };
    expect(await asked(stack.origin)).toMatchObject(answers({ viewer: { kind: "AGENT" } }));
    expect(codeOf(await asked("https://evil.example"))).toBe("FORBIDDEN");
  });

  it("one who takes nothing is closed with a reason, and goes on from their cursor", async () => {
    const slow = await RawSocket.ready(url, token);
    const { agents } = await desk.admin.ask("{ agents { liveCursor } }");
    slow.subscribe("live", LIVE, { after: agents.liveCursor });
    const first = await desk.onlineAgent();
    const seen = await slow.next(({ id, payload }) => id === "live" && JSON.stringify(payload).includes('"ONLINE"'));
    const { cursor } = (seen.payload as { data: { agentsChanged: { cursor: string } } }).data.agentsChanged;

    const { sockets } = stack.embedded;
    const open = sockets.open;
    // The connection stays up and nothing is read from it; what it asks for is more than its buffers hold.
    const tcp = (slow.ws as unknown as { _socket: Socket })._socket;
    tcp.pause();
    const everything =
      "{ __schema { types { name description fields { name description args { name description } type { name ofType { name } } } } } }";
    for (let i = 0; i < 90; i++) slow.subscribe(`q${i}`, everything);
    const second = await desk.onlineAgent();
    await expect.poll(() => sockets.open, { timeout: 10_000 }).toBeLessThan(open);
    tcp.resume();
    expect(await slow.closed).toEqual({ code: 1_013, reason: "Too slow: reconnect and go on from your cursor." });

    const again = await RawSocket.ready(url, token);
    again.subscribe("live", LIVE, { after: cursor });
    const missed = await again.next(({ payload }) => JSON.stringify(payload).includes(second.id));
    expect(missed.type).toBe("next");
    expect(first.id).not.toBe(second.id);
    again.leave();
  });
});

describe("an open socket", () => {
  const REVOKE = "mutation ($id: ID!) { revokeSession(input: { sessionId: $id }) { userErrors { code } } }";
  const live = async (person: Person) => {
    const socket = await RawSocket.ready(url, person.who.token);
    const { agents } = await person.ask("{ agents { liveCursor } }");
    await stack.trust(LIVE);
    socket.subscribe("live", LIVE, { after: agents.liveCursor });
    return socket;
  };
  const within = async (socket: RawSocket, milliseconds: number) => {
    const started = performance.now();
    const closed = await socket.closed;
    expect(performance.now() - started).toBeLessThan(milliseconds);
    return closed;
  };

  it("closes within five seconds when its session is revoked", async () => {
    const agent = await desk.agent();
    const socket = await live(agent);
    const { viewer } = await agent.ask("{ viewer { sessions { id isCurrent } } }");
    const session = viewer.sessions.find((s: { isCurrent: boolean }) => s.isCurrent);
    await agent.succeed(REVOKE, { id: session.id });
    expect(await within(socket, 5_000)).toEqual({ code: 4_403, reason: "Signed out" });
    const again = await RawSocket.open(url);
    again.send({ type: "connection_init", payload: { authorization: `Bearer ${agent.who.token}` } });
    expect((await again.closed).code).toBe(4_403);
  });

  it("closes within five seconds when its owner's rights change, and may come again with the new ones", async () => {
    const agent = await desk.agent();
    const socket = await live(agent);
    await desk.admin.succeed(
      'mutation ($id: ID!) { updateAgent(input: { agentId: $id, roleKey: "supervisor" }) { userErrors { code } } }',
      { id: agent.id },
    );
    expect((await within(socket, 5_000)).code).toBe(4_205);
    const again = await live(agent);
    again.subscribe("query", TYPENAME);
    expect(await again.answer("query")).toMatchObject(answers({ __typename: "Query" }));
    again.leave();
  });

  it("closes with 1012 when the server stops, and nobody gets in any more", async () => {
    const other = new TestStack();
    await other.start();
    const sockets = await Promise.all([
      RawSocket.ready(other.urls[0] as string),
      RawSocket.ready(other.urls[0] as string),
    ]);
    const [, ...closed] = await Promise.all([other.stop(), ...sockets.map((socket) => socket.closed)]);
    expect(closed.map(({ code }) => code)).toEqual([1_012, 1_012]);
    await expect(RawSocket.open(other.urls[0] as string)).rejects.toThrow("ECONNREFUSED");
  });
});
