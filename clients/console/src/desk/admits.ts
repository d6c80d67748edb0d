import type { ConversationFilter, ConversationOrder, ConversationRowFragment } from "../gql/graphql.js";

type Placed = Pick<ConversationRowFragment, "status" | "updatedAt" | "waitingSince" | "queuedAt"> & {
  readonly assignee?: { readonly id: string } | null;
} & Partial<
    Pick<ConversationRowFragment, "priority" | "startedAt" | "isOfflineMessage"> & {
      readonly team: { readonly id: string } | null;
      readonly channel: { readonly id: string };
      readonly customer: { readonly id: string } | null;
      readonly tags: readonly { readonly id: string }[] | null;
    }
  >;

/**
 * Whether a list with this filter holds the conversation; `unknown` when that cannot be told from the conversation
 * alone: who was mentioned, who follows, what its fields hold. Then it stays as it is until the list is read again.
 */
export function admits(filter: ConversationFilter, one: Placed, ownId: string): boolean | "unknown" {
  const { assigneeId, teamId, channelId, customerId, tagIds, minPriority, isOfflineMessage } = filter;
  const holder = one.assignee?.id;
  const isOut =
    (filter.isMine && holder !== ownId) ||
    (filter.isUnassigned && !!holder) ||
    (assigneeId && holder !== assigneeId) ||
    (filter.status && !filter.status.includes(one.status)) ||
    (teamId && one.team?.id !== teamId) ||
    (channelId && one.channel?.id !== channelId) ||
    (customerId && one.customer?.id !== customerId) ||
    (tagIds && !one.tags?.some(({ id }) => tagIds.includes(id))) ||
    (minPriority != null && (one.priority ?? 0) < minPriority) ||
    (isOfflineMessage != null && one.isOfflineMessage !== isOfflineMessage);
  if (isOut) return false;
  return filter.isMentioned || filter.isFollowed || filter.fields ? "unknown" : true;
}

/** Order of rows as the server would give it, kept while changes come in. */
export function compareRows({ field, direction }: ConversationOrder): (a: Placed, b: Placed) => number {
  const moment = (row: Placed) =>
    field === "WAITING_SINCE"
      ? (row.waitingSince ?? row.queuedAt ?? null)
      : field === "STARTED_AT"
        ? (row.startedAt ?? null)
        : row.updatedAt;
  const sign = direction === "ASC" ? 1 : -1;
  return (a, b) => {
    const [left, right] = [moment(a), moment(b)];
    if (left === right) return 0;
    // Nobody waits there: after all who do.
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right ? -sign : sign;
  };
}
