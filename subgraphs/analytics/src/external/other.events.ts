import { foreignEvent, z } from "@switchboard/kit";

const maybe = z.string().nullish();

export const AgentStateChanged = foreignEvent(
  "workspace",
  "agent.state_changed",
  z.object({ agentId: z.string(), to: z.string(), since: z.string() }),
);

const Settings = z.object({ workspaceId: z.string(), timezone: z.string() });
export const WorkspaceCreated = foreignEvent("workspace", "workspace.created", Settings);
export const WorkspaceChanged = foreignEvent("workspace", "workspace.changed", Settings);

export const TicketOpened = foreignEvent(
  "tickets",
  "ticket.opened",
  z.object({ ticketId: z.string(), type: z.string(), conversationId: maybe, byKind: z.string(), byId: maybe }),
);
