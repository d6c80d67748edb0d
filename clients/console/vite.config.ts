import { defineConfig } from "vite";

// In development the gateway runs beside us; in production it serves `dist/` itself, on the same origin as `/graphql`.
const gateway = "http://127.0.0.1:4000";

export default defineConfig({
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
      // The control library marks its files for server components; there are none here.
      onwarn: (warning, report) => warning.code !== "MODULE_LEVEL_DIRECTIVE" && report(warning),
    },
  },
});
