import { createHmac, timingSafeEqual } from "node:crypto";

/** What a signed link is for; one never serves as another. */
export interface LinkClaims {
  /** Lets bytes in, once. */
  readonly upload: { readonly workspaceId: string; readonly fileId: string; readonly size: number };
  /** Gives bytes out. */
  readonly download: { readonly workspaceId: string; readonly fileId: string; readonly isThumbnail: boolean };
  /** What a gateway says of the bytes that it has stored; for the subgraph alone. */
  readonly receipt: {
    readonly workspaceId: string;
    readonly fileId: string;
    readonly size: number;
    readonly key: string;
    readonly sha256: string;
  };
}

export type LinkKind = keyof LinkClaims;
export type Read<K extends LinkKind> = { readonly claim: LinkClaims[K] } | { readonly refusal: "INVALID" | "EXPIRED" };

/** Short texts that cannot be made up: claims and their end, with an HMAC-SHA-256 over both and the purpose. */
export class FileLinks {
  constructor(private readonly key: Buffer) {}

  sign<K extends LinkKind>(kind: K, claim: LinkClaims[K], until: Date): string {
    const body = Buffer.from(JSON.stringify({ ...claim, until: until.getTime() })).toString("base64url");
    return `${body}.${this.#mac(kind, body).toString("base64url")}`;
  }

  read<K extends LinkKind>(kind: K, token: string, now: Date): Read<K> {
    const [body = "", mac = "", ...rest] = token.split(".");
    const given = Buffer.from(mac, "base64url");
    const right = this.#mac(kind, body);
    if (rest.length > 0 || token.length > 2_000 || given.length !== right.length || !timingSafeEqual(given, right))
      return { refusal: "INVALID" };
    const { until, ...claim } = JSON.parse(Buffer.from(body, "base64url").toString()) as { until: number };
    return until > now.getTime() ? { claim: claim as LinkClaims[K] } : { refusal: "EXPIRED" };
  }

  #mac(kind: LinkKind, body: string): Buffer {
    return createHmac("sha256", this.key).update(`${kind}|${body}`).digest();
  }
}
