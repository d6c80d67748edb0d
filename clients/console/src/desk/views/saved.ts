import type { ConversationFilter, SavedViewPartsFragment } from "../../gql/graphql.js";
import { filterOf, orderOf, type View, viewOf } from "../view.js";

/** A saved view as the list of conversations takes it. */
export function filterIn({ filter }: Pick<SavedViewPartsFragment, "filter">): ConversationFilter {
  const { status, isMine, isUnassigned, isFollowed, isMentioned, isOfflineMessage } = filter;
  const given: ConversationFilter = {
    status,
    isMine,
    isUnassigned,
    isFollowed,
    isMentioned,
    isOfflineMessage,
    minPriority: filter.minPriority,
    changedWithinDays: filter.changedWithinDays,
    assigneeId: filter.assignee?.id,
    teamId: filter.team?.id,
    channelId: filter.channel?.id,
    customerId: filter.customer?.id,
    tagIds: filter.tags?.map(({ id }) => id),
    fields: filter.fields?.flatMap(({ field, eq }) => (field ? [{ conversationFieldId: field.id, eq }] : [])),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value != null));
}

/** The words of a saved view. */
export function wordsOf(saved: SavedViewPartsFragment): View {
  const { field, isAscending } = saved.orderBy;
  return viewOf(filterIn(saved), { field, direction: isAscending ? "ASC" : "DESC" });
}

/** What an address shows: a saved view as it was kept, unless the address says more than its name. */
export function shownBy(view: View, saved: readonly SavedViewPartsFragment[] | undefined): View | undefined {
  if (!view.view || Object.keys(view).length > 1) return view;
  if (!saved) return undefined;
  const found = saved.find(({ id }) => id === view.view);
  return found ? { ...wordsOf(found), view: found.id } : {};
}

/** Whether the address has left what the saved view keeps. */
export function isChanged(view: View, saved: SavedViewPartsFragment): boolean {
  const kept = wordsOf(saved);
  const same = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
  return !same(filterOf(view), filterOf(kept)) || !same(orderOf(view), orderOf(kept));
}
