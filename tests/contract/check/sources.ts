import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

export interface Import {
  /** What is imported from: a package or a relative path. */
  readonly from: string;
  /** The words between `import` or `export` and `from`. */
  readonly names: readonly string[];
}

export interface Source {
  /** From the project's folder: `subgraphs/tickets/src/ticket/ticket.ts`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Tests, their support and benches may do what the program may not. */
  readonly isTest: boolean;
}

const GENERATED = /(^|\/)(node_modules|dist|gql|migrations|__generated__)\//;
const STATEMENT =
  /\b(?:import|export)\s+(?:type\s+)?((?:[\w$*]+\s*,?\s*)?(?:\*\s+as\s+[\w$]+|\{[^}]*\})?)\s*from\s*["']([^"']+)["']/g;
const BARE = /\bimport\s*\(?\s*["']([^"']+)["']/g;

/** Every file that is written by hand. */
export function readSources(): Source[] {
  return globSync("{gateway,subgraphs/*,clients/*,tests}/**/*.{ts,tsx,mjs}", {
    cwd: ROOT,
    exclude: (name) => name === "node_modules" || name === "dist",
  })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !GENERATED.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), "utf8");
      return { path, text, lines: text.split("\n").length - 1, imports: importsOf(text), isTest: isTest(path) };
    });
}

function importsOf(text: string): Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  for (const [, names = "", from = ""] of code.matchAll(STATEMENT)) {
    found.push({
      from,
      names: names.split(/[\s{},]+/).filter((word) => word !== "" && word !== "type" && word !== "as"),
    });
  }
  for (const [, from = ""] of code.matchAll(BARE)) found.push({ from, names: [] });
  return found;
}

/** Good enough to find imports and words of code: comment marks inside strings are rare and only hide what follows. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

const isTest = (path: string): boolean =>
  path.startsWith("tests/") || /\/testing\//.test(path) || /\.(test|bench)\.(ts|tsx)$/.test(basename(path));

export const folderOf = (path: string): string => dirname(path);
