import { useEffect } from "react";
import { readAgain } from "../live/again/read.again.js";
import { onDoubt } from "./rows.cache.js";
import { useInboxChanges } from "./use.inbox.js";

/** Lists whose truth only the server knows are read again this long after a change, in milliseconds, once for many. */
const PATIENCE = 600;

interface FollowProps {
  readonly inbox: "MINE" | "QUEUE" | "ALL";
  readonly liveCursor: string | null | undefined;
}

/** Keeps the open list true. My own inbox is followed by the shell, wherever I am. */
export function InboxFollow({ inbox, liveCursor }: FollowProps) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = onDoubt(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void readAgain(["Inbox"]);
      }, PATIENCE);
    });
    return () => {
      end();
      clearTimeout(timer);
    };
  }, []);
  return inbox === "MINE" ? null : <Changes inbox={inbox} liveCursor={liveCursor} />;
}

function Changes({ inbox, liveCursor }: { inbox: "QUEUE" | "ALL"; liveCursor: string | null | undefined }) {
  useInboxChanges(inbox, liveCursor);
  return null;
}
