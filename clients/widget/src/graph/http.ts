import type { TypedDocumentString } from "../gql/graphql.js";
import { Fault, faultOf, type GraphError } from "./fault.js";

const timeoutMs = 15_000;

/** Extensions that name a persisted document; the server knows the text, the widget never sends one. */
export interface PersistedQuery {
  persistedQuery: { version: 1; sha256Hash: string };
}

export function persisted<TData, TVariables>(document: TypedDocumentString<TData, TVariables>): PersistedQuery {
  const hash: unknown = document.__meta__?.["hash"];
  if (typeof hash !== "string") throw new Fault("NO_DOCUMENT", "document without a hash", false);
  return { persistedQuery: { version: 1, sha256Hash: hash } };
}

export type Run = <TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
) => Promise<TData>;

/**
 * Makes the function that runs one operation over HTTP.
 *
 * @param token gives the visitor's token at the moment of the call; null before a session is open
 * @param language tag of the language refusals are to be told in
 * @throws Fault with code NETWORK when no answer came, else with the first error's code
 */
export function httpRunner(endpoint: string, token: () => string | null, language: string): Run {
  return async (document, variables) => {
    const bearer = token();
    let response: Response;
    let body: { data?: unknown; errors?: GraphError[] };
    try {
      response = await fetch(endpoint, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "accept-language": language,
          ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        },
        body: JSON.stringify({ extensions: persisted(document), variables }),
        // No cookie of the server ever reaches the shop's pages, nor the other way round.
        credentials: "omit",
        signal: AbortSignal.timeout(timeoutMs),
      });
      body = (await response.json()) as typeof body;
    } catch (cause) {
      if (cause instanceof Fault) throw cause;
      throw new Fault("NETWORK", String(cause), true);
    }
    if (body.errors?.length) {
      const fault = faultOf(body.errors);
      throw response.status >= 500 || response.status === 429 ? new Fault(fault.code, fault.message, true) : fault;
    }
    if (!response.ok || !body.data) throw new Fault("NETWORK", `HTTP ${response.status}`, response.status >= 500);
    return body.data as never;
  };
}
