import {
  clearableText,
  type EntityManager,
  expectVersion,
  fresh,
  newId,
  record,
  Rejection,
  type RequestContext,
} from "@switchboard/kit";
import { expectTeam } from "../channel/channel.service.js";
import { conversationToChange } from "../conversation/conversation.access.js";
import { ConversationTransferred } from "../conversation/conversation.events.js";
import type { Conversation } from "../conversation/conversation.js";
import { holdsSlot, isMove } from "../conversation/conversation.status.js";
import { hearOfTeam } from "../desk/known-team.js";
import { claimSlot, lockDesks, noSlot } from "../desk/desk.slots.js";
import { postLine } from "../message/message.post.js";
import { Transfer } from "../round/transfer.js";
import type { TransferConversationInput } from "./move.inputs.js";
import { illegalMove, leaveDesk, toAgent, toQueue } from "./move.js";

const TO = ["input", "to"];

/**
 * Hands a conversation to another agent, or to a team's queue; the note stays with it for colleagues.
 * @throws Rejection NOT_FOUND, STALE_VERSION, ILLEGAL_MOVE, TARGET_UNCLEAR, ALREADY_ASSIGNED, AGENT_UNAVAILABLE,
 *   AT_CAPACITY, TEXT_TOO_LONG
 */
export async function transferConversation(
  ctx: RequestContext,
  input: TransferConversationInput,
): Promise<Conversation> {
  const note = clearableText(input.note, 1_000, ["input", "note"]) ?? null;
  const { agentId, teamId } = input.to;
  if ((agentId == null) === (teamId == null)) {
    throw new Rejection(
      "TARGET_UNCLEAR",
      { en: "Name either an agent or a team.", "zh-CN": "请指定客服或团队中的一个。" },
      TO,
    );
  }
  await hearOfTeam(ctx, teamId);
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, input.conversationId);
    if (!isMove(conversation.status, "transfer")) throw illegalMove(conversation, "transfer");
    expectVersion(conversation, input.expectedVersion, { conversation });
    const fromAgentId = holdsSlot(conversation.status) ? (conversation.assigneeId ?? null) : null;
    const byAgentId = ctx.viewer.kind === "AGENT" ? ctx.viewer.actorId : null;
    if (agentId != null) await handToAgent(em, conversation, agentId, fromAgentId);
    else await handToTeam(em, conversation, teamId as string, fromAgentId);
    const { id: conversationId, round } = conversation;
    const { workspaceId, now } = fresh(em);
    const path = { fromAgentId, toAgentId: agentId ?? null, toTeamId: teamId ?? null, byAgentId };
    em.persist(em.create(Transfer, { id: newId("trf"), workspaceId, conversationId, at: now, note, ...path } as never));
    record(em, ConversationTransferred, { conversationId, round, ...path });
    return conversation;
  });
}

async function handToAgent(
  em: EntityManager,
  conversation: Conversation,
  agentId: string,
  fromAgentId: string | null,
): Promise<void> {
  if (agentId === fromAgentId) {
    throw new Rejection(
      "ALREADY_ASSIGNED",
      { en: "This agent has it already.", "zh-CN": "该客服已在接待此会话。" },
      TO,
      { conversation },
    );
  }
  const desks = await lockDesks(em, fromAgentId ? [agentId, fromAgentId] : [agentId]);
  const target = desks.find((desk) => desk.id === agentId);
  if (!target || target.isDisabled || target.state === "OFFLINE") {
    throw new Rejection("AGENT_UNAVAILABLE", { en: "This agent is not there.", "zh-CN": "该客服当前不在线。" }, TO, {
      conversation,
    });
  }
  await leaveDesk(em, conversation);
  if (!(await claimSlot(em, conversation, agentId))) throw await noSlot(em, agentId, TO);
  postLine(em, conversation, "transferred", target.name);
  await toAgent(em, conversation, agentId, null, "transfer");
}

async function handToTeam(
  em: EntityManager,
  conversation: Conversation,
  teamId: string,
  fromAgentId: string | null,
): Promise<void> {
  const team = await expectTeam(em, teamId, ["input", "to", "teamId"]);
  conversation.teamId = teamId;
  conversation.avoidAgentId = fromAgentId;
  await toQueue(em, conversation, "transfer", "transfer");
  postLine(em, conversation, "transferred", team?.name ?? "");
}
