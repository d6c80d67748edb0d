import { posix } from "node:path";
import { type Finding, wrong } from "./findings.js";
import { type Import, type Source, withoutComments } from "./sources.js";

const SUBGRAPHS = ["workspace", "customers", "conversations", "tickets", "knowledge", "analytics"];
const DECORATORS = [
  "Field",
  "ObjectType",
  "InputType",
  "ArgsType",
  "Resolver",
  "FieldResolver",
  "Query",
  "Mutation",
  "Subscription",
  "Arg",
  "Args",
  "Directive",
];

/** One direction of the house: in files for which `holds` is true, `refuses` names what an import may not be. */
interface Rule {
  readonly says: string;
  holds(source: Source): boolean;
  refuses(taken: Import, source: Source): boolean;
}

const packageOf = (path: string): string =>
  path
    .split("/")
    .slice(0, path.startsWith("gateway") || path.startsWith("tests") ? 1 : 2)
    .join("/");
const isIn = (folder: string) => (source: Source) => source.path.startsWith(folder);
const ends = (suffix: string) => (source: Source) => source.path.endsWith(suffix) && !source.isTest;
const ours = (taken: Import): string | undefined => /^@switchboard\/([\w-]+)/.exec(taken.from)?.[1];

/** The package whose folder a relative import reaches, when it is another than the importer's. */
function strays(taken: Import, { path }: Source): boolean {
  if (!taken.from.startsWith(".")) return false;
  return packageOf(posix.normalize(posix.join(posix.dirname(path), taken.from))) !== packageOf(path);
}

const RULES: readonly Rule[] = [
  {
    says: "a package is entered by its public door, not by a path",
    holds: (s) => !s.path.startsWith("tests/"),
    refuses: strays,
  },
  {
    says: "a subgraph imports no other subgraph and nothing of the gateway or the clients",
    holds: (s) => s.path.startsWith("subgraphs/") && !s.path.startsWith("subgraphs/kit/"),
    refuses: (taken) => ours(taken) !== undefined && ours(taken) !== "kit",
  },
  {
    says: "the kit knows no subgraph",
    holds: isIn("subgraphs/kit/"),
    refuses: (taken) => ours(taken) !== undefined && ours(taken) !== "kit",
  },
  {
    says: "the gateway meets subgraphs only in topology/subgraphs*.ts and seed/",
    holds: (s) =>
      s.path.startsWith("gateway/src/") &&
      !s.isTest &&
      !s.path.startsWith("gateway/src/topology/subgraphs.") &&
      !s.path.startsWith("gateway/src/seed/"),
    refuses: (taken) => SUBGRAPHS.includes(ours(taken) ?? ""),
  },
  {
    says: "clients take no server code",
    holds: isIn("clients/"),
    refuses: (taken) =>
      ["kit", "gateway", ...SUBGRAPHS].includes(ours(taken) ?? "") ||
      /^(type-graphql|@mikro-orm|@apollo\/(server|gateway|subgraph)|pg$)/.test(taken.from),
  },
  {
    says: "a resolver never sees an EntityManager: changes are the service's",
    holds: ends(".resolver.ts"),
    refuses: ({ names }) =>
      names.some((name) => ["EntityManager", "execute", "record", "locked", "fresh"].includes(name)),
  },
  {
    says: "a service knows nothing of GraphQL",
    holds: ends(".service.ts"),
    refuses: ({ from, names }) =>
      /^(type-graphql|graphql$|@apollo\/)/.test(from) ||
      (from === "@switchboard/kit" && names.some((name) => DECORATORS.includes(name))),
  },
  {
    says: "type-graphql and the ORM are reached through the kit",
    holds: (s) => !s.path.startsWith("subgraphs/kit/"),
    refuses: ({ from }) => /^(type-graphql|@mikro-orm)/.test(from),
  },
];

const MAY_READ_ENVIRONMENT =
  /(^|\/)(main(\.\w+)?\.ts|config\.ts|start\.mjs|start\.build\.mjs|vite(\.\w+)?\.config\.ts)$/;

/** Import directions and the other rules that a file shows by itself. */
export function checkImports(sources: readonly Source[]): Finding[] {
  const found: Finding[] = [];
  for (const source of sources) {
    for (const rule of RULES.filter((r) => r.holds(source))) {
      for (const taken of source.imports) {
        if (rule.refuses(taken, source))
          found.push(wrong(source.path, `imports ${taken.names.join(", ")} from ${taken.from}: ${rule.says}`));
      }
    }
    if (
      !source.isTest &&
      !MAY_READ_ENVIRONMENT.test(source.path) &&
      /\bprocess\.env\b/.test(withoutComments(source.text))
    ) {
      found.push(wrong(source.path, "reads process.env, which only main.ts and config.ts do"));
    }
  }
  return found;
}
