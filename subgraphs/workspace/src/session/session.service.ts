import { type EntityManager, fresh, locked, notFound, Rejection, type RequestContext } from "@switchboard/kit";
import { Agent } from "../agent/agent.js";
import { revoked } from "../credential/credential.events.js";
import { enterState } from "../presence/presence.service.js";
import { liveSince, Session } from "./session.js";

const THE_SESSION = { en: "The session", "zh-CN": "登录会话" };

/** Ends the session behind the request. @throws Rejection NO_SESSION for keys and visitors */
export async function signOut(ctx: RequestContext): Promise<void> {
  if (ctx.viewer.kind !== "AGENT") {
    throw new Rejection("NO_SESSION", { en: "There is no session to end.", "zh-CN": "当前没有可结束的登录会话。" });
  }
  await endOne(ctx, ctx.viewer.credentialId, ["input"]);
}

/**
 * Ends one of the caller's own sessions, or with `workspace:manage` anyone's. Ending an ended one changes nothing.
 * @throws Rejection NOT_FOUND, also for a session that is not the caller's to end
 */
export function revokeSession(ctx: RequestContext, sessionId: string): Promise<Session> {
  return endOne(ctx, sessionId, ["input", "sessionId"]);
}

function endOne(ctx: RequestContext, sessionId: string, path: readonly string[]): Promise<Session> {
  return ctx.change(async (em) => {
    const seen = await em.findOne(Session, { id: sessionId });
    if (!seen || !maySee(ctx, seen)) throw notFound(THE_SESSION, path);
    // Agent before session, as everywhere: whoever signs out last leaves the desk.
    const agent = await locked(em, Agent, seen.agentId, THE_SESSION, path);
    const session = await locked(em, Session, sessionId, THE_SESSION, path);
    if (session.endedAt) return session;
    end(em, session);
    await leaveIfLast(em, ctx, agent);
    return session;
  });
}

export const maySee = (ctx: RequestContext, session: { readonly agentId: string }): boolean =>
  (ctx.viewer.kind === "AGENT" && session.agentId === ctx.viewer.actorId) || ctx.holds("workspace:manage");

export function liveSessionsOf(em: EntityManager, ctx: RequestContext, agentId: string): Promise<Session[]> {
  const { idleSince, startedSince } = liveSince(ctx.now());
  return em.find(Session, { agentId, endedAt: null, lastSeenAt: { $gt: idleSince }, createdAt: { $gt: startedSince } });
}

/** Ends every session of an agent who may no longer sign in. */
export async function endSessionsOf(em: EntityManager, ctx: RequestContext, agentId: string): Promise<void> {
  for (const session of await liveSessionsOf(em, ctx, agentId)) end(em, session);
}

/** Ends the sessions of an agent that ran out. */
export async function endExpiredOf(em: EntityManager, ctx: RequestContext, agentId: string): Promise<void> {
  const { idleSince, startedSince } = liveSince(ctx.now());
  const agent = await locked(em, Agent, agentId, THE_SESSION, ["input"]);
  const expired = { $or: [{ lastSeenAt: { $lte: idleSince } }, { createdAt: { $lte: startedSince } }] };
  for (const session of await em.find(Session, { agentId, endedAt: null, ...expired })) end(em, session);
  await leaveIfLast(em, ctx, agent);
}

async function leaveIfLast(em: EntityManager, ctx: RequestContext, agent: Agent): Promise<void> {
  await em.flush();
  if ((await liveSessionsOf(em, ctx, agent.id)).length === 0) enterState(em, agent, "OFFLINE");
}

function end(em: EntityManager, session: Session): void {
  session.endedAt = fresh(em).now;
  revoked(em, session.id, session.agentId);
}
