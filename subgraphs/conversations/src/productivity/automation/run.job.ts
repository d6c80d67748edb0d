import {
  type EntityManager,
  execute,
  Fault,
  job,
  type Job,
  LockMode,
  Rejection,
  type RequestContext,
  type Scope,
  statement,
  systemViewer,
  z,
} from "@switchboard/kit";
import type { ActionOutcome } from "../action/action.js";
import { ActionRefused, performed } from "../action/actions.js";
import { Conversation } from "../../life/conversation/conversation.js";
import { AutomationRule } from "../rule/automation-rule.js";
import { tellOfRuns } from "../runs/run.news.js";
import type { RunStatus } from "./automation-run.js";

/** What rules may do: what managers who write them may. */
const SCOPES: readonly Scope[] = ["conversation:read", "conversation:reply", "conversation:assign"];

const NEXT = statement(`
  select id, rule_id as "ruleId" from conversations.automation_run
  where conversation_id = $1 and status = 'PENDING' order by id limit 1`);

interface Due {
  readonly id: string;
  readonly ruleId: string;
}

/**
 * Does what is due to one conversation, in the order in which it came about. Each run is one change that also marks the
 * run: whoever kills the worker leaves it undone or done. What it causes is recorded as caused by the run.
 */
export const runJob: Job<{ conversationId: string }> = job(
  "conversations.automation",
  z.object({ conversationId: z.string() }),
  async (ctx, { conversationId }) => {
    for (;;) {
      const [due] = await ctx.rows<Due>(NEXT, [conversationId]);
      ctx.scope.endReads();
      if (!due) return;
      await doOne(ctx, conversationId, due);
    }
  },
);

async function doOne(ctx: RequestContext, conversationId: string, { id, ruleId }: Due): Promise<void> {
  const { workspaceId } = ctx.viewer;
  const own = ctx.as({ ...systemViewer(workspaceId, SCOPES), actorId: id });
  const began = Date.now();
  const mark = (em: EntityManager, status: RunStatus, reason: string | null, results: readonly ActionOutcome[]) => {
    tellOfRuns(em, [ruleId]);
    return execute(
      em,
      `update conversations.automation_run set status = $2, reason = $3, results = $4::jsonb, finished_at = $5, duration_ms = $6
       where id = $1 and status = 'PENDING' returning id`,
      [id, status, reason, JSON.stringify(results), ctx.now(), Date.now() - began],
    );
  };
  try {
    await own.change(async (em) => {
      // Conversations before anything else: the order in which everyone locks.
      const conversation = await em.findOne(
        Conversation,
        { id: conversationId },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      const [still] = await execute(
        em,
        "select id from conversations.automation_run where id = $1 and status = 'PENDING' for update",
        [id],
      );
      if (!still) return;
      const rule = await em.findOne(AutomationRule, { id: ruleId });
      if (!rule?.isEnabled || !conversation) return void (await mark(em, "FAILED", "RULE_RESTS", []));
      const doing = { em, ctx: own, conversation, isAutomatic: true, key: id, path: [] };
      const results = await performed(rule.actions, doing);
      await em.flush();
      await mark(em, "DONE", null, results);
    });
  } catch (error) {
    if (!(error instanceof Rejection || error instanceof Fault)) throw error;
    const code = error instanceof Rejection ? error.code : String(error.extensions["code"]);
    const results = error instanceof ActionRefused ? error.outcomes : [];
    await own.change((em) => mark(em, "FAILED", code, results));
  }
}
