import { useEffect } from "react";
import type { ConversationRowFragment } from "../gql/graphql.js";
import { useSession } from "../session/session.js";
import { isUnread, useSeen } from "./seen.js";
import { useInbox, useInboxChanges } from "./use.inbox.js";
import { MINE } from "./view.js";

/** Follows my own inbox wherever I am in the console, and says in the window's title how many wait for me. */
export function useMine(): { readonly rows: readonly ConversationRowFragment[] | undefined; readonly unread: number } {
  const { agent, can } = useSession();
  const { rows, liveCursor } = useInbox(MINE, { isOn: can("conversation:read") });
  useInboxChanges("MINE", liveCursor);
  const seen = useSeen();
  const unread = rows?.filter((row) => isUnread(row, seen, agent.id)).length ?? 0;
  useEffect(() => {
    document.title = unread ? `(${unread}) Switchboard` : "Switchboard";
  }, [unread]);
  return { rows, unread };
}
