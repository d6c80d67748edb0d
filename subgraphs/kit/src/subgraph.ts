import {
  createSourceEventStream,
  type DocumentNode,
  execute as executeGraph,
  type ExecutionResult,
  type GraphQLSchema,
} from "graphql";
import type { MikroORM } from "@mikro-orm/postgresql";
import { Asked, type FieldReads } from "./asked.js";
import { RequestContext } from "./context.js";
import { type EventDefinition, foreignEvent, type LogEntry } from "./events/define.js";
import { mapped } from "./events/live.js";
import type { Stream } from "./events/stream.js";
import { Fault } from "./errors.js";
import { housekeeping } from "./housekeeping.js";
import { Jobs, type Job } from "./jobs.js";
import type { Loader } from "./loaders.js";
import { isOutage } from "./outage.js";
import { openOrm, type OrmParts } from "./orm.js";
import type { SubgraphParts } from "./parts.js";
import type { Platform } from "./platform.js";
import { Place } from "./reactions/place.js";
import { type BatchReaction, type Reaction, reaction } from "./reactions/reaction.js";
import { Reader } from "./reactions/reader.js";
import { roleUrl } from "./roles.js";
import type { NounClass } from "./rows.js";
import { buildGraph, type ReferenceResolver } from "./schema.js";
import { RequestScope } from "./scope.js";
import { execute } from "./change.js";
import { Sweeps, type Sweep } from "./sweeps.js";
import { systemViewer, type Viewer } from "./viewer.js";
import { z } from "zod";

/** How `_entities` finds an owned noun: by its loader, and only if this viewer may see it. */
export interface Reference {
  readonly typename: string;
  readonly load: Loader<string, unknown>;
  canSee?(viewer: Viewer, row: never, ctx: RequestContext): boolean | Promise<boolean>;
}

export function reference<T>(
  typename: string,
  load: Loader<string, T | null>,
  canSee?: (viewer: Viewer, row: T, ctx: RequestContext) => boolean | Promise<boolean>,
): Reference {
  return { typename, load, ...(canSee ? { canSee: canSee as never } : {}) };
}

/** A subgraph's table of contents. */
export interface SubgraphDefinition extends OrmParts {
  /** Resolver classes; only types reachable from these are in its graph. */
  readonly resolvers: readonly Function[];
  /** Types not reachable from a root field: stubs of other subgraphs' nouns that we add fields to. */
  readonly types?: readonly Function[];
  readonly references: readonly Reference[];
  readonly events: readonly EventDefinition<never>[];
  readonly reactions?: readonly (Reaction | BatchReaction)[];
  readonly jobs?: readonly Job<never>[];
  readonly sweeps?: readonly Sweep[];
  /** Runs in every process once the subgraph is up: caches, in-memory indexes. Returns what stops it. */
  start?(open: (workspaceId: string) => RequestContext, subgraph: Subgraph): Promise<(() => Promise<void>) | undefined>;
}

export const defineSubgraph = (definition: SubgraphDefinition): SubgraphDefinition => definition;

const ORM_CONNECTIONS = 1;

/** How long a database may take to come back before feeds end, in steps; a quarter of a minute, besides the tries. */
const OUTAGE_PAUSES_MS = [250, 500, 1_000, 2_000, 4_000, 8_000];

const WorkspaceCreated = foreignEvent("workspace", "workspace.created", z.object({ workspaceId: z.string() }));

/** Kept for sweeps: the app role cannot list workspaces, by design. */
const rememberWorkspace = (name: string) =>
  reaction("remember-workspace", WorkspaceCreated, async (ctx, { workspaceId }) => {
    await ctx.change((em) =>
      execute(em, `insert into ${name}.known_workspace (workspace_id) values ($1) on conflict do nothing`, [
        workspaceId,
      ]),
    );
  });

interface Graph {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly reads: FieldReads;
}

const graphs = new WeakMap<SubgraphDefinition, Graph>();

