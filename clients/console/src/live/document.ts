import type { TypedDocumentNode } from "@graphql-typed-document-node/core";

/** What the build knows about an operation and the server needs instead of its text. */
export interface Persisted {
  readonly operationName: string;
  readonly sha256Hash: string;
}

/**
 * Name and hash of a generated document. The hash rides on the document as `__meta__`, put there by the code generator;
 * the server answers only to hashes it knows, so a document without one is a mistake in the build and throws.
 */
export function persistedOf(document: TypedDocumentNode<never, never> | object): Persisted {
  const { definitions, __meta__ } = document as {
    definitions: { kind: string; name?: { value: string } }[];
    __meta__?: { hash?: string };
  };
  const operationName = definitions.find((one) => one.kind === "OperationDefinition")?.name?.value;
  if (!operationName || !__meta__?.hash) throw new Error(`Not a persisted document: ${operationName ?? "unnamed"}`);
  return { operationName, sha256Hash: __meta__.hash };
}
