import {
  execute,
  fresh,
  newId,
  record,
  Rejection,
  type RequestContext,
  statement,
  tableOf,
  textWithin,
} from "@switchboard/kit";
import { addAgent } from "./agent/agent.service.js";
import { blind, passwordHash } from "./credential/secrets.js";
import { Role } from "./role/role.js";
import { SYSTEM_ROLES } from "./role/role.system.js";
import { WorkspaceCreated } from "./workspace/workspace.events.js";
import { Workspace, WorkspaceSlug } from "./workspace/workspace.js";

// What is done for a workspace from outside the graph: opening it, and what a seed needs besides.
export { createAgent, type NewAgent, updateAgent } from "./agent/agent.service.js";
export { createApiKey, type NewApiKey } from "./apikey/apikey.service.js";
export { createTeam } from "./team/team.service.js";

/** `subgraph.systemContext`, bound: a context in which Switchboard itself acts in a workspace. */
export type OpenContext = (workspaceId: string) => RequestContext;

export interface NewWorkspace {
  readonly name: string;
  /** 2 to 40 of a–z, 0–9 and inner hyphens; unique on this server. */
  readonly slug: string;
  readonly locale: string;
  readonly timezone: string;
  /** Default 24. */
  readonly reopenWithinHours?: number;
  readonly admin: { readonly name: string; readonly email: string; readonly password: string };
}

const SLUG = /^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$/;

/**
 * Opens a workspace with the system roles and its first administrator; records `workspace.created`, `agent.changed`
 * and `agent.state_changed`.
 * @throws Rejection SLUG_INVALID, SLUG_TAKEN, LOCALE_INVALID, TIMEZONE_INVALID, and what `createAgent` refuses
 */
export async function createWorkspace(
  open: OpenContext,
  input: NewWorkspace,
): Promise<{ workspaceId: string; adminId: string }> {
  const workspaceId = newId("wsp");
  const settings = checked(input);
  const hash = await passwordHash(input.admin.password, ["admin", "password"]);
  const ctx = open(workspaceId);
  try {
    return await ctx.change(async (em) => {
      const { now } = fresh(em);
      await claimSlug(em, ctx, settings.slug);
      em.persist(em.create(Workspace, { ...settings, id: workspaceId, workspaceId, createdAt: now } as never));
      for (const key of Object.keys(SYSTEM_ROLES)) {
        em.persist(
          em.create(Role, { id: newId("role"), workspaceId, key, ownName: "", ownScopes: [], isSystem: true } as never),
        );
      }
      record(em, WorkspaceCreated, { workspaceId, ...settings });
      await em.flush();
      const admin = await addAgent(em, ctx, { ...input.admin, roleKey: "admin" }, hash);
      return { workspaceId, adminId: admin.id };
    });
  } finally {
    ctx.scope.end();
  }
}

/** The workspace of a slug, or null: lets a seed see that it has been run. */
export async function workspaceBySlug(open: OpenContext, slug: string): Promise<string | null> {
  const ctx = open(newId("wsp"));
  const sql = `select workspace_id as id from ${tableOf(ctx, WorkspaceSlug)} where slug_hash = $1`;
  const [row] = await ctx.lookup<{ id: string }>(statement(sql), [blind(ctx, "slug", slug)]);
  return row?.id ?? null;
}

async function claimSlug(em: Parameters<typeof execute>[0], ctx: RequestContext, slug: string): Promise<void> {
  const { workspaceId } = fresh(em);
  const sql = `insert into ${tableOf(ctx, WorkspaceSlug)} (slug_hash, workspace_id) values ($1, $2) on conflict do nothing returning 1`;
  const claimed = await execute(em, sql, [blind(ctx, "slug", slug), workspaceId]);
  if (claimed.length === 0)
    throw new Rejection("SLUG_TAKEN", { en: "This short name is taken.", "zh-CN": "该短名称已被使用。" }, ["slug"]);
}

function checked({ name, slug, locale, timezone, reopenWithinHours = 24 }: NewWorkspace) {
  if (!SLUG.test(slug)) {
    throw new Rejection(
      "SLUG_INVALID",
      { en: "Use 2 to 40 of a–z, 0–9 and hyphens.", "zh-CN": "请使用 2 到 40 个小写字母、数字或连字符。" },
      ["slug"],
    );
  }
  if (!isFine(() => Intl.getCanonicalLocales(locale))) {
    throw new Rejection("LOCALE_INVALID", { en: "This is not a language tag.", "zh-CN": "语言标签无效。" }, ["locale"]);
  }
  if (!isFine(() => new Intl.DateTimeFormat("en", { timeZone: timezone }))) {
    throw new Rejection("TIMEZONE_INVALID", { en: "There is no such time zone.", "zh-CN": "时区无效。" }, ["timezone"]);
  }
  return { name: textWithin(name, 100, ["name"]), slug, locale, timezone, reopenWithinHours };
}

function isFine(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}
