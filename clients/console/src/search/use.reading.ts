import { useEffect, useRef, useState } from "react";
import type { SearchMessagesQuery } from "../gql/graphql.js";

export const PAGE = 30;

type Found = SearchMessagesQuery["searchMessages"];

interface ReadingOf {
  /** What is looked for; when it changes, all begins anew. */
  readonly key: string;
  readonly found: Found | undefined;
  /** Nothing is being read: neither the first page nor a further one. */
  readonly isIdle: boolean;
  /** Reads what comes behind a place; answers where that ended. */
  read(after: string): Promise<string | null | undefined>;
}

export interface Reading {
  /** Going on by itself, since the server looks for a moment only and then says how far it has come. */
  readonly isGoingOn: boolean;
  readMore(): void;
  stop(): void;
}

interface Wish {
  readonly key: string;
  /** How many hits are to be there before it rests. */
  readonly goal: number;
  readonly isStopped: boolean;
}

/** Reads on until there are as many hits as fill the page, or nothing is left to look at, or somebody says stop. */
export function useReading({ key, found, isIdle, read }: ReadingOf): Reading {
  const [said, setSaid] = useState<Wish>({ key, goal: PAGE, isStopped: false });
  const wish = said.key === key ? said : { key, goal: PAGE, isStopped: false };
  const now = useRef(wish);
  now.current = wish;
  const after = found?.pageInfo.endCursor;
  const count = found?.nodes.length ?? 0;
  const isGoingOn = !!found?.pageInfo.hasNextPage && !wish.isStopped && count < wish.goal;
  const stop = () => setSaid({ ...now.current, isStopped: true });

  // Once for each place: the answer and the news that nothing is being read any more need not come together.
  const asked = useRef<string | null>(null);
  const here = `${key} ${after}`;
  useEffect(() => {
    if (!isGoingOn || !isIdle || !after || asked.current === here) return;
    asked.current = here;
    const isStill = () => now.current.key === key;
    // A place that leads to itself would be asked for ever.
    read(after).then(
      (end) => isStill() && end === after && stop(),
      () => isStill() && stop(),
    );
  }, [isGoingOn, isIdle, here]);

  const readMore = () => {
    asked.current = null;
    setSaid({ key, goal: count + PAGE, isStopped: false });
  };
  return { isGoingOn, readMore, stop };
}
