/** A request that did not succeed: by the network, by the server, or refused as data. */
export class Fault extends Error {
  override readonly name = "Fault";

  constructor(
    /** Stable code of the API (`RESYNC_REQUIRED`, `UNAUTHENTICATED`, …) or `NETWORK`. */
    readonly code: string,
    message: string,
    /** Whether the same request can succeed later without a change. */
    readonly isRetryable: boolean,
  ) {
    super(message);
  }
}

/** The part of a GraphQL error the widget reads (GraphQL spec, section 7.1.2). */
export interface GraphError {
  message: string;
  extensions?: { code?: unknown; retryable?: unknown } | undefined;
}

const passing = new Set([
  "INTERNAL_SERVER_ERROR",
  "RATE_LIMITED",
  "COST_EXCEEDED",
  "SUBGRAPH_UNAVAILABLE",
  "DEADLINE_EXCEEDED",
]);

export function faultOf(errors: readonly GraphError[]): Fault {
  const [first] = errors;
  const code = String(first?.extensions?.code ?? "UNKNOWN");
  const isRetryable = first?.extensions?.retryable === true || passing.has(code);
  return new Fault(code, first?.message ?? "", isRetryable);
}

/** True when the token is no longer good: the visitor session has to be opened anew. */
export function isDenied(fault: unknown): boolean {
  return fault instanceof Fault && fault.code === "UNAUTHENTICATED";
}
