import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";
import LongestFirst from "./longest.first.js";

const graphql = fileURLToPath(new URL("../node_modules/graphql/index.js", import.meta.url));

// Our own packages run from their sources. What "module" names is meant for bundlers; Node cannot always load it.
const conditions = ["source", ...defaultServerConditions.filter((condition) => condition !== "module")];

const NEVER = ["**/node_modules/**", "**/dist/**"];
const FAULTS = "tests/faults/**/*.test.ts";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  // One graphql realm: its CommonJS and its ES build must never meet in one process.
  resolve: { conditions, alias: [{ find: /^graphql$/, replacement: graphql }] },
  ssr: { resolve: { conditions } },
  test: {
    globalSetup: ["tests/setup.ts"],
    setupFiles: ["tests/each.file.ts"],
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // As long as a browser is waited for: a busy machine is not a broken product. Who means a deadline names it.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "suite",
          include: ["{gateway,subgraphs,clients,tests}/**/*.test.ts"],
          exclude: [...NEVER, FAULTS],
          // Most of a file's time went into loading what the file before it had loaded. What a file starts is ended
          // with it (each.file.ts), and it has a database of its own, so nothing but loaded code is shared.
          isolate: false,
          // With one, each waits where two would not: for a browser, the database, a deadline.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          // A shared runner stalls now and then. What needed its second try is named at the end: it is not forgotten.
          retry: process.env["CI"] ? 1 : 0,
          sequence: { groupOrder: 0 },
        },
      },
      // Whole programs that are killed under load: one after the other, and only when nothing else runs.
      {
        extends: true,
        test: {
          name: "faults",
          include: [FAULTS],
          exclude: NEVER,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
    reporters: ["default", "./tests/support/totals.reporter.ts"],
  },
});
