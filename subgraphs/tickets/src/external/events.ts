import { foreignEvent, z } from "@switchboard/kit";

// Other subgraphs' events, as far as tickets read them.

export const ConversationStarted = foreignEvent(
  "conversations",
  "conversation.started",
  z.object({ conversationId: z.string(), customerId: z.string() }),
);
const merged = z.object({ conversationId: z.string(), wholeId: z.string() });
export const ConversationMerged = foreignEvent("conversations", "conversation.merged", merged);
export const ConversationUnmerged = foreignEvent("conversations", "conversation.unmerged", merged);
export const ConversationUnsplit = foreignEvent("conversations", "conversation.unsplit", merged);
export const ConversationIdentified = foreignEvent(
  "conversations",
  "conversation.identified",
  z.object({ conversationId: z.string(), customerId: z.string(), previousCustomerId: z.string() }),
);
export const TeamCreated = foreignEvent("workspace", "team.created", z.object({ teamId: z.string() }));
export const AgentChanged = foreignEvent(
  "workspace",
  "agent.changed",
  z.object({ agentId: z.string(), isDisabled: z.boolean() }),
);
