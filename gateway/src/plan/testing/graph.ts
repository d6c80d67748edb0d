import { composeServices } from "@apollo/composition";
import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type DocumentNode, execute, type ExecutionResult, type GraphQLSchema, parse, subscribe } from "graphql";
import { compileOperation } from "../operation.js";
import type { DataSource } from "../source.js";
import { Supergraph } from "../supergraph.js";

/** What a test's context says about the subgraphs, and learns of the calls to them. */
export interface GraphContext {
  readonly down: ReadonlySet<string>;
  readonly calls: string[];
}

type Resolvers = Readonly<Record<string, Record<string, Record<string, unknown>>>>;
type Variables = Record<string, unknown>;

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

/** Subgraphs in this process, composed, behind both gateways: the compiled plan and the stock one. */
export class TestGraph<C extends GraphContext> {
  readonly sdl: string;
  readonly supergraph: Supergraph;
  readonly schemas: ReadonlyMap<string, GraphQLSchema>;
  readonly sources: ReadonlyMap<string, DataSource<C>>;
  #stock: Promise<(request: unknown) => Promise<ExecutionResult>> | undefined;

  constructor(typeDefs: Readonly<Record<string, string>>, resolvers: Resolvers) {
    const parts = Object.entries(typeDefs).map(([name, text]) => ({ name, typeDefs: parse(text) }));
    const composed = composeServices(parts.map((part) => ({ ...part, url: `http://${part.name}.invalid` })));
    if (composed.supergraphSdl === undefined) throw new Error(composed.errors?.join("\n"));
    this.sdl = composed.supergraphSdl;
    this.supergraph = Supergraph.parse(this.sdl);
    this.schemas = new Map(
      parts.map(({ name, typeDefs }) => [
        name,
        buildSubgraphSchema([{ typeDefs, resolvers: (resolvers[name] ?? {}) as never }]),
      ]),
    );
    this.sources = new Map(parts.map(({ name }) => [name, this.#source(name)]));
  }

  /** One request through the compiled plan. */
  ours(text: string, variables: Variables, context: C): Promise<ExecutionResult> {
    const operation = compileOperation(this.supergraph, parse(text), undefined);
    return operation.execute({ variables, context, sources: this.sources });
  }

  /** The same request through the stock gateway's executor. */
  async stock(text: string, variables: Variables, context: C): Promise<ExecutionResult> {
    const executor = await (this.#stock ??= this.#loadStock());
    return executor({
      request: { query: text, variables },
      document: parse(text),
      queryHash: text,
      operationName: null,
      context,
      logger: quiet,
      metrics: {},
    });
  }

  async #loadStock(): Promise<(request: unknown) => Promise<ExecutionResult>> {
    const buildService = ({ name }: { name: string }): GraphQLDataSource<Variables> => ({
      process: async ({ request, context }) => {
        const document = parse(request.query ?? "");
        const answer = await this.#run(name, document, request.variables ?? {}, context as C & Variables);
        // Over a wire data is plain JSON; a round trip keeps the two runners from sharing objects.
        return JSON.parse(JSON.stringify(answer)) as Record<string, never>;
      },
    });
    const { executor } = await new ApolloGateway({
      supergraphSdl: this.sdl,
      logger: quiet,
      buildService,
    }).load();
    return executor as (request: unknown) => Promise<ExecutionResult>;
  }

  #source(name: string): DataSource<C> {
    return {
      execute: ({ document, variables, context }) => this.#run(name, document, variables, context),
      subscribe: ({ document, variables, context }) =>
        subscribe({
          schema: this.#schema(name),
          document,
          variableValues: variables,
          contextValue: context,
        }) as Promise<AsyncIterable<ExecutionResult>>,
    };
  }

  #run(name: string, document: DocumentNode, variableValues: Variables, context: C) {
    if (context.down.has(name)) throw new Error(`connect ECONNREFUSED ${name}.invalid:4001`);
    context.calls.push(name);
    return execute({ schema: this.#schema(name), document, variableValues, contextValue: context });
  }

  #schema(name: string): GraphQLSchema {
    const schema = this.schemas.get(name);
    if (schema === undefined) throw new Error(`No subgraph ${name}`);
    return schema;
  }
}
