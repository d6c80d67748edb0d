import { migrate } from "@switchboard/kit/migrate";
import { startTestServer, TEST_KEY } from "@switchboard/kit/testing/server";
import type { TestProject } from "vitest/node";
import { notes } from "../subgraphs/kit/src/testing/notes.js";

/** One PostgreSQL for the run, with every subgraph migrated into a template that workers copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer((databaseUrl) =>
    migrate({ databaseUrl, masterKey: TEST_KEY, subgraphs: [notes] }),
  );
  project.provide("postgresUrl", server.url);
  return () => server.stop();
}
