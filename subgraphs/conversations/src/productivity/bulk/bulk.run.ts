import {
  enqueue,
  type EntityManager,
  execute,
  Fault,
  job,
  type Job,
  LockMode,
  Rejection,
  type RequestContext,
  type Sentence,
  z,
} from "@switchboard/kit";
import { performed } from "../action/actions.js";
import { conversationToChange } from "../../life/conversation/conversation.access.js";
import { BulkOperation } from "./bulk-operation.js";
import { recordProgress } from "./bulk.events.js";

/** One turn of an operation: other operations' turns come between, and whoever watches hears of each. */
const TURN_MS = 700;
const TURN_ROWS = 200;

/**
 * Does some rows and puts itself into the queue again until none is left. Every row is a change of its own that also
 * marks the row: a worker that is killed leaves it undone or done, and the next one goes on behind it.
 */
export const bulkJob: Job<{ bulkOperationId: string }> = job(
  "conversations.bulk",
  z.object({ bulkOperationId: z.string() }),
  async (ctx, { bulkOperationId }) => {
    const operation = await begin(ctx, bulkOperationId);
    if (!operation) return;
    const actor = ctx.as({ ...operation.actor, workspaceId: operation.workspaceId });
    const until = Date.now() + TURN_MS;
    let isMore = true;
    for (let rows = 0; isMore && rows < TURN_ROWS && Date.now() < until; rows++) isMore = await next(actor, operation);
    await goOn(ctx, bulkOperationId);
  },
);

/** The operation as it is to be gone on with; null when it has ended, or whoever asked for it may do nothing any more. */
function begin(ctx: RequestContext, id: string): Promise<BulkOperation | null> {
  return ctx.change(async (em) => {
    const operation = await lockedOperation(em, id);
    if (operation?.status !== "PENDING" && operation?.status !== "RUNNING") return null;
    const { actor } = operation;
    const [desk] = await execute<{ isDisabled: boolean }>(
      em,
      `select is_disabled as "isDisabled" from conversations.agent_desk where id = $1`,
      [actor.actorId],
    );
    if (actor.kind === "AGENT" && desk?.isDisabled) {
      Object.assign(operation, { status: "CANCELLED", finishedAt: ctx.now() });
      recordProgress(em, operation);
      return null;
    }
    if (operation.status === "PENDING") Object.assign(operation, { status: "RUNNING", startedAt: ctx.now() });
    return operation;
  });
}

/** Two turns may begin or end at once: whoever reads it here writes it before the other one reads. */
const lockedOperation = (em: EntityManager, id: string) =>
  em.findOne(BulkOperation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

interface Left {
  readonly id: string;
  readonly conversationId: string;
}

/** Does one row. False when there is none that could be done now. */
async function next(actor: RequestContext, { id, actions }: BulkOperation): Promise<boolean> {
  let row: Left | undefined;
  try {
    return await actor.change(async (em) => {
      row = await claim(em, id);
      if (!row) return false;
      const conversation = await conversationToChange(em, actor, row.conversationId);
      const doing = { em, ctx: actor, conversation, isAutomatic: false, key: row.id, path: [] };
      await performed(actions, doing);
      await mark(em, row.id, actor.now(), "DONE", null, null);
      return true;
    });
  } catch (error) {
    const failed = row;
    if (!failed || !(error instanceof Rejection || error instanceof Fault)) throw error;
    const [code, sentence] =
      error instanceof Rejection
        ? [error.code, error.sentence]
        : [String(error.extensions["code"]), { en: error.message, "zh-CN": error.message }];
    await actor.change((em) => mark(em, failed.id, actor.now(), "FAILED", code, sentence));
    return true;
  }
}

/** The next row, kept by this change; what another worker is at just now is passed over. */
async function claim(em: EntityManager, operationId: string): Promise<Left | undefined> {
  const [row] = await execute<Left>(
    em,
    `select b.id, b.conversation_id as "conversationId" from conversations.bulk_row b
     join conversations.bulk_operation o on o.id = b.operation_id and o.status = 'RUNNING'
     where b.operation_id = $1 and b.state = 'PENDING' order by b.position limit 1 for update of b skip locked`,
    [operationId],
  );
  return row;
}

function mark(
  em: EntityManager,
  id: string,
  at: Date,
  state: "DONE" | "FAILED",
  code: string | null,
  sentence: Sentence | null,
): Promise<unknown> {
  return execute(
    em,
    `update conversations.bulk_row set state = $2, code = $3, sentence = $4, tried_at = $5 where id = $1 and state = 'PENDING'`,
    [id, state, code, sentence && JSON.stringify(sentence), at],
  );
}

/** Counts what was done, from the rows themselves, and asks for another turn or ends the operation. */
function goOn(ctx: RequestContext, id: string): Promise<void> {
  return ctx.change(async (em) => {
    // Before the rows are counted: a turn that counted earlier must not write its figures over later ones.
    const operation = await lockedOperation(em, id);
    if (!operation) return;
    const [counts] = await execute<{ done: number; failed: number; left: number }>(
      em,
      `select count(*) filter (where state = 'DONE')::int as done, count(*) filter (where state = 'FAILED')::int as failed,
         count(*) filter (where state = 'PENDING')::int as left from conversations.bulk_row where operation_id = $1`,
      [id],
    );
    const { done = 0, failed = 0, left = 0 } = counts ?? {};
    Object.assign(operation, { done, failed });
    if (operation.status === "RUNNING") {
      if (left > 0) await enqueue(em, bulkJob, { bulkOperationId: id });
      else Object.assign(operation, { status: "FINISHED", finishedAt: ctx.now() });
    }
    recordProgress(em, operation);
  });
}
