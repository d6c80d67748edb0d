import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { buildSchema } from "graphql";
import { makeServer } from "graphql-ws";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { type Line, openWire, type Patience } from "./wire.js";

const PROTOCOL = "graphql-transport-ws";
const servers: WebSocketServer[] = [];
let sent = 0;
afterAll(() => {
  for (const server of servers) {
    for (const client of server.clients) client.terminate();
    server.close();
  }
});

/** One part of a feed: less than may wait for a client, but a few are more than its connection takes up. */
const part = "x".repeat(400_000);
async function* parts() {
  for (;;) {
    sent++;
    yield { feed: part };
  }
}

async function opened(patience: Partial<Patience>): Promise<string> {
  const wss = new WebSocketServer({ port: 0, host: "127.0.0.1", autoPong: false });
  servers.push(wss);
  const server = makeServer<Record<string, unknown>, Line>({
    schema: buildSchema("type Query { a: Int } type Subscription { feed: String }"),
    roots: { subscription: { feed: parts } },
  });
  wss.on("connection", (socket, request) => openWire(server, { socket, request }, pino({ level: "silent" }), patience));
  await once(wss, "listening");
  return `ws://127.0.0.1:${(wss.address() as AddressInfo).port}`;
}

async function subscribed(url: string, autoPong = true): Promise<WebSocket> {
  const ws = new WebSocket(url, PROTOCOL, { autoPong });
  await once(ws, "open");
  ws.send('{"type":"connection_init"}');
  await once(ws, "message");
  ws.send('{"type":"subscribe","id":"1","payload":{"query":"subscription { feed }"}}');
  return ws;
}

let stalling: string;
beforeAll(async () => {
  stalling = await opened({ stalledAfterMs: 300 });
});

it("one who stops taking what is sent is closed with a reason, though little waits for them", async () => {
  const ws = await subscribed(stalling);
  await once(ws, "message");
  const tcp = (ws as unknown as { _socket: Socket })._socket;
  tcp.pause();
  const [server] = servers as [WebSocketServer];
  await expect.poll(() => [...server.clients][0]?.readyState, { timeout: 10_000 }).toBe(WebSocket.CLOSING);
  const atTheEnd = sent;
  tcp.resume();
  const [code, reason] = (await once(ws, "close")) as [number, Buffer];
  expect([code, String(reason)]).toEqual([1_013, "Too slow: reconnect and go on from your cursor."]);
  expect(sent - atTheEnd).toBeLessThan(3);
});

it("one who takes it, however long it goes on, is not", async () => {
  const ws = await subscribed(stalling);
  const until = performance.now() + 1_000;
  while (performance.now() < until) await once(ws, "message");
  expect(ws.readyState).toBe(WebSocket.OPEN);
  ws.terminate();
});

it("a peer that answers no pings is given up, one that does is kept", async () => {
  const url = await opened({ pingEveryMs: 200 });
  const [dead, alive] = [new WebSocket(url, PROTOCOL, { autoPong: false }), new WebSocket(url, PROTOCOL)];
  const [code] = (await once(dead, "close")) as [number];
  expect(code).toBe(1_006);
  await once(alive, "ping");
  expect(alive.readyState).toBe(WebSocket.OPEN);
});
