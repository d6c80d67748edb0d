/** What the shop's own server says of its signed-in customer: a JSON Web Token, or an id with its HMAC. */
export interface Proof {
  jwt?: string;
  externalId?: string;
  signature?: string;
}

/**
 * Who speaks. A `known` visitor has everything kept under their own name; a `refused` one, whose proof did not hold, is
 * told nothing that was said here before and leaves nothing behind.
 */
export type Who = { kind: "anonymous" } | { kind: "known"; name: string; proof: Proof } | { kind: "refused" };

export const anonymous: Who = { kind: "anonymous" };

/** Reads whom a proof is about. It proves nothing here: the server alone judges; the name only keeps things apart. */
export function whoIs(proof: Proof): Who {
  const name = proof.jwt ? subjectOf(proof.jwt) : proof.externalId;
  return name ? { kind: "known", name, proof } : { kind: "refused" };
}

function subjectOf(jwt: string): string | null {
  try {
    const bytes = Uint8Array.from(atob((jwt.split(".")[1] ?? "").replace(/-/g, "+").replace(/_/g, "/")), (one) =>
      one.charCodeAt(0),
    );
    const { sub } = JSON.parse(new TextDecoder().decode(bytes)) as { sub?: unknown };
    return typeof sub === "string" ? sub : null;
  } catch {
    return null;
  }
}
