import { skipToken, useQuery } from "@apollo/client/react";
import { useCallback, useMemo, useRef } from "react";
import { type ConversationRowFragment, type Inbox, InboxChangedDocument, InboxDocument } from "../gql/graphql.js";
import { client } from "../live/client.js";
import { useFollow } from "../live/use.live.js";
import { compareRows } from "./admits.js";
import { takeRow } from "./rows.cache.js";
import { filterOf, orderOf, type View } from "./view.js";

export const PAGE = 50;

/** A list of conversations as it stands, sorted, with the way to more of it. */
export function useInbox(view: View, { isOn = true } = {}) {
  const variables = useMemo(
    () => ({ first: PAGE, filter: filterOf(view), orderBy: orderOf(view) }),
    [JSON.stringify(view)],
  );
  const { data, error, fetchMore, refetch } = useQuery(InboxDocument, isOn ? { variables } : skipToken);
  const nodes = data?.conversations.nodes;
  const rows = useMemo<readonly ConversationRowFragment[] | undefined>(
    () => nodes && [...nodes].sort(compareRows(variables.orderBy)),
    [nodes, variables],
  );
  const pageInfo = data?.conversations.pageInfo;
  const isReading = useRef(false);

  const readMore = useCallback(async () => {
    if (!pageInfo?.hasNextPage || isReading.current) return;
    isReading.current = true;
    await fetchMore({ variables: { after: pageInfo.endCursor, first: 100 } }).catch(() => {});
    isReading.current = false;
  }, [fetchMore, pageInfo]);

  return {
    rows,
    error,
    filter: variables.filter,
    total: data?.conversations.totalCount,
    hasMore: pageInfo?.hasNextPage ?? false,
    liveCursor: data?.conversations.liveCursor,
    readMore,
    refetch,
  };
}

/** Keeps every inbox list true to the changes of one inbox. */
export function useInboxChanges(inbox: Inbox, liveCursor: string | null | undefined): void {
  useFollow({
    document: InboxChangedDocument,
    variables: { inbox },
    after: liveCursor,
    pick: (data) => data.conversationsChanged,
    onChange: (change) => takeRow(change.conversation),
    resync: async () => {
      const [first] = await client.refetchQueries({ include: [InboxDocument] });
      return first?.data?.conversations?.liveCursor ?? null;
    },
  });
}
