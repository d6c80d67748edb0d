// One graphql-js schema in one process over the same resolvers and loaders, behind Apollo Server without its
// cache-control plugin (which would instrument every field): what a careful team builds without federation.
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import type { RequestScope, Subgraph } from "@switchboard/kit";
import {
  defaultFieldResolver,
  getNamedType,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  isScalarType,
} from "graphql";
import { Supergraph } from "../../../../gateway/dist/plan/supergraph.js";
import { supergraphOf } from "../../../../gateway/dist/topology/embedded.js";
import { SUBGRAPHS } from "../../../../gateway/dist/topology/subgraphs.js";
import { openHome } from "./home.js";
import { serve } from "./serve.js";

interface Bag {
  readonly scope: RequestScope;
}
type Resolve = GraphQLFieldResolver<unknown, Bag>;

/** The clients' schema with the subgraphs' resolvers; what one subgraph holds as an id only, its owner's loader fetches. */
function merged(subgraphs: ReadonlyMap<string, Subgraph>): GraphQLSchema {
  const { schema } = Supergraph.parse(supergraphOf(SUBGRAPHS));
  const all = [...subgraphs.values()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isScalarType(type)) {
      const own = all.map((subgraph) => subgraph.schema.getType(type.name)).find(isScalarType);
      if (own)
        Object.assign(type, { serialize: own.serialize, parseValue: own.parseValue, parseLiteral: own.parseLiteral });
    }
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const having = all.filter((subgraph) => fieldOf(subgraph, type.name, field.name));
      const home = having.find((subgraph) => ownerOf(all, type.name) === subgraph) ?? having[0];
      if (!home) throw new GraphQLError(`Nobody has ${type.name}.${field.name}.`);
      const own = fieldOf(home, type.name, field.name)?.resolve as GraphQLFieldResolver<unknown, unknown> | undefined;
      const owner = ownerOf(all, getNamedType(field.type).name);
      if (!own && (!owner || owner === home)) continue;
      const resolve: Resolve = (source, args, { scope }, info) =>
        (own ?? defaultFieldResolver)(source, args, home.context(scope), info);
      field.resolve = (
        owner && owner !== home ? expanded(resolve, owner, getNamedType(field.type).name) : resolve
      ) as never;
    }
  }
  return schema;
}

const fieldOf = (subgraph: Subgraph, type: string, field: string) => {
  const found = subgraph.schema.getType(type);
  return isObjectType(found) ? found.getFields()[field] : undefined;
};

const ownerOf = (all: readonly Subgraph[], type: string) =>
  all.find(({ definition }) => definition.references.some((reference) => reference.typename === type));

function expanded(resolve: Resolve, owner: Subgraph, typename: string): Resolve {
  const reference = owner.definition.references.find((known) => known.typename === typename);
  const fetch = async (stub: unknown, { scope }: Bag): Promise<unknown> => {
    if (stub == null || !reference) return null;
    const ctx = owner.context(scope);
    const row = await ctx.load(reference.load, (stub as { id: string }).id);
    if (row == null || !scope.viewer) return null;
    return !reference.canSee || (await reference.canSee(scope.viewer, row as never, ctx)) ? row : null;
  };
  return async (source, args, bag, info) => {
    const found: unknown = await resolve(source, args, bag, info);
    return Array.isArray(found) ? Promise.all(found.map((stub) => fetch(stub, bag))) : fetch(found, bag);
  };
}

await serve(async ({ port }, world) => {
  const home = await openHome(world);
  const schema = merged(home.subgraphs);
  const server = new ApolloServer<Bag>({
    schema,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      { requestDidStart: async ({ contextValue }) => ({ willSendResponse: async () => contextValue.scope.end() }) },
    ],
  });
  await startStandaloneServer(server, {
    listen: { port, host: "127.0.0.1" },
    context: async ({ req }) => ({ scope: home.scopeOf(req.headers.authorization) }),
  });
  return {
    stop: async () => {
      await server.stop();
      await home.close();
    },
  };
});
