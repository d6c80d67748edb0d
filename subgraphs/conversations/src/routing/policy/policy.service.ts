import {
  applied,
  clearableText,
  type EntityManager,
  execute,
  expectVersion,
  fresh,
  locked,
  newId,
  notCleared,
  notFound,
  record,
  Rejection,
  type RequestContext,
  textWithin,
} from "@switchboard/kit";
import { hearOfTeam } from "../desk/known-team.js";
import { checkedRules, expectNamed, teamsIn } from "./policy.check.js";
import { RoutingPolicyActivated, RoutingPolicyChanged } from "./policy.events.js";
import type {
  ActivateRoutingPolicyInput,
  CreateRoutingPolicyInput,
  DeactivateRoutingPolicyInput,
  UpdateRoutingPolicyInput,
} from "./policy.inputs.js";
import { RoutingPolicy, RoutingRevision } from "./policy.js";
import type { RoutingRule } from "./policy.rules.js";

const WHAT = { en: "The routing policy", "zh-CN": "路由策略" } as const;
const PATH = ["input", "routingPolicyId"] as const;
const POLICIES_MOST = 100;
const REVISIONS_MOST = 200;
const CHANNELS_MOST = 100;

/**
 * @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG, ROUTING_RULE_INVALID, ROUTING_TEAM_UNKNOWN, ROUTING_CHANNEL_UNKNOWN,
 *   TOO_MANY_POLICIES
 */
export async function createRoutingPolicy(
  ctx: RequestContext,
  input: CreateRoutingPolicyInput,
): Promise<RoutingPolicy> {
  const name = textWithin(input.name, 80, ["input", "name"]);
  const note = clearableText(input.note, 500, ["input", "note"]) ?? null;
  const rules = checkedRules(input.rules);
  for (const teamId of teamsIn(rules)) await hearOfTeam(ctx, teamId);
  return ctx.change(async (em) => {
    await expectNamed(em, rules);
    if ((await em.count(RoutingPolicy, {})) >= POLICIES_MOST)
      throw tooMany("TOO_MANY_POLICIES", POLICIES_MOST, "policies", "策略");
    const { workspaceId, now } = fresh(em);
    const made = { id: newId("rpl"), workspaceId, name, revision: 0, createdAt: now, updatedAt: now };
    const policy = em.create(RoutingPolicy, made as never);
    em.persist(policy);
    revise(em, policy, rules, note, ctx);
    tell(em, policy, true);
    return policy;
  });
}

/**
 * New rules are a new revision; those that decide go on until it is activated.
 * @throws Rejection NOT_FOUND, STALE_VERSION, REQUIRED, TOO_MANY_REVISIONS, and what `createRoutingPolicy` refuses
 */
export async function updateRoutingPolicy(
  ctx: RequestContext,
  input: UpdateRoutingPolicyInput,
): Promise<RoutingPolicy> {
  const name = notCleared(input.name, ["input", "name"]);
  const note = clearableText(input.note, 500, ["input", "note"]) ?? null;
  const given = notCleared(input.rules, ["input", "rules"]);
  const rules = given && checkedRules(given);
  for (const teamId of rules ? teamsIn(rules) : []) await hearOfTeam(ctx, teamId);
  return ctx.change(async (em) => {
    const policy = await locked(em, RoutingPolicy, input.routingPolicyId, WHAT, PATH);
    expectVersion(policy, input.expectedVersion, { routingPolicy: policy });
    applied(policy, { name: name === undefined ? undefined : textWithin(name, 80, ["input", "name"]) });
    if (rules) {
      await expectNamed(em, rules);
      if (policy.revision >= REVISIONS_MOST) throw tooMany("TOO_MANY_REVISIONS", REVISIONS_MOST, "revisions", "版本");
      revise(em, policy, rules, note, ctx);
    }
    policy.updatedAt = fresh(em).now;
    tell(em, policy, false);
    return policy;
  });
}

