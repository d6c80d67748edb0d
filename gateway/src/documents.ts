import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type DocumentNode, GraphQLError, parse, specifiedRules, validate, type ValidationRule } from "graphql";
import { Fault, holds, type Viewer } from "@switchboard/kit";
import { type CostOf, compileCost, limitRules, TOKENS_MOST } from "./limits.js";
import { type CompiledOperation, compileOperation } from "./plan/operation.js";
import type { Supergraph } from "./plan/supergraph.js";

/** A client's document, ready to run: parsed, validated, planned and priced once, whoever sends it how often. */
export interface Prepared {
  readonly text: string;
  readonly document: DocumentNode;
  readonly compiled: CompiledOperation;
  readonly cost: CostOf;
}

/** What a request names its document by: its text, or the hash of one in a client's manifest. */
export interface DocumentName {
  readonly query?: string | null | undefined;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } } | null | undefined;
}

const KEPT = 2_000;

/**
 * Trusted documents: the console and the widget send only what their build's manifest holds; free documents need the
 * scope `document:free`, except a few that nobody can sign in without.
 */
export class Documents {
  readonly #trusted = new Map<string, string>();
  readonly #prepared = new Map<string, Prepared>();

  constructor(readonly supergraph: Supergraph) {}

  /** Reads clients' manifests: `{ "<sha256 hex>": "<document>" }`. */
  async trust(manifests: readonly string[]): Promise<void> {
    for (const file of manifests) {
      const entries = JSON.parse(await readFile(file, "utf8")) as Record<string, string>;
      for (const [hash, text] of Object.entries(entries)) this.#trusted.set(hash.replace(/^sha256:/, ""), text);
    }
  }

  isTrusted(text: string): boolean {
    return this.#trusted.has(sha256(text));
  }

  /** The text that the request means. @throws GraphQLError PERSISTED_QUERY_NOT_FOUND */
  textOf({ query, extensions }: DocumentName): string | null {
    const hash = extensions?.persistedQuery?.sha256Hash;
    if (typeof hash === "string") {
      const text = this.#trusted.get(hash.replace(/^sha256:/, ""));
      if (text !== undefined) return text;
      if (!query) {
        throw new GraphQLError("This document is in no client's manifest.", {
          extensions: { code: "PERSISTED_QUERY_NOT_FOUND" },
        });
      }
    }
    return query ? query : null;
  }

  /** @throws Fault FORBIDDEN when the viewer may not send a document of their own. */
  assertAllowed(text: string, viewer: Viewer | null): void {
    if (holds(viewer, "document:free") || this.isTrusted(text) || isPublicDocument(text)) return;
    throw new Fault("FORBIDDEN", "Documents of your own need the permission document:free.", { reason: "document" });
  }

  /** @throws GraphQLError[] wrapped in InvalidDocument */
  prepare(text: string, operationName?: string | null): Prepared {
    const key = `${operationName ?? ""}\n${text}`;
    let prepared = this.#prepared.get(key);
    if (!prepared) {
      const document = parse(text, { maxTokens: TOKENS_MOST });
      const errors = validate(this.supergraph.schema, document, [...specifiedRules, ...(limitRules as ValidationRule[])], { maxErrors: 10 });
      if (errors.length) throw new InvalidDocument(errors);
      prepared = this.of(document, text, operationName ?? undefined);
    }
    return prepared;
  }

  /** For a document that Apollo Server has parsed and validated. */
  of(document: DocumentNode, text: string, operationName: string | undefined): Prepared {
    const key = `${operationName ?? ""}\n${text}`;
    const known = this.#prepared.get(key);
    if (known) return known;
    const prepared = {
      text,
      document,
      compiled: compileOperation(this.supergraph, document, operationName),
      cost: compileCost(this.supergraph.schema, document, operationName),
    };
    // Map keeps insertion order: the oldest goes. Trusted documents come back at once when they are used again.
    if (this.#prepared.size >= KEPT) this.#prepared.delete(this.#prepared.keys().next().value as string);
    this.#prepared.set(key, prepared);
    return prepared;
  }
}

export class InvalidDocument extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors[0]?.message ?? "The document is not valid.");
  }
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Signing in and asking whether the server is there; short, without fragments, so that nothing hides in it. */
function isPublicDocument(text: string): boolean {
  if (text.length > 2_000) return false;
  try {
    const { definitions } = parse(text, { maxTokens: 200 });
    const [only] = definitions;
    if (definitions.length !== 1 || only?.kind !== "OperationDefinition") return false;
    return only.selectionSet.selections.every(
      (s) => s.kind === "Field" && ["signIn", "openVisitorSession", "__typename"].includes(s.name.value),
    );
  } catch {
    return false;
  }
}
