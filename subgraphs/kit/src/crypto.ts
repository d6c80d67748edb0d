import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

/**
 * Sensitive fields at rest: AES-256-GCM with a key of each workspace's own (HKDF-SHA-256 over the master key, RFC 5869)
 * and the field's place as additional data, so that a sealed value cannot be moved to another row or column.
 * Format: version byte, 12 bytes nonce, ciphertext, 16 bytes tag; base64url.
 */
export class Secrets {
  readonly #keys = new Map<string, Buffer>();

  constructor(private readonly masterKey: Buffer) {}

  #key(workspaceId: string): Buffer {
    let key = this.#keys.get(workspaceId);
    if (!key) {
      key = Buffer.from(hkdfSync("sha256", this.masterKey, workspaceId, "field encryption", 32));
      this.#keys.set(workspaceId, key);
    }
    return key;
  }

  /** @param place `table/column/id` of the value. */
  seal(workspaceId: string, place: string, plain: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", this.#key(workspaceId), nonce).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
    return Buffer.concat([Buffer.of(1), nonce, body, cipher.getAuthTag()]).toString("base64url");
  }

  /** @throws when the value was changed, or sealed for another place or workspace. */
  open(workspaceId: string, place: string, sealed: string): string {
    const bytes = Buffer.from(sealed, "base64url");
    if (bytes[0] !== 1 || bytes.length < 29) throw new Error("Not a sealed value of a known version.");
    const decipher = createDecipheriv("aes-256-gcm", this.#key(workspaceId), bytes.subarray(1, 13))
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(13, -16)), decipher.final()]).toString("utf8");
  }

  /** A blind index: equal values of a workspace and column have equal indexes, and nothing else can be read from it. */
  blindIndex(workspaceId: string, column: string, plain: string): string {
    return createHmac("sha256", this.#key(workspaceId)).update(`${column}|${plain}`).digest("base64url");
  }
}
