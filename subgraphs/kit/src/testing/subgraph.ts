import { AsyncLocalStorage } from "node:async_hooks";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ExecutionResult, parse, validate } from "graphql";
import pg, { type Pool } from "pg";
import { pino } from "pino";
import { inject } from "vitest";
import type { CarrierSettings } from "../carriers/carriers.js";
import type { FileSettings } from "../files/files.js";
import { newId } from "../ids.js";
import { Platform } from "../platform.js";
import { type ClientHints, RequestScope } from "../scope.js";
import type { Scope } from "../scopes.js";
import { Subgraph, type SubgraphDefinition } from "../subgraph.js";
import type { Viewer } from "../viewer.js";
import { Clock } from "./clock.js";
import { untilFileEnds } from "./file.js";
import { TEST_KEY, testDatabase } from "./server.js";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

const log = pino({ level: process.env["TEST_LOG"] ?? "silent" });

export type Data = Record<string, any>;

/** The count of whoever caused a statement; what runs in the background belongs to nobody. */
const counting = new AsyncLocalStorage<{ statements: number }>();

function countStatements(pool: Pool): void {
  pool.on("connect", (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    const counted = (...args: unknown[]): unknown => {
      const text = typeof args[0] === "string" ? args[0] : (args[0] as { text?: string }).text;
      const count = counting.getStore();
      if (count && !/^(begin|commit|rollback)/i.test(text ?? "")) count.statements++;
      return query(...args);
    };
    client.query = counted as typeof client.query;
  });
}

/** A workspace of one test case's own, with whoever the case needs in it. */
export class TestWorkspace {
  readonly id = newId("wsp");
  constructor(private readonly subgraph: TestSubgraph) {}

  agent(scopes: readonly Scope[], agentId = newId("agt")): Caller {
    return this.#caller({ kind: "AGENT", actorId: agentId, scopes });
  }

  visitor(customerId = newId("cus"), channelId = newId("chn")): Caller {
    return this.#caller({ kind: "VISITOR", actorId: customerId, scopes: ["visitor:chat"], channelId });
  }

  #caller(viewer: Pick<Viewer, "kind" | "actorId" | "scopes"> & Partial<Viewer>): Caller {
    return new Caller(this.subgraph, { workspaceId: this.id, credentialId: newId("ses"), language: "en", ...viewer });
  }

  /** Lets something happen in another subgraph: writes its event and waits until this subgraph has reacted. */
  async happened(source: string, name: string, data: Data, topics: string[] = [], at?: Date): Promise<void> {
    await this.subgraph.write(source, this.id, name, data, topics, at);
    await this.subgraph.settle();
  }
}

/** Someone who calls the graph. */
export class Caller {
  constructor(
    private readonly subgraph: TestSubgraph,
    readonly viewer: Viewer,
  ) {}

  get id(): string {
    return this.viewer.actorId;
  }

  /** The raw result. */
  run(text: string, variables: Data = {}): Promise<ExecutionResult<Data>> {
    return this.subgraph.run(this.viewer, text, variables);
  }

  /** The data; fails the case when there are top-level errors. */
  async ask(text: string, variables: Data = {}): Promise<Data> {
    const result = await this.run(text, variables);
    if (result.errors)
      throw new Error(
        JSON.stringify(result.errors.map((e) => ({ message: e.message, path: e.path, ...e.extensions }))),
      );
    return result.data as Data;
  }

  /** Subscribes; `next()` awaits the next event within five seconds. */
  watch(text: string, variables: Data = {}): Promise<Watch> {
    return this.subgraph.watch(this.viewer, text, variables);
  }
}

/** A subscription under way. */
export class Watch {
  constructor(private readonly events: AsyncIterator<ExecutionResult<Data>>) {}

  async next(): Promise<Data> {
    const timer = Promise.withResolvers<never>();
    const deadline = setTimeout(() => timer.reject(new Error("No event came within five seconds.")), 5_000);
    try {
      const result = await Promise.race([this.events.next(), timer.promise]);
      if (result.done) throw new Error("The subscription ended.");
      if (result.value.errors) throw new Error(JSON.stringify(result.value.errors));
      return result.value.data as Data;
    } finally {
      clearTimeout(deadline);
    }
  }

  async end(): Promise<void> {
    await this.events.return?.();
  }
}

export interface TestOptions {
  /** Other than a folder of its own and no scanner. */
  readonly files?: Partial<FileSettings>;
  /** By what words leave; absent = by nothing. */
  readonly carriers?: CarrierSettings;
}

/** One subgraph on a real PostgreSQL, in this process, without the gateway. */
export class TestSubgraph {
  readonly clock = new Clock();
  subgraph!: Subgraph;
  platform!: Platform;

