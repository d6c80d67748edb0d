import { access } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, from `gateway/dist` or `gateway/src`. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export const supergraphFile = join(ROOT, "schema", "supergraph.graphql");

/** The manifests of the clients that are built here. */
export async function manifestFiles(): Promise<string[]> {
  const files = ["console", "widget", "sdk"].map((client) =>
    join(ROOT, "clients", client, "src", "gql", "persisted-documents.json"),
  );
  const found: string[] = [];
  for (const file of files) {
    await access(file).then(
      () => found.push(file),
      () => undefined,
    );
  }
  return found;
}
