import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { Fault, holds, type Viewer } from "@switchboard/kit";
import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { type CostOf, compileCost } from "./limits/cost.js";
import { CHARACTERS_MOST, sizeOf, TOKENS_MOST } from "./limits/size.js";
import { type CompiledOperation, compileOperation } from "./plan/operation.js";
import type { Supergraph } from "./plan/supergraph.js";

/** One operation of a client's document, ready to run: parsed, checked and priced once, whoever sends it how often. */
export class Prepared {
  readonly cost: CostOf;
  #compiled: CompiledOperation | null = null;

  constructor(
    private readonly supergraph: Supergraph,
    readonly text: string,
    readonly document: DocumentNode,
    readonly operation: OperationDefinitionNode,
    /** Fields of the document with its fragments spread: planning takes time by them. */
    readonly fields: number,
  ) {
    this.cost = compileCost(supergraph.schema, document, operation);
  }

  get kind(): OperationDefinitionNode["operation"] {
    return this.operation.operation;
  }

  /** Planned when it is first run, and so only after its price was paid. @throws GraphQLError when it cannot be */
  get compiled(): CompiledOperation {
    this.#compiled ??= compileOperation(this.supergraph, this.document, this.operation.name?.value);
    return this.#compiled;
  }
}

/** What a request names its document by: its text, or the hash of one in a client's manifest. */
export interface DocumentName {
  readonly query?: string | null | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

/** A document that has passed; its operations are prepared when they are first asked for. */
interface Entry {
  readonly text: string;
  readonly hash: string;
  readonly document: DocumentNode;
  readonly fields: number;
  /** Bytes of memory, about. */
  readonly weight: number;
  readonly operations: Map<string, Prepared>;
}

const KEPT_BYTES_MOST = 64 * 1_024 * 1_024;
/** What a token of a kept document takes with its part of the tree and of the plan, about. */
const TOKEN_BYTES = 600;

/**
 * Trusted documents: the console and the widget send only what their build's manifest holds; free documents need the
 * scope `document:free`, except a few that nobody can sign in without.
 */
export class Documents {
  readonly #trusted = new Map<string, string>();
  readonly #trustedTexts = new Set<string>();
  readonly #entries = new Map<string, Entry>();
  readonly #byHash = new Map<string, DocumentNode>();
  #bytes = 0;

  constructor(readonly supergraph: Supergraph) {}

  /** Reads clients' manifests: `{ "<sha256 hex>": "<document>" }`. */
  async trust(manifests: readonly string[]): Promise<void> {
    for (const file of manifests) {
      const entries = JSON.parse(await readFile(file, "utf8")) as Record<string, string>;
      for (const [hash, text] of Object.entries(entries)) {
        this.#trusted.set(hash.replace(/^sha256:/, ""), text);
        this.#trustedTexts.add(text);
      }
    }
  }

  isTrusted(text: string): boolean {
    return this.#trustedTexts.has(text);
  }

  /** The text that the request means; null when it names none. @throws GraphQLError PERSISTED_QUERY_NOT_FOUND */
  textOf({ query, extensions }: DocumentName): string | null {
    const hash = (extensions?.["persistedQuery"] as { sha256Hash?: unknown } | null | undefined)?.sha256Hash;
    if (typeof hash === "string") {
      const text = this.#trusted.get(hash.replace(/^sha256:/, ""));
      if (text !== undefined) return text;
      if (!query) throw coded("PERSISTED_QUERY_NOT_FOUND", "This document is in no client's manifest.");
    }
    return query ? query : null;
  }

  /** @throws Fault FORBIDDEN when the viewer may not send a document of their own. */
  assertAllowed(text: string, viewer: Viewer | null): void {
    if (holds(viewer, "document:free") || this.isTrusted(text) || isPublicDocument(text)) return;
    throw new Fault("FORBIDDEN", "Documents of your own need the permission document:free.", { reason: "document" });
  }

