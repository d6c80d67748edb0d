import { createHash, createHmac } from "node:crypto";
import { availableParallelism } from "node:os";
import { hash, type Options, verify } from "@node-rs/argon2";
import { randomToken, Rejection, type RequestContext } from "@switchboard/kit";

// Everything that turns a secret into what may be stored.

/** Argon2id (2) with the parameters of OWASP's password storage cheat sheet: 19 MiB, two passes, one lane. */
const ARGON2: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const PASSWORD_LEAST = 8;
const PASSWORD_MOST = 200;

/** One form for the same password typed on different keyboards (NIST SP 800-63B §3.1.1.2). */
const normal = (password: string) => password.normalize("NFKC");

/** @throws Rejection PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG */
export function passwordHash(password: string, path: readonly string[]): Promise<string> {
  const length = [...normal(password)].length;
  if (length < PASSWORD_LEAST) {
    throw new Rejection(
      "PASSWORD_TOO_SHORT",
      { en: `At least ${PASSWORD_LEAST} characters.`, "zh-CN": `至少 ${PASSWORD_LEAST} 个字符。` },
      path,
    );
  }
  if (length > PASSWORD_MOST) {
    throw new Rejection(
      "PASSWORD_TOO_LONG",
      { en: `At most ${PASSWORD_MOST} characters.`, "zh-CN": `最多 ${PASSWORD_MOST} 个字符。` },
      path,
    );
  }
  return hash(normal(password), ARGON2);
}

/** What unknown accounts are checked against, so that they take as long as known ones. Made once per process. */
let decoy: Promise<string> | null = null;

/** True when the password belongs to the hash; without one (unknown account) it takes as long and is false. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hash(randomToken(), ARGON2);
  const against = stored ?? (await decoy);
  const fits = await verify(against, password.length > PASSWORD_MOST * 2 ? "" : normal(password));
  return fits && stored !== null;
}

/** Each hash takes 19 MiB and a core: more at a time than there are cores only makes all of them late. */
export const HASHES_AT_ONCE = Math.max(1, Math.min(4, availableParallelism()));

/** A keyed hash of something that is looked up but not kept. */
export function blind(ctx: RequestContext, purpose: string, plain: string): string {
  return createHmac("sha256", ctx.parts.platform.key(purpose)).update(plain).digest("base64url");
}

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,255}$/;

/** An address in the one form in which it is stored and looked up. @throws Rejection EMAIL_INVALID */
export function emailOf(text: string, path: readonly string[]): string {
  const email = text.trim().normalize("NFC").toLowerCase();
  if (EMAIL.test(email)) return email;
  throw new Rejection("EMAIL_INVALID", { en: "This is not an e-mail address.", "zh-CN": "邮箱地址无效。" }, path);
}

/** Tokens are 256 random bits: a plain SHA-256 cannot be searched. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("base64url");

export type TokenKind = "ags" | "key";

/** `ags_<workspace>_<secret>`: names its workspace, since nothing can be read before there is one. */
export const newToken = (kind: TokenKind, workspaceId: string): string =>
  `${kind}_${workspaceId.slice(4)}_${randomToken()}`;

const TOKEN = /^(ags|key)_([0-9a-hjkmnp-tv-z]{26})_[\w-]{43}$/;

/** What a token says of itself, true or not; null when it is none of ours. */
export function readToken(token: string): { kind: TokenKind; workspaceId: string } | null {
  const match = TOKEN.exec(token);
  return match ? { kind: match[1] as TokenKind, workspaceId: `wsp_${match[2]}` } : null;
}
