import { auditServer } from "graphql-http";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { BODY_MOST } from "../../gateway/src/http/body.js";
import { post, raw } from "../support/raw.js";
import { testStack } from "../support/stack.js";

const stack = await testStack();
const url = stack.urls[0] as string;
const TYPENAME = { query: "{ __typename }" };
const SIGN_OUT = "mutation { signOut(input: {}) { userErrors { code } } }";
let token: string;
beforeAll(async () => {
  token = (await stack.desk()).admin.who.token as string;
});

describe("GraphQL over HTTP", () => {
  it("passes the audit: no error, every SHOULD, and every MAY", async () => {
    const fetchFn = (address: string, init: RequestInit = {}) =>
      fetch(address, {
        ...init,
        headers: { authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) },
      });
    const results = await auditServer({ url, fetchFn });
    const failed = results
      .filter(({ status }) => status !== "ok")
      .map((r) => `${r.status} ${r.id} ${r.name}: ${"reason" in r ? r.reason : ""}`);
    expect(failed).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(61);
  });

  it("a result without data has the status of its error under application/graphql-response+json, and 200 under application/json", async () => {
    const refused = { query: "{ viewer { kind } }" };
    for (const [accept, status] of [
      ["application/graphql-response+json", 403],
      ["application/json, application/graphql-response+json", 200],
      ["application/graphql-response+json, application/json;q=0.9", 403],
      ["*/*", 200],
      ["application/graphql-response+json;q=0.1, application/json", 200],
    ] as const) {
      const answer = await post(url, refused, { headers: { accept } });
      expect([accept, answer.status, answer.code]).toEqual([accept, status, "FORBIDDEN"]);
      expect(answer.headers.get("content-type")).toMatch(
        status === 403 ? "application/graphql-response+json; charset=utf-8" : "application/json; charset=utf-8",
      );
    }
    const unacceptable = await post(url, TYPENAME, { token, headers: { accept: "text/html" } });
    expect(unacceptable.status).toBe(406);
  });

  it("a mutation by GET is refused, and so is a GET that any page could cause", async () => {
    const by = (query: string, headers: Record<string, string>) =>
      raw(`${url}?${new URLSearchParams({ query })}`, { headers });
    expect((await by(SIGN_OUT, { authorization: `Bearer ${token}` })).status).toBe(405);
    const simple = await by("{ __typename }", {});
    expect([simple.status, simple.code]).toEqual([400, "BAD_REQUEST"]);
    expect((await by("{ __typename }", { "apollo-require-preflight": "1" })).body.data).toEqual({
      __typename: "Query",
    });
    expect((await post(url, { query: "{ viewer { kind } }" }, { token })).body.data).toEqual({
      viewer: { kind: "AGENT" },
    });
  });

  it.each(["PUT", "DELETE", "PATCH"])("%s is not a way to ask", async (method) => {
    const answer = await raw(url, { method });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, POST, OPTIONS"]);
  });

  it("a subscription is not for HTTP", async () => {
    expect((await post(url, { query: "subscription { agentsChanged { cursor } }" }, { token })).code).toBe(
      "BAD_USER_INPUT",
    );
  });
});

