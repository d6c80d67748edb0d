import { fileURLToPath } from "node:url";
import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const graphql = fileURLToPath(new URL("node_modules/graphql/index.js", import.meta.url));

export default defineConfig({
  // One graphql realm: its CommonJS and its ES build must never meet in one process.
  resolve: {
    // Our own packages run from their sources.
    conditions: ["source", ...defaultServerConditions], alias: [{ find: /^graphql$/, replacement: graphql }] },
  ssr: { resolve: { conditions: ["source", ...defaultServerConditions] } },
  test: {
    globalSetup: ["tests/setup.ts"],
    include: ["{gateway,subgraphs,clients,tests}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 30_000,
  },
});
