import {
  clearableText,
  contextOf,
  type EntityManager,
  expectVersion,
  fresh,
  newId,
  record,
  Rejection,
  type RequestContext,
} from "@switchboard/kit";
import { expectTeam } from "../../channels/channel/channel.service.js";
import { conversationToChange } from "../conversation/conversation.access.js";
import { ConversationTransferred } from "../conversation/conversation.events.js";
import type { Conversation } from "../conversation/conversation.js";
import { holdsSlot, isMove } from "../conversation/conversation.status.js";
import { hearOfTeam } from "../../routing/desk/known-team.js";
import { claimSlot, lockDesks, noSlot } from "../../routing/desk/desk.slots.js";
import { decidedByHand } from "../../routing/decision/decide.by-hand.js";
import { postLine } from "../../talk/message/message.post.js";
import { offerTo } from "../../routing/offer/offer.service.js";
import { Transfer } from "../round/transfer.js";
import { supervisorFor } from "../transfer/supervisor.js";
import { ruleFor, type TransferRuleRow } from "../transfer/transfer-rule.js";
import type { TransferConversationInput } from "./move.inputs.js";
import { illegalMove, leaveDesk, toAgent, toQueue } from "./move.js";

const TO = ["input", "to"];

/**
 * Hands a conversation to another agent, to a supervisor who is there, or to a team's queue; the note stays with it for
 * colleagues. Where the workspace wants it, the receiver is asked first.
 * @throws Rejection NOT_FOUND, STALE_VERSION, ILLEGAL_MOVE, TARGET_UNCLEAR, ALREADY_ASSIGNED, AGENT_UNAVAILABLE,
 *   AT_CAPACITY, TEXT_TOO_LONG
 */
export async function transferConversation(
  ctx: RequestContext,
  input: TransferConversationInput,
): Promise<Conversation> {
  const note = clearableText(input.note, 1_000, ["input", "note"]) ?? null;
  const { agentId, teamId, isSupervisor } = input.to;
  if ([agentId != null, teamId != null, isSupervisor === true].filter(Boolean).length !== 1) {
    throw new Rejection(
      "TARGET_UNCLEAR",
      { en: "Name either an agent, a team or a supervisor.", "zh-CN": "请指定客服、团队或主管中的一个。" },
      TO,
    );
  }
  await hearOfTeam(ctx, teamId);
  return ctx.change(async (em) => {
    const conversation = await conversationToChange(em, ctx, input.conversationId);
    if (!isMove(conversation.status, "transfer")) throw illegalMove(conversation, "transfer");
    expectVersion(conversation, input.expectedVersion, { conversation });
    const { status, assigneeId, offerReturnToId } = conversation;
    const holderId = holdsSlot(status) ? (assigneeId ?? null) : null;
    const fromAgentId = status === "OFFERED" ? (offerReturnToId ?? null) : holderId;
    const byAgentId = ctx.viewer.kind === "AGENT" ? ctx.viewer.actorId : null;
    const toAgentId = isSupervisor
      ? await supervisorFor(em, conversation, [holderId, fromAgentId, byAgentId], TO)
      : (agentId ?? null);
    const rule = await ruleFor(em);
    // Whoever takes it themselves is not asked whether they want it.
    const isAsked = toAgentId !== null && rule.answerSeconds > 0 && toAgentId !== byAgentId;
    if (toAgentId === null) await handToTeam(em, conversation, teamId as string, fromAgentId);
    else if (isAsked) await askAgent(em, conversation, toAgentId, holderId, { ...rule, fromAgentId });
    else await handToAgent(em, conversation, toAgentId, holderId);
    const { id: conversationId, round } = conversation;
    const { workspaceId, now } = fresh(em);
    const path = { fromAgentId, toAgentId, toTeamId: teamId ?? null, byAgentId };
    const asked = {
      isToSupervisor: isSupervisor === true,
      offeredAt: isAsked ? (conversation.offeredAt ?? null) : null,
    };
    const step = { id: newId("trf"), workspaceId, conversationId, at: now, note, ...path, ...asked };
    em.persist(em.create(Transfer, step as never));
    record(em, ConversationTransferred, { conversationId, round, ...path });
    return conversation;
  });
}

interface Asking extends TransferRuleRow {
  readonly fromAgentId: string | null;
}

/** The receiver accepts, refuses or lets the time pass; then whoever the workspace says has it. */
async function askAgent(
  em: EntityManager,
  conversation: Conversation,
  agentId: string,
  holderId: string | null,
  { answerSeconds, returnsTo, fromAgentId }: Asking,
): Promise<void> {
  if (agentId === holderId) throw alreadyAssigned(conversation);
  const returnToId = returnsTo === "SENDER" ? fromAgentId : null;
  await offerTo(
    em,
    conversation,
    agentId,
    { seconds: answerSeconds, kind: "TRANSFER", verb: "transfer", returnToId },
    TO,
  );
}

async function handToAgent(
  em: EntityManager,
  conversation: Conversation,
  agentId: string,
  holderId: string | null,
): Promise<void> {
  if (agentId === holderId) throw alreadyAssigned(conversation);
  const desks = await lockDesks(em, holderId ? [agentId, holderId] : [agentId]);
  const target = desks.find((desk) => desk.id === agentId);
  if (!target || target.isDisabled || target.state === "OFFLINE") {
    throw new Rejection("AGENT_UNAVAILABLE", { en: "This agent is not there.", "zh-CN": "该客服当前不在线。" }, TO, {
      conversation,
    });
  }
  const { viewer } = contextOf(em);
  const isOwn = viewer.kind === "AGENT" && viewer.actorId === agentId;
  await decidedByHand(em, conversation, agentId, isOwn ? "PICKED" : "GIVEN");
  await leaveDesk(em, conversation);
  if (!(await claimSlot(em, conversation, agentId))) throw await noSlot(em, agentId, TO);
  postLine(em, conversation, "transferred", target.name);
  await toAgent(em, conversation, agentId, null, "transfer");
}

const alreadyAssigned = (conversation: Conversation) =>
  new Rejection("ALREADY_ASSIGNED", { en: "This agent has it already.", "zh-CN": "该客服已在接待此会话。" }, TO, {
    conversation,
  });

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
