// The subgraphs over HTTP, for gateways of others: all in one process on ports of their own, or one of them.
import { createServer, type Server } from "node:http";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import type { RequestScope, Subgraph } from "@switchboard/kit";
import { type DocumentNode, parse, validate } from "graphql";
import { type Home, openHome } from "./home.js";
import { type Serving, serve } from "./serve.js";

await serve(async ({ subgraphs: addresses = {}, subgraph: only, server: kind = "bare", background }, world) => {
  const names = Object.keys(addresses).filter((name) => only === undefined || name === only);
  const home = await openHome(world, names, background);
  const serving: Serving[] = [];
  for (const [name, subgraph] of home.subgraphs) {
    const port = Number(new URL(addresses[name] as string).port);
    serving.push(kind === "bare" ? await bare(home, subgraph, port) : await apollo(home, subgraph, port));
  }
  return {
    stop: async () => {
      for (const one of serving) await one.stop();
      await home.close();
    },
  };
});

/** node:http with every document parsed and validated once: the least that a subgraph server can do. */
async function bare(home: Home, subgraph: Subgraph, port: number): Promise<Serving> {
  const documents = new Map<string, DocumentNode>();
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { query, variables, operationName } = JSON.parse(Buffer.concat(chunks).toString()) as {
        query: string;
        variables?: Record<string, unknown>;
        operationName?: string;
      };
      let document = documents.get(query);
      if (!document) {
        document = parse(query);
        const errors = validate(subgraph.schema, document);
        if (errors.length) throw new Error(errors.join("\n"));
        documents.set(query, document);
      }
      const scope = home.scopeOf(request.headers.authorization);
      void Promise.resolve(subgraph.execute(scope, document, variables ?? {}, operationName)).then((result) => {
        scope.end();
        const text = JSON.stringify(result);
        response
          .writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) })
          .end(text);
      });
    });
  });
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Apollo Server with its defaults, as its tutorial has it. */
async function apollo(home: Home, subgraph: Subgraph, port: number): Promise<Serving> {
  interface Bag {
    readonly scope: RequestScope;
  }
  const server = new ApolloServer<Bag>({
    schema: subgraph.schema,
    plugins: [
      { requestDidStart: async ({ contextValue }) => ({ willSendResponse: async () => contextValue.scope.end() }) },
    ],
    stopOnTerminationSignals: false,
    // Its defaults but for their announcements.
    logger: { debug: () => undefined, info: () => undefined, warn: console.warn, error: console.error },
  });
  await startStandaloneServer(server, {
    listen: { port, host: "127.0.0.1" },
    context: async ({ req }) => spread(subgraph.context(home.scopeOf(req.headers.authorization))) as never,
  });
  return { stop: () => server.stop() };
}

/** Apollo Server hands resolvers a copy of the context; what is private to an object does not survive that. */
function spread(context: object): object {
  const own: Record<string, unknown> = { ...context };
  for (const [name, { value, get }] of Object.entries(
    Object.getOwnPropertyDescriptors(Object.getPrototypeOf(context) as object),
  )) {
    if (typeof value === "function" && name !== "constructor") own[name] = (value as () => unknown).bind(context);
    else if (get) own[name] = get.call(context);
  }
  return own;
}
