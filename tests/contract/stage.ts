import { newId, type RequestScope, type Scope, type Subgraph, type Viewer } from "@switchboard/kit";
import type { Data } from "@switchboard/kit/testing";
import { type ExecutionResult, type GraphQLError, parse } from "graphql";
import pg from "pg";
import { afterAll } from "vitest";
import { inProcess } from "../../gateway/src/forward.js";
import { type Day, ordinaryDay } from "../support/day.js";
import type { TestDesk } from "../support/desk.js";
import { type TestStack, testStack } from "../support/stack.js";

export type Answer = ExecutionResult<Data>;

/** A desk after an ordinary day. */
export interface Stocked {
  readonly desk: TestDesk;
  readonly day: Day;
}

/** The stack with desks that have lived through a day, and ways to ask its parts as whoever one likes. */
export class Stage {
  private constructor(
    readonly stack: TestStack,
    /** Owner of the database: sees every row. */
    readonly owner: pg.Client,
  ) {}

  static async open(): Promise<Stage> {
    const stack = await testStack();
    const owner = new pg.Client({ connectionString: stack.databaseUrl });
    await owner.connect();
    afterAll(() => owner.end());
    return new Stage(stack, owner);
  }

  get subgraphs(): readonly Subgraph[] {
    return [...this.stack.embedded.subgraphs.values()];
  }

  async stocked(): Promise<Stocked> {
    const desk = await this.stack.desk();
    return { desk, day: await ordinaryDay(this.stack, desk) };
  }

  viewer(workspaceId: string, scopes: readonly Scope[], more: Partial<Viewer> = {}): Viewer {
    return {
      workspaceId,
      kind: "AGENT",
      actorId: newId("agt"),
      credentialId: newId("ses"),
      language: "en",
      scopes,
      ...more,
    };
  }

  /** Asks one subgraph, both by graphql-js and by the way the gateway takes. */
  async ask(subgraph: Subgraph, viewer: Viewer | null, text: string, variables: Data = {}): Promise<Answer[]> {
    const document = parse(text);
    const request = { subgraph: subgraph.name, document, text, operationName: undefined, variables };
    const plain = await this.#within(viewer, (scope) => subgraph.execute(scope, document, variables));
    const taken = await this.#within(viewer, (context) => inProcess(subgraph).execute({ ...request, context }));
    return [plain, taken];
  }

  /** Asks the gateway, without HTTP before it. */
  async askGateway(viewer: Viewer, text: string, variables: Data = {}): Promise<Answer> {
    const { gateway } = this.stack.embedded;
    const prepared = gateway.documents.prepare(text);
    return (await gateway.run(prepared, variables, {
      scope: gateway.scope(viewer, newId("req"), "en"),
      clientKey: "test",
      cookies: {},
    })) as Answer;
  }

  /** What subscribing is refused with; events that follow are not waited for. */
  async subscribe(
    subgraph: Subgraph,
    viewer: Viewer | null,
    text: string,
    variables: Data = {},
  ): Promise<readonly GraphQLError[]> {
    const scope = this.scope(viewer);
    const result = await subgraph.subscribe(scope, parse(text), variables);
    if (!(Symbol.asyncIterator in result)) return result.errors ?? [];
    await result[Symbol.asyncIterator]().return?.();
    return [];
  }

  scope(viewer: Viewer | null): RequestScope {
    return this.stack.embedded.gateway.scope(viewer, newId("req"), "en");
  }

  async #within(viewer: Viewer | null, work: (scope: RequestScope) => unknown): Promise<Answer> {
    const scope = this.scope(viewer);
    try {
      return (await work(scope)) as Answer;
    } finally {
      scope.end();
    }
  }

  /** The ids of a workspace's rows by graph type, newest first, as the database has them. */
  async ids(workspaceId: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = new Map<string, string[]>();
    for (const { name, orm, definition } of this.subgraphs) {
      for (const noun of definition.nouns as readonly (new () => object)[]) {
        const { tableName, props } = orm.getMetadata().get(noun);
        if (!props.some((p) => p.name === "id") || !props.some((p) => p.name === "workspaceId")) continue;
        const { rows } = await this.owner.query<{ id: string }>(
          `select id from ${name}."${tableName}" where workspace_id = $1 order by id desc`,
          [workspaceId],
        );
        found.set(
          noun.name,
          rows.map(({ id }) => id),
        );
      }
    }
    return found;
  }
}

export const codesOf = (answer: { readonly errors?: readonly GraphQLError[] }): unknown[] =>
  (answer.errors ?? []).map(({ extensions }) => extensions["code"]);
