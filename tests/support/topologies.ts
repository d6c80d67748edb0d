// One suite, both topologies:
//
//   describe.each(topologies)("… ($name)", ({ open }) => {
//     let stack: Stack;
//     beforeAll(async () => void (stack = await open()), STARTS_WITHIN_MS);
//     afterAll(() => stack.stop());
//
// Each has two gateways at `stack.urls`. Agents and visitors send the SDK's documents; the administrator sends any.
import { type MailServer, startMailServer, TEST_KEY, testDatabase } from "@switchboard/kit/testing";
import { inject } from "vitest";
import { OutsideStack } from "./backstage.js";
import type { Backstage, DeskWishes, TestDesk } from "./desk.js";
import { needs } from "./needs.js";
import type { Person } from "./person.js";
import { freePorts, PORTS_TAKEN, Program } from "./program.js";
import { TestStack } from "./stack.js";
import type { SubgraphName } from "../../gateway/src/topology/addresses.js";

export const STARTS_WITHIN_MS = 120_000;

export interface Stack extends Backstage {
  desk(wishes?: DeskWishes): Promise<TestDesk>;
  stranger(token?: string | null, locale?: string): Person;
  settle(): Promise<void>;
  stop(): Promise<void>;
  /** Where its mail goes. */
  readonly mail: MailServer;
  /** Ends one subgraph's process as a crash would, where it has one of its own. */
  kill?(name: SubgraphName): Promise<void>;
}

const database = () => testDatabase(inject("postgresUrl"), process.env["VITEST_POOL_ID"] ?? "1");

async function embedded(): Promise<Stack> {
  const mail = await startMailServer();
  const stack = new TestStack({ carriers: { mail: mail.settings, sms: null } });
  await stack.start(2);
  return Object.assign(stack, { mail });
}

/** NATS, six subgraphs, two gateways: nine processes on free ports of loopback. */
async function distributed(): Promise<Stack> {
  const [databaseUrl, port, mail] = [await database(), await freePorts(PORTS_TAKEN), await startMailServer()];
  const { user, password, host, port: mailPort, from } = mail.settings;
  const program = new Program("main.distributed.js", {
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    MASTER_KEY: TEST_KEY.toString("base64"),
    SMTP_URL: `smtp://${user}:${encodeURIComponent(password ?? "")}@${host}:${mailPort}`,
    MAIL_FROM: from,
  });
  await program.start();
  const urls = [port, port + 1].map((at) => `http://127.0.0.1:${at}/graphql`);
  const outside = await OutsideStack.open(urls, databaseUrl, TEST_KEY);
  return Object.assign(outside, {
    mail,
    stop: async () => {
      await outside.close();
      await program.stop();
    },
    kill: async (name: SubgraphName) => {
      await program.killOne(`main.part.js ${name}`);
    },
  });
}

export interface Topology {
  readonly name: string;
  open(): Promise<Stack>;
}

export const topologies: readonly Topology[] = [
  { name: "embedded", open: embedded },
  ...(needs("nats") ? [{ name: "distributed", open: distributed }] : []),
];
