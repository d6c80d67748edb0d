import {
  columnsOf,
  fresh,
  isScope,
  locked,
  newId,
  one,
  Rejection,
  type RequestContext,
  type Row,
  statement,
  tableOf,
  textWithin,
} from "@switchboard/kit";
import { revoked } from "../credential/credential.events.js";
import { newToken, tokenHash } from "../credential/secrets.js";
import { ApiKey } from "./apikey.js";

export const apiKeyById = one(() => ApiKey);

/** `key_`, the workspace and six characters of the secret's 43: enough to tell keys apart, of no use to a thief. */
const PREFIX_LENGTH = 4 + 27 + 6;
const KEYS_MOST = 200;
const SCOPES_PATH = ["input", "scopes"];

/** Newest first, revoked ones too. */
export function apiKeys(ctx: RequestContext): Promise<Row<ApiKey>[]> {
  const sql = `select ${columnsOf(ctx, ApiKey)} from ${tableOf(ctx, ApiKey)} order by created_at desc, id desc limit ${KEYS_MOST}`;
  return ctx.rows<Row<ApiKey>>(statement(sql), []);
}

export interface NewApiKey {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresAt?: Date | null;
}

/**
 * Makes a key; `secret` is given out here and never again.
 * @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG, SCOPE_UNKNOWN, SCOPE_NOT_HELD, EXPIRY_PAST, TOO_MANY_KEYS
 */
export function createApiKey(ctx: RequestContext, input: NewApiKey): Promise<{ apiKey: ApiKey; secret: string }> {
  const name = textWithin(input.name, 80, ["input", "name"]);
  const scopes = grantable(ctx, input.scopes);
  const expiresAt = input.expiresAt ?? null;
  if (expiresAt && expiresAt <= ctx.now()) {
    throw new Rejection("EXPIRY_PAST", { en: "Give a time to come.", "zh-CN": "到期时间必须在将来。" }, [
      "input",
      "expiresAt",
    ]);
  }
  const secret = newToken("key", ctx.viewer.workspaceId);
  return ctx.change(async (em) => {
    const { workspaceId, now } = fresh(em);
    if ((await em.count(ApiKey, { revokedAt: null })) >= KEYS_MOST) {
      throw new Rejection("TOO_MANY_KEYS", {
        en: `At most ${KEYS_MOST} keys; revoke one first.`,
        "zh-CN": `最多 ${KEYS_MOST} 个密钥，请先吊销一个。`,
      });
    }
    const prefix = secret.slice(0, PREFIX_LENGTH);
    const row = {
      id: newId("key"),
      workspaceId,
      name,
      prefix,
      tokenHash: tokenHash(secret),
      scopes,
      expiresAt,
      createdAt: now,
    };
    const apiKey = em.create(ApiKey, row as never);
    em.persist(apiKey);
    return { apiKey, secret };
  });
}

/** Ends a key at once; revoking it again changes nothing. @throws Rejection NOT_FOUND */
export function revokeApiKey(ctx: RequestContext, apiKeyId: string): Promise<ApiKey> {
  return ctx.change(async (em) => {
    const apiKey = await locked(em, ApiKey, apiKeyId, { en: "The key", "zh-CN": "密钥" }, ["input", "apiKeyId"]);
    if (apiKey.revokedAt) return apiKey;
    apiKey.revokedAt = fresh(em).now;
    revoked(em, apiKey.id, apiKey.id);
    return apiKey;
  });
}

/** A key is for programs of partners: it does not chat as a visitor, and holds no more than whoever makes it. */
function grantable(ctx: RequestContext, scopes: readonly string[]): string[] {
  for (const scope of scopes) {
    if (!isScope(scope) || scope === "visitor:chat") {
      throw new Rejection(
        "SCOPE_UNKNOWN",
        {
          en: `There is no permission ${scope.slice(0, 60)} for keys.`,
          "zh-CN": `密钥没有权限 ${scope.slice(0, 60)}。`,
        },
        SCOPES_PATH,
      );
    }
    if (ctx.viewer.kind === "SYSTEM" || ctx.holds(scope)) continue;
    throw new Rejection(
      "SCOPE_NOT_HELD",
      {
        en: `You cannot give a permission that you do not have: ${scope}.`,
        "zh-CN": `不能授予您自己没有的权限：${scope}。`,
      },
      SCOPES_PATH,
    );
  }
  return [...new Set(scopes)];
}
