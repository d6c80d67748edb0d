import { contextOf, type EntityManager, fresh } from "@switchboard/kit";
import type { Conversation } from "../../life/conversation/conversation.js";
import { fileDecisions } from "./decide.js";
import type { DecisionKind } from "./decision.words.js";

/** A person decided, or it was clear: nothing was weighed, but it is on file who did, and how long it had waited. */
export function decidedByHand(
  em: EntityManager,
  { id, queuedAt, status, waitingSince }: Conversation,
  agentId: string,
  kind: Extract<DecisionKind, "PICKED" | "GIVEN" | "RETURNED" | "TAKEN_OVER">,
  givenBy?: string | null,
): Promise<void> {
  const { viewer } = contextOf(em);
  const since = status === "QUEUED" ? (queuedAt ?? waitingSince) : null;
  const waited = since ? fresh(em).now.getTime() - since.getTime() : 0;
  const byAgentId = givenBy !== undefined ? givenBy : viewer.kind === "AGENT" ? viewer.actorId : null;
  const decision = {
    conversationId: id,
    kind,
    agentId,
    byAgentId,
    waitedSeconds: Math.max(0, Math.round(waited / 1_000)),
  };
  return fileDecisions(em, [decision]);
}
