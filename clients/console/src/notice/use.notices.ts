import { skipToken, useQuery } from "@apollo/client/react";
import { useCallback } from "react";
import {
  MarkNoticesReadDocument,
  type NoticePartsFragment,
  NoticesChangedDocument,
  NoticesDocument,
} from "../gql/graphql.js";
import { raiseDoubt } from "../desk/rows.cache.js";
import { act } from "../live/act.js";
import { cache } from "../live/cache.js";
import { useFollow } from "../live/use.live.js";
import { tellRefusal } from "../parts/toast.js";
import { useSession } from "../session/session.js";

/** What I was told, latest first, and how much of it I have not read. */
export function useNotices() {
  const { can } = useSession();
  const { data, error, refetch, fetchMore } = useQuery(NoticesDocument, can("conversation:read") ? {} : skipToken);
  const page = data?.notifications.pageInfo;
  const readMore = useCallback(() => {
    if (page?.hasNextPage) void fetchMore({ variables: { after: page.endCursor } }).catch(() => {});
  }, [fetchMore, page]);
  return {
    notices: data?.notifications.nodes,
    unread: data?.unreadNotifications.value ?? 0,
    liveCursor: data?.notifications.liveCursor,
    hasMore: !!page?.hasNextPage,
    error,
    refetch,
    readMore,
  };
}

/** Keeps them true; `onNew` hears of what has just come. Mounted once. */
export function useNoticeChanges(onNew: (notice: NoticePartsFragment) => void): void {
  const { liveCursor, refetch } = useNotices();
  useFollow({
    document: NoticesChangedDocument,
    variables: {},
    after: liveCursor,
    pick: (data) => data.notificationsChanged,
    onChange: ({ kind, notification }) => {
      if (!notification) return;
      if (take(notification) && kind === "ADDED") {
        onNew(notification);
        // The list of those where I was mentioned holds one more.
        if (notification.kind === "MENTION") raiseDoubt();
      }
    },
    resync: async () => (await refetch()).data?.notifications.liveCursor ?? null,
  });
}

/** Puts one into what is known; true when it was not there yet and is unread. A repeat changes nothing. */
function take(notice: NoticePartsFragment): boolean {
  let isNew = false;
  cache.updateQuery({ query: NoticesDocument }, (known) => {
    if (!known) return known;
    const { nodes } = known.notifications;
    const before = nodes.find(({ id }) => id === notice.id);
    isNew = !before && !notice.readAt;
    const by = isNew ? 1 : !before?.readAt && notice.readAt ? -1 : 0;
    const { unreadNotifications: count } = known;
    return {
      ...known,
      notifications: {
        ...known.notifications,
        nodes: isNew ? [notice, ...nodes] : nodes.map((one) => (one.id === notice.id ? notice : one)),
      },
      unreadNotifications: { ...count, value: Math.max(0, count.value + by) },
    };
  });
  return isNew;
}

/** Marks these as read, or all. */
export async function markRead(ids?: readonly string[]): Promise<void> {
  const outcome = await act(MarkNoticesReadDocument, { input: ids ? { notificationIds: [...ids] } : {} });
  if (!outcome.ok) return tellRefusal(outcome.userErrors);
  const { unread } = outcome.payload;
  if (!unread) return;
  cache.updateQuery({ query: NoticesDocument }, (known) => known && { ...known, unreadNotifications: unread });
}
