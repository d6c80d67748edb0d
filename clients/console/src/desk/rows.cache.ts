import type { Reference } from "@apollo/client";
import {
  type ConversationFilter,
  type ConversationRowFragment,
  ConversationRowFragmentDoc,
  ViewerDocument,
} from "../gql/graphql.js";
import { cache } from "../live/cache.js";
import { isCurrent } from "../live/version.js";
import { admits } from "./admits.js";

interface RowList {
  readonly nodes: readonly Reference[];
  readonly totalCount?: { readonly value: number };
}

export function knownRow(id: string): ConversationRowFragment | null {
  return cache.readFragment({
    id: `Conversation:${id}`,
    fragment: ConversationRowFragmentDoc,
    fragmentName: "ConversationRow",
  });
}

/** Takes in a conversation from a stream or an answer, unless we know a newer state, and puts it where it belongs. */
export function takeRow(row: ConversationRowFragment | null | undefined): void {
  if (!row || !isCurrent(knownRow(row.id), row)) return;
  cache.batch({
    update: () => {
      cache.writeFragment({ fragment: ConversationRowFragmentDoc, fragmentName: "ConversationRow", data: row });
      placeRow(row);
    },
  });
}

const askers = new Set<() => void>();

/** Called when a list holds what cannot be told from a change alone, so that it must be read again. */
export function onDoubt(listener: () => void): () => void {
  askers.add(listener);
  return () => askers.delete(listener);
}

export function raiseDoubt(): void {
  for (const ask of askers) ask();
}

/** Adds the conversation to every list read so far that should hold it and removes it from the others. */
export function placeRow(row: ConversationRowFragment): void {
  const ownId = cache.readQuery({ query: ViewerDocument })?.viewer?.agent?.id ?? "";
  cache.modify<Record<"conversations", RowList>>({
    fields: {
      conversations(list, { storeFieldName, toReference }) {
        if (typeof list !== "object" || !("nodes" in list)) return list;
        const { nodes, totalCount } = list as RowList;
        const ref = toReference({ __typename: "Conversation", id: row.id });
        if (!ref) return list;
        const isIn = nodes.some((node) => node.__ref === ref.__ref);
        const verdict = admits(filterIn(storeFieldName), row, ownId);
        if (verdict === "unknown") raiseDoubt();
        const shouldBeIn = verdict === "unknown" ? isIn : verdict;
        if (isIn === shouldBeIn) return list;
        return {
          ...list,
          nodes: shouldBeIn ? [ref, ...nodes] : nodes.filter((node) => node.__ref !== ref.__ref),
          ...(totalCount ? { totalCount: { ...totalCount, value: totalCount.value + (shouldBeIn ? 1 : -1) } } : {}),
        };
      },
    },
  });
}

/** The filter of a stored list, from the name the cache gave it: `conversations:{"filter":…,"orderBy":…}`. */
function filterIn(storeFieldName: string): ConversationFilter {
  const begin = storeFieldName.indexOf("{");
  if (begin < 0) return {};
  return (JSON.parse(storeFieldName.slice(begin)) as { filter?: ConversationFilter }).filter ?? {};
}
