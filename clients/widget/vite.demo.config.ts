import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

// The shop page at /widget that shows the widget at work; its files live beside it under /widget/.
export default defineConfig({
  root: fileURLToPath(new URL("demo", import.meta.url)),
  base: "/widget/",
  build: {
    target: "es2022",
    outDir: "../dist",
    emptyOutDir: false,
    assetsDir: "shop",
    modulePreload: { polyfill: false },
    // A data: URL would need a wider CSP than the widget's documented line.
    assetsInlineLimit: 0,
  },
});
