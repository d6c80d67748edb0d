import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { becomes, did, start } from "../journeys/talk.js";
import { OutsideStack } from "../support/backstage.js";
import { until } from "../support/processes.js";
import { freePorts, Program } from "../support/program.js";
import { STARTS_WITHIN_MS } from "../support/topologies.js";
import { crowd, GOOD } from "./crowd.js";

const WORKERS = 2;
const BACK_WITHIN_MS = 60_000;
/** A bot that has not answered by then is passed over; and a little for the queue. */
const BOT_PATIENCE_MS = 20_000;
/** What a dead worker held is looked for every ten seconds. */
const TAKEN_OVER_WITHIN_MS = 45_000;

describe("the embedded topology under kill -9", () => {
  let folder: string;
  let program: Program;
  let stack: OutsideStack;
  let databaseUrl: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sb-faults-"));
    const [port, key] = [await freePorts(1), randomBytes(32)];
    program = new Program("main.js", {
      PORT: String(port),
      SWITCHBOARD_DATA: folder,
      WORKERS: String(WORKERS),
      DATABASE_URL: "",
      MASTER_KEY: key.toString("base64"),
    });
    await program.start();
    databaseUrl = `postgresql://postgres@${encodeURIComponent(join(folder, "postgres", "run"))}:5432/switchboard`;
    stack = await OutsideStack.open([`http://127.0.0.1:${port}/graphql`], databaseUrl, key);
  }, STARTS_WITHIN_MS);

  afterAll(async () => {
    await stack?.close();
    await program?.stop();
    await rm(folder, { recursive: true, force: true });
  }, STARTS_WITHIN_MS);

  const workers = () => program.processes("main.js");

  it("workers killed in a busy hour lose nothing and double nothing, and others take their places", {
    timeout: 240_000,
  }, async () => {
    const desk = await stack.desk();
    const kill = (after: number) => ({ after, what: "a worker is killed", happen: () => program.killOne("main.js") });
    const told = await crowd({ urls: stack.urls, login: desk.login, mischief: [kill(20), kill(60), kill(90)] });
    expect(told.at(-1), told.join("\n")).toBe(GOOD);
    await until("both workers are there", BACK_WITHIN_MS, async () => (await workers()).length === WORKERS);
  });

  it("a database killed in a busy hour comes back by itself, and nothing is lost or doubled", {
    timeout: 240_000,
  }, async () => {
    const desk = await stack.desk();
    const kill = { after: 30, what: "the database is killed", happen: () => program.killOne("bin/postgres -D") };
    const told = await crowd({ urls: stack.urls, login: desk.login, mischief: [kill] });
    expect(told.at(-1), told.join("\n")).toBe(GOOD);
  });

  it("a power cut in a busy hour: after the next start everybody goes on where they were", {
    timeout: 300_000,
  }, async () => {
    const desk = await stack.desk();
    const powerCut = async () => {
      await program.killAll();
      await program.start();
    };
    const told = await crowd({
      urls: stack.urls,
      login: desk.login,
      mischief: [{ after: 30, what: "everything is killed", happen: powerCut }],
    });
    expect(told.at(-1), told.join("\n")).toBe(GOOD);
  });

  it("a job whose worker was killed over it is taken over", { timeout: 240_000 }, async () => {
    const desk = await stack.desk();
    await did(
      desk.admin.desk.knowledge.create({ question: "How long does delivery take?", answer: "Two days.", locale: "en" }),
    );
    await stack.settle();
    const [deaf, busy, look] = await Promise.all([1, 2, 3].map(() => connected(databaseUrl)));
    if (!deaf || !busy || !look) throw new Error("No connection.");
    try {
      const visitor = await desk.visitor({ locale: "en" });
      // The bot hears nothing, so that the job that passes it over has something to do. (A lock of the table and not of
      // its row: that one would take a transaction id, and an open one holds back everybody's log.)
      await deaf.query("begin");
      await deaf.query("lock table knowledge.log_reader in exclusive mode");
      const conversationId = await start(visitor, "How long does delivery take?");
      // And the conversation is held, so that the job stands in the middle of its work when its worker is killed.
      await busy.query("begin");
      await busy.query("select 1 from conversations.conversation where id = $1 for update", [conversationId]);
      const holder = async () =>
        (
          await look.query(
            "select locked_by from graphile_worker.jobs where task_identifier = 'conversations.bot-timeout' and locked_by is not null",
          )
        ).rows[0] as { locked_by: string } | undefined;
      await until("the job is under way", BOT_PATIENCE_MS, async () => Boolean(await holder()));
      const dead = (await holder())?.locked_by;
      for (const { pid } of await workers()) process.kill(pid, "SIGKILL");
      await until("both workers are there again", BACK_WITHIN_MS, async () => (await workers()).length === WORKERS);
      // Three quarters of a minute later, nobody has heard of the dead one.
      await look.query(
        "update graphile_worker.switchboard_beat set at = now() - interval '50 seconds' where worker = $1",
        [dead],
      );
      await busy.query("rollback");
      await until(
        "the job is nobody's or another's",
        TAKEN_OVER_WITHIN_MS,
        async () => (await holder())?.locked_by !== dead,
      );
      await becomes(desk.admin, conversationId, "QUEUED");
    } finally {
      for (const client of [deaf, busy, look]) await client.end();
    }
  });
});

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}
