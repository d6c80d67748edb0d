import {
  columnsOf,
  execute,
  job,
  type Job,
  type RequestContext,
  statement,
  type Sweep,
  tableOf,
  z,
} from "@switchboard/kit";
import { AutomationRule, type AutomationRuleRow } from "../rule/automation-rule.js";
import { standingOf } from "./occasion.js";
import { weigh } from "./weigh.js";

const MINUTE_MS = 60_000;
const KEPT_MS = 30 * 86_400_000;
const MISSES_KEPT_MS = 86_400_000;
const AT_ONCE = 5_000;

export const dueAt = ({ afterMinutes }: Pick<AutomationRuleRow, "afterMinutes">, since: Date): Date =>
  new Date(since.getTime() + (afterMinutes ?? 0) * MINUTE_MS);

/** Fires when the customer may have waited long enough; whether they still do is looked at then. */
export const waitingJob: Job<{ ruleId: string; conversationId: string }> = job(
  "conversations.automation_waiting",
  z.object({ ruleId: z.string(), conversationId: z.string() }),
  async (ctx, { ruleId, conversationId }) => {
    const sql = `select ${columnsOf(ctx, AutomationRule)} from ${tableOf(ctx, AutomationRule)} where id = $1 and is_enabled and event = 'CUSTOMER_WAITING'`;
    const [rule] = await ctx.rows<AutomationRuleRow>(statement(sql), [ruleId]);
    if (rule) await waited(ctx, rule, [conversationId]);
  },
);

/** Lets a rule look at those who have waited long enough; once for each time they wait, whoever calls how often. */
function waited(ctx: RequestContext, rule: AutomationRuleRow, ids: readonly string[]): Promise<void> {
  return ctx.change(async (em) => {
    const occasions = [...(await standingOf(em, ids))].flatMap(([conversationId, { waitingSince }]) => {
      if (!waitingSince || dueAt(rule, waitingSince) > ctx.now()) return [];
      const at = dueAt(rule, waitingSince);
      const key = `waiting ${waitingSince.getTime()}`;
      return [{ key, event: "CUSTOMER_WAITING" as const, conversationId, at, facts: {}, causeId: null }];
    });
    await weigh(em, [rule], occasions);
  });
}

const OVERDUE = statement(`
  select c.id from conversations.conversation c where c.workspace_id = $1 and c.waiting_since <= $2 and c.waiting_since >= $3
    and not exists (select 1 from conversations.automation_run r where r.workspace_id = $1 and r.rule_id = $4 and r.conversation_id = c.id
      and r.occasion = 'waiting ' || (extract(epoch from c.waiting_since) * 1000)::bigint)
  order by c.waiting_since limit 200`);

/** The net below the alarms: those set before a rule was changed, or lost with a queue. Also clears old entries of the log. */
export const automationSweep: Sweep = {
  name: "automation",
  everySeconds: 30,
  async run(ctx) {
    const sql = `select ${columnsOf(ctx, AutomationRule)} from ${tableOf(ctx, AutomationRule)} where is_enabled and event = 'CUSTOMER_WAITING'`;
    const { workspaceId } = ctx.viewer;
    for (const rule of await ctx.rows<AutomationRuleRow>(statement(sql), [])) {
      const wait = (rule.afterMinutes ?? 0) * MINUTE_MS;
      const [latest, earliest] = [ctx.now().getTime() - wait, rule.activeSince.getTime() - wait].map(
        (ms) => new Date(ms),
      );
      const late = await ctx.rows<{ id: string }>(OVERDUE, [workspaceId, latest, earliest, rule.id]);
      if (late.length > 0)
        await waited(
          ctx,
          rule,
          late.map(({ id }) => id),
        );
    }
    await forget(ctx);
  },
};

/** A month of what rules did, a day of what they did not. */
function forget(ctx: RequestContext): Promise<unknown> {
  const before = (ms: number) => new Date(ctx.now().getTime() - ms);
  return ctx.change((em) =>
    execute(
      em,
      `delete from conversations.automation_run where id in (select id from conversations.automation_run
         where (status = 'NOT_MATCHED' and at < $1) or (status <> 'PENDING' and at < $2) limit ${AT_ONCE})`,
      [before(MISSES_KEPT_MS), before(KEPT_MS)],
    ),
  );
}
