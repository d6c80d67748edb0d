import { conversation, step, type Step } from "../world.js";

/** From hand to hand: teams, colleagues, later. */
export const handing: readonly Step[] = [
  step(
    "agent",
    "transferConversation",
    (world) => ({ ...conversation(world), to: { teamId: world.known["team"] }, note: "Returns, please" }),
    undefined,
    undefined,
    "to a team's queue",
  ),
  step("colleague", "setAgentState", () => ({ state: "ONLINE" }), undefined, undefined, "of a colleague"),
  step("colleague", "acceptConversation", conversation),
  step(
    "colleague",
    "transferConversation",
    (world) => ({ ...conversation(world), to: { agentId: world.agent.id } }),
    undefined,
    undefined,
    "to an agent",
  ),
  step("admin", "setTransferRule", () => ({ answerSeconds: 60 })),
  step(
    "agent",
    "transferConversation",
    (world) => ({ ...conversation(world), to: { agentId: world.colleague.id } }),
    undefined,
    undefined,
    "to an agent who is asked",
  ),
  step("colleague", "refuseConversation", (world) => ({ ...conversation(world), reason: "Lunch" })),
  step("agent", "setConversationPriority", (world) => ({ ...conversation(world), priority: "HIGH" })),
  step("agent", "snoozeConversation", conversation),
  step("agent", "unsnoozeConversation", conversation),
];
