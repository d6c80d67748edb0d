import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const graphql = fileURLToPath(new URL("node_modules/graphql/index.js", import.meta.url));

export default defineConfig({
  // One graphql realm: its CommonJS and its ES build must never meet in one process.
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ["{gateway,subgraphs,clients,tests}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 30_000,
  },
});