  /** Whether preparing it will be work: a client's own document is charged for that. */
  isNew(text: string): boolean {
    return !this.#entries.has(text) && !this.isTrusted(text);
  }

  /** @throws InvalidDocument with everything that is wrong with it */
  prepare(text: string, operationName?: string | null): Prepared {
    const entry = this.#entries.get(text) ?? this.#read(text);
    // A Map keeps the order of insertion: what is used goes to the end, the oldest goes first.
    this.#entries.delete(text);
    this.#entries.set(text, entry);
    const name = operationName ?? "";
    let prepared = entry.operations.get(name);
    if (!prepared) {
      const operation = getOperationAST(entry.document, operationName || undefined);
      if (!operation)
        throw new InvalidDocument([
          coded("OPERATION_RESOLUTION_FAILURE", "The document has no such operation, or several and none is named."),
        ]);
      prepared = new Prepared(this.supergraph, text, entry.document, operation, entry.fields);
      entry.operations.set(name, prepared);
    }
    return prepared;
  }

  /** A document that has passed, for those who know only its hash. */
  byHash(hash: string): DocumentNode | undefined {
    return this.#byHash.get(hash);
  }

  /** Parse, then our limits, and only then GraphQL's own rules, some of which a hostile document can keep busy. */
  #read(text: string): Entry {
    if (text.length > CHARACTERS_MOST)
      throw new InvalidDocument([coded("DOCUMENT_TOO_LARGE", `A document has at most ${CHARACTERS_MOST} characters.`)]);
    const document = parsed(text);
    const fields = sizeOf(document);
    const errors = validate(this.supergraph.schema, document, specifiedRules, { maxErrors: 10 });
    if (errors.length > 0) throw new InvalidDocument(errors.map((e) => withCode(e, "GRAPHQL_VALIDATION_FAILED")));
    const hash = createHash("sha256").update(text).digest("hex");
    const entry = { text, hash, document, fields, weight: weightOf(text, document), operations: new Map() };
    this.#bytes += entry.weight;
    this.#byHash.set(entry.hash, document);
    this.#makeRoom();
    return entry;
  }

  #makeRoom(): void {
    for (const [text, { hash, weight }] of this.#entries) {
      if (this.#bytes <= KEPT_BYTES_MOST) return;
      this.#bytes -= weight;
      this.#entries.delete(text);
      this.#byHash.delete(hash);
    }
  }
}

export class InvalidDocument extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors[0]?.message ?? "The document is not valid.");
  }
}

const coded = (code: string, message: string) => new GraphQLError(message, { extensions: { code } });

const withCode = (error: GraphQLError, code: string) => {
  const { nodes = null, source, positions = null } = error;
  return new GraphQLError(error.message, {
    nodes,
    ...(source ? { source } : {}),
    positions,
    extensions: { ...error.extensions, code },
  });
};

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: TOKENS_MOST });
  } catch (error) {
    if (error instanceof GraphQLError) throw new InvalidDocument([withCode(error, "GRAPHQL_PARSE_FAILED")]);
    throw error;
  }
}

function weightOf(text: string, { loc }: DocumentNode): number {
  let tokens = 0;
  for (let token = loc?.startToken ?? null; token; token = token.next) tokens++;
  return text.length * 2 + tokens * TOKEN_BYTES;
}

const PUBLIC_FIELDS = new Set(["signIn", "openVisitorSession"]);

/** Signing in; short, without fragments, and once, so that nothing hides in it. */
function isPublicDocument(text: string): boolean {
  if (text.length > 2_000) return false;
  try {
    const { definitions } = parse(text, { maxTokens: 200, noLocation: true });
    const [only] = definitions;
    if (definitions.length !== 1 || only?.kind !== Kind.OPERATION_DEFINITION) return false;
    const names = only.selectionSet.selections.map((s) => (s.kind === Kind.FIELD ? s.name.value : ""));
    const asked = names.filter((name) => name !== "__typename");
    return asked.length <= 1 && asked.every((name) => PUBLIC_FIELDS.has(name));
  } catch {
    return false;
  }
}
