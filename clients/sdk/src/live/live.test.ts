import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Client, type ClientOptions, createClient } from "../client.js";
import type { TypedDocument } from "../document.js";
import { Feed, type FeedServer, serveFeed } from "../testing/feed.server.js";

interface Numbers {
  numbersChanged: { cursor: string; number: number };
}
const text = "subscription ($after: String) { numbersChanged(after: $after) { cursor number } }";
const NumbersChanged: TypedDocument<Numbers, Record<string, unknown>> = { toString: () => text };
const wait = () => 5;

let feed: Feed;
let servers: FeedServer[];
const clients: Client[] = [];

beforeEach(async () => {
  feed = new Feed();
  servers = [await serveFeed(feed), await serveFeed(feed)];
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await Promise.all(servers.map((server) => server.close()));
});

function connect(options: Partial<ClientOptions> = {}): Client {
  const client = createClient({ urls: servers.map((server) => server.url), ...options });
  clients.push(client);
  return client;
}

/** Resolves when the reader holds `count` numbers. */
async function readNumbers(run: AsyncIterable<Numbers>, count: number): Promise<number[]> {
  const seen: number[] = [];
  for await (const event of run) if (seen.push(event.numbersChanged.number) === count) break;
  return seen;
}

/** Appends 1…count, now and then cutting all sockets of a gateway between two events. */
async function appendWithCuts(count: number, everyAbout: number): Promise<number> {
  let cuts = 0;
  for (let number = 1; number <= count; number += 1) {
    feed.append(number);
    if (Math.random() < 1 / everyAbout) {
      for (const server of servers) server.cut();
      cuts += 1;
    }
    if (number % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return cuts;
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test("nothing is lost or doubled while the sockets are cut at random and two gateways take turns", async () => {
  const run = connect().live(NumbersChanged, {}, { after: feed.cursor(0), wait });
  const reading = readNumbers(run, 600);
  const cuts = await appendWithCuts(600, 20);
  expect(cuts).toBeGreaterThan(5);
  expect(await reading).toEqual(upTo(600));
});

test("a gateway that takes the connection and never answers is left for the other", async () => {
  const silent = createServer();
  silent.listen(0, "127.0.0.1");
  await once(silent, "listening");
  const asked = once(silent, "connection");
  const { port } = silent.address() as AddressInfo;
  const client = connect({ urls: [`http://127.0.0.1:${port}`, servers[0]?.url ?? ""], openTimeoutMs: 100 });
  // Whichever comes first is chance: by the second connection both have been asked.
  for (const number of [1, 2]) {
    const run = client.live(NumbersChanged, {}, { after: feed.cursor(), wait });
    feed.append(number);
    expect(await readNumbers(run, 1)).toEqual([number]);
    client.cut();
  }
  const [socket] = (await asked) as [Socket];
  socket.destroy();
  silent.close();
});

test("events that a resumed stream repeats are dropped", async () => {
  feed.repeats = 7;
  const run = connect().live(NumbersChanged, {}, { after: feed.cursor(0), wait });
  const reading = readNumbers(run, 300);
  await appendWithCuts(300, 15);
  expect(await reading).toEqual(upTo(300));
});

test("a gap that cannot be replayed is told, and events go on after the fresh snapshot", async () => {
  feed.append(1);
  const seen: number[] = [];
  let snapshots = 0;
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  connect().live(
    NumbersChanged,
    {},
    {
      after: "another-epoch:0",
      wait,
      resync: () => {
        snapshots += 1;
        const cursor = feed.cursor();
        feed.append(2);
        return cursor;
      },
      onEvent: (event) => {
        seen.push(event.numbersChanged.number);
        arrive();
      },
    },
  );
  await arrived;
  expect({ snapshots, seen }).toEqual({ snapshots: 1, seen: [2] });
});

test("a snapshot that fails is asked for again", async () => {
  feed.append(1);
  let asked = 0;
  const run = connect().live(
    NumbersChanged,
    {},
    {
      after: "another-epoch:0",
      wait,
      resync: async () => {
        asked += 1;
        if (asked === 1) throw new Error("the server has just gone");
        return feed.cursor(0);
      },
    },
  );
  expect(await readNumbers(run, 1)).toEqual([1]);
  expect(asked).toBe(2);
});

test("without a resync callback the gap ends the subscription instead of going on in silence", async () => {
  const run = connect().live(NumbersChanged, {}, { after: "another-epoch:0", wait });
  await expect(readNumbers(run, 1)).rejects.toMatchObject([{ extensions: { code: "RESYNC_REQUIRED" } }]);
});

test("a refused document and a refused caller end the subscription with the reason", async () => {
  const wrong: TypedDocument<Numbers, object> = { toString: () => "subscription { nothingChanged { cursor } }" };
  await expect(readNumbers(connect().live(wrong, {}, { wait }), 1)).rejects.toMatchObject([
    { message: expect.stringContaining("nothingChanged") },
  ]);
  const revoked = connect({ token: "revoked" }).live(NumbersChanged, {}, { wait });
  await expect(readNumbers(revoked, 1)).rejects.toMatchObject({ code: 4403 });
});

test("each connection asks for the token anew", async () => {
  let made = 0;
  const client = connect({ urls: [servers[0]?.url ?? ""], token: () => `t${(made += 1)}` });
  const first = servers[0]?.subscribed();
  client.live(NumbersChanged, {}, { after: feed.cursor(), wait, onEvent: () => {} });
  await first;
  const second = servers[0]?.subscribed();
  client.cut();
  await second;
  expect(servers[0]?.tokens).toEqual(["Bearer t1", "Bearer t2"]);
});

test("the last cursor carries over into another life", async () => {
  for (const number of upTo(4)) feed.append(number);
  const run = connect().live(NumbersChanged, {}, { after: feed.cursor(0), wait });
  for await (const event of run) if (event.numbersChanged.number === 2) break;
  const next = connect().live(NumbersChanged, {}, { after: "a:2", wait });
  expect(await readNumbers(next, 2)).toEqual([3, 4]);
});

test("a closed client tells its subscriptions", async () => {
  const client = connect();
  const run = client.live(NumbersChanged, {}, { after: feed.cursor(), wait });
  const reading = readNumbers(run, 1);
  client.close();
  expect(await reading).toEqual([]);
});