describe("a body", () => {
  const body = JSON.stringify(TYPENAME);
  const nest = (levels: number) =>
    `{"query":"{ __typename }","variables":${'{"a":'.repeat(levels)}1${"}".repeat(levels)}}`;

  it.each<[string, number, string, RequestInit]>([
    [
      "that is a form",
      415,
      "BAD_REQUEST",
      { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "query={__typename}" },
    ],
    [
      "of plain text, as another site's page could post it",
      415,
      "BAD_REQUEST",
      { headers: { "content-type": "text/plain" }, body },
    ],
    ["of no type", 415, "BAD_REQUEST", { body: new Blob([body]) }],
    ["in UTF-16", 415, "BAD_REQUEST", { headers: { "content-type": "application/json; charset=utf-16" }, body }],
    [
      "that is compressed",
      415,
      "BAD_REQUEST",
      { headers: { "content-type": "application/json", "content-encoding": "gzip" }, body: gzipSync(body) },
    ],
    ["of bytes that are no UTF-8", 400, "BAD_REQUEST", { body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]) }],
    ["that ends in the middle", 400, "BAD_REQUEST", { body: '{"query": "{ __type' }],
    ["that is a batch", 400, "BAD_REQUEST", { body: JSON.stringify([TYPENAME, TYPENAME]) }],
    ["that is a number", 400, "BAD_REQUEST", { body: "7" }],
    ["that is null", 400, "BAD_REQUEST", { body: "null" }],
    ["that is empty", 400, "BAD_REQUEST", { body: "" }],
    ["with variables nested a hundred thousand levels deep", 413, "DOCUMENT_TOO_LARGE", { body: nest(100_000) }],
    ["with variables nested thirty thousand levels deep", 400, "BAD_REQUEST", { body: nest(30_000) }],
    [
      "with a list of fifty thousand nulls",
      400,
      "BAD_REQUEST",
      { body: JSON.stringify({ ...TYPENAME, variables: { a: Array.from({ length: 50_000 }, () => null) } }) },
    ],
    [
      "of more than 256 kB",
      413,
      "DOCUMENT_TOO_LARGE",
      { body: JSON.stringify({ ...TYPENAME, variables: { a: "x".repeat(BODY_MOST) } }) },
    ],
    ["of four megabytes", 413, "DOCUMENT_TOO_LARGE", { body: "x".repeat(4_000_000) }],
  ])("%s is refused with %d %s", async (_what, status, code, init) => {
    const answer = await raw(url, {
      method: "POST",
      ...init,
      headers: init.headers ?? (init.body instanceof Blob ? {} : { "content-type": "application/json" }),
    });
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({
      retryable: false,
      requestId: answer.headers.get("x-request-id"),
    });
  });

  it("of more than 256 kB that does not say how long it is is cut off", async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 16_384;
        if (sent > 1_048_576) controller.close();
        else controller.enqueue(new Uint8Array(16_384).fill(0x20));
      },
    });
    const answer = await raw(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: endless,
      duplex: "half",
    } as RequestInit);
    expect([answer.status, answer.code]).toEqual([413, "DOCUMENT_TOO_LARGE"]);
  });

  it("with keys that mean something on a prototype changes nothing", async () => {
    const text = `{"query":"query ($f: CustomerFilter) { customers(filter: $f) { nodes { id } } }","__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"variables":{"__proto__":{"f":1},"f":{"__proto__":{"isAdmin":true},"constructor":1}}}`;
    const answer = await post(url, text, { token });
    expect(answer.code).toBe("BAD_USER_INPUT");
    expect(({} as Record<string, unknown>)["isAdmin"]).toBeUndefined();
    const named = await post(
      url,
      { query: "{ constructor: __typename toString: __typename valueOf: __typename hasOwnProperty: __typename }" },
      { token },
    );
    expect(named.body.data).toEqual({
      constructor: "Query",
      toString: "Query",
      valueOf: "Query",
      hasOwnProperty: "Query",
    });
  });
});

describe("pages of other sites", () => {
  it("may ask with a token of their own, never with our cookie", async () => {
    const preflight = await raw(url, {
      method: "OPTIONS",
      headers: {
        origin: "https://shop.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
    expect(preflight.headers.get("access-control-allow-credentials")).toBeNull();
    expect(preflight.headers.get("access-control-allow-headers")).toContain("authorization");

    const viewer = { query: "{ viewer { kind } }" };
    const cookie = `switchboard_session=${token}`;
    const own = await post(url, viewer, { headers: { cookie, origin: stack.origin } });
    expect(own.body.data).toEqual({ viewer: { kind: "AGENT" } });
    const foreign = await post(url, viewer, { headers: { cookie, origin: "https://evil.example" } });
    expect(foreign.code).toBe("FORBIDDEN");
    const bearer = await post(url, viewer, { token, headers: { origin: "https://shop.example" } });
    expect(bearer.body.data).toEqual({ viewer: { kind: "AGENT" } });
  });
});
