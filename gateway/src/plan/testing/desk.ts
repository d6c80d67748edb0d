import { composeServices } from "@apollo/composition";
import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import { buildSubgraphSchema } from "@apollo/subgraph";
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLSchema,
  parse,
  subscribe,
} from "graphql";
import { compileOperation } from "../operation.js";
import type { DataSource } from "../source.js";
import { Supergraph } from "../supergraph.js";
import { type DeskContext, deskResolvers } from "./desk.resolvers.js";
import { deskTypeDefs } from "./desk.schema.js";

const subgraphNames = Object.keys(deskTypeDefs);
const schemas: ReadonlyMap<string, GraphQLSchema> = new Map(
  subgraphNames.map((name) => [
    name,
    buildSubgraphSchema([
      {
        typeDefs: parse(deskTypeDefs[name] ?? ""),
        resolvers: (deskResolvers[name] ?? {}) as never,
      },
    ]),
  ]),
);

function compose(): string {
  const composed = composeServices(
    subgraphNames.map((name) => ({
      name,
      url: `http://${name}.invalid`,
      typeDefs: parse(deskTypeDefs[name] ?? ""),
    })),
  );
  if (composed.supergraphSdl === undefined) throw new Error(composed.errors?.join("\n"));
  return composed.supergraphSdl;
}

export const supergraphSdl = compose();
export const desk = Supergraph.parse(supergraphSdl);
export const newContext = (down: Iterable<string> = []): DeskContext => ({
  order: 0,
  down: new Set(down),
  calls: [],
});

type Answer = Promise<ExecutionResult> | ExecutionResult;
function runOn(
  name: string,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
  context: DeskContext,
): Answer {
  const schema = schemas.get(name);
  if (schema === undefined || context.down.has(name))
    throw new Error(`connect ECONNREFUSED ${name}.invalid:4001`);
  context.calls.push(name);
  return execute({ schema, document, variableValues, contextValue: context });
}

export const sources: ReadonlyMap<string, DataSource<DeskContext>> = new Map(
  subgraphNames.map((name) => [
    name,
    {
      execute: ({ document, variables, context }) => runOn(name, document, variables, context),
      subscribe: ({ document, variables, context }) => {
        const schema = schemas.get(name);
        if (schema === undefined) throw new Error(`No subgraph ${name}`);
        return subscribe({
          schema,
          document,
          variableValues: variables,
          contextValue: context,
        }) as Promise<AsyncIterable<ExecutionResult>>;
      },
    } satisfies DataSource<DeskContext>,
  ]),
);

/** One request through the compiled plan. */
export function ours(
  text: string,
  variables: Record<string, unknown> = {},
  context = newContext(),
): Promise<ExecutionResult> {
  return compileOperation(desk, parse(text), undefined).execute({ variables, context, sources });
}

let stockGateway: ReturnType<typeof loadStock> | undefined;
async function loadStock() {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} };
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: quiet,
    buildService: ({ name }): GraphQLDataSource<Record<string, unknown>> => ({
      async process({ request, context }) {
        // Over a wire data is plain JSON; a round trip keeps the two runners from sharing objects.
        const document = parse(request.query ?? "");
        const answer = await runOn(
          name,
          document,
          request.variables ?? {},
          context as unknown as DeskContext,
        );
        return JSON.parse(JSON.stringify(answer)) as Record<string, never>;
      },
    }),
  });
  const { executor } = await gateway.load();
  return { executor: executor as (request: unknown) => Promise<ExecutionResult>, logger: quiet };
}

/** The same request through the stock gateway's executor. */
export async function stock(
  text: string,
  variables: Record<string, unknown> = {},
  context = newContext(),
): Promise<ExecutionResult> {
  const { executor, logger } = await (stockGateway ??= loadStock());
  return executor({
    request: { query: text, variables },
    document: parse(text),
    queryHash: text,
    operationName: null,
    schema: desk.schema,
    context,
    logger,
    cache: undefined,
    metrics: {},
    overallCachePolicy: {},
  });
}
