import { createHmac, timingSafeEqual } from "node:crypto";
import { Rejection } from "@switchboard/kit";
import { errors, type JWTPayload, jwtVerify } from "jose";
import type { VisitorProofInput } from "./identity.inputs.js";

/** What the site says of its visitor, proven. */
export interface Proven {
  readonly externalId: string;
  readonly name: string | null;
  readonly email: string | null;
}

const TERM_MOST_S = 3_600;
/** Servers' clocks differ a little. */
const TOLERANCE_S = 60;
const ID_MOST = 200;
const JWT_MOST = 4_000;

const refuse = (code: string, en: string, zh: string) =>
  new Rejection(code, { en, "zh-CN": zh }, ["input", "identity"]);
const invalid = () => refuse("IDENTITY_INVALID", "The identity is not proven by this.", "身份证明无效。");

/** A channel that takes nobody else was come to without a proof. */
export const identityRequired = (path: readonly string[]) =>
  new Rejection(
    "IDENTITY_REQUIRED",
    { en: "Please sign in at the site first, then write to us.", "zh-CN": "请先登录网站，再与我们联系。" },
    path,
  );

/**
 * Compares a proof with each of the channel's secrets: a JWT (RFC 7519) by HS256 and no other algorithm, or an HMAC of
 * the id alone.
 * @throws Rejection IDENTITY_NOT_CONFIGURED, IDENTITY_INVALID, IDENTITY_EXPIRED, IDENTITY_OTHER_CHANNEL,
 *   IDENTITY_TERM_TOO_LONG
 */
export async function prove(
  secrets: readonly string[],
  channelKey: string,
  { jwt, externalId, signature }: VisitorProofInput,
  now: Date,
): Promise<Proven> {
  if (secrets.length === 0)
    throw refuse("IDENTITY_NOT_CONFIGURED", "This channel has no secret to prove it with.", "该渠道未配置身份密钥。");
  if (jwt && !externalId && !signature && jwt.length <= JWT_MOST) return byToken(secrets, channelKey, jwt, now);
  if (!jwt && externalId && signature) return bySignature(secrets, externalId, signature);
  throw invalid();
}

async function byToken(secrets: readonly string[], audience: string, jwt: string, now: Date): Promise<Proven> {
  for (const secret of secrets) {
    try {
      const { payload } = await jwtVerify(jwt, Buffer.from(secret), {
        algorithms: ["HS256"],
        audience,
        currentDate: now,
        clockTolerance: TOLERANCE_S,
        requiredClaims: ["sub", "iat", "exp"],
      });
      return toldBy(payload, now);
    } catch (error) {
      // Perhaps it was signed with the other one.
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw refusalOf(error);
    }
  }
  throw invalid();
}

function refusalOf(error: unknown): unknown {
  if (error instanceof Rejection) return error;
  if (error instanceof errors.JWTExpired)
    return refuse("IDENTITY_EXPIRED", "The proof of identity has expired.", "身份证明已过期。");
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === "aud")
    return refuse("IDENTITY_OTHER_CHANNEL", "The proof is for another channel.", "该身份证明不属于此渠道。");
  return error instanceof errors.JOSEError ? invalid() : error;
}

function toldBy({ sub, iat, exp, name, email }: JWTPayload, now: Date): Proven {
  if (typeof iat !== "number" || typeof exp !== "number" || iat > now.getTime() / 1_000 + TOLERANCE_S) throw invalid();
  if (exp - iat > TERM_MOST_S)
    throw refuse("IDENTITY_TERM_TOO_LONG", "A proof lasts at most an hour.", "身份证明的有效期最长一小时。");
  return { externalId: expectId(sub), name: shortText(name, 100), email: mailOf(email) };
}

function bySignature(secrets: readonly string[], externalId: string, signature: string): Proven {
  const given = Buffer.from(/^[0-9a-f]{64}$/i.test(signature) ? signature : "", "hex");
  const isRight = secrets.some((secret) => {
    const right = createHmac("sha256", secret).update(externalId).digest();
    return given.length === right.length && timingSafeEqual(given, right);
  });
  if (!isRight) throw invalid();
  return { externalId: expectId(externalId), name: null, email: null };
}

function expectId(id: unknown): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no id has
  if (typeof id === "string" && id !== "" && id.length <= ID_MOST && !/[\u0000-\u001f\u007f]/.test(id)) return id;
  throw invalid();
}

const shortText = (value: unknown, most: number): string | null =>
  typeof value === "string" ? [...value.trim()].slice(0, most).join("") || null : null;

const mailOf = (value: unknown): string | null =>
  typeof value === "string" && value.length <= 254 && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(value) ? value : null;
