import { MESSAGE_MOST } from "../../gateway/src/live/sockets.js";
import { beforeAll, describe, expect, it } from "vitest";
import { codeOf, post, RawSocket } from "../support/raw.js";
import { testStack } from "../support/stack.js";
import { HOSTILE, type Hostile } from "./hostile.documents.js";

const stack = await testStack();
const url = stack.urls[0] as string;
/** May send documents of their own: the one who could do harm with them. */
let token: string;
beforeAll(async () => {
  token = (await stack.desk()).admin.who.token as string;
});

/** The least processor time of some runs, since this machine does other things too, and the most memory. */
async function measured(
  name: string,
  work: () => Promise<unknown>,
): Promise<{ milliseconds: number; megabytes: number }> {
  let [milliseconds, megabytes] = [Number.POSITIVE_INFINITY, 0];
  for (let run = 0; run < 3; run++) {
    const heap = process.memoryUsage().heapUsed;
    const cpu = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(cpu);
    milliseconds = Math.min(milliseconds, (user + system) / 1_000);
    megabytes = Math.max(megabytes, (process.memoryUsage().heapUsed - heap) / 1_048_576);
  }
  if (process.env["TEST_FIGURES"]) console.log(name, milliseconds.toFixed(1), "ms", megabytes.toFixed(1), "MB");
  return { milliseconds, megabytes };
}

const cases = Object.entries(HOSTILE);

describe("over HTTP", () => {
  it.each(cases)("%s: refused in less than 100 ms and 20 MB", async (name, { text, variables, code }: Hostile) => {
    const used = await measured(name, async () => {
      const answer = await post(url, { query: text, variables }, { token });
      expect(answer.body.errors?.[0]?.message).toBeTruthy();
      expect(answer.body.data).toBeUndefined();
      expect(answer.code).toBe(code);
      expect(answer.body.errors?.[0]?.extensions).toMatchObject({
        retryable: false,
        requestId: answer.headers.get("x-request-id"),
      });
    });
    expect(used.milliseconds).toBeLessThan(100);
    expect(used.megabytes).toBeLessThan(20);
  });

  it("a stranger's own document is not even looked at", async () => {
    const { text } = HOSTILE["a fragment bomb with many names"] as Hostile;
    expect((await post(url, { query: text })).code).toBe("FORBIDDEN");
    expect((await post(url, { query: "{ viewer { kind } }" })).code).toBe("FORBIDDEN");
    // Thirty passwords in one request would be thirty tries for the price of one.
    const twice =
      'mutation { signIn(input: { email: "a@example.com", password: "b" }) { token } c: signIn(input: { email: "a@example.com", password: "d" }) { token } }';
    expect((await post(url, { query: twice })).code).toBe("FORBIDDEN");
  });

  it("the server answers others while it is being bombed", async () => {
    const { text } = HOSTILE["a fragment bomb with many names"] as Hostile;
    const bombs = Array.from({ length: 30 }, () => post(url, { query: text }, { token }));
    const started = performance.now();
    expect((await post(url, { query: "{ __typename }" })).body.data).toEqual({ __typename: "Query" });
    expect(performance.now() - started).toBeLessThan(3_000);
    for (const { code } of await Promise.all(bombs)) expect(code).toBe("GRAPHQL_VALIDATION_FAILED");
  });
});

describe("on a socket", () => {
  it("every one of them gets an error, and the socket goes on", async () => {
    const socket = await RawSocket.ready(url, token);
    for (const [name, { text, variables, code }] of cases) {
      // Longer messages close the socket: see sockets.test.ts.
      if (JSON.stringify(text).length > MESSAGE_MOST - 1_024) continue;
      const used = await measured(name, async () => {
        const id = crypto.randomUUID();
        socket.subscribe(id, text, variables);
        expect(codeOf(await socket.answer(id)), name).toBe(code);
      });
      expect(used.milliseconds, name).toBeLessThan(100);
      expect(used.megabytes, name).toBeLessThan(20);
    }
    socket.subscribe("good", "{ __typename }");
    expect(await socket.answer("good")).toMatchObject({ type: "next", payload: { data: { __typename: "Query" } } });
    socket.leave();
  });
});
