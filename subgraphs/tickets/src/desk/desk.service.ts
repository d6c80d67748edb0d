import { type EntityManager, notFound, Rejection } from "@switchboard/kit";
import { DeskAgent, DeskTeam } from "./desk.js";

/** @throws Rejection NOT_FOUND for a team that this workspace does not have; nothing given is fine. */
export async function expectTeam(em: EntityManager, teamId: string | null | undefined): Promise<void> {
  if (teamId == null || (await em.findOne(DeskTeam, { id: teamId }))) return;
  throw notFound({ en: "The team", "zh-CN": "技能组" }, ["input", "teamId"]);
}

/** @throws Rejection NOT_FOUND for an agent that this workspace does not have, AGENT_DISABLED for one who has left it. */
export async function expectAgent(em: EntityManager, agentId: string | null | undefined): Promise<void> {
  if (agentId == null) return;
  const path = ["input", "assigneeId"];
  const agent = await em.findOne(DeskAgent, { id: agentId });
  if (!agent) throw notFound({ en: "The agent", "zh-CN": "客服" }, path);
  if (agent.isDisabled) {
    throw new Rejection("AGENT_DISABLED", { en: "This agent has been disabled.", "zh-CN": "该客服已停用。" }, path);
  }
}
