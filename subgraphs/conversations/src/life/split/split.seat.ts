import type { EntityManager } from "@switchboard/kit";
import type { Conversation } from "../conversation/conversation.js";
import { hasAgent } from "../conversation/conversation.status.js";
import { decidedByHand } from "../../routing/decision/decide.by-hand.js";
import { claimSlot } from "../../routing/desk/desk.slots.js";
import { moveTo, toAgent, toQueue } from "../move/move.js";

/** Gives what was split off to whoever has the rest, if they have room; else it waits in the queue. */
export async function seat(em: EntityManager, part: Conversation, whole: Conversation): Promise<void> {
  const agentId = hasAgent(whole.status) ? whole.assigneeId : null;
  if (!agentId || !(await claimSlot(em, part, agentId))) return toQueue(em, part, "hand_over", "split");
  await decidedByHand(em, part, agentId, "RETURNED");
  await toAgent(em, part, agentId, null, "accept");
  if (!part.waitingSince) moveTo(em, part, "WAITING", "reply");
}
