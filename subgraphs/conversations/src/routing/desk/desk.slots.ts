import { type EntityManager, execute, fresh, Rejection } from "@switchboard/kit";
import type { Conversation } from "../../life/conversation/conversation.js";

// The database decides who has room: each of these is one statement on the desk's row, which stays locked until the
// change commits. Lock conversations before desks, and two desks in the order of their ids, or changes deadlock.

/**
 * Takes a slot of the agent for the conversation, as many points as its kind of channel costs them; false when there is not
 * so much room, or the agent is disabled or unknown. The conversation must not hold another slot (see `leaveDesk`).
 */
export async function claimSlot(em: EntityManager, conversation: Conversation, agentId: string): Promise<boolean> {
  const [claimed] = await execute<{ points: number }>(
    em,
    `update conversations.agent_desk d set open_count = d.open_count + p.points, idle_since = $2
     from (select coalesce((a.weights->>c.kind)::int, 1) as points from conversations.agent_desk a
           left join conversations.channel c on c.id = $3 where a.id = $1) p
     where d.id = $1 and not d.is_disabled and d.open_count + p.points <= d.capacity returning p.points`,
    [agentId, fresh(em).now, conversation.channelId],
  );
  if (!claimed) return false;
  conversation.slotPoints = claimed.points;
  return true;
}

/** The same for an agent who must be there now. */
export async function claimSlotIfOnline(
  em: EntityManager,
  conversation: Conversation,
  agentId: string,
): Promise<boolean> {
  const here = await execute(
    em,
    `select id from conversations.agent_desk where id = $1 and state = 'ONLINE' for update`,
    [agentId],
  );
  return here.length === 1 && (await claimSlot(em, conversation, agentId));
}

/** Gives back what the conversation fills of this agent's capacity. */
export async function releaseSlot(em: EntityManager, conversation: Conversation, agentId: string): Promise<void> {
  await execute(
    em,
    `update conversations.agent_desk set open_count = greatest(open_count - $3, 0), idle_since = $2 where id = $1`,
    [agentId, fresh(em).now, conversation.slotPoints],
  );
  conversation.slotPoints = 0;
}

export interface DeskState {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly isDisabled: boolean;
}

/** Locks the desks of these agents, whatever order they are given in. */
export function lockDesks(em: EntityManager, agentIds: readonly string[]): Promise<DeskState[]> {
  return execute<DeskState>(
    em,
    `select id, name, state, is_disabled as "isDisabled" from conversations.agent_desk
     where id = any($1::text[]) order by id for update`,
    [agentIds],
  );
}

export async function deskName(em: EntityManager, agentId: string): Promise<string | null> {
  const [desk] = await execute<{ name: string }>(em, `select name from conversations.agent_desk where id = $1`, [
    agentId,
  ]);
  return desk?.name ?? null;
}

/** Why a slot could not be had. */
export async function noSlot(em: EntityManager, agentId: string, path: readonly string[]): Promise<Rejection> {
  const [desk] = await lockDesks(em, [agentId]);
  if (!desk || desk.isDisabled) {
    return new Rejection(
      "AGENT_UNAVAILABLE",
      { en: "This agent does not take conversations.", "zh-CN": "该客服目前不接待会话。" },
      path,
    );
  }
  return new Rejection(
    "AT_CAPACITY",
    { en: `${desk.name} has no room for another conversation.`, "zh-CN": `${desk.name} 的接待量已满。` },
    path,
  );
}