  #folder = "";
  #stopped: Promise<void> | undefined;

  constructor(
    private readonly definition: SubgraphDefinition,
    private readonly options: TestOptions = {},
  ) {}

  async start(): Promise<void> {
    const databaseUrl = await testDatabase(inject("postgresUrl"), process.env["VITEST_POOL_ID"] ?? "1");
    untilFileEnds(() => this.stop());
    this.#folder = await mkdtemp(join(tmpdir(), "switchboard-files-"));
    const files: FileSettings = { store: { folder: this.#folder }, clamd: null, ...this.options.files };
    const carriers = this.options.carriers ? { carriers: this.options.carriers } : {};
    const options = { databaseUrl, masterKey: TEST_KEY, log, now: this.clock.now, connections: 8, files, ...carriers };
    this.platform = new Platform(options);
    countStatements(this.platform.reads);
    await this.platform.start();
    this.subgraph = await Subgraph.open(this.definition, this.platform);
    await this.subgraph.start();
  }

  /** Once, however often it is asked for; also after a start that failed halfway. */
  stop(): Promise<void> {
    return (this.#stopped ??= this.#stop());
  }

  async #stop(): Promise<void> {
    await this.subgraph?.stop();
    await this.platform?.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  workspace(): TestWorkspace {
    return new TestWorkspace(this);
  }

  scope(viewer: Viewer | null, client: ClientHints = {}): RequestScope {
    return new RequestScope(viewer, "test", viewer?.language ?? "en", log, client);
  }

  async run(
    viewer: Viewer | null,
    text: string,
    variables: Data = {},
    client: ClientHints = {},
  ): Promise<ExecutionResult<Data>> {
    const document = parse(text);
    const errors = validate(this.subgraph.schema, document);
    if (errors.length) return { errors };
    const scope = this.scope(viewer, client);
    try {
      return (await this.subgraph.execute(scope, document, variables)) as ExecutionResult<Data>;
    } finally {
      scope.end();
    }
  }

  async watch(viewer: Viewer | null, text: string, variables: Data = {}): Promise<Watch> {
    // From now on means after what was just done, also when this process has not read of it yet, or cannot because
    // somebody else's change is still open.
    await this.settle();
    await this.subgraph.stream.read();
    const result = await this.subgraph.subscribe(this.scope(viewer), parse(text), variables);
    if (!(Symbol.asyncIterator in result)) throw new Error(JSON.stringify(result.errors));
    return new Watch(result[Symbol.asyncIterator]() as AsyncIterator<ExecutionResult<Data>>);
  }

  /** How many SQL statements reading takes during `work`, opening and closing of transactions left out. */
  async statements(work: () => Promise<unknown>): Promise<number> {
    const count = { statements: 0 };
    await counting.run(count, work);
    return count.statements;
  }

  /** Has PostgreSQL look at a table now, as it would in time; whoever counts on its plans says so. */
  async analyze(table: string): Promise<void> {
    const owner = new pg.Client({ connectionString: this.platform.options.databaseUrl });
    await owner.connect();
    await owner.query(`analyze ${table}`).finally(() => owner.end());
  }

  /** Writes another subgraph's event as that subgraph would; `at` = another instant than the clock's. */
  async write(
    source: string,
    workspaceId: string,
    name: string,
    data: Data,
    topics: string[],
    at?: Date,
  ): Promise<void> {
    const client = await this.platform.reads.connect();
    try {
      await client.query("begin");
      await client.query("select set_config('app.workspace', $1, true)", [workspaceId]);
      await client.query(
        `insert into ${source}.event (workspace_id, name, topics, data, actor_kind, actor_id, at) values ($1, $2, $3, $4, 'SYSTEM', 'test', $5)`,
        [workspaceId, name, [name, ...topics], JSON.stringify(data), at ?? this.clock.now()],
      );
      await client.query("commit");
    } finally {
      client.release();
    }
    this.platform.bell.ring(source);
  }

  /** Does one sweep of a workspace now, as the timer would. */
  async sweep(name: string, workspaceId: string): Promise<void> {
    const sweep = this.subgraph.sweeps.find((s) => s.name === name);
    if (!sweep) throw new Error(`There is no sweep ${name}.`);
    const ctx = this.subgraph.systemContext(workspaceId);
    await sweep.run(ctx).finally(() => ctx.scope.end());
  }

  /** Waits until this subgraph has reacted to everything recorded so far. */
  settle(): Promise<void> {
    return this.subgraph.settle();
  }
}

/** Starts a subgraph for a test file; it stops with the file. */
export async function testSubgraph(definition: SubgraphDefinition, options: TestOptions = {}): Promise<TestSubgraph> {
  const test = new TestSubgraph(definition, options);
  await test.start();
  return test;
}
