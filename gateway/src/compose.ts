import { readFile } from "node:fs/promises";
import { composeServices } from "@apollo/composition";
import { parse } from "graphql";

/**
 * Composes the subgraphs' SDL into a supergraph. `for: SECURITY` is dropped from the access directives' links:
 * `@apollo/gateway` refuses to start with them and enforces nothing; the subgraphs enforce them themselves.
 * @throws Error naming every composition error.
 */
export function compose(sdls: ReadonlyMap<string, string>): string {
  const services = [...sdls].map(([name, sdl]) => ({
    name,
    url: `http://${name}.switchboard.internal/graphql`,
    typeDefs: parse(sdl),
  }));
  const result = composeServices(services);
  if (result.errors)
    throw new Error(`The subgraphs do not compose:\n${result.errors.map((e) => `  ${e.message}`).join("\n")}`);
  return result.supergraphSdl.replace(/,\s*for: SECURITY/g, "");
}

export const readSupergraph = (file: string): Promise<string> => readFile(file, "utf8");
