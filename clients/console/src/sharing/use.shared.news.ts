import { type DeskSettingsChangedSubscription, DeskSettingsChangedDocument } from "../gql/graphql.js";
import { readAgain } from "../live/again/read.again.js";
import { cache } from "../live/cache.js";
import { useFollow } from "../live/use.live.js";
import { freshDeskCursor, useDeskCursor } from "./use.desk.settings.js";

type Area = DeskSettingsChangedSubscription["deskSettingsChanged"]["area"];

/** By area the operation that reads what is at hand all over the desk. Named, not imported: the macros come with their dialog. */
const OPERATIONS: Partial<Readonly<Record<Area, string>>> = {
  CANNED_REPLY: "CannedReplies",
  MACRO: "MacroList",
  WAIT_TARGET: "DeskSettings",
  NOTIFICATION: "DeskSettings",
};
const AREAS = Object.keys(OPERATIONS) as Area[];

async function readAreaAgain(area: Area): Promise<void> {
  const name = OPERATIONS[area];
  if (!name) return;
  // Replies are found in what was read before, for each word anew: forgotten, or an old one stands there next time.
  if (area === "CANNED_REPLY") cache.evict({ id: "ROOT_QUERY", fieldName: "cannedReplies", broadcast: false });
  await readAgain([name]);
}

/** Keeps true, while colleagues and my other windows change it: replies and macros to pick from, wait targets, my sounds. Mounted once. */
export function useSharedNews(): void {
  useFollow({
    document: DeskSettingsChangedDocument,
    variables: {},
    after: useDeskCursor(),
    pick: (data) => data.deskSettingsChanged,
    onChange: ({ area }) => void readAreaAgain(area),
    resync: async () => {
      const cursor = await freshDeskCursor();
      await Promise.all(AREAS.map(readAreaAgain));
      return cursor;
    },
  });
}
