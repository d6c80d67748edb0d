import { useLocation } from "@tanstack/react-router";
import { type RefObject, useEffect, useRef } from "react";
import type { VirtuosoHandle } from "react-virtuoso";
import type { Line } from "../layout.js";
import { choose } from "./chosen.js";

interface Landing {
  readonly lines: readonly Line[];
  readonly list: RefObject<VirtuosoHandle | null>;
  readonly hasOlder: boolean;
  readOlder(): Promise<void>;
}

/** Pages read at most on the way back to a message of long ago. */
const PAGES_MOST = 60;

/** An address that ends in `#msg_…` opens the conversation at that message, however far back it is. */
export function useLanding(landing: Landing): void {
  const now = useRef(landing);
  now.current = landing;
  const sought = useLocation({ select: ({ hash }) => hash });

  useEffect(() => {
    if (!sought.startsWith("msg_")) return;
    let isOver = false;
    const place = () => now.current.lines.findIndex((line) => line.kind === "message" && line.message.id === sought);
    const painted = () => new Promise((done) => requestAnimationFrame(done));
    const land = async () => {
      for (let page = 0; page < PAGES_MOST && place() < 0 && now.current.hasOlder && !isOver; page++) {
        await now.current.readOlder();
        await painted();
      }
      if (isOver || place() < 0) return;
      choose(sought, true);
      // The list measures what it shows: the second time it knows the heights on the way.
      for (let round = 0; round < 3 && !isOver; round++) {
        now.current.list.current?.scrollToIndex({ index: place(), align: "center" });
        await new Promise((done) => setTimeout(done, 120));
      }
    };
    void land();
    return () => {
      isOver = true;
    };
  }, [sought]);
}
