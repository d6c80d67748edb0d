import type { IncomingMessage, ServerResponse } from "node:http";
import type { Files, RequestScope } from "@switchboard/kit";
import type { Logger } from "pino";
import { languageFor } from "../language.js";
import type { DataSource } from "../plan/source.js";
import { Conversations } from "./conversations.js";
import { download } from "./download.js";
import { FileRefusal, sendRefusal } from "./refusal.js";
import { upload } from "./upload.js";

export interface FileRouteOptions {
  readonly files: () => Files;
  readonly sources: ReadonlyMap<string, DataSource<RequestScope>>;
  readonly scope: () => RequestScope;
  readonly now: () => Date;
  readonly log: Logger;
}

export const FILES_PREFIX = "/files/";

/**
 * `/files/<token>`: bytes in by PUT, bytes out by GET. The token in the address is the whole credential, short-lived
 * and made for this one file by the conversations subgraph, which has checked the viewer; cookies count for nothing.
 */
export class FileRoute {
  readonly #conversations: Conversations;

  constructor(private readonly options: FileRouteOptions) {
    this.#conversations = new Conversations(options.sources, options.scope);
  }

  async serve(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const token = path.slice(FILES_PREFIX.length);
    // Widgets live on other sites' pages, and show pictures there.
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader(
      "access-control-expose-headers",
      "x-request-id, retry-after, content-range, content-disposition",
    );
    response.setHeader("cross-origin-resource-policy", "cross-origin");
    // The token must not travel on to where a page leads.
    response.setHeader("referrer-policy", "no-referrer");
    try {
      const parts = { files: this.options.files(), now: this.options.now, conversations: this.#conversations };
      if (request.method === "PUT") return await upload(parts, request, response, token);
      if (request.method === "GET" || request.method === "HEAD") return await download(parts, request, response, token);
      if (request.method === "OPTIONS") return preflight(response);
      response.setHeader("allow", "GET, HEAD, PUT, OPTIONS");
      throw new FileRefusal(405, "BAD_REQUEST", { en: "Use GET or PUT.", "zh-CN": "请使用 GET 或 PUT。" });
    } catch (error) {
      // Only the end of the connection tells a client that a file which has begun will not be whole.
      if (response.headersSent) return void response.destroy();
      // The client hung up: there is nobody to tell.
      if (request.destroyed && !request.complete) return;
      const refusal = error instanceof FileRefusal ? error : FileRefusal.unavailable(error);
      if (refusal.status >= 500) this.options.log.warn({ err: refusal.cause ?? refusal }, "a file could not be served");
      await sendRefusal(request, response, refusal, languageFor(request.headers["accept-language"], undefined));
    }
  }
}

function preflight(response: ServerResponse): void {
  response.setHeader("access-control-allow-methods", "GET, HEAD, PUT, OPTIONS");
  response.setHeader("access-control-allow-headers", "content-type, range, accept-language");
  response.setHeader("access-control-max-age", "86400");
  response.writeHead(204).end();
}
