import {
  execute,
  isScope,
  type Language,
  type RequestContext,
  statement,
  systemViewer,
  tableOf,
  type Viewer,
} from "@switchboard/kit";
import { Agent } from "../agent/agent.js";
import { ApiKey } from "../apikey/apikey.js";
import { Role } from "../role/role.js";
import { scopesOf } from "../role/role.system.js";
import { liveSince, Session } from "../session/session.js";
import { Workspace } from "../workspace/workspace.js";
import { readToken, tokenHash } from "./secrets.js";

/** Uses are noted once a minute: the time of the last one is for people and for the idle limit. */
const NOTED_EVERY_MS = 60_000;

export const languageOf = (locale: string): Language => (/^zh\b/i.test(locale) ? "zh-CN" : "en");

/**
 * Whose credential this is, with the rights it has at this moment; null when it is unknown, expired or revoked, or
 * its agent disabled.
 */
export async function identify(ctx: RequestContext, token: string): Promise<Viewer | null> {
  const said = readToken(token);
  if (!said) return null;
  const inside = ctx.as(systemViewer(said.workspaceId));
  return said.kind === "ags" ? bySession(inside, tokenHash(token)) : byKey(inside, tokenHash(token));
}

interface SessionRow {
  credentialId: string;
  actorId: string;
  locale: string;
  lastSeenAt: Date;
  key: string;
  ownName: string;
  ownScopes: string[];
  isSystem: boolean;
}

async function bySession(ctx: RequestContext, hash: string): Promise<Viewer | null> {
  const { idleSince, startedSince } = liveSince(ctx.now());
  const sql = `select s.id as "credentialId", s.agent_id as "actorId", s.last_seen_at as "lastSeenAt", a.locale,
      r.key, r.own_name as "ownName", r.own_scopes as "ownScopes", r.is_system as "isSystem"
    from ${tableOf(ctx, Session)} s join ${tableOf(ctx, Agent)} a on a.id = s.agent_id
    join ${tableOf(ctx, Role)} r on r.id = a.role_id
    where s.workspace_id = $1 and s.token_hash = $2 and s.ended_at is null
      and s.last_seen_at > $3 and s.created_at > $4 and not a.is_disabled`;
  const { workspaceId } = ctx.viewer;
  const [row] = await ctx.rows<SessionRow>(statement(sql), [workspaceId, hash, idleSince, startedSince]);
  if (!row) return null;
  const { credentialId, actorId } = row;
  await note(
    ctx,
    `update ${tableOf(ctx, Session)} set last_seen_at = greatest(last_seen_at, $2) where id = $1`,
    credentialId,
    row.lastSeenAt,
  );
  return { workspaceId, kind: "AGENT", actorId, credentialId, scopes: scopesOf(row), language: languageOf(row.locale) };
}

interface KeyRow {
  id: string;
  scopes: string[];
  lastUsedAt: Date | null;
  locale: string;
}

async function byKey(ctx: RequestContext, hash: string): Promise<Viewer | null> {
  const sql = `select k.id, k.scopes, k.last_used_at as "lastUsedAt", w.locale
    from ${tableOf(ctx, ApiKey)} k join ${tableOf(ctx, Workspace)} w on w.id = k.workspace_id
    where k.workspace_id = $1 and k.token_hash = $2 and k.revoked_at is null and (k.expires_at is null or k.expires_at > $3)`;
  const { workspaceId } = ctx.viewer;
  const [row] = await ctx.rows<KeyRow>(statement(sql), [workspaceId, hash, ctx.now()]);
  if (!row) return null;
  await note(
    ctx,
    `update ${tableOf(ctx, ApiKey)} set last_used_at = greatest(last_used_at, $2) where id = $1`,
    row.id,
    row.lastUsedAt,
  );
  const scopes = row.scopes.filter(isScope);
  return {
    workspaceId,
    kind: "API_KEY",
    actorId: row.id,
    credentialId: row.id,
    scopes,
    language: languageOf(row.locale),
  };
}

async function note(ctx: RequestContext, sql: string, id: string, last: Date | null): Promise<void> {
  const now = ctx.now();
  if (last && now.getTime() - last.getTime() < NOTED_EVERY_MS) return;
  await ctx.change((em) => execute(em, sql, [id, now]));
}
