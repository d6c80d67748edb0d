import { type Reference, reference } from "@switchboard/kit";
import { agentById } from "../agent/agent.loaders.js";
import { apiKeyById } from "../apikey/apikey.service.js";
import { roleById } from "../role/role.loaders.js";
import { sessionById } from "../session/session.loaders.js";
import { maySee } from "../session/session.service.js";
import { teamById } from "../team/team.loaders.js";
import { workspaceById } from "../workspace/workspace.service.js";

/** Prefix of an id → what it is and who may see it: for `node`, and for whoever refers to ours from another subgraph. */
export const OWNED: Readonly<Record<string, Reference>> = {
  wsp: reference(
    "Workspace",
    workspaceById,
    (_viewer, _row, ctx) => ctx.holds("workspace:read") || ctx.holds("visitor:chat"),
  ),
  agt: reference("Agent", agentById.asked()),
  team: reference("Team", teamById.asked()),
  role: reference("Role", roleById, (_viewer, _row, ctx) => ctx.holds("agent:read")),
  ses: reference("Session", sessionById, (_viewer, row, ctx) => maySee(ctx, row)),
  key: reference("ApiKey", apiKeyById, (_viewer, _row, ctx) => ctx.holds("workspace:manage")),
};
