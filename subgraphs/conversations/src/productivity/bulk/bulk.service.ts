import {
  enqueue,
  execute,
  Fault,
  fresh,
  locked,
  newId,
  notFound,
  Rejection,
  type RequestContext,
} from "@switchboard/kit";
import { checkedActions, hearOfActions } from "../action/actions.js";
import { listOf } from "../../life/conversation/conversation.filter.js";
import { BulkOperation, type BulkOperationRow } from "./bulk-operation.js";
import { recordProgress } from "./bulk.events.js";
import type { BulkUpdateConversationsInput } from "./bulk.inputs.js";
import { bulkJob } from "./bulk.run.js";

export const ROWS_MOST = 10_000;
const WHAT = { en: "The bulk operation", "zh-CN": "批量操作" } as const;

export interface BulkStarted {
  readonly id: string;
  readonly notFound: number;
}

/** Whoever asked for it sees it, and whoever manages conversations. */
export const maySeeBulk = (ctx: RequestContext, { createdById }: Pick<BulkOperationRow, "createdById">): boolean =>
  createdById === ctx.viewer.actorId || ctx.holds("conversation:manage");

/**
 * Notes which conversations it is about, as they are now, and lets a job do the rest, as the caller.
 * @throws Rejection BULK_TARGET_UNCLEAR, BULK_EMPTY, BULK_TOO_MANY, IDEMPOTENCY_…, ACTION…
 */
export async function bulkUpdateConversations(
  ctx: RequestContext,
  input: BulkUpdateConversationsInput,
): Promise<BulkStarted> {
  const { conversationIds, filter, actions } = input;
  if ((conversationIds == null) === (filter == null))
    throw refused("BULK_TARGET_UNCLEAR", "Give either ids or a filter.", "请提供会话 ID 或筛选条件之一。");
  const ids = conversationIds && [...new Set(conversationIds)];
  if (ids && ids.length > ROWS_MOST) throw tooMany();
  await hearOfActions(ctx, actions);
  const once = { key: input.idempotencyKey, operation: "bulkUpdateConversations", input };
  return ctx.changeOnce(once, async (em) => {
    const { workspaceId, now } = fresh(em);
    const { kind, actorId, credentialId, scopes, language } = ctx.viewer;
    const operation = em.create(BulkOperation, {
      id: newId("bulk"),
      workspaceId,
      status: "PENDING",
      actions: await checkedActions(em, ctx, actions, ["input", "actions"]),
      total: 0,
      done: 0,
      failed: 0,
      createdById: actorId,
      actor: { kind, actorId, credentialId, scopes: [...scopes], language },
      createdAt: now,
    } as never);
    em.persist(operation);
    await em.flush();
    const [which, values] = ids ? ["r.id = any($1::text[])", [ids]] : fitting(ctx, filter);
    const rows = await execute(
      em,
      `insert into conversations.bulk_row (id, workspace_id, operation_id, position, conversation_id, state)
       select $${values.length + 1} || '.' || f.position, $${values.length + 2}, $${values.length + 1}, f.position, f.id, 'PENDING'
       from (select r.id, row_number() over (order by r.started_at, r.id) as position from conversations.conversation r
             where ${which} limit ${ROWS_MOST + 1}) as f returning 1 as ok`,
      [...values, operation.id, workspaceId],
    );
    if (rows.length > ROWS_MOST) throw tooMany();
    if (rows.length === 0) throw refused("BULK_EMPTY", "No conversation fits.", "没有符合条件的会话。");
    operation.total = rows.length;
    recordProgress(em, operation);
    await em.flush();
    await enqueue(em, bulkJob, { bulkOperationId: operation.id });
    return { id: operation.id, notFound: ids ? ids.length - rows.length : 0 };
  });
}

/** Stops it; one that has ended stays as it is. @throws Rejection NOT_FOUND */
export function cancelBulkOperation(ctx: RequestContext, id: string): Promise<BulkOperation> {
  return ctx.change(async (em) => {
    const path = ["input", "bulkOperationId"];
    const operation = await locked(em, BulkOperation, id, WHAT, path);
    if (!maySeeBulk(ctx, operation)) throw notFound(WHAT, path);
    if (operation.status === "PENDING" || operation.status === "RUNNING") {
      Object.assign(operation, { status: "CANCELLED", finishedAt: ctx.now() });
      recordProgress(em, operation);
    }
    return operation;
  });
}

export function expectBulk(ctx: RequestContext, operation: BulkOperationRow | null): void {
  if (!operation || !maySeeBulk(ctx, operation)) throw new Fault("FORBIDDEN", "There is no such operation for you.");
}

/** The conditions of the conversations' own list, their values numbered. */
function fitting(ctx: RequestContext, filter: BulkUpdateConversationsInput["filter"]): readonly [string, unknown[]] {
  const where = listOf(ctx, filter, null).where ?? [];
  let count = 0;
  const conditions = where.map(({ sql }) => `(${sql.replaceAll("?", () => `$${++count}`)})`);
  return [conditions.join(" and ") || "true", where.flatMap(({ values }) => values)];
}

const refused = (code: string, en: string, zh: string) => new Rejection(code, { en, "zh-CN": zh });

const tooMany = () =>
  refused("BULK_TOO_MANY", `At most ${ROWS_MOST} conversations at once.`, `一次最多 ${ROWS_MOST} 个会话。`);
