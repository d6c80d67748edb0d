import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { RequestScope } from "@switchboard/kit";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COST_MOST } from "../../gateway/src/budget.js";
import { Gateway, type GatewayOptions } from "../../gateway/src/gateway.js";
import { Live } from "../../gateway/src/live/live.js";
import { Sockets } from "../../gateway/src/live/sockets.js";
import { Pages } from "../../gateway/src/pages.js";
import { manifestFiles, ROOT } from "../../gateway/src/places.js";
import type { DataSource } from "../../gateway/src/plan/source.js";
import { openServer } from "../../gateway/src/server.js";
import { PASSWORD, type TestDesk } from "../support/desk.js";
import type { Person } from "../support/person.js";
import { codeOf, post, RawSocket } from "../support/raw.js";
import { testStack } from "../support/stack.js";

const stack = await testStack();
const url = stack.urls[0] as string;
let desk: TestDesk;
let agent: Person;
beforeAll(async () => {
  desk = await stack.desk();
  agent = await desk.agent();
});

const manifests = await Promise.all(
  (await manifestFiles()).map(
    async (file) => [file.split("/").at(-4), JSON.parse(await readFile(file, "utf8"))] as const,
  ),
);
const documents = manifests.flatMap(([client, entries]) =>
  Object.entries(entries as Record<string, string>).map(([hash, text]) => ({ client, hash, text })),
);
const named = (name: string) =>
  documents.find(({ text }) => text.includes(` ${name} `) || text.includes(` ${name}(`)) as (typeof documents)[number];
const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const FREE = "{ viewer { agent { name } } }";

