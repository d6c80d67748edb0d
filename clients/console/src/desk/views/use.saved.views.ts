import { skipToken, useQuery } from "@apollo/client/react";
import { SavedViewsChangedDocument, SavedViewsDocument } from "../../gql/graphql.js";
import { cache } from "../../live/cache.js";
import { useFollow } from "../../live/use.live.js";
import { useSession } from "../../session/session.js";
import { freshDeskCursor, useDeskCursor } from "../../sharing/use.desk.settings.js";

/** The views I see, by name. Roles that do not answer customers have the lists that are always there. */
export function useSavedViews() {
  const { can } = useSession();
  const isOn = can("conversation:reply") || can("conversation:manage");
  const { data, refetch } = useQuery(SavedViewsDocument, isOn ? {} : skipToken);
  return { saved: isOn ? data?.savedViews : [], refetch };
}

/** Keeps them true, also to what colleagues share and what my other windows do. Mounted once. */
export function useSavedViewChanges(): void {
  const { saved, refetch } = useSavedViews();
  const { can } = useSession();
  const isOn = !!saved && (can("conversation:reply") || can("conversation:manage"));
  const cursor = useDeskCursor();
  useFollow({
    document: SavedViewsChangedDocument,
    variables: {},
    after: isOn ? cursor : undefined,
    pick: (data) => data.savedViewsChanged,
    onChange: ({ savedViewId, savedView }) => {
      cache.updateQuery({ query: SavedViewsDocument }, (known) => {
        if (!known) return known;
        const others = known.savedViews.filter(({ id }) => id !== savedViewId);
        const all = savedView ? [...others, savedView] : others;
        return { ...known, savedViews: all.sort((a, b) => a.name.localeCompare(b.name)) };
      });
    },
    resync: async () => {
      const fresh = await freshDeskCursor();
      await refetch();
      return fresh;
    },
  });
}