/** A subgraph's executable schema and SDL, without a database; made once for all who open the subgraph in a process. */
export function graphOf(definition: SubgraphDefinition): Graph {
  let graph = graphs.get(definition);
  if (!graph) graphs.set(definition, (graph = makeGraph(definition)));
  return graph;
}

function makeGraph(definition: SubgraphDefinition): Graph {
  const references = new Map<string, ReferenceResolver>();
  for (const { typename, load, canSee } of definition.references) {
    references.set(typename, async ({ id }, shared) => {
      const ctx = shared;
      const row = await ctx.load(load, id);
      if (row == null || !ctx.scope.viewer) return null;
      if (canSee && !(await canSee(ctx.scope.viewer, row as never, ctx))) return null;
      return Object.assign(row, { __typename: typename });
    });
  }
  return buildGraph({
    name: definition.name,
    resolvers: definition.resolvers,
    orphans: definition.types ?? [],
    references,
  });
}

/** A running subgraph in this process. */
export class Subgraph implements SubgraphParts {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly stream: Stream;
  readonly #reads: FieldReads;
  readonly #asked = new WeakMap<DocumentNode, Asked>();
  readonly #readers: Reader[] = [];
  #jobs: Jobs | null = null;
  #sweeps: Sweeps | null = null;
  #stopParts: (() => Promise<void>) | undefined;

  private constructor(
    readonly definition: SubgraphDefinition,
    readonly platform: Platform,
    readonly orm: MikroORM,
  ) {
    this.name = definition.name;
    const graph = graphOf(definition);
    this.schema = graph.schema;
    this.sdl = graph.sdl;
    this.#reads = graph.reads;
    this.stream = platform.streamOf(this.name);
  }

  static async open(definition: SubgraphDefinition, platform: Platform): Promise<Subgraph> {
    const { databaseUrl, masterKey } = platform.options;
    // Its own connections are hardly used: it works on those of the change that it is asked in.
    const orm = await openOrm(definition, roleUrl(databaseUrl, "switchboard_app", masterKey), ORM_CONNECTIONS);
    return new Subgraph(definition, platform, orm);
  }

  /** Starts the live end and the work in the background. `background: false` for processes that only answer. */
  async start(options: { background: boolean } = { background: true }): Promise<void> {
    await this.stream.start();
    this.#stopParts = await this.definition.start?.((workspaceId) => this.systemContext(workspaceId), this);
    if (options.background) await this.startBackground();
  }

