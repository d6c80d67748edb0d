import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import type { LivePayload } from "./live/index.js";

/** A generated document: its text, its hash in the manifest, and the types of what goes in and comes out. */
export interface TypedDocument<Data, Variables> extends DocumentTypeDecoration<Data, Variables> {
  toString(): string;
  __meta__?: Record<string, unknown> | undefined;
}

/** Variables may be left out when none is required. */
export type VariablesArgument<Variables> =
  Record<never, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/**
 * The request for a document: its text, or nothing but its hash when `isPersisted` (the gateway then looks the text up
 * in the build's manifest).
 */
export function payloadOf(
  document: TypedDocument<unknown, never>,
  variables: Record<string, unknown> | undefined,
  isPersisted: boolean,
): LivePayload {
  const payload: LivePayload = { query: "", variables: variables ?? {} };
  if (!isPersisted) return { ...payload, query: document.toString() };
  const sha256Hash = document.__meta__?.["hash"];
  if (typeof sha256Hash !== "string") throw new TypeError("This document has no hash: it is not in the manifest");
  return { ...payload, extensions: { persistedQuery: { version: 1, sha256Hash } } };
}
