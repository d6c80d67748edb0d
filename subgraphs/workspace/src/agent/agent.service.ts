import {
  type EntityManager,
  fresh,
  locked,
  newId,
  notFound,
  record,
  Rejection,
  type RequestContext,
  textWithin,
} from "@switchboard/kit";
import { revoked } from "../credential/credential.events.js";
import { emailOf, passwordHash } from "../credential/secrets.js";
import { enterState } from "../presence/presence.service.js";
import { AgentStateChanged } from "../presence/presence.events.js";
import { Role } from "../role/role.js";
import { endSessionsOf, liveSessionsOf } from "../session/session.service.js";
import { joinTeams, teamIdsOf } from "../team/team.service.js";
import { Workspace } from "../workspace/workspace.js";
import { THE_WORKSPACE } from "../workspace/workspace.service.js";
import { claimAddress, expectGrantable, keepAnAdmin } from "./agent.rules.js";
import { type ChannelWeight, type SkillLevel, skillsOf, weightsOf } from "./agent.skills.js";
import { AgentChanged } from "./agent.events.js";
import { Agent, AgentPassword } from "./agent.js";

export const THE_AGENT = { en: "The agent", "zh-CN": "客服" };
const CAPACITY_DEFAULT = 5;
const CAPACITY_MOST = 100;

export interface NewAgent {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly roleKey: string;
  readonly teamIds?: readonly string[] | null;
  readonly locale?: string | null;
  readonly capacity?: number | null;
}

/**
 * Makes an account. @throws Rejection EMAIL_INVALID, EMAIL_TAKEN, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, TEXT_EMPTY,
 * TEXT_TOO_LONG, CAPACITY_INVALID, SCOPE_NOT_HELD, TOO_MANY_TEAMS, NOT_FOUND (role, team)
 */
export async function createAgent(ctx: RequestContext, input: NewAgent): Promise<Agent> {
  // Outside the change: hashing takes long, and a change may be run twice.
  const hash = await passwordHash(input.password, ["input", "password"]);
  return ctx.change((em) => addAgent(em, ctx, input, hash));
}

/** The same inside a change under way, with the password hashed already. */
export async function addAgent(em: EntityManager, ctx: RequestContext, input: NewAgent, hash: string): Promise<Agent> {
  const { workspaceId, now } = fresh(em);
  const role = await roleByKey(em, input.roleKey);
  expectGrantable(ctx, role);
  const locale = input.locale ?? (await em.findOneOrFail(Workspace, { id: workspaceId })).locale;
  const email = emailOf(input.email, ["input", "email"]);
  const agent = em.create(Agent, {
    id: newId("agt"),
    workspaceId,
    name: textWithin(input.name, 80, ["input", "name"]),
    email,
    locale,
    roleId: role.id,
    state: "OFFLINE",
    stateSince: now,
    capacity: capacityOf(input.capacity ?? CAPACITY_DEFAULT),
    skills: [],
    weights: [],
    isDisabled: false,
    createdAt: now,
  } as never);
  await claimAddress(em, ctx, email, agent.id);
  em.persist([agent, em.create(AgentPassword, { agentId: agent.id, workspaceId, hash } as never)]);
  await em.flush();
  await joinTeams(em, ctx, agent.id, input.teamIds ?? []);
  await tell(em, ctx, agent, role.key, true);
  record(em, AgentStateChanged, { agentId: agent.id, from: null, to: agent.state, since: now.toISOString() });
  return agent;
}

export interface AgentChanges {
  readonly agentId: string;
  readonly name?: string | null;
  readonly roleKey?: string | null;
  readonly teamIds?: readonly string[] | null;
  readonly capacity?: number | null;
  readonly skills?: readonly SkillLevel[] | null;
  readonly weights?: readonly ChannelWeight[] | null;
  readonly isDisabled?: boolean | null;
  readonly locale?: string | null;
}

/**
 * Changes an account; what is absent stays. Another role or disabling is felt at once, on open sockets too.
 * @throws Rejection NOT_FOUND, LAST_ADMIN, SKILLS_INVALID, WEIGHTS_INVALID, and what `createAgent` refuses
 */
export function updateAgent(ctx: RequestContext, input: AgentChanges): Promise<Agent> {
  return ctx.change(async (em) => {
    // Whoever changes rights takes the workspace first: two admins cannot remove each other at the same moment.
    const changesRights = input.roleKey != null || input.isDisabled != null;
    if (changesRights) await locked(em, Workspace, ctx.viewer.workspaceId, THE_WORKSPACE, ["input"]);
    const agent = await locked(em, Agent, input.agentId, THE_AGENT, ["input", "agentId"]);
    const before = await em.findOneOrFail(Role, { id: agent.roleId });
    const role = input.roleKey == null ? before : await roleByKey(em, input.roleKey);
    if (role !== before) expectGrantable(ctx, role);
    const disabled = input.isDisabled ?? agent.isDisabled;
    const leavesAdmins = before.key === "admin" && !agent.isDisabled && (role.key !== "admin" || disabled);
    if (leavesAdmins) await keepAnAdmin(em, ctx, agent.id);
    if (input.name != null) agent.name = textWithin(input.name, 80, ["input", "name"]);
    if (input.locale != null) agent.locale = input.locale;
    if (input.capacity != null) agent.capacity = capacityOf(input.capacity);
    if (input.skills != null) agent.skills = skillsOf(input.skills);
    if (input.weights != null) agent.weights = weightsOf(input.weights);
    if (input.teamIds != null) await joinTeams(em, ctx, agent.id, input.teamIds);
    if (role !== before) {
      agent.roleId = role.id;
      // The sessions live on with the new rights; whoever holds an open socket must come again.
      for (const session of await liveSessionsOf(em, ctx, agent.id)) revoked(em, session.id, agent.id);
    }
    if (disabled && !agent.isDisabled) {
      await endSessionsOf(em, ctx, agent.id);
      enterState(em, agent, "OFFLINE");
    }
    agent.isDisabled = disabled;
    await tell(em, ctx, agent, role.key, false);
    return agent;
  });
}

async function tell(
  em: EntityManager,
  ctx: RequestContext,
  agent: Agent,
  roleKey: string,
  isNew: boolean,
): Promise<void> {
  const { id: agentId, name, locale, capacity, isDisabled, skills, weights } = agent;
  const teamIds = await teamIdsOf(em, ctx, agentId);
  record(em, AgentChanged, { agentId, name, locale, teamIds, capacity, isDisabled, skills, weights, roleKey, isNew });
}

async function roleByKey(em: EntityManager, key: string): Promise<Role> {
  const role = await em.findOne(Role, { key });
  if (!role) throw notFound({ en: "The role", "zh-CN": "角色" }, ["input", "roleKey"]);
  return role;
}

function capacityOf(capacity: number): number {
  if (capacity >= 0 && capacity <= CAPACITY_MOST) return capacity;
  throw new Rejection(
    "CAPACITY_INVALID",
    { en: `Give 0 to ${CAPACITY_MOST} conversations.`, "zh-CN": `请填写 0 到 ${CAPACITY_MOST} 个会话。` },
    ["input", "capacity"],
  );
}