  /** Reactions, jobs and sweeps. */
  async startBackground(): Promise<void> {
    const reactions = [rememberWorkspace(this.name), ...(this.definition.reactions ?? [])];
    const context = (workspaceId: string) => this.systemContext(workspaceId);
    const { lead, log } = this.platform;
    for (const source of new Set(reactions.map((r) => r.source))) {
      const mine = reactions.filter((r) => r.source === source);
      const [stream, place] = [this.platform.streamOf(source), new Place(this.name, source, this.platform)];
      // A neighbour that is not up yet is followed as soon as it is; until then its log is asked now and then.
      void stream.follow();
      this.#readers.push(new Reader({ subgraph: this.name, stream, place, lead, log, contextFor: context }, mine));
    }
    await lead.stand(this.name, () => {
      for (const reader of this.#readers) reader.lead();
    });
    for (const reader of this.#readers) reader.start();
    this.#jobs = new Jobs(this.platform, this.definition.jobs ?? [], (_job, workspaceId) => context(workspaceId));
    await this.#jobs.start();
    this.#sweeps = new Sweeps(this, this.sweeps, context);
    this.#sweeps.start();
  }

  /** The definition's sweeps and those of every subgraph. */
  get sweeps(): readonly Sweep[] {
    return [...(this.definition.sweeps ?? []), housekeeping(this.name)];
  }

  rang(): void {
    this.platform.bell.ring(this.name);
  }

  /** The context of a request in this subgraph: one per scope, so that all fetches of a request share loaders. */
  context(scope: RequestScope): RequestContext {
    let context = scope.contexts.get(this.name);
    if (!context) scope.contexts.set(this.name, (context = new RequestContext(scope, this)));
    return context;
  }

  /** The same to answer this document, which is valid: lists read what it asks for and no more. */
  contextFor(scope: RequestScope, document: DocumentNode): RequestContext {
    let asked = this.#asked.get(document);
    if (!asked) this.#asked.set(document, (asked = Asked.by(document, this.schema, this.#reads)));
    const context = this.context(scope);
    context.asks(asked);
    return context;
  }

  /** A context in which Switchboard itself acts; end its scope when done. */
  systemContext(workspaceId: string): RequestContext {
    return this.context(new RequestScope(systemViewer(workspaceId), "system", "en", this.platform.log));
  }

  /** Runs an already validated document. */
  execute(
    scope: RequestScope,
    document: DocumentNode,
    variables: Record<string, unknown>,
    operationName?: string,
  ): Promise<ExecutionResult> | ExecutionResult {
    return executeGraph({
      schema: this.schema,
      document,
      variableValues: variables,
      operationName: operationName ?? null,
      contextValue: this.contextFor(scope, document),
    }) as Promise<ExecutionResult>;
  }

  /**
   * Subscribes; every event is answered in a scope of its own, so that it reads the present rows and holds no
   * connection while it waits for the next. An event that cannot be read since the database is away is read when it
   * is back: told without its rows, nobody would ever ask for it again. When it stays away, the feed ends.
   */
  async subscribe(
    scope: RequestScope,
    document: DocumentNode,
    variables: Record<string, unknown>,
    operationName?: string,
  ) {
    const run = { schema: this.schema, document, variableValues: variables, operationName: operationName ?? null };
    const source = await createSourceEventStream({ ...run, contextValue: this.context(scope) });
    scope.endReads();
    if (!(Symbol.asyncIterator in source)) return source;
    const payloads = source[Symbol.asyncIterator]() as AsyncIterableIterator<unknown>;
    return mapped(payloads, async (rootValue): Promise<ExecutionResult> => {
      for (const pauseMs of [...OUTAGE_PAUSES_MS, null]) {
        const moment = scope.again();
        try {
          const result = await executeGraph({ ...run, rootValue, contextValue: this.contextFor(moment, document) });
          if (!result.errors?.some(({ originalError }) => isOutage(originalError))) return result;
        } finally {
          moment.end();
        }
        if (pauseMs !== null) await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
      throw new Fault("SUBGRAPH_UNAVAILABLE", "An event could not be read; go on from your cursor.");
    });
  }

  /** Waits until everything recorded so far has been reacted to here. For tests. */
  async settle(): Promise<void> {
    await this.#logIsReadable();
    // Twice: a run that was ending when it was asked for has not looked again.
    for (let pass = 0; pass < 2; pass++) {
      for (const reader of this.#readers) await reader.catchUp();
      await this.stream.read();
    }
  }

  /** Until every transaction that is open now has ended: a log is never read past the oldest open one, whoever's it is. */
  async #logIsReadable(): Promise<void> {
    const snapshot = async () => {
      const sql =
        "select pg_snapshot_xmin(s)::text as xmin, pg_snapshot_xmax(s)::text as xmax from pg_current_snapshot() as s";
      const { rows } = await this.platform.relay.query<{ xmin: string; xmax: string }>(sql);
      return { xmin: BigInt(rows[0]?.xmin ?? 0), xmax: BigInt(rows[0]?.xmax ?? 0) };
    };
    const { xmax } = await snapshot();
    const until = Date.now() + 10_000;
    while ((await snapshot()).xmin < xmax && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  async stop(): Promise<void> {
    this.#sweeps?.stop();
    await this.#jobs?.stop();
    for (const reader of this.#readers) await reader.stop();
    await this.platform.lead.resign(this.name);
    await this.#stopParts?.();
    await this.stream.stop();
    await this.orm.close(true);
  }
}

export type { LogEntry, NounClass };
