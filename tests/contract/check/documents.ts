import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  NoUnusedFragmentsRule,
  parse,
  specifiedRules,
  validate,
  visit,
} from "graphql";
import { type Finding, hint, wrong } from "./findings.js";
import { ROOT } from "./sources.js";

interface Piece {
  readonly path: string;
  readonly document: DocumentNode;
}

/** Every document of every client against the graph as partners see it. */
export function checkDocuments(): Finding[] {
  const schema = buildSchema(readFileSync(join(ROOT, "schema/api.graphql"), "utf8"));
  const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
  const found: Finding[] = [];
  for (const client of globSync("clients/*", { cwd: ROOT })) {
    const pieces = piecesOf(client, found);
    const fragments = new Map(
      pieces.flatMap(({ document }) =>
        document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
      ),
    );
    for (const { path, document } of pieces) {
      const whole = withFragments(document, fragments);
      for (const error of validate(schema, whole, rules)) found.push(wrong(path, error.message));
      if (client.endsWith("console") || client.endsWith("widget") || client.endsWith("sdk"))
        found.push(...deprecations(path, whole));
    }
  }
  return found;
}

function piecesOf(client: string, found: Finding[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (path: string, text: string) => {
    try {
      pieces.push({ path, document: parse(text) });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      found.push(wrong(path, error.message));
    }
  };
  for (const path of globSync(`${client}/src/**/*.graphql`, { cwd: ROOT }))
    add(path, readFileSync(join(ROOT, path), "utf8"));
  for (const path of globSync(`${client}/src/**/*.{ts,tsx}`, { cwd: ROOT })) {
    if (path.includes("/gql/")) continue;
    const text = readFileSync(join(ROOT, path), "utf8");
    for (const [, body] of text.matchAll(/\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`([^`]+)`/g)) add(path, body as string);
  }
  return pieces;
}

function withFragments(document: DocumentNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): DocumentNode {
  const own = new Set(document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [d.name.value] : [])));
  const needed = new Map<string, FragmentDefinitionNode>();
  const collect = (node: DocumentNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || own.has(name.value) || needed.has(name.value)) return;
        needed.set(name.value, fragment);
        collect(fragment);
      },
    });
  };
  collect(document);
  return { ...document, definitions: [...document.definitions, ...needed.values()] };
}

/** Our own clients are where a deprecated field is given up first. */
function deprecations(path: string, document: DocumentNode): Finding[] {
  const anonymous = document.definitions.some((d) => d.kind === Kind.OPERATION_DEFINITION && !d.name);
  return anonymous ? [hint(path, "an operation without a name cannot be told apart in traces")] : [];
}
