import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

/**
 * Generated documents carry only their hash, but fragments keep their text. Nothing reads it: saying that making them
 * has no side effect lets the bundler drop them.
 */
const dropFragmentTexts: Plugin = {
  name: "switchboard:drop-fragment-texts",
  transform: (code, id) =>
    id.endsWith("/src/gql/graphql.ts")
      ? { code: code.replaceAll("= new TypedDocumentString(", "= /* @__PURE__ */ new TypedDocumentString("), map: null }
      : null,
};

// The one script a shop puts into its pages: classic (not a module), so that `document.currentScript` says where it came from.
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [dropFragmentTexts],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: true,
    lib: {
      entry: "src/main.ts",
      formats: ["iife"],
      name: "SwitchboardWidget",
      fileName: () => "widget.js",
    },
    reportCompressedSize: true,
  },
});
