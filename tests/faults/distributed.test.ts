import { TEST_KEY, testDatabase } from "@switchboard/kit/testing";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { OutsideStack } from "../support/backstage.js";
import { needs } from "../support/needs.js";
import { descendants, isAlive, until } from "../support/processes.js";
import { freePorts, PORTS_TAKEN, Program } from "../support/program.js";
import { STARTS_WITHIN_MS } from "../support/topologies.js";
import { crowd, GOOD } from "./crowd.js";

const PARTS = 9;
const BACK_WITHIN_MS = 60_000;

describe.runIf(needs("nats"))("the distributed topology under kill -9", () => {
  let program: Program;
  let stack: OutsideStack;

  beforeAll(async () => {
    const [port, databaseUrl] = [
      await freePorts(PORTS_TAKEN),
      await testDatabase(inject("postgresUrl"), process.env["VITEST_POOL_ID"] ?? "1"),
    ];
    program = new Program("main.distributed.js", {
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      MASTER_KEY: TEST_KEY.toString("base64"),
    });
    await program.start();
    stack = await OutsideStack.open(
      [port, port + 1].map((at) => `http://127.0.0.1:${at}/graphql`),
      databaseUrl,
      TEST_KEY,
    );
  }, STARTS_WITHIN_MS);

  afterAll(async () => {
    await stack?.close();
    await program?.stop();
  }, STARTS_WITHIN_MS);

  const whole = () =>
    until("all parts are there", BACK_WITHIN_MS, async () => (await descendants(program.pid)).length === PARTS);

  it.each([
    ["a subgraph", ["main.part.js conversations", "main.part.js workspace"]],
    ["a gateway", ["main.part.js gateway"]],
    ["NATS", ["nats-server"]],
  ])(
    "%s killed in a busy hour loses nothing and doubles nothing, and is there again",
    { timeout: 300_000 },
    async (_, words) => {
      const desk = await stack.desk();
      const mischief = words.map((word, i) => ({
        after: 20 + 40 * i,
        what: `${word} is killed`,
        happen: () => program.killOne(word),
      }));
      const told = await crowd({ urls: stack.urls, login: desk.login, mischief, dialogues: 12 });
      expect(told.at(-1), told.join("\n")).toBe(GOOD);
      await whole();
    },
  );

  it("asked to stop, it leaves no process behind", { timeout: 120_000 }, async () => {
    await whole();
    const parts = (await descendants(program.pid)).map(({ pid }) => pid);
    await program.stop("SIGINT");
    expect(parts.filter(isAlive)).toEqual([]);
  });

  it("without a NATS server it says how to get one", { timeout: 60_000 }, async () => {
    const lacking = new Program("main.distributed.js", {
      PORT: String(await freePorts(PORTS_TAKEN)),
      NATS_SERVER: "no-such-server",
      DATABASE_URL: "",
    });
    await expect(lacking.start()).rejects.toThrow("apt-get install nats-server");
  });
});
