import { enqueue, type EntityManager, execute, fresh, newId } from "@switchboard/kit";
import { weighed } from "../../routing/fact/condition.weigh.js";
import type { AutomationRuleRow } from "../rule/automation-rule.js";
import type { AutomationRun, RunStatus } from "./automation-run.js";
import { factsAt, type Occasion, standingOf } from "./occasion.js";
import { tellOfRuns } from "../runs/run.news.js";
import { runJob } from "./run.job.js";

/** So many rules may lead to one another; the next one is not done. */
const DEEPEST = 3;
/** A customer's own machine may answer ours for ever, without a rule being the cause of itself. */
const OFTEN = 20;
const OFTEN_WITHIN_MS = 10 * 60_000;

type NewRun = Omit<AutomationRun, "finishedAt" | "durationMs" | "workspaceId">;

/**
 * Decides for each occasion which rules it sets off, in their order, and writes down why and why not. The actions are
 * left to a job: here, in the reader's transaction, nothing is locked that others wait for.
 */
export async function weigh(
  em: EntityManager,
  rules: readonly AutomationRuleRow[],
  occasions: readonly Occasion[],
): Promise<void> {
  const wanted = occasions.filter(({ event }) => rules.some((rule) => rule.event === event));
  if (wanted.length === 0) return;
  const ids = [...new Set(wanted.map(({ conversationId }) => conversationId))];
  const standing = await standingOf(em, ids);
  const chains = await chainsOf(em, wanted);
  const often = await lately(em, ids);
  const runs: NewRun[] = [];
  for (const occasion of wanted) {
    const here = standing.get(occasion.conversationId);
    if (!here) continue;
    const facts = factsAt(here, occasion);
    const chain = chains.get(occasion.causeId ?? "") ?? [];
    for (const rule of rules) {
      if (rule.event !== occasion.event || occasion.at < rule.activeSince) continue;
      const { isTrue, checks } = weighed(rule.condition, facts);
      const pair = `${rule.id} ${occasion.conversationId}`;
      const times = (often.get(pair) ?? 0) + 1;
      if (isTrue) often.set(pair, times);
      const reason = isTrue ? circle(rule.id, chain, times) : null;
      const status: RunStatus = isTrue ? (reason ? "STOPPED" : "PENDING") : "NOT_MATCHED";
      const { key, conversationId, event, at } = occasion;
      const why = { status, reason, checks: [...checks], results: [], chain: [...chain], at };
      runs.push({ id: newId("run"), ruleId: rule.id, conversationId, occasion: key, event, ...why });
      if (status === "PENDING" && rule.stopsOthers) break;
    }
  }
  await write(em, runs);
}

function circle(ruleId: string, chain: readonly string[], times: number): string | null {
  if (chain.includes(ruleId)) return "LOOP";
  if (chain.length >= DEEPEST) return "TOO_DEEP";
  return times > OFTEN ? "TOO_OFTEN" : null;
}

/** By the run that caused an occasion: the rules that led to it. */
async function chainsOf(em: EntityManager, occasions: readonly Occasion[]): Promise<ReadonlyMap<string, string[]>> {
  const causes = [...new Set(occasions.flatMap(({ causeId }) => causeId ?? []))];
  if (causes.length === 0) return new Map();
  const rows = await execute<{ id: string; chain: string[] }>(
    em,
    "select id, chain || rule_id as chain from conversations.automation_run where id = any($1::text[])",
    [causes],
  );
  return new Map(rows.map(({ id, chain }) => [id, chain]));
}

async function lately(em: EntityManager, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await execute<{ pair: string; n: number }>(
    em,
    `select rule_id || ' ' || conversation_id as pair, count(*)::int as n from conversations.automation_run
     where conversation_id = any($1::text[]) and status in ('PENDING', 'DONE', 'FAILED') and at > $2 group by 1`,
    [ids, new Date(fresh(em).now.getTime() - OFTEN_WITHIN_MS)],
  );
  return new Map(rows.map(({ pair, n }) => [pair, n]));
}

async function write(em: EntityManager, runs: readonly NewRun[]): Promise<void> {
  if (runs.length === 0) return;
  const { workspaceId } = fresh(em);
  const written = await execute<{ conversationId: string; ruleId: string; status: string }>(
    em,
    `insert into conversations.automation_run
       (id, workspace_id, rule_id, conversation_id, occasion, event, status, reason, checks, results, chain, at)
     select r.id, $2, r."ruleId", r."conversationId", r.occasion, r.event, r.status, r.reason, r.checks, r.results, r.chain, r.at
     from jsonb_to_recordset($1::jsonb) as r(id text, "ruleId" text, "conversationId" text, occasion text, event text,
       status text, reason text, checks jsonb, results jsonb, chain text[], at timestamptz)
     on conflict (workspace_id, rule_id, conversation_id, occasion) do nothing
     returning conversation_id as "conversationId", rule_id as "ruleId", status`,
    [JSON.stringify(runs), workspaceId],
  );
  tellOfRuns(
    em,
    written.map(({ ruleId }) => ruleId),
  );
  const due = written.filter(({ status }) => status === "PENDING").map(({ conversationId }) => conversationId);
  for (const conversationId of new Set(due))
    await enqueue(em, runJob, { conversationId }, { key: `automation ${conversationId}` });
}
