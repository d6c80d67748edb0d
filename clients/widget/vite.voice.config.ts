import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

// What is loaded with the first voice message only; `src/voice/load.ts` knows its address.
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: false,
    lib: { entry: "src/voice/voice.ts", formats: ["es"], fileName: () => "voice.js" },
    reportCompressedSize: true,
  },
});
