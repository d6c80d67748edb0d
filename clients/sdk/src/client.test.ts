import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createClient } from "./client.js";
import { createDesk } from "./desk.js";
import { HeartbeatDocument, SendMessageDocument, ViewerDocument } from "./gql/graphql.js";
import { RequestFailedError, unwrap, UserErrorsError } from "./result.js";

type Answer = (request: { body: Record<string, unknown>; headers: IncomingMessage["headers"] }) => unknown;
const CUT = Symbol("cut");
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A gateway that gives the answers in turn (the last one from then on) and keeps what it was asked. */
async function gateway(...answers: unknown[]) {
  const asked: Parameters<Answer>[0][] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    let text = "";
    for await (const part of request) text += part;
    asked.push({ body: JSON.parse(text) as Record<string, unknown>, headers: request.headers });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === CUT) return void request.socket.destroy();
    response.setHeader("x-request-id", "req_1").setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, asked };
}

const sent = { data: { sendMessage: { message: null, conversation: null, userErrors: [] } } };
const input = { conversationId: "conv_1", text: "Hello", idempotencyKey: "k1" };

test("a message with a key is sent again with the same key when the gateway dies under it", async () => {
  const { url, asked } = await gateway(CUT, sent);
  const result = await createClient({ url, token: "secret" }).mutate(SendMessageDocument, { input });
  expect(result).toMatchObject({ errors: [], requestId: "req_1" });
  expect(asked.map(({ body }) => body["variables"])).toEqual([{ input }, { input }]);
  expect(asked[0]?.headers.authorization).toBe("Bearer secret");
});

test("a mutation without a key is never repeated; the failure is data", async () => {
  const { url, asked } = await gateway(CUT, { data: { heartbeat: { agent: null, userErrors: [] } } });
  const result = await createClient({ url }).mutate(HeartbeatDocument, { input: {} });
  expect(result).toMatchObject({ data: null, requestId: null, errors: [{ extensions: { code: "UNREACHABLE" } }] });
  expect(asked).toHaveLength(1);
  expect(() => unwrap(result)).toThrow(RequestFailedError);
});

test("a query moves on to the next gateway", async () => {
  const dead = "http://127.0.0.1:9/graphql";
  const { url } = await gateway({ data: { viewer: null } });
  for (let turn = 0; turn < 4; turn += 1) {
    const result = await createClient({ urls: [dead, url] }).query(ViewerDocument);
    expect(result.data).toEqual({ viewer: null });
  }
});

test("what the server calls retryable is asked again, what it refuses is not", async () => {
  const busy = { errors: [{ message: "busy", extensions: { code: "SUBGRAPH_UNAVAILABLE", retryable: true } }] };
  const refused = { errors: [{ message: "no", extensions: { code: "FORBIDDEN", retryable: false } }] };
  const { url, asked } = await gateway(busy, refused);
  const result = await createClient({ url }).query(ViewerDocument);
  expect(result.errors[0]?.extensions?.["code"]).toBe("FORBIDDEN");
  expect(asked).toHaveLength(2);
});

test("user errors are data until they are unwrapped", async () => {
  const userErrors = [{ message: "Too long", code: "TOO_LONG", path: ["input", "text"] }];
  const { url } = await gateway({ data: { sendMessage: { message: null, conversation: null, userErrors } } });
  const result = await createClient({ url }).mutate(SendMessageDocument, { input });
  expect(result.data?.sendMessage.userErrors).toEqual(userErrors);
  expect(() => unwrap(result)).toThrow(UserErrorsError);
});

test("a persisted request holds the hash of the manifest and no text", async () => {
  const { url, asked } = await gateway({ data: { viewer: null } });
  await createClient({ url, persisted: true }).query(ViewerDocument);
  await createClient({ url }).query(ViewerDocument);
  const sha256Hash = ViewerDocument.__meta__?.["hash"];
  expect(sha256Hash).toMatch(/^[0-9a-f]{64}$/);
  expect(asked[0]?.body).toEqual({ variables: {}, extensions: { persistedQuery: { version: 1, sha256Hash } } });
  expect(asked[1]?.body["query"]).toContain("query Viewer");
});

test("an answer that does not come in time is data too", async () => {
  const { url } = await gateway({ data: { viewer: null } });
  const never: typeof fetch = (_url, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener("abort", () => reject(init.signal?.reason as Error));
    });
  const result = await createClient({ url, fetch: never, timeoutMs: 20, retryForMs: 0 }).query(ViewerDocument);
  expect(result.errors[0]?.extensions?.["code"]).toBe("TIMED_OUT");
});

test("the desk makes a key of its own for what it starts, opens and sends", async () => {
  const { url, asked } = await gateway(CUT, sent);
  await createDesk(createClient({ url })).conversations.send({ conversationId: "conv_1", text: "Hello" });
  const keys = asked.map(
    ({ body }) => (body["variables"] as { input: { idempotencyKey: string } }).input.idempotencyKey,
  );
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys[1]).toBe(keys[0]);
});
