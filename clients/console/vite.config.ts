import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";
import { documents, isDocument } from "./vite.documents.js";

// In development the gateway runs beside us; in production it serves `dist/` itself, on the same origin as `/graphql`.
const gateway = "http://127.0.0.1:4000";

/** Lays `.br` and `.gz` beside each text file: the gateway sends what is there and compresses nothing itself. */
function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    async writeBundle({ dir = "dist" }) {
      for (const name of await readdir(dir, { recursive: true })) {
        if (!/\.(js|css|html|svg)$/.test(name)) continue;
        const text = await readFile(join(dir, name));
        await writeFile(join(dir, `${name}.br`), brotliCompressSync(text));
        await writeFile(join(dir, `${name}.gz`), gzipSync(text, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  plugins: [documents(), compressed()],
  server: {
    port: 4610,
    proxy: { "/graphql": { target: gateway, ws: true } },
  },
  build: {
    target: "es2023",
    // The policy is `script-src 'self'`: nothing may be inlined as a data URL that runs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // Shared pieces are named after all who share them.
        chunkFileNames: ({ name }) => `assets/${name.split("~")[0]}-[hash].js`,
        codeSplitting: {
          groups: [
            // What every page needs comes in two pieces, of which a release changes one. The entry stays by itself: it begins.
            { name: "libraries", test: /[\\/]node_modules[\\/]/, tags: ["$initial"], priority: 2 },
            { name: "desk", test: /^(?!.*(?:main\.tsx|\.html)$)/, tags: ["$initial"], priority: 1 },
            {
              name: "documents",
              test: isDocument,
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 6_000,
            },
          ],
        },
      },
      // The control library marks its files for server components; there are none here.
      onwarn: (warning, report) => {
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") report(warning);
      },
    },
  },
});
