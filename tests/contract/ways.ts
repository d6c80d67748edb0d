import { getNamedType, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, isObjectType } from "graphql";
import { asked, needsArguments, operation } from "./asking.js";

export interface Way {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

const DEEPEST = 5;
const WAYS_MOST = 6;

/**
 * Documents that reach a type from different root fields of the graph, the shortest first, and select `target` of it.
 * `idOf` gives an id of a noun: the type itself for `id`, what the argument's name says for others.
 */
export function waysTo(schema: GraphQLSchema, type: string, target: string, idOf: (noun: string) => string): Way[] {
  const found: Way[] = [];
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ name }) => name !== "node" && name !== "nodes",
  );
  for (const root of roots) {
    const inner = pathTo(getNamedType(root.type), type, target);
    if (inner === null) continue;
    const noun = getNamedType(root.type).name;
    const { call, declared, variables } = asked(root, { id: (name) => idOf(name === "id" ? noun : nounOf(name)) });
    found.push({ text: operation("query", declared, `{ ${call} ${inner} }`), variables });
  }
  return found.sort((a, b) => a.text.length - b.text.length).slice(0, WAYS_MOST);
}

/** `assigneeId` → `Assignee`: good enough where the argument is named after the noun. */
const nounOf = (argument: string): string => {
  const word = argument.replace(/Ids?$/, "");
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** The shortest selection from one type to another, through fields that need no arguments. */
function pathTo(from: GraphQLNamedType, type: string, target: string): string | null {
  let reached: { readonly at: GraphQLNamedType; readonly fields: readonly GraphQLField<unknown, unknown>[] }[] = [
    { at: from, fields: [] },
  ];
  const seen = new Set<string>([from.name]);
  for (let depth = 0; depth <= DEEPEST; depth++) {
    const hit = reached.find(({ at }) => at.name === type);
    if (hit) return hit.fields.reduceRight((inner, { name }) => `{ ${name} ${inner} }`, `{ ${target} }`);
    reached = reached.flatMap(({ at, fields }) => {
      if (!isObjectType(at)) return [];
      return Object.values(at.getFields()).flatMap((field) => {
        const next = getNamedType(field.type);
        if (!isObjectType(next) || seen.has(next.name) || needsArguments(field)) return [];
        seen.add(next.name);
        return [{ at: next, fields: [...fields, field] }];
      });
    });
  }
  return null;
}