function revise(
  em: EntityManager,
  policy: RoutingPolicy,
  rules: RoutingRule[],
  note: string | null,
  { viewer }: RequestContext,
): void {
  const { workspaceId, now } = fresh(em);
  policy.revision += 1;
  const madeById = viewer.kind === "AGENT" ? viewer.actorId : null;
  const revision = { policyId: policy.id, number: policy.revision, rules, note, madeAt: now, madeById };
  em.persist(em.create(RoutingRevision, { id: newId("rrv"), workspaceId, ...revision } as never));
}

/**
 * From now on this revision decides for whoever comes into the queue; those who wait already keep the rule they came by.
 * @throws Rejection NOT_FOUND (policy, revision), ROUTING_CHANNEL_UNKNOWN, TOO_MANY_CHANNELS, ROUTING_TEAM_UNKNOWN
 */
export function activateRoutingPolicy(ctx: RequestContext, input: ActivateRoutingPolicyInput): Promise<RoutingPolicy> {
  return ctx.change(async (em) => {
    const policy = await locked(em, RoutingPolicy, input.routingPolicyId, WHAT, PATH);
    const number = input.revision ?? policy.revision;
    const revision = await em.findOne(RoutingRevision, { policyId: policy.id, number });
    if (!revision) throw notFound({ en: "The revision", "zh-CN": "版本" }, ["input", "revision"]);
    await expectNamed(em, revision.rules);
    const places = await placesOf(em, input.channelIds);
    const { workspaceId, now } = fresh(em);
    await execute(
      em,
      `insert into conversations.routing_activation (id, workspace_id, policy_id, revision, at)
       select p, $2, $3, $4, $5 from unnest($1::text[]) as p order by p
       on conflict (id) do update set policy_id = excluded.policy_id, revision = excluded.revision, at = excluded.at`,
      [places, workspaceId, policy.id, number, now],
    );
    const channelIds = input.channelIds ?? null;
    record(em, RoutingPolicyActivated, { routingPolicyId: policy.id, revision: number, channelIds });
    return policy;
  });
}

/** In how many of these places a policy had decided. @throws Rejection ROUTING_CHANNEL_UNKNOWN, TOO_MANY_CHANNELS */
export function deactivateRoutingPolicy(ctx: RequestContext, input: DeactivateRoutingPolicyInput): Promise<number> {
  return ctx.change(async (em) => {
    const places = await placesOf(em, input.channelIds);
    const ended = await execute(
      em,
      `delete from conversations.routing_activation where id = any($1::text[]) returning id`,
      [places],
    );
    record(em, RoutingPolicyActivated, { routingPolicyId: null, revision: null, channelIds: input.channelIds ?? null });
    return ended.length;
  });
}

/** The keys of `routing_activation`. */
async function placesOf(em: EntityManager, channelIds: readonly string[] | null | undefined): Promise<string[]> {
  if (channelIds == null) return [fresh(em).workspaceId];
  const ids = [...new Set(channelIds)].sort();
  const path = ["input", "channelIds"];
  if (ids.length > CHANNELS_MOST) throw tooMany("TOO_MANY_CHANNELS", CHANNELS_MOST, "channels", "渠道", path);
  const there = await execute(em, `select id from conversations.channel where id = any($1::text[])`, [ids]);
  if (there.length === ids.length) return ids;
  throw new Rejection("ROUTING_CHANNEL_UNKNOWN", { en: "There is no such channel.", "zh-CN": "渠道不存在。" }, path);
}

const tooMany = (code: string, most: number, en: string, zh: string, path: readonly string[] = ["input"]) =>
  new Rejection(code, { en: `At most ${most} ${en}.`, "zh-CN": `最多 ${most} 个${zh}。` }, path);

function tell(em: EntityManager, { id: routingPolicyId, name, revision }: RoutingPolicy, isNew: boolean): void {
  record(em, RoutingPolicyChanged, { routingPolicyId, name, revision, isNew });
}
