// Stock @apollo/gateway behind stock Apollo Server, with their defaults.
import { readFileSync } from "node:fs";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { serve } from "./serve.js";

interface Bag {
  readonly authorization: string | undefined;
}

await serve(async ({ port, supergraphFile = "" }) => {
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(supergraphFile, "utf8"),
    buildService: ({ url }) =>
      new RemoteGraphQLDataSource<Bag>({
        ...(url ? { url } : {}),
        willSendRequest: ({ request, context }) => {
          if (context.authorization) request.http?.headers.set("authorization", context.authorization);
        },
      }),
  });
  const server = new ApolloServer<Bag>({ gateway: gateway as never, stopOnTerminationSignals: false });
  await startStandaloneServer(server, {
    listen: { port, host: "127.0.0.1" },
    context: async ({ req }) => ({ authorization: req.headers.authorization }),
  });
  return { stop: () => server.stop() };
});
