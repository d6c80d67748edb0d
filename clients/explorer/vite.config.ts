import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

/** GraphiQL's style sheet carries Roboto as text, a quarter of a megabyte; the page is set in the system's own face. */
const withoutRoboto: Plugin = {
  name: "switchboard:without-roboto",
  enforce: "pre",
  transform: (code, id) =>
    id.endsWith("/graphiql/dist/style.css")
      ? { code: code.replace(/@font-face\s*\{[^}]*font-family:\s*"?Roboto"?[^}]*\}/g, ""), map: null }
      : null,
};

// Everything the explorer needs comes from here: editor, workers, fonts. No request leaves the host.
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/explorer/",
  plugins: [withoutRoboto],
  worker: { format: "es" },
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: true,
    chunkSizeWarningLimit: 6_000,
    // Workers and fonts as data: URLs would need a wider CSP.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // "use client" of libraries means nothing in a page without a server part.
      onLog: (level, log, next) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") next(level, log);
      },
    },
  },
});
