import { type EntityManager, fresh, LockMode, record, type RequestContext } from "@switchboard/kit";
import { hasBot } from "../../life/bot/bot-question.js";
import { Conversation } from "../../life/conversation/conversation.js";
import { ConversationOverflowed } from "../../life/conversation/conversation.events.js";
import type { OverflowTarget } from "../policy/policy.words.js";
import { KnownTeam } from "../desk/known-team.js";
import { postLine } from "../../talk/message/message.post.js";
import { moveTo } from "../../life/move/move.js";
import { wakeQueue } from "../queue/queue.process.js";

const MOST = 100;

/** Moves on whoever has waited too long by their rule. */
export function overflowDue(ctx: RequestContext): Promise<void> {
  return ctx.change(async (em) => {
    const due = await em.find(
      Conversation,
      { status: "QUEUED", overflowAt: { $lte: ctx.now() } },
      { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, limit: MOST, orderBy: { id: "asc" } },
    );
    for (const conversation of due) await overflow(em, conversation);
    if (due.length > 0) wakeQueue(em);
  });
}

async function overflow(em: EntityManager, conversation: Conversation): Promise<void> {
  const { id: conversationId, teamId: fromTeamId, customerId, channelId, route } = conversation;
  const to = await targetOf(em, conversation);
  conversation.overflowAt = null;
  conversation.overflow = to;
  if (to === "TEAM") {
    conversation.teamId = route?.overflow?.teamId ?? null;
    // The skills were asked of the first team.
    if (route) conversation.route = { ...route, required: {}, relax: [], at: fresh(em).now.toISOString() };
    moveTo(em, conversation, "QUEUED", "overflow", { assigneeId: null, reason: "overflow" });
  } else if (to === "BOT") {
    moveTo(em, conversation, "BOT", "overflow", { assigneeId: null });
    Object.assign(conversation, { queuedAt: null, route: null });
    postLine(em, conversation, "back_to_bot");
  } else {
    moveTo(em, conversation, "QUEUED", "overflow", { assigneeId: null, reason: "overflow" });
    postLine(em, conversation, "leave_message");
  }
  const toTeamId = to === "TEAM" ? (conversation.teamId ?? null) : null;
  record(em, ConversationOverflowed, {
    conversationId,
    customerId,
    channelId,
    to,
    fromTeamId: fromTeamId ?? null,
    toTeamId,
  });
}

/** What the rule says, as far as it can be done: a team that is gone and a bot that does not exist end with a message. */
async function targetOf(em: EntityManager, { route }: Conversation): Promise<OverflowTarget> {
  const overflow = route?.overflow;
  if (overflow?.to === "TEAM" && (await em.count(KnownTeam, { id: overflow.teamId ?? "" })) > 0) return "TEAM";
  if (overflow?.to === "BOT" && (await hasBot(em))) return "BOT";
  return "MESSAGE";
}
