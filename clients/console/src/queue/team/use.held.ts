import { useQuery } from "@apollo/client/react";
import { useEffect, useMemo } from "react";
import { useInboxChanges } from "../../desk/use.inbox.js";
import { type ConversationRowFragment, InboxDocument } from "../../gql/graphql.js";

/** Most conversations read, in pages of a hundred: beyond that the wall shows what it has. */
const PAGES = 8;

export type Held = ReadonlyMap<string, readonly ConversationRowFragment[]>;

/** The conversations that each agent holds now, by agent id, those who wait longest first. */
export function useHeld(): Held {
  const { data, fetchMore } = useQuery(InboxDocument, {
    variables: {
      first: 100,
      filter: { status: ["ASSIGNED", "WAITING"] },
      orderBy: { field: "STARTED_AT", direction: "ASC" },
    },
  });
  useInboxChanges("ALL", data?.conversations.liveCursor);
  const page = data?.conversations.pageInfo;
  const rows = data?.conversations.nodes;
  const read = rows?.length ?? 0;

  useEffect(() => {
    if (page?.hasNextPage && read < PAGES * 100)
      void fetchMore({ variables: { after: page.endCursor } }).catch(() => {});
  }, [page?.endCursor]);

  return useMemo(() => {
    const held = new Map<string, ConversationRowFragment[]>();
    for (const row of rows ?? []) {
      if (row.assignee) held.set(row.assignee.id, [...(held.get(row.assignee.id) ?? []), row]);
    }
    const since = (row: ConversationRowFragment) => row.waitingSince ?? "~";
    for (const list of held.values()) list.sort((a, b) => (since(a) < since(b) ? -1 : 1));
    return held;
  }, [rows]);
}
