import { jwtVerify, SignJWT } from "jose";
import type { Language, Viewer } from "../viewer.js";

/** The header that carries who asks, from a gateway to a subgraph. */
export const IDENTITY_HEADER = "x-switchboard-identity";

/** What a gateway tells a subgraph of a request. */
export interface InternalIdentity {
  readonly viewer: Viewer | null;
  readonly requestId: string;
  readonly language: Language;
}

const LIVES_SECONDS = 60;
const REUSED_MS = 20_000;

/**
 * Signs and reads internal identities: JWT (RFC 7519) with HMAC-SHA-256, one minute long, for one subgraph only.
 * A subgraph refuses its port to anyone who cannot show one.
 */
export class InternalTrust {
  readonly #signed = new Map<string, { readonly token: string; readonly until: number }>();

  constructor(private readonly key: Buffer) {}

  async sign(audience: string, identity: InternalIdentity): Promise<string> {
    // The same viewer's requests within moments share one token; the request id travels beside it.
    const cacheKey = `${audience} ${identity.language} ${JSON.stringify(identity.viewer)}`;
    const known = this.#signed.get(cacheKey);
    if (known && known.until > Date.now()) return known.token;
    const token = await new SignJWT({ viewer: identity.viewer, language: identity.language })
      .setProtectedHeader({ alg: "HS256" })
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${LIVES_SECONDS}s`)
      .sign(this.key);
    if (this.#signed.size > 5_000) this.#signed.clear();
    this.#signed.set(cacheKey, { token, until: Date.now() + REUSED_MS });
    return token;
  }

  /** Null for anything that is not signed by us, has expired, or is meant for another subgraph. */
  async read(audience: string, token: string | undefined, requestId: string): Promise<InternalIdentity | null> {
    if (!token) return null;
    try {
      const { payload } = await jwtVerify(token, this.key, { audience, algorithms: ["HS256"] });
      return {
        viewer: (payload["viewer"] as Viewer | null) ?? null,
        language: payload["language"] as Language,
        requestId,
      };
    } catch {
      return null;
    }
  }
}
