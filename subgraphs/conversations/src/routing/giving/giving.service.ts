import {
  type EntityManager,
  expectVersion,
  fresh,
  newId,
  record,
  Rejection,
  type RequestContext,
} from "@switchboard/kit";
import { agentBehind, conversationToChange } from "../../life/conversation/conversation.access.js";
import { ConversationTransferred } from "../../life/conversation/conversation.events.js";
import type { Conversation } from "../../life/conversation/conversation.js";
import { hasAgent, isMove } from "../../life/conversation/conversation.status.js";
import { decidedByHand } from "../decision/decide.by-hand.js";
import { claimSlot, lockDesks, noSlot } from "../desk/desk.slots.js";
import { postLine } from "../../talk/message/message.post.js";
import type { VersionedInput } from "../../life/move/move.inputs.js";
import { illegalMove, leaveDesk, toAgent } from "../../life/move/move.js";
import { Transfer } from "../../life/round/transfer.js";

export interface AssignConversation extends VersionedInput {
  readonly agentId: string;
}

const REFUSALS = ["input", "agentId"] as const;

/**
 * Gives a conversation to an agent, whatever state it is in, also to one who takes nothing by routing just now.
 * @throws Rejection NOT_FOUND, STALE_VERSION, ILLEGAL_MOVE, ALREADY_ASSIGNED, AGENT_UNAVAILABLE, AT_CAPACITY
 */
export function assignConversation(ctx: RequestContext, input: AssignConversation): Promise<Conversation> {
  return ctx.change(async (em) => {
    const conversation = await toGive(em, ctx, input);
    await give(em, ctx, conversation, input.agentId, "GIVEN", REFUSALS);
    return conversation;
  });
}

/**
 * The supervisor goes on with it in person; whoever had it is free.
 * @throws Rejection NOT_FOUND, STALE_VERSION, ILLEGAL_MOVE, ALREADY_ASSIGNED, AGENT_ONLY, AGENT_UNAVAILABLE, AT_CAPACITY
 */
export function takeOverConversation(ctx: RequestContext, input: VersionedInput): Promise<Conversation> {
  const agentId = agentBehind(ctx);
  return ctx.change(async (em) => {
    const conversation = await toGive(em, ctx, input);
    await give(em, ctx, conversation, agentId, "TAKEN_OVER", ["input", "conversationId"]);
    return conversation;
  });
}

async function toGive(em: EntityManager, ctx: RequestContext, input: VersionedInput): Promise<Conversation> {
  const conversation = await conversationToChange(em, ctx, input.conversationId);
  if (!isMove(conversation.status, "assign")) throw illegalMove(conversation, "assign");
  expectVersion(conversation, input.expectedVersion, { conversation });
  return conversation;
}

async function give(
  em: EntityManager,
  { viewer }: RequestContext,
  conversation: Conversation,
  agentId: string,
  kind: "GIVEN" | "TAKEN_OVER",
  path: readonly string[],
): Promise<void> {
  const { assigneeId, status } = conversation;
  const fromAgentId = hasAgent(status) ? (assigneeId ?? null) : null;
  if (fromAgentId === agentId) {
    throw new Rejection(
      "ALREADY_ASSIGNED",
      { en: "This agent has it already.", "zh-CN": "该客服已在接待此会话。" },
      path,
      { conversation },
    );
  }
  const desks = await lockDesks(em, assigneeId ? [agentId, assigneeId] : [agentId]);
  const target = desks.find((desk) => desk.id === agentId);
  if (!target || target.isDisabled || (target.state === "OFFLINE" && kind === "GIVEN")) {
    throw new Rejection("AGENT_UNAVAILABLE", { en: "This agent is not there.", "zh-CN": "该客服当前不在线。" }, path, {
      conversation,
    });
  }
  await decidedByHand(em, conversation, agentId, kind);
  await leaveDesk(em, conversation);
  if (!(await claimSlot(em, conversation, agentId))) throw await noSlot(em, agentId, path);
  if (fromAgentId) {
    const { workspaceId, now } = fresh(em);
    const { id: conversationId, round } = conversation;
    const byAgentId = viewer.kind === "AGENT" ? viewer.actorId : null;
    const hands = { fromAgentId, toAgentId: agentId, toTeamId: null, byAgentId };
    em.persist(
      em.create(Transfer, { id: newId("trf"), workspaceId, conversationId, at: now, note: null, ...hands } as never),
    );
    record(em, ConversationTransferred, { conversationId, round, ...hands });
    postLine(em, conversation, "transferred", target.name);
  }
  await toAgent(em, conversation, agentId, fromAgentId ? null : target.name, "assign");
}
