// Hive Gateway as its guide to running it in earnest has it: no console, nothing asked of or told to other hosts.
import { defineConfig } from "@graphql-hive/gateway";

export const gatewayConfig = defineConfig({
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get("authorization") ?? "" }),
  },
  graphiql: false,
  landingPage: false,
  logging: "error",
});
