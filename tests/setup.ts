import type { SubgraphDefinition } from "@switchboard/kit";
import { migrate } from "@switchboard/kit/migrate";
import { startTestServer, TEST_KEY } from "@switchboard/kit/testing/server";
import type { TestProject } from "vitest/node";
import { notes } from "../subgraphs/kit/src/testing/notes.js";

const NAMES = ["workspace", "customers", "conversations", "tickets", "knowledge", "analytics"] as const;

/** A subgraph that does not load fails its own tests; in the complete run it fails everything. */
async function definitions(): Promise<SubgraphDefinition[]> {
  const found: SubgraphDefinition[] = [notes];
  for (const name of NAMES) {
    try {
      const module = (await import(`../subgraphs/${name}/src/${name}.subgraph.ts`)) as Record<
        string,
        SubgraphDefinition
      >;
      if (module[name]) found.push(module[name]);
    } catch (error) {
      if (process.env["SWITCHBOARD_TESTS"] === "complete") throw error;
      console.error(`The ${name} subgraph does not load: ${(error as Error).message}`);
    }
    // At least a log, so that the others can react to what happens in it.
    if (found.at(-1)?.name !== name) found.push({ name, nouns: [], resolvers: [], references: [], events: [] });
  }
  return found;
}

/** One PostgreSQL for the run, with every subgraph migrated into a template that workers copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const subgraphs = await definitions();
  const server = await startTestServer((databaseUrl) => migrate({ databaseUrl, masterKey: TEST_KEY, subgraphs }));
  project.provide("postgresUrl", server.url);
  return () => server.stop();
}
