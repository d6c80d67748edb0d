import { fileURLToPath } from "node:url";
import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const graphql = fileURLToPath(new URL("node_modules/graphql/index.js", import.meta.url));

// Our own packages run from their sources. What "module" names is meant for bundlers; Node cannot always load it.
const conditions = ["source", ...defaultServerConditions.filter((condition) => condition !== "module")];

export default defineConfig({
  // One graphql realm: its CommonJS and its ES build must never meet in one process.
  resolve: { conditions, alias: [{ find: /^graphql$/, replacement: graphql }] },
  ssr: { resolve: { conditions } },
  test: {
    globalSetup: ["tests/setup.ts"],
    include: ["{gateway,subgraphs,clients,tests}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 30_000,
    reporters: ["default", "./tests/support/totals.reporter.ts"],
  },
});
