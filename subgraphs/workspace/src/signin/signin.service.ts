import {
  execute,
  newId,
  Rejection,
  type RequestContext,
  statement,
  systemViewer,
  tableOf,
  type Viewer,
} from "@switchboard/kit";
import { Agent, AgentPassword, SignInAddress } from "../agent/agent.js";
import { languageOf } from "../credential/identify.service.js";
import { blind, emailOf, HASHES_AT_ONCE, isPassword, newToken, tokenHash } from "../credential/secrets.js";
import { Role } from "../role/role.js";
import { scopesOf } from "../role/role.system.js";
import { expiryOf, Session } from "../session/session.js";
import { SignInPlace } from "./place.js";
import { Slots } from "./slots.js";
import { type Counter, giveBack, takeTry } from "./tries.js";

/** Wrong passwords for one account in 15 minutes. */
const PER_ACCOUNT = 10;
/** Wrong passwords from one address in 15 minutes, for whatever accounts: an office shares one. */
const PER_ADDRESS = 50;
/** A place counts as the owner's for so long after the last right password from there. */
const PLACE_MS = 90 * 24 * 3_600_000;

const slots = new Slots(HASHES_AT_ONCE, 500);

/** Where unknown addresses lead: the same reads, in a workspace that cannot be. */
const NOBODY = { workspaceId: "wsp_00000000000000000000000000", agentId: "agt_00000000000000000000000000" };

export interface SignedIn {
  readonly viewer: Viewer;
  readonly token: string;
  readonly expiresAt: Date;
}

/**
 * Opens a session. Known and unknown accounts take the same steps, so neither the answer nor the time it takes tells
 * which is which. @throws Rejection INVALID_CREDENTIALS, TOO_MANY_ATTEMPTS; Fault RATE_LIMITED
 */
export function signIn(
  ctx: RequestContext,
  input: { readonly email: string; readonly password: string },
): Promise<SignedIn> {
  const email = emailOf(input.email, ["input", "email"]);
  return slots.run(() => attempt(ctx, email, input.password));
}

async function attempt(ctx: RequestContext, email: string, password: string): Promise<SignedIn> {
  const sql = `select workspace_id as "workspaceId", agent_id as "agentId" from ${tableOf(ctx, SignInAddress)} where address_hash = $1`;
  const [found] = await ctx.lookup<typeof NOBODY>(statement(sql), [blind(ctx, "sign-in address", email)]);
  const { workspaceId, agentId } = found ?? NOBODY;
  const inside = ctx.as(systemViewer(workspaceId));
  const account = await accountOf(inside, agentId);
  // No connection is held while the password is hashed.
  inside.scope.endReads();
  const taken = await takeTry(ctx, counters(ctx, email, account?.isKnownPlace ?? false));
  if (!taken) throw tooMany();
  const right = await isPassword(account?.hash ?? null, password);
  if (!right || !account || account.isDisabled) throw invalid();
  await giveBack(ctx, taken);
  return open(inside, agentId, account);
}

interface Account {
  hash: string;
  isDisabled: boolean;
  isKnownPlace: boolean;
  locale: string;
  key: string;
  ownName: string;
  ownScopes: string[];
  isSystem: boolean;
}

async function accountOf(ctx: RequestContext, agentId: string): Promise<Account | undefined> {
  const sql = `select p.hash, a.is_disabled as "isDisabled", a.locale, r.key, r.own_name as "ownName",
      r.own_scopes as "ownScopes", r.is_system as "isSystem",
      exists (select 1 from ${tableOf(ctx, SignInPlace)} l
        where l.agent_id = a.id and l.address_hash = $2 and l.last_at > $3) as "isKnownPlace"
    from ${tableOf(ctx, Agent)} a join ${tableOf(ctx, AgentPassword)} p on p.agent_id = a.id
    join ${tableOf(ctx, Role)} r on r.id = a.role_id where a.id = $1`;
  const known = new Date(ctx.now().getTime() - PLACE_MS);
  const [row] = await ctx.rows<Account>(statement(sql), [agentId, ctx.scope.client.addressHash ?? "", known]);
  return row;
}

/** The owner's places have their own count; everywhere else shares one per account, and one per address. */
function counters(ctx: RequestContext, email: string, isKnownPlace: boolean): Counter[] {
  const address = ctx.scope.client.addressHash;
  const counted = (what: string) => blind(ctx, "sign-in tries", what);
  if (address && isKnownPlace) return [{ counted: counted(`place ${address} ${email}`), most: PER_ACCOUNT }];
  const account = { counted: counted(`account ${email}`), most: PER_ACCOUNT };
  return address ? [{ counted: counted(`address ${address}`), most: PER_ADDRESS }, account] : [account];
}

async function open(ctx: RequestContext, agentId: string, account: Account): Promise<SignedIn> {
  const { workspaceId } = ctx.viewer;
  const now = ctx.now();
  const token = newToken("ags", workspaceId);
  const { addressHash, userAgent } = ctx.scope.client;
  const session = { createdAt: now, lastSeenAt: now };
  const credentialId = newId("ses");
  await ctx.change(async (em) => {
    const row = {
      ...session,
      id: credentialId,
      workspaceId,
      agentId,
      tokenHash: tokenHash(token),
      userAgent: userAgent?.slice(0, 300) ?? null,
    };
    em.persist(em.create(Session, row as never));
    if (!addressHash) return;
    await execute(
      em,
      `insert into ${tableOf(ctx, SignInPlace)} (agent_id, address_hash, workspace_id, last_at) values ($1, $2, $3, $4)
       on conflict (agent_id, address_hash) do update set last_at = excluded.last_at`,
      [agentId, addressHash, workspaceId, now],
    );
  });
  const language = languageOf(account.locale);
  const viewer: Viewer = {
    workspaceId,
    kind: "AGENT",
    actorId: agentId,
    credentialId,
    scopes: scopesOf(account),
    language,
  };
  return { viewer, token, expiresAt: expiryOf(session) };
}

const invalid = () =>
  new Rejection("INVALID_CREDENTIALS", { en: "E-mail or password is wrong.", "zh-CN": "邮箱或密码不正确。" });

const tooMany = () =>
  new Rejection("TOO_MANY_ATTEMPTS", {
    en: "Too many tries; wait 15 minutes.",
    "zh-CN": "尝试次数过多，请 15 分钟后再试。",
  });
