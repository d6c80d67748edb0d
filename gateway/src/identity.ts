import { createHash, createHmac, createSecretKey, type KeyObject } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type ClientHints, type RequestScope, type Scope, type Viewer, isScope } from "@switchboard/kit";
import type { ExecutionResult } from "graphql";
import { parse } from "graphql";
import type { Client } from "./http/client.js";
import type { DataSource } from "./plan/source.js";

export const SESSION_COOKIE = "switchboard_session";

/** How long an answer about a credential is believed without asking again; a revocation is told sooner by the log. */
const BELIEVED_MS = 4_000;
const MOST = 50_000;

const FIELDS = "workspaceId kind actorId credentialId scopes language";
const ASK = {
  agent: document("identify", `query Identify($token: String!) { identify(token: $token) { ${FIELDS} } }`),
  visitor: document(
    "identifyVisitor",
    `query IdentifyVisitor($token: String!) { identifyVisitor(token: $token) { ${FIELDS} channelId } }`,
  ),
};

function document(field: string, text: string) {
  return { field, text, document: parse(text) };
}

interface Known {
  readonly viewer: Viewer | null;
  readonly until: number;
}

/**
 * Credential → Viewer: the only place that reads one, for HTTP and sockets alike. Agents and partners are known by
 * the workspace subgraph, visitors by conversations; asked by their own internal fields, so that it is the same in
 * both topologies.
 */
export class Identity {
  readonly #known = new Map<string, Known>();
  readonly #asking = new Map<string, Promise<Viewer | null>>();
  readonly #addressKey: KeyObject;
  #revocations = 0;

  constructor(
    private readonly sources: ReadonlyMap<string, DataSource<RequestScope>>,
    private readonly scopeFor: (viewer: null) => RequestScope,
    private readonly allowedOrigins: readonly string[],
    addressKey: Buffer,
  ) {
    this.#addressKey = createSecretKey(addressKey);
  }

  /** The bearer token, else the session cookie, which counts only for pages of our own origin. */
  tokenOf(request: IncomingMessage, authorization = request.headers.authorization): string | null {
    if (typeof authorization === "string") {
      const match = /^Bearer\s+([\w.~+/-]{10,400})$/i.exec(authorization.trim());
      return match?.[1] ?? "malformed";
    }
    if (!this.isOwnOrigin(request)) return null;
    for (const part of (request.headers.cookie ?? "").split(";")) {
      const [name, value] = part.trim().split("=");
      if (name === SESSION_COOKIE && value) return value;
    }
    return null;
  }

  /** No Origin header = not a browser, or a same-origin GET: no other page can send our cookie that way. */
  isOwnOrigin(request: IncomingMessage): boolean {
    const { origin, host } = request.headers;
    if (!origin) return true;
    if (this.allowedOrigins.includes(origin)) return true;
    return URL.canParse(origin) && new URL(origin).host === host;
  }

  /** Tells addresses apart without keeping them: keyed, so that it cannot be reversed by trying all of them. */
  hints({ address, userAgent, region, locale }: Client): ClientHints {
    const key = this.#addressKey;
    // Only sign-in asks for it.
    return {
      get addressHash() {
        return createHmac("sha256", key).update(address).digest("base64url").slice(0, 22);
      },
      userAgent,
      ...(region ? { region } : {}),
      ...(locale ? { locale } : {}),
    };
  }

  /** Null = anonymous, or a credential that is unknown, expired or revoked. */
  async viewer(token: string | null): Promise<Viewer | null> {
    if (token === null) return null;
    const key = createHash("sha256").update(token).digest("base64url");
    const known = this.#known.get(key);
    if (known && known.until > Date.now()) return known.viewer;
    let asking = this.#asking.get(key);
    if (!asking) {
      asking = this.#askFresh(token)
        .then((viewer) => {
          if (this.#known.size >= MOST) this.#known.clear();
          this.#known.set(key, { viewer, until: Date.now() + BELIEVED_MS });
          return viewer;
        })
        .finally(() => this.#asking.delete(key));
      this.#asking.set(key, asking);
    }
    return asking;
  }

  /** Forgets what is believed of a credential, when the log says that it ended or has other rights. */
  revoked(credentialId: string): void {
    this.#revocations++;
    for (const [key, { viewer }] of this.#known) if (viewer?.credentialId === credentialId) this.#known.delete(key);
  }

  /** An answer that was under way when a revocation was heard may be from before it: asked again. */
  async #askFresh(token: string): Promise<Viewer | null> {
    for (let attempt = 0; ; attempt++) {
      const before = this.#revocations;
      const viewer = await this.#ask(token);
      if (before === this.#revocations || attempt === 2) return viewer;
    }
  }

  async #ask(token: string): Promise<Viewer | null> {
    const isVisitor = token.startsWith("vis_");
    const subgraph = isVisitor ? "conversations" : "workspace";
    if (!isVisitor && !/^(ags|key)_/.test(token)) return null;
    const { field, text, document } = isVisitor ? ASK.visitor : ASK.agent;
    const scope = this.scopeFor(null);
    try {
      const source = this.sources.get(subgraph);
      const result: ExecutionResult | undefined = await source?.execute({
        subgraph,
        document,
        text,
        operationName: undefined,
        variables: { token },
        context: scope,
      });
      if (!result || result.errors) throw result?.errors?.[0] ?? new Error("No answer.");
      const found = result.data?.[field] as (Omit<Viewer, "scopes"> & { scopes: string[] }) | null;
      if (!found) return null;
      const { channelId, ...viewer } = found;
      const scopes = found.scopes.filter((scope): scope is Scope => isScope(scope));
      return { ...viewer, scopes, ...(channelId ? { channelId } : {}) };
    } finally {
      scope.end();
    }
  }
}
