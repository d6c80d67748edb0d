import { useQuery } from "@apollo/client/react";
import { useEffect, useMemo } from "react";
import { useInboxChanges } from "../desk/use.inbox.js";
import { InboxDocument } from "../gql/graphql.js";

/** Most conversations counted, in pages of a hundred: beyond that the wall shows what it has. */
const PAGES = 8;

/** How many conversations each agent holds now, by agent id. */
export function useLoad(): ReadonlyMap<string, number> {
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
    const held = new Map<string, number>();
    for (const { assignee } of rows ?? []) if (assignee) held.set(assignee.id, (held.get(assignee.id) ?? 0) + 1);
    return held;
  }, [rows]);
}
