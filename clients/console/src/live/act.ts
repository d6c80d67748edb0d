import type { OperationVariables } from "@apollo/client";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { client } from "./client.js";

/** A refusal the user can mend, as the server words it in the user's language. */
export interface UserError {
  readonly message: string;
  readonly code: string;
  readonly path?: readonly string[] | null;
}

export type Outcome<Payload> =
  | { readonly ok: true; readonly payload: Payload }
  | {
      readonly ok: false;
      readonly userErrors: readonly UserError[];
      readonly payload?: Payload;
      readonly cause?: unknown;
    };

interface WithUserErrors {
  readonly userErrors: readonly UserError[];
}

type PayloadOf<Data> = Extract<NonNullable<Data[keyof Data]>, WithUserErrors>;

/**
 * Runs a mutation of one root field. Never throws: refusals are `userErrors`, an outage is a single one with the
 * code `NETWORK` or `FAULT` and an empty message, which the caller words in the user's language.
 */
export async function act<Data extends object, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Outcome<PayloadOf<Data>>> {
  try {
    const { data } = await client.mutate({
      mutation: document as TypedDocumentNode<Data, OperationVariables>,
      variables,
    });
    const payload = Object.entries(data ?? {}).find(([name]) => name !== "__typename")?.[1] as PayloadOf<Data>;
    if (!payload) return refused("FAULT");
    return payload.userErrors.length ? { ok: false, userErrors: payload.userErrors, payload } : { ok: true, payload };
  } catch (cause) {
    return refused(cause instanceof TypeError ? "NETWORK" : "FAULT", cause);
  }
}

function refused(code: string, cause?: unknown): { ok: false; userErrors: UserError[]; cause: unknown } {
  return { ok: false, userErrors: [{ message: "", code }], cause };
}
