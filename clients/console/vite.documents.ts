import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const GENERATED = fileURLToPath(new URL("src/gql/graphql.ts", import.meta.url));
const DOCUMENT = /^export const (\w+) = (\{.*\}) as unknown as DocumentNode<.*$/gm;
const IMPORT = /import (?!type )\{([^}]*)\} from "(?:\.\.?\/)+gql\/graphql\.js";/g;
const PREFIX = "\0document:";
const FRAGMENT = "fragment ";

export const isDocument = (id: string): boolean => id.startsWith(PREFIX);

interface Definition {
  readonly kind: string;
  readonly name: { readonly value: string };
}

/**
 * The code generator writes all documents into one module, which could only be loaded as a whole. Here each becomes a
 * module of its own, and each fragment too: a page brings the documents that it sends, hashes and all, and what
 * several documents hold in common is there once.
 */
export function documents(): Plugin {
  let known: Promise<Map<string, string>> | null = null;
  return {
    name: "documents",
    enforce: "pre",
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || id === GENERATED || !code.includes("gql/graphql.js")) return null;
      return { code: code.replace(IMPORT, (_, names: string) => apart(names)), map: null };
    },
    resolveId: (source) => (source.startsWith("document:") ? `\0${source}` : null),
    async load(id) {
      if (!isDocument(id)) return null;
      this.addWatchFile(GENERATED);
      known ??= modules();
      return (await known).get(id.slice(PREFIX.length)) ?? null;
    },
    watchChange(id) {
      if (id === GENERATED) known = null;
    },
  };
}

/** The same names, each from its own module; types leave no trace. */
const apart = (names: string): string =>
  names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name && !name.startsWith("type "))
    .map((name) => `import { ${name} } from "document:${name}";`)
    .join(" ");

/** What each module says, by the name of its document or fragment. */
async function modules(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [, name = "", json = ""] of (await readFile(GENERATED, "utf8")).matchAll(DOCUMENT)) {
    const document = JSON.parse(json) as { definitions: Definition[] };
    const fragments: string[] = [];
    const definitions = document.definitions.map((definition) => {
      if (definition.kind !== "FragmentDefinition") return JSON.stringify(definition);
      const fragment = definition.name.value;
      found.set(`${FRAGMENT}${fragment}`, `export const fragment = ${JSON.stringify(definition)};`);
      fragments.push(`import { fragment as ${fragment} } from "document:${FRAGMENT}${fragment}";`);
      return fragment;
    });
    const rest = JSON.stringify({ ...document, definitions: undefined }).slice(1, -1);
    const text = `export const ${name} = { ${rest}, definitions: [${definitions.join(", ")}] };`;
    found.set(name, [...fragments, text].join("\n"));
  }
  return found;
}
