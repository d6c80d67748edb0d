import { type EntityManager, execute, type LogEntry } from "@switchboard/kit";
import type { RoundHead } from "./step.js";

/** A conversation that an anonymous visitor began, and who they have proven to be. */
export interface Owner {
  readonly conversationId: string;
  readonly customerId: string;
  readonly previousCustomerId: string;
}

/** By conversation. */
export const ownersIn = (entries: readonly LogEntry[]): Map<string, Owner> =>
  new Map(
    entries
      .filter(({ name }) => name === "conversation.identified")
      .map(({ data }) => [data["conversationId"] as string, data as unknown as Owner]),
  );

/** The round under the customer whose it is by now. */
export const owned = (head: RoundHead, owners: ReadonlyMap<string, Owner>): RoundHead => ({
  ...head,
  customerId: owners.get(head.conversationId)?.customerId ?? head.customerId,
});

/**
 * Rounds to be told anew since a customer is another one: those of the conversation, and every one that ended without
 * a person, of either customer, since who came back may be somebody else now.
 */
export async function roundsOf(
  em: EntityManager,
  workspaceId: string,
  owners: ReadonlyMap<string, Owner>,
): Promise<RoundHead[]> {
  if (owners.size === 0) return [];
  const people = [...owners.values()].flatMap(({ customerId, previousCustomerId }) => [customerId, previousCustomerId]);
  return execute<RoundHead>(
    em,
    `select subject, conversation_id as "conversationId", customer_id as "customerId", channel_id as "channelId"
     from (select r.*, split_part(r.subject, ':', 1) as conversation_id from analytics.round r
       where r.workspace_id = $1 and r.customer_id = any($2::text[])) theirs
     where ended_alone_at is not null or conversation_id = any($3::text[])`,
    [workspaceId, [...new Set(people)], [...owners.keys()]],
  );
}