describe("trusted documents", () => {
  it("every document of every client is within the limits and can be planned", () => {
    const known = stack.embedded.gateway.documents;
    expect(new Set(documents.map(({ client }) => client))).toEqual(new Set(["console", "widget", "sdk"]));
    const wrong = documents.flatMap(({ client, text }) => {
      try {
        const prepared = known.prepare(text);
        const cost = prepared.cost({});
        return prepared.compiled && cost <= COST_MOST ? [] : [`${client}: costs ${cost}: ${text}`];
      } catch (error) {
        return [`${client}: ${(error as Error).message}: ${text}`];
      }
    });
    expect(wrong).toEqual([]);
  });

  it("an agent's console asks by hash, over HTTP by POST and GET, and on a socket", async () => {
    const { hash } = named("Viewer");
    const { token } = agent.who;
    const posted = await post(url, byHash(hash), { token });
    expect(posted.body.data?.["viewer"]).toMatchObject({ agent: { id: agent.id } });
    // Apollo Client's hashes and the manifest's may differ in their prefix alone.
    expect((await post(url, byHash(`sha256:${hash.replace("sha256:", "")}`), { token })).body.data).toEqual(
      posted.body.data,
    );
    const got = await fetch(`${url}?${new URLSearchParams({ extensions: JSON.stringify(byHash(hash).extensions) })}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(((await got.json()) as { data: unknown }).data).toEqual(posted.body.data);

    const socket = await RawSocket.ready(url, token);
    socket.send({ type: "subscribe", id: "1", payload: { query: "", ...byHash(hash) } });
    expect(await socket.answer("1")).toMatchObject({ type: "next", payload: { data: posted.body.data } });
    socket.send({ type: "subscribe", id: "2", payload: { query: "", ...byHash("0".repeat(64)) } });
    expect(codeOf(await socket.answer("2"))).toBe("PERSISTED_QUERY_NOT_FOUND");
    socket.leave();
  });

  it("a hash that is in no manifest is not found, and cannot be registered", async () => {
    const hash = createHash("sha256").update(FREE).digest("hex");
    for (const token of [null, agent.who.token, desk.admin.who.token]) {
      expect((await post(url, byHash(hash), { token })).code).toBe("PERSISTED_QUERY_NOT_FOUND");
    }
    expect((await post(url, { query: FREE, ...byHash(hash) }, { token: agent.who.token })).code).toBe("FORBIDDEN");
    expect((await post(url, { query: FREE, ...byHash(hash) }, { token: desk.admin.who.token })).body.data).toBeTruthy();
    expect((await post(url, byHash(hash), { token: agent.who.token })).code).toBe("PERSISTED_QUERY_NOT_FOUND");
    for (const odd of ["__proto__", "constructor", "", "sha256:"]) {
      const answer = await post(url, byHash(odd), { token: agent.who.token });
      expect([odd, answer.code]).toEqual([odd, "PERSISTED_QUERY_NOT_FOUND"]);
    }
  });

  it("a document of one's own needs the permission, over HTTP and on a socket", async () => {
    const analyst = await desk.agent({ roleKey: "analyst" });
    for (const [person, isAllowed] of [
      [agent, false],
      [analyst, true],
      [desk.admin, true],
    ] as const) {
      const answer = await post(url, { query: FREE }, { token: person.who.token });
      const socket = await RawSocket.ready(url, person.who.token);
      socket.subscribe("1", FREE);
      const live = await socket.answer("1");
      if (isAllowed) expect([answer.body.data?.["viewer"] !== undefined, live.type]).toEqual([true, "next"]);
      else expect([answer.code, codeOf(live)]).toEqual(["FORBIDDEN", "FORBIDDEN"]);
      socket.leave();
    }
  });
});

describe("the price of a request", () => {
  it("is told with what is left, and falls with each request", async () => {
    const { token } = desk.admin.who;
    const ask = async (first: number) =>
      (
        await post(
          url,
          { query: "query ($n: Int) { tickets(first: $n) { nodes { id assignee { id } } } }", variables: { n: first } },
          { token },
        )
      ).body.extensions?.["cost"] as Record<string, number>;
    const [small, large] = [await ask(1), await ask(100)];
    expect(small).toMatchObject({ requested: 3, limit: 1_000_000 });
    expect(large).toMatchObject({ requested: 201 });
    expect(large["remaining"]).toBeLessThanOrEqual((small["remaining"] as number) - 201);
  });

  it("a caller who has used up the minute is told when to come back, and others are not held up", async () => {
    const { url } = await otherGateway();
    const stranger = { headers: { accept: "application/graphql-response+json" } };
    const query = (i: number) =>
      `mutation M${i} { signIn(input: { email: "nobody@example.com", password: "x" }) { userErrors { code } } }`;
    let answer = await post(url, { query: query(0) }, stranger);
    for (let i = 1; i < 80 && answer.code !== "RATE_LIMITED"; i++)
      answer = await post(url, { query: query(i) }, stranger);
    expect([answer.status, answer.code]).toEqual([429, "RATE_LIMITED"]);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({ retryable: true, remaining: 0 });
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await post(url, { query: FREE }, { token: desk.admin.who.token })).body.data).toBeTruthy();
  });
});

describe("the session's cookie", () => {
  const signIn = async (address: string, headers: Record<string, string> = {}) => {
    const { hash } = named("SignIn");
    const answer = await post(
      address,
      { ...byHash(hash), variables: { input: { email: agentEmail, password: PASSWORD } } },
      { headers },
    );
    return answer.headers.get("set-cookie");
  };
  let agentEmail: string;
  beforeAll(async () => {
    agentEmail = `cookie-${process.pid}@example.com`;
    await desk.agent({ email: agentEmail });
  });

  it("cannot be read by scripts, is not sent from other sites, and over TLS never goes in the open", async () => {
    const other = await otherGateway({ trustProxy: true });
    const plain = await signIn(other.url);
    expect(plain).toMatch(/^switchboard_session=ags_[\w-]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await signIn(other.url, { "x-forwarded-proto": "https" })).toMatch(/; HttpOnly; SameSite=Lax; Secure$/);
    const cookie = (plain as string).split(";", 1)[0] as string;
    const out = await post(other.url, byHash(named("SignOut").hash), { headers: { cookie } });
    expect(out.headers.get("set-cookie")).toMatch(/^switchboard_session=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/);
  });
});

type Source = DataSource<RequestScope>;

interface OtherOptions {
  readonly trustProxy?: boolean;
  /** In the place of the tickets subgraph's. */
  readonly tickets?: Partial<Source>;
  readonly deadlineMs?: number;
  readonly log?: GatewayOptions["log"];
}

const stopping: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stopping) await stop();
});

/** Another gateway before the same subgraphs, with one of them replaced. */
async function otherGateway({ trustProxy = false, tickets, ...more }: OtherOptions = {}) {
  const { options } = stack.embedded.gateway;
  const sources = new Map(options.sources);
  if (tickets) sources.set("tickets", { ...(sources.get("tickets") as Source), ...tickets });
  const gateway = await Gateway.open({ ...options, sources, ...more });
  const server = openServer({
    gateway,
    pages: new Pages(`${ROOT}/clients`),
    log: options.log,
    trustProxy,
    isReady: async () => true,
  });
  const sockets = new Sockets(server, gateway, new Live(gateway), options.log, trustProxy);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stopping.push(async () => {
    await sockets.drain(1_000);
    server.closeAllConnections();
    await gateway.stop();
  });
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}/graphql` };
}

describe("when a part fails", () => {
  const BOTH = "{ tickets { nodes { id } } viewer { agent { name } } }";
  const SECRET = /10\.1\.2\.3|5432|select|hunter2|\.ts|tickets-7|node_modules| at /;

  it.each<[string, () => never, string]>([
    [
      "throws an error of its database",
      () => {
        throw Object.assign(new Error("select * from ticket failed: password hunter2 refused by 10.1.2.3:5432"), {
          code: "28P01",
        });
      },
      "SUBGRAPH_UNAVAILABLE",
    ],
    [
      "cannot be reached",
      () => {
        throw new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED tickets-7:5432") });
      },
      "SUBGRAPH_UNAVAILABLE",
    ],
    [
      "answers with errors of its own",
      (() => ({
        data: { tickets: null },
        errors: [
          {
            message: "select secret from ticket",
            path: ["tickets"],
            extensions: { code: "INTERNAL_SERVER_ERROR", stacktrace: ["at ticket.ts:1"], serviceName: "tickets-7" },
          },
        ],
      })) as never,
      "INTERNAL_SERVER_ERROR",
    ],
  ])(
    "that %s: the client learns no host, no SQL and no stack, but which request it was",
    async (_what, execute, code) => {
      const lines: string[] = [];
      const log = pino({ level: "error" }, { write: (line: string) => void lines.push(line) });
      const other = await otherGateway({ tickets: { execute }, log });
      const answer = await post(other.url, { query: BOTH }, { token: desk.admin.who.token });
      expect(answer.text).not.toMatch(SECRET);
      const socket = await RawSocket.ready(other.url, desk.admin.who.token);
      socket.subscribe("1", BOTH);
      const live = await socket.answer("1");
      expect(JSON.stringify(live)).not.toMatch(SECRET);
      socket.leave();
      for (const { errors } of [answer.body, live.payload as typeof answer.body]) {
        expect(errors?.[0]?.extensions).toMatchObject({
          code,
          retryable: true,
          requestId: expect.stringMatching(/^req_/),
        });
      }
      expect(answer.body.errors?.[0]?.extensions?.["requestId"]).toBe(answer.headers.get("x-request-id"));
      if (code === "INTERNAL_SERVER_ERROR") expect(lines.join("")).toContain("select secret");
    },
  );

  it("that never answers: the client is told within the deadline, over HTTP and on a socket", async () => {
    const never = () => new Promise<never>(() => undefined);
    const other = await otherGateway({ tickets: { execute: never, subscribe: never }, deadlineMs: 300 });
    const { token } = desk.admin.who;
    const started = performance.now();
    const answer = await post(
      other.url,
      { query: BOTH },
      { token, headers: { accept: "application/graphql-response+json" } },
    );
    expect([answer.status, answer.code]).toEqual([504, "DEADLINE_EXCEEDED"]);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({
      retryable: true,
      requestId: answer.headers.get("x-request-id"),
    });
    const socket = await RawSocket.ready(other.url, token);
    for (const text of [BOTH, "subscription { ticketsChanged { cursor ticket { id } } }"]) {
      const id = text.slice(0, 5);
      socket.subscribe(id, text);
      expect(codeOf(await socket.answer(id))).toBe("DEADLINE_EXCEEDED");
    }
    expect(performance.now() - started).toBeLessThan(8_000);
    socket.leave();
  });

  it("unless it is said otherwise a request has ten seconds", () => {
    expect(stack.embedded.gateway.deadlineMs).toBe(10_000);
  });
});
