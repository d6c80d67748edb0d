// The whole of Switchboard in one process, on a database of the worker's own and a free port of loopback:
//
//   const stack = await testStack();                        // once per file; stops by itself
//   const desk = await stack.desk();                        // a workspace of this case's own, with `desk.admin`
//   const agent = await desk.onlineAgent();                 // signed in over HTTP; `desk.agent()` is still offline
//   const visitor = await desk.visitor({ name: "Li" });     // at the widget of the desk's channel
//   await visitor.succeed(StartConversationDocument, {…})   // typed documents of the SDK, or a document's text
//   const watch = await agent.watch("subscription ($after: Cursor) {…}", {}, liveCursor);
//   (await watch.next((e) => e.messagesChanged.message.text === "Hello")).messagesChanged
//
// `ask` fails on top-level errors, `succeed` on user errors too, `run` gives the raw result. `stack.settle()` waits
// until every subgraph has reacted to everything recorded so far; `stack.clock.forward(seconds)` moves the time.
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CarrierSettings, FileSettings, RequestContext, Subgraph } from "@switchboard/kit";
import { Clock, TEST_KEY, testDatabase, untilFileEnds } from "@switchboard/kit/testing";
import pg from "pg";
import { pino } from "pino";
import { inject } from "vitest";
import { manifestFiles, ROOT } from "../../gateway/src/places.js";
import { Embedded, supergraphOf } from "../../gateway/src/topology/embedded.js";
import { type Backstage, type DeskWishes, TestDesk } from "./desk.js";
import { Person } from "./person.js";
import { isSettled } from "./settled.js";
import { loadSubgraphs } from "./subgraphs.js";

const SETTLED_WITHIN_MS = 30_000;

/** Composed once for all the stacks of this process. */
let supergraphSdl: string | undefined;

export interface StackWishes {
  /** Other than a folder of its own and no scanner. */
  readonly files?: Partial<FileSettings>;
  /** By what answers leave; absent = by nothing. */
  readonly carriers?: CarrierSettings;
}

export class TestStack implements Backstage {
  readonly clock = new Clock();
  readonly urls: string[] = [];
  embedded!: Embedded;
  databaseUrl!: string;
  /** The database as its owner sees it, past row-level security: for what a test must turn by hand. */
  superuser!: pg.Pool;
  readonly #people = new Set<Person>();
  /** By hash; two who ask for the same at once write it once. */
  readonly #trusted = new Map<string, Promise<void>>();
  /** Further processes' worth of it, behind `urls[1]` and so on: they answer, the first one works in the background. */
  readonly #others: Embedded[] = [];
  #folder!: string;
  #stopped: Promise<void> | undefined;

  constructor(private readonly wishes: StackWishes = {}) {}

  /** The address of the server, without a path. */
  get origin(): string {
    return new URL(this.urls[0] as string).origin;
  }

  async start(replicas = 1): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), "switchboard-stack-"));
    this.databaseUrl = await testDatabase(inject("postgresUrl"), process.env["VITEST_POOL_ID"] ?? "1");
    untilFileEnds(() => this.stop());
    this.superuser = new pg.Pool({ connectionString: this.databaseUrl, max: 1 });
    this.embedded = await this.#open(true);
    for (let i = 1; i < replicas; i++) this.#others.push(await this.#open(false));
  }

  async #open(background: boolean): Promise<Embedded> {
    const subgraphs = await loadSubgraphs();
    supergraphSdl ??= supergraphOf(subgraphs);
    const embedded = await Embedded.open({
      databaseUrl: this.databaseUrl,
      masterKey: TEST_KEY,
      subgraphs,
      supergraphSdl,
      root: ROOT,
      manifests: await manifestFiles(),
      log: pino({ level: process.env["TEST_LOG"] ?? "silent" }),
      now: this.clock.now,
      connections: 8,
      files: { store: { folder: join(this.#folder, "files") }, clamd: null, ...this.wishes.files },
      ...(this.wishes.carriers ? { carriers: this.wishes.carriers } : {}),
      background,
    });
    this.urls.push(`http://127.0.0.1:${await embedded.listen(0, "127.0.0.1")}/graphql`);
    return embedded;
  }

  /** Once, however often it is asked for; also after a start that failed halfway. */
  stop(): Promise<void> {
    return (this.#stopped ??= this.#stop());
  }

  async #stop(): Promise<void> {
    for (const person of this.#people) person.leave();
    for (const embedded of [...this.#others, this.embedded]) await embedded?.stop();
    await this.superuser.end();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Opens a workspace. */
  desk(wishes: DeskWishes = {}): Promise<TestDesk> {
    return TestDesk.open(this, (person) => this.#known(person), wishes);
  }

  /** Someone without a credential, or with the given one. */
  stranger(token: string | null = null, locale?: string): Person {
    return this.#known(new Person(this, { id: "", workspaceId: "", token, ...(locale ? { locale } : {}) }));
  }

  /** A context in which Switchboard itself acts in the workspace subgraph; end its scope when done. */
  open(workspaceId: string): RequestContext {
    return this.subgraph("workspace").systemContext(workspaceId);
  }

  subgraph(name: string): Subgraph {
    const subgraph = this.embedded.subgraphs.get(name);
    if (!subgraph) throw new Error(`There is no subgraph ${name} here.`);
    return subgraph;
  }

  has(name: string): boolean {
    return this.embedded.subgraphs.has(name);
  }

  async trust(text: string): Promise<void> {
    const hash = createHash("sha256").update(text).digest("hex");
    let trusted = this.#trusted.get(hash);
    if (!trusted) this.#trusted.set(hash, (trusted = this.#trust(hash, text)));
    await trusted;
  }

  async #trust(hash: string, text: string): Promise<void> {
    const file = join(this.#folder, `${hash}.json`);
    await writeFile(file, JSON.stringify({ [hash]: text }));
    for (const { gateway } of [this.embedded, ...this.#others]) await gateway.documents.trust([file]);
  }

  /** Where the bytes of a workspace's files lie. */
  filesOf(workspaceId: string): string {
    return join(this.#folder, "files", workspaceId);
  }

  /** Does one sweep of a workspace now, as the timer would. */
  async sweep(subgraph: string, name: string, workspaceId: string): Promise<void> {
    const sweep = this.subgraph(subgraph).sweeps.find((one) => one.name === name);
    if (!sweep) throw new Error(`There is no sweep ${name}.`);
    const ctx = this.subgraph(subgraph).systemContext(workspaceId);
    await sweep.run(ctx).finally(() => ctx.scope.end());
  }

  /** Waits until every subgraph has reacted to everything that was recorded, and to what came of that. */
  async settle(): Promise<void> {
    const until = Date.now() + SETTLED_WITHIN_MS;
    const subgraphs = [...this.embedded.subgraphs.values()];
    do {
      if (Date.now() > until) throw new Error("Some subgraph does not get done with reacting: see TEST_LOG=warn.");
      for (const subgraph of subgraphs) await subgraph.settle();
    } while (
      !(await isSettled(
        this.embedded.platform,
        subgraphs.map(({ name }) => name),
      ))
    );
  }

  #known(person: Person): Person {
    this.#people.add(person);
    return person;
  }
}

/** Starts the stack for a test file; it stops with the file. */
export async function testStack(wishes: StackWishes = {}): Promise<TestStack> {
  const stack = new TestStack(wishes);
  await stack.start();
  return stack;
}
