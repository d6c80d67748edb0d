import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { newId } from "@switchboard/kit";
import { send } from "./http/answer.js";
import { FILES_PREFIX, type FileRoute } from "./files/files.js";
import { graph, type GraphOptions } from "./http/graph.js";
import { counted } from "./observe.js";
import type { Pages } from "./pages.js";

export interface ServerOptions extends GraphOptions {
  readonly pages: Pages;
  /** Absent = no files are served. */
  readonly files?: FileRoute;
  /** False while starting or draining: /readyz says so and load balancers look elsewhere. */
  isReady(): Promise<boolean>;
}

/** A file may take this long to come; everything else must be here sooner. */
const UPLOAD_MOST_MS = 20 * 60_000;
const REQUEST_MOST_MS = 30_000;

/** The HTTP face: graph, health, pages. Sockets are attached by live.ts. */
export function openServer(options: ServerOptions): Server {
  const server = createServer(
    { requestTimeout: UPLOAD_MOST_MS, headersTimeout: 10_000, maxHeaderSize: 16_384 },
    (request, response) => {
      answer(options, request, response).catch((error: unknown) => {
        options.log.error({ err: error, path: (request.url ?? "").split("?", 1)[0] }, "a request failed");
        if (!response.headersSent) send(response, 500, failure(response));
        else response.destroy();
      });
    },
  );
  server.keepAliveTimeout = 65_000;
  return server;
}

async function answer(options: ServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? "/").split("?", 1)[0];
  const isFile = path?.startsWith(FILES_PREFIX);
  if (!isFile) cutIfSlow(request);
  const requestId = newId("req");
  response.setHeader("x-request-id", requestId);
  response.setHeader("x-content-type-options", "nosniff");
  if (path === "/healthz") return send(response, 200, { status: "ok" });
  if (path === "/readyz") {
    const ready = await options.isReady();
    return send(response, ready ? 200 : 503, { status: ready ? "ready" : "not ready" });
  }
  if (path === "/graphql") {
    const done = counted.requests.startTimer();
    await graph(options, request, response, requestId).finally(() => done({ status: String(response.statusCode) }));
    return;
  }
  if (isFile && options.files) return options.files.serve(request, response, path as string);
  return options.pages.serve(request, response);
}

/** Whoever dribbles a request in is not waited for. */
function cutIfSlow(request: IncomingMessage): void {
  if (request.complete) return;
  const timer = setTimeout(() => request.destroy(), REQUEST_MOST_MS);
  request.once("end", () => clearTimeout(timer)).once("close", () => clearTimeout(timer));
}

const failure = (response: ServerResponse) => ({
  errors: [
    {
      message: "Something went wrong on our side.",
      extensions: { code: "INTERNAL_SERVER_ERROR", retryable: true, requestId: response.getHeader("x-request-id") },
    },
  ],
});
