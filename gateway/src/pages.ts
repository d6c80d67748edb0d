import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

type Next = () => void;
type Serve = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

const CSP =
  "default-src 'self'; script-src 'self'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws: wss:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** The built clients on the graph's own port: console at `/`, widget demo, explorer. */
export class Pages {
  readonly #mounts: readonly { readonly prefix: string; readonly serve: Serve }[];

  /** @param clients the folder that holds console, widget and explorer with their `dist`. */
  constructor(clients: string) {
    const mount = (prefix: string, client: string, single: boolean) => {
      const folder = join(clients, client, "dist");
      const files = sirv(folder, {
        // Looks at the disk for each request: a client may be built anew while we serve.
        dev: true,
        single,
        etag: true,
        gzip: true,
        brotli: true,
        maxAge: 0,
        setHeaders: (response, path) => headers(response, path),
      });
      const serve: Serve = (request, response, next) => {
        if (existsSync(folder)) return files(request, response, next);
        response
          .writeHead(503, { "content-type": "text/plain; charset=utf-8" })
          .end(`The ${client} is not built yet: npm run build\n`);
      };
      return { prefix, serve };
    };
    this.#mounts = [
      mount("/explorer", "explorer", true),
      mount("/widget", "widget", false),
      mount("", "console", true),
    ];
  }

  serve(request: IncomingMessage, response: ServerResponse): void {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    const url = request.url ?? "/";
    const path = url.split("?", 1)[0] as string;
    // The one script that other pages load lies at the root.
    if (path === "/widget.js") return this.#by("/widget", request, response, "/widget.js");
    for (const { prefix } of this.#mounts) {
      if (prefix === "" || path === prefix || path.startsWith(`${prefix}/`)) {
        return this.#by(prefix, request, response, url.slice(prefix.length) || "/");
      }
    }
  }

  #by(prefix: string, request: IncomingMessage, response: ServerResponse, url: string): void {
    request.url = url.startsWith("/") ? url : `/${url}`;
    this.#mounts
      .find((m) => m.prefix === prefix)
      ?.serve(request, response, () => response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n"));
  }
}

function headers(response: ServerResponse, path: string): void {
  response.setHeader("content-security-policy", CSP);
  response.setHeader("x-frame-options", "DENY");
  response.setHeader("referrer-policy", "same-origin");
  response.setHeader("cross-origin-opener-policy", "same-origin");
  // The widget's scripts are loaded by other sites; the one that comes later is a module, which asks for more.
  const isForAll = path.endsWith("/widget.js") || path === "/voice.js";
  response.setHeader("cross-origin-resource-policy", isForAll ? "cross-origin" : "same-origin");
  if (isForAll) response.setHeader("access-control-allow-origin", "*");
  // Hashed names never change; everything else is asked for again.
  response.setHeader(
    "cache-control",
    /[.-][\w-]{8,}\.(js|css|woff2|svg|png)$/.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
  );
}
