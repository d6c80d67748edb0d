import { foreignEvent, z } from "@switchboard/kit";

// Other subgraphs' events, as far as tickets read them.

export const ConversationStarted = foreignEvent(
  "conversations",
  "conversation.started",
  z.object({ conversationId: z.string(), customerId: z.string() }),
);
export const TeamCreated = foreignEvent("workspace", "team.created", z.object({ teamId: z.string() }));
export const AgentChanged = foreignEvent(
  "workspace",
  "agent.changed",
  z.object({ agentId: z.string(), isDisabled: z.boolean() }),
);
