import { ALL_SCOPES, isScope, type Scope } from "@switchboard/kit";
import {
  type DirectiveNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  valueFromASTUntyped,
} from "graphql";

export interface Gate {
  readonly kind: "public" | "authenticated" | "scopes";
  /** Any of these is enough. */
  readonly anyOf: readonly (readonly Scope[])[];
}

/** What the printed SDL says about who may; null = nothing. */
export function gateOf(directives: readonly DirectiveNode[] | undefined): Gate | null {
  for (const { name, arguments: args } of directives ?? []) {
    const value = args?.[0] ? valueFromASTUntyped(args[0].value) : undefined;
    if (name.value === "authenticated") return { kind: "authenticated", anyOf: [] };
    if (name.value === "tag" && value === "public") return { kind: "public", anyOf: [] };
    if (name.value === "requiresScopes") return { kind: "scopes", anyOf: value as Scope[][] };
  }
  return null;
}

/** Everything but what would open the gate. */
export const lacking = ({ anyOf }: Gate): Scope[] =>
  ALL_SCOPES.filter((scope) => !anyOf.some((all) => all.includes(scope)));

export const namesKnownScopes = ({ anyOf }: Gate): boolean =>
  anyOf.length > 0 && anyOf.every((all) => all.length > 0 && all.every(isScope));

export interface Root {
  readonly kind: "query" | "mutation" | "subscription";
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly gate: Gate | null;
  readonly isInternal: boolean;
}

/** The root fields of a subgraph, federation's own left out. */
export function rootsOf(schema: GraphQLSchema): Root[] {
  const roots = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  } as const;
  return Object.entries(roots).flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {})
      .filter(({ name }) => name !== "_entities" && name !== "_service")
      .map((field) => ({
        kind: kind as Root["kind"],
        type: type?.name ?? "",
        field,
        gate: gateOf(field.astNode?.directives),
        isInternal: field.astNode?.directives?.some(({ name }) => name.value === "inaccessible") ?? false,
      })),
  );
}

export interface GatedField {
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly gate: Gate;
}

/** Fields below the roots that ask for scopes, by themselves or by their type. */
export function gatedFieldsOf(schema: GraphQLSchema): GatedField[] {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("_") && !roots.has(type),
  );
  return types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const gate = gateOf(field.astNode?.directives) ?? gateOf(type.astNode?.directives);
      return gate?.kind === "scopes" && field.name !== "id" ? [{ type: type.name, field, gate }] : [];
    }),
  );
}
