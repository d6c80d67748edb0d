import { type EntityManager, execute, fresh, newId, type RequestContext } from "@switchboard/kit";
import { conversationToChange } from "../../life/conversation/conversation.access.js";
import type { Filled } from "../template/template.js";
import { filledFor } from "../template/template.values.js";
import type { CannedReply } from "./canned-reply.js";
import type { ExpandCannedReplyInput } from "./canned.inputs.js";
import { replyToSend } from "./canned.service.js";

export interface Expanded extends Filled {
  readonly cannedReply: CannedReply;
}

/**
 * The reply as the caller would send it in this conversation; counts as a use.
 * @throws Rejection NOT_FOUND
 */
export function expandCannedReply(ctx: RequestContext, input: ExpandCannedReplyInput): Promise<Expanded> {
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, input.conversationId);
    const cannedReply = await replyToSend(em, ctx, input.cannedReplyId);
    const agentId = ctx.viewer.kind === "AGENT" ? ctx.viewer.actorId : null;
    await countUse(em, cannedReply.id, ctx.viewer.actorId);
    return { cannedReply, ...(await filledFor(ctx, cannedReply.text, conversation, agentId)) };
  });
}

export async function countUse(em: EntityManager, cannedReplyId: string, agentId: string): Promise<void> {
  const { workspaceId, now } = fresh(em);
  await execute(
    em,
    `insert into conversations.canned_use as u (id, workspace_id, canned_reply_id, agent_id, count, last_at)
     values ($1, $2, $3, $4, 1, $5)
     on conflict (workspace_id, canned_reply_id, agent_id) do update set count = u.count + 1, last_at = excluded.last_at`,
    [newId("cnu"), workspaceId, cannedReplyId, agentId, now],
  );
}
