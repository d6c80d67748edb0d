/** The ways in which the demo shop can be visited. */
export const VISITS = ["guest", "member", "night", "questions"] as const;
export type Visit = (typeof VISITS)[number];

const channels: Record<Visit, string> = {
  guest: "demo",
  member: "demo",
  night: "demo-night",
  questions: "demo-questions",
};

/** Of the demo workspace, and in the page for show: a real one never leaves the shop's own server. */
const secret = "switchboard-demo-secret";
const member = { sub: "lumen-1001", name: "王敏 Min Wang", email: "min@lumen.example" };

export function visitIn(search: string): Visit {
  const asked = new URLSearchParams(search).get("as");
  return VISITS.find((one) => one === asked) ?? "guest";
}

/** Puts the widget's script into the page, as a shop does by hand. */
export async function embed(visit: Visit): Promise<void> {
  const script = document.createElement("script");
  script.src = "/widget.js";
  script.async = true;
  script.dataset["channel"] = channels[visit];
  // Browsers sign over https and on this very machine only.
  if (visit === "member" && crypto.subtle) script.dataset["identityJwt"] = await signed(member, channels[visit]);
  document.body.append(script);
}

/** What a shop's server does with a library (RFC 7519, HS256). */
async function signed(claims: object, audience: string): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const words = [
    { alg: "HS256", typ: "JWT" },
    { ...claims, aud: audience, iat: now, exp: now + 600 },
  ].map((part) => base64url(new TextEncoder().encode(JSON.stringify(part))));
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["sign"]);
  const mark = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(words.join(".")));
  return [...words, base64url(new Uint8Array(mark))].join(".");
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
