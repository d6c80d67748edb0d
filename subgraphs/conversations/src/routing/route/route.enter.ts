import { type EntityManager, execute, fresh } from "@switchboard/kit";
import type { QueueReason } from "../../life/conversation/conversation.events.js";
import type { Conversation } from "../../life/conversation/conversation.js";
import type { RoutingRule } from "../policy/policy.rules.js";
import { teamsIn } from "../policy/policy.check.js";
import { type Facts, ruleFor } from "./route.match.js";
import type { Route } from "./route.js";

/**
 * Decides how the conversation, which is about to come into the queue, is routed: by the policy of its channel, else as
 * without any. A colleague's decision (a hand-over to a team) and an offer that came to nothing change no rule.
 */
export async function enterLine(em: EntityManager, conversation: Conversation, reason: QueueReason): Promise<void> {
  if (reason === "refused" || reason === "lapsed" || reason === "overflow") return;
  const { route } = conversation;
  if (reason === "transfer") keep(em, conversation, route && handed(route));
  else if (route) keep(em, conversation, route);
  else await choose(em, conversation);
  await dueOverflow(em, conversation);
}

/** Whoever hands it to a team has decided: the rule's skills and steps were for another one. */
const handed = (route: Route): Route => ({
  ...route,
  required: {},
  preferred: [],
  relax: [],
  overflow: null,
  lastAgentId: null,
});

function keep(em: EntityManager, conversation: Conversation, route: Route | null | undefined): void {
  conversation.route = route ? { ...route, at: fresh(em).now.toISOString() } : null;
}

interface Active {
  readonly policyId: string;
  readonly revision: number;
  readonly rules: RoutingRule[];
}

const ACTIVE = `
  select a.policy_id as "policyId", a.revision, r.rules
  from conversations.routing_activation a
  join conversations.routing_revision r on r.policy_id = a.policy_id and r.number = a.revision
  where a.id in ($1, $2) order by a.id = $1 desc limit 1`;

async function choose(em: EntityManager, conversation: Conversation): Promise<void> {
  const { workspaceId, now } = fresh(em);
  const [active] = await execute<Active>(em, ACTIVE, [conversation.channelId, workspaceId]);
  const rule = active && ruleFor(active.rules, await factsOf(em, conversation));
  if (!active || !rule) return;
  const known = await knownTeams(em, teamsIn([rule]));
  const isGone = rule.teamId != null && !known.has(rule.teamId);
  if (rule.teamId != null && !isGone) conversation.teamId = rule.teamId;
  const strategy = rule.strategy ?? "FEWEST_OPEN";
  const overflow = rule.overflow?.teamId != null && !known.has(rule.overflow.teamId) ? null : rule.overflow;
  // Without one of its own the rule leaves the channel's.
  if (rule.priority != null) conversation.priority = rule.priority;
  conversation.route = {
    policyId: active.policyId,
    revision: active.revision,
    rule: rule.name,
    at: now.toISOString(),
    strategy,
    required: Object.fromEntries((rule.requiredSkills ?? []).map(({ skill, level }) => [skill, level])),
    preferred: rule.preferredSkills ?? [],
    offerSeconds: rule.offerSeconds ?? null,
    relax: rule.relax ?? [],
    overflow: overflow ?? null,
    lastAgentId: strategy === "LAST_AGENT_FIRST" ? await lastAgentOf(em, conversation) : null,
    fallback: isGone ? "TEAM_GONE" : null,
  };
}

async function factsOf(em: EntityManager, conversation: Conversation): Promise<Facts> {
  const { id, channelId, customerId, locale, page } = conversation;
  const [row] = await execute<{
    kind: string | null;
    tier: string | null;
    region: string | null;
    tags: string[] | null;
    intents: string[] | null;
  }>(
    em,
    `select (select kind from conversations.channel where id = $2) as kind, k.tier, k.region, k.tags,
       (select array_agg(distinct f) from conversations.message m, unnest(m.faq_ids) f
        where m.conversation_id = $1 and m.author = 'BOT') as intents
     from (select 1) one left join conversations.known_customer k on k.id = $3`,
    [id, channelId, customerId],
  );
  return {
    channelId,
    channelKind: row?.kind ?? "",
    language: locale ?? null,
    region: row?.region ?? conversation.region ?? null,
    page: page ?? null,
    customerTier: row?.tier ?? null,
    customerTags: row?.tags ?? [],
    intents: row?.intents ?? [],
    at: fresh(em).now,
  };
}

async function knownTeams(em: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await execute<{ id: string }>(em, `select id from conversations.known_team where id = any($1::text[])`, [
    ids,
  ]);
  return new Set(rows.map(({ id }) => id));
}

/** Who had the customer's latest conversation, also an earlier round of this one. */
async function lastAgentOf(em: EntityManager, { id, customerId, assigneeId }: Conversation): Promise<string | null> {
  if (assigneeId) return assigneeId;
  const [last] = await execute<{ agentId: string }>(
    em,
    `select assignee_id as "agentId" from conversations.conversation
     where customer_id = $1 and id <> $2 and assignee_id is not null order by started_at desc, id desc limit 1`,
    [customerId, id],
  );
  return last?.agentId ?? null;
}

/** When the wait is too long: after the rule's time, or at once behind a long queue. */
async function dueOverflow(em: EntityManager, conversation: Conversation): Promise<void> {
  const { now, workspaceId } = fresh(em);
  const overflow = conversation.route?.overflow;
  conversation.overflowAt =
    overflow?.afterSeconds != null ? new Date(now.getTime() + overflow.afterSeconds * 1_000) : null;
  if (overflow?.queueLength == null) return;
  const [line] = await execute<{ n: number }>(
    em,
    `select count(*)::int as n from (select 1 from conversations.conversation where workspace_id = $1 and status = 'QUEUED'
       and team_id is not distinct from $2 limit $3) w`,
    [workspaceId, conversation.teamId ?? null, overflow.queueLength],
  );
  if ((line?.n ?? 0) >= overflow.queueLength) conversation.overflowAt = now;
}
