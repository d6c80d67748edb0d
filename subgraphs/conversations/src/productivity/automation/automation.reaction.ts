import {
  batchReaction,
  columnsOf,
  enqueue,
  type EntityManager,
  type RequestContext,
  statement,
  tableOf,
} from "@switchboard/kit";
import { AutomationRule, type AutomationRuleRow } from "../rule/automation-rule.js";
import { HEARD_EVENTS, type Occasion, occasionsOf, standingOf } from "./occasion.js";
import { dueAt, waitingJob } from "./waiting.js";
import { weigh } from "./weigh.js";

/** The rules that are enabled, in their order. */
export function enabledRules(ctx: RequestContext): Promise<AutomationRuleRow[]> {
  const sql = statement(
    `select ${columnsOf(ctx, AutomationRule)} from ${tableOf(ctx, AutomationRule)} where is_enabled order by position, id`,
  );
  return ctx.rows<AutomationRuleRow>(sql, []);
}

/** Rules hear of what happened in the order of the log and once, since the reader moves on in the same transaction. */
export const automate = batchReaction("automate", HEARD_EVENTS, async (ctx, entries) => {
  const occasions = entries.flatMap(occasionsOf);
  if (occasions.length === 0) return;
  const rules = await enabledRules(ctx);
  if (rules.length === 0) return;
  await ctx.change(async (em) => {
    await weigh(em, rules, occasions);
    await setAlarms(em, rules, occasions);
  });
});

/** Whoever waits from now on: the rules that wait with them are looked at when the time has come. */
async function setAlarms(
  em: EntityManager,
  rules: readonly AutomationRuleRow[],
  occasions: readonly Occasion[],
): Promise<void> {
  const waiting = rules.filter(({ event }) => event === "CUSTOMER_WAITING");
  const ids = occasions.flatMap(({ event, conversationId }) => (event === "MESSAGE_RECEIVED" ? conversationId : []));
  if (waiting.length === 0 || ids.length === 0) return;
  for (const [conversationId, { waitingSince }] of await standingOf(em, [...new Set(ids)])) {
    if (!waitingSince) continue;
    for (const rule of waiting) {
      const payload = { ruleId: rule.id, conversationId };
      const key = `waiting ${rule.id} ${conversationId}`;
      await enqueue(em, waitingJob, payload, { runAt: dueAt(rule, waitingSince), key });
    }
  }
}
