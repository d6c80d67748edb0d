import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSchema, execute, parse, subscribe } from "graphql";
import { useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import type { FakeDesk } from "./desk.js";
import { rootsOf } from "./roots.js";

const schema = buildSchema(readFileSync(new URL("../../../schema/api.graphql", import.meta.url), "utf8"));

const manifest = JSON.parse(
  readFileSync(new URL("../../../clients/sdk/src/gql/persisted-documents.json", import.meta.url), "utf8"),
) as Record<string, string>;

interface Asked {
  readonly query?: string | null;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash: string } } | null;
}

/** The document that is meant: by its text, or by its hash in the SDK's manifest. */
const documentOf = ({ query, extensions }: Asked) =>
  parse(query || (manifest[extensions?.persistedQuery?.sha256Hash ?? ""] ?? ""));

export interface FakeServer {
  url: string;
  /** Drops every connection, and every n-th answer that is due: the work is done, the answer lost. */
  cut(): void;
  close(): Promise<void>;
}

/** The desk on loopback, over HTTP and sockets; the bearer token names who speaks. */
export async function serveDesk(desk: FakeDesk, loseEvery = Number.POSITIVE_INFINITY): Promise<FakeServer> {
  let answered = 0;
  const http = createServer(async (request, response) => {
    let text = "";
    for await (const part of request) text += part;
    const asked = JSON.parse(text) as Asked & { variables: Record<string, unknown> };
    const rootValue = rootsOf(desk, request.headers.authorization ?? "");
    const result = await execute({ schema, document: documentOf(asked), rootValue, variableValues: asked.variables });
    if ((answered += 1) % loseEvery === 0) return void request.socket.destroy();
    response.setHeader("content-type", "application/json").end(JSON.stringify(result));
  });
  const sockets = new WebSocketServer({ server: http, path: "/graphql" });
  useServer(
    {
      execute,
      subscribe,
      onSubscribe: ({ connectionParams }, _id, asked) => ({
        schema,
        document: documentOf(asked as Asked),
        rootValue: rootsOf(desk, String(connectionParams?.["authorization"])),
        variableValues: asked.variables ?? null,
      }),
    },
    sockets,
  );
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const cut = () => {
    for (const socket of sockets.clients) socket.terminate();
  };
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
    cut,
    close: async () => {
      cut();
      sockets.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
