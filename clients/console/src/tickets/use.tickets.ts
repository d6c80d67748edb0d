import { useQuery } from "@apollo/client/react";
import type { Reference } from "@apollo/client";
import { useCallback, useMemo, useRef } from "react";
import {
  type TicketFilter,
  type TicketPageFragment,
  TicketPageFragmentDoc,
  TicketRowFragmentDoc,
  TicketsChangedDocument,
  TicketsDocument,
  type TicketStatus,
  ViewerDocument,
} from "../gql/graphql.js";
import { cache } from "../live/cache.js";
import { client } from "../live/client.js";
import { useFollow } from "../live/use.live.js";
import { isCurrent } from "../live/version.js";
import { STATUSES, UNSOLVED } from "./vocabulary.js";

export interface TicketView {
  readonly q?: string;
  readonly status?: string;
  readonly who?: string;
}

export function ticketFilterOf({ status, who }: TicketView): TicketFilter {
  const one = STATUSES.find((known) => known === status);
  return {
    status: status === "any" ? [...STATUSES] : one ? [one] : [...UNSOLVED],
    ...(who === "me" ? { isMine: true } : {}),
  };
}

export function useTickets(view: TicketView) {
  const variables = useMemo(
    () => ({
      first: 50,
      filter: ticketFilterOf(view),
      orderBy: { field: "UPDATED_AT" as const, direction: "DESC" as const },
      search: view.q ?? null,
    }),
    [view.q, view.status, view.who],
  );
  const { data, error, fetchMore, refetch } = useQuery(TicketsDocument, { variables });
  const nodes = data?.tickets.nodes;
  const rows = useMemo(() => nodes && [...nodes].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)), [nodes]);
  const pageInfo = data?.tickets.pageInfo;
  useTicketChanges(data?.tickets.liveCursor);

  const isReading = useRef(false);
  const readMore = useCallback(async () => {
    if (!pageInfo?.hasNextPage || isReading.current) return;
    isReading.current = true;
    await fetchMore({ variables: { after: pageInfo.endCursor } }).catch(() => {});
    isReading.current = false;
  }, [fetchMore, pageInfo]);
  return { rows, error, refetch, readMore, hasMore: pageInfo?.hasNextPage ?? false, total: data?.tickets.totalCount };
}

/** Keeps the tickets on screen true, in lists and on their own page. */
export function useTicketChanges(liveCursor: string | null | undefined): void {
  useFollow({
    document: TicketsChangedDocument,
    variables: {},
    after: liveCursor,
    pick: (data) => data.ticketsChanged,
    onChange: ({ ticket }) => ticket && takeTicket(ticket),
    resync: async () => {
      const [first] = await client.refetchQueries({ include: [TicketsDocument] });
      return first?.data?.tickets?.liveCursor ?? null;
    },
  });
}

export function takeTicket(ticket: TicketPageFragment): void {
  const known = cache.readFragment({
    id: `Ticket:${ticket.id}`,
    fragment: TicketRowFragmentDoc,
    fragmentName: "TicketRow",
  });
  if (!isCurrent(known, ticket)) return;
  const ownId = cache.readQuery({ query: ViewerDocument })?.viewer?.agent?.id;
  cache.writeFragment({ fragment: TicketPageFragmentDoc, fragmentName: "TicketPage", data: ticket });
  cache.modify<Record<"tickets", { nodes: readonly Reference[] }>>({
    fields: {
      tickets(list, { storeFieldName, toReference }) {
        const ref = toReference({ __typename: "Ticket", id: ticket.id });
        if (!ref || !("nodes" in list)) return list;
        const { nodes } = list as { nodes: readonly Reference[] };
        const asked = JSON.parse(storeFieldName.slice(storeFieldName.indexOf("{"))) as {
          filter?: { status?: TicketStatus[]; isMine?: boolean };
          search?: string | null;
        };
        const isIn = nodes.some((node) => node.__ref === ref.__ref);
        // Only the server can tell whether a ticket fits a search.
        if (asked.search && !isIn) return list;
        const fits =
          (!asked.filter?.status || asked.filter.status.includes(ticket.status)) &&
          (!asked.filter?.isMine || ticket.assignee?.id === ownId);
        if (fits === isIn) return list;
        return { ...list, nodes: fits ? [ref, ...nodes] : nodes.filter((node) => node.__ref !== ref.__ref) };
      },
    },
  });
}
