import "reflect-metadata";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { buildSubgraphSchema } from "@apollo/subgraph";
import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  GraphQLSchema,
  isObjectType,
  parse,
} from "graphql";
import { buildSchemaSync } from "type-graphql";
import { createResolversMap } from "type-graphql";
import { type FieldReads, fieldReadsOf } from "./asked.js";
import type { RequestContext } from "./context.js";
import { forbidden, Rejection, unauthenticated } from "./errors.js";
import { holds } from "./viewer.js";
import type { Scope } from "./scopes.js";

type Resolve = GraphQLFieldResolver<unknown, RequestContext>;
/** Resolves `_entities` references of one type, in the order given; unknown or invisible ones are null. */
export type ReferenceResolver = (reference: { id: string }, ctx: RequestContext) => unknown;

const LINK = `extend schema @link(url: "https://specs.apollo.dev/link/v1.0")
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@tag", "@inaccessible", "@external", "@requires", "@authenticated", "@requiresScopes"])
`;

/** What a field's or type's access directive in the SDL asks for. Read from the SDL, so that printed = enforced. */
type Gate =
  | { readonly kind: "public" }
  | { readonly kind: "authenticated" }
  | { readonly kind: "scopes"; readonly anyOf: readonly Scope[][] };

interface Directives {
  readonly directives?:
    | readonly {
        readonly name: { readonly value: string };
        readonly arguments?: readonly { readonly value: unknown }[];
      }[]
    | undefined;
}

function gateOf(node: Directives | null | undefined): Gate | null {
  for (const directive of node?.directives ?? []) {
    const name = directive.name.value;
    if (name === "authenticated") return { kind: "authenticated" };
    if (name === "tag" && literal(directive.arguments?.[0]?.value) === "public") return { kind: "public" };
    if (name === "requiresScopes")
      return { kind: "scopes", anyOf: literal(directive.arguments?.[0]?.value) as Scope[][] };
  }
  return null;
}

function literal(value: unknown): unknown {
  const node = value as { kind: string; value?: unknown; values?: unknown[] } | undefined;
  return node?.kind === "ListValue" ? node.values?.map(literal) : node?.value;
}

function check(gate: Gate, ctx: RequestContext): void {
  if (gate.kind === "public") return;
  if (!ctx.scope.viewer) throw unauthenticated();
  if (gate.kind === "authenticated") return;
  if (gate.anyOf.some((all) => all.every((scope) => holds(ctx.scope.viewer, scope)))) return;
  throw forbidden(gate.anyOf.map((all) => all.join(" and ")).join(" or "));
}

const guard =
  (gate: Gate, resolve: Resolve): Resolve =>
  (source, args, ctx, info) => {
    check(gate, ctx);
    return resolve(source, args, ctx, info);
  };

/** A mutation's edge: rejections become data in the caller's language; the request's caches are fresh afterwards. */
const asPayload =
  (resolve: Resolve): Resolve =>
  async (source, args, ctx, info) => {
    try {
      const payload = (await resolve(source, args, ctx, info)) as object | null | undefined;
      return { userErrors: [], ...payload };
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      const message = error.sentence[ctx.language];
      return { ...error.present, userErrors: [{ message, code: error.code, path: [...error.path] }] };
    }
  };

/** Builds a subgraph's executable schema and its SDL from its type-graphql classes. */
export function buildGraph(options: {
  readonly name: string;
  readonly resolvers: readonly Function[];
  readonly orphans: readonly Function[];
  readonly references: ReadonlyMap<string, ReferenceResolver>;
}): { schema: GraphQLSchema; sdl: string; reads: FieldReads } {
  const classes = buildSchemaSync({
    resolvers: options.resolvers as [Function, ...Function[]],
    orphanedTypes: [...options.orphans],
    // Access is checked by the guards below, from the printed directives; nothing uses @Authorized.
    authChecker: () => false,
    validate: false,
    globalMiddlewares: [],
    pubSub: {
      publish: () => undefined,
      subscribe: () => {
        throw new Error("not used");
      },
    },
  });
  const printed = printSchemaWithDirectives(classes).replace(/^schema\s*{[^}]*}\s*/m, "");
  const sdl = LINK + printed;
  const resolvers = createResolversMap(classes) as Record<string, Record<string, unknown>>;
  for (const [type, resolve] of options.references) {
    (resolvers[type] ??= {})["__resolveReference"] = resolve;
  }
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && !type.name.startsWith("__")) wire(schema, type, options.name);
  }
  return { schema, sdl, reads: fieldReadsOf(classes) };
}

function wire(schema: GraphQLSchema, type: GraphQLObjectType, subgraph: string): void {
  const isMutation = type === schema.getMutationType();
  const isSubscription = type === schema.getSubscriptionType();
  const isRoot = isMutation || isSubscription || type === schema.getQueryType();
  const typeGate = gateOf(type.astNode as Directives);
  for (const field of Object.values(type.getFields())) {
    if (field.name === "_entities" || field.name === "_service") continue;
    const gate = gateOf(field.astNode as Directives) ?? (isRoot ? null : typeGate);
    if (isRoot && !gate) throw new Error(`${subgraph}: ${type.name}.${field.name} says nothing about who may call it.`);
    if (isSubscription) {
      field.subscribe = guard(gate as Gate, field.resolve as Resolve) as never;
      field.resolve = (payload) => payload;
      continue;
    }
    let resolve = (field.resolve ?? defaultFieldResolver) as Resolve;
    if (isMutation) resolve = asPayload(resolve);
    if (gate && field.name !== "id") resolve = guard(gate, resolve);
    else if (!isMutation && field.resolve === undefined) continue;
    field.resolve = resolve as never;
  }
}
