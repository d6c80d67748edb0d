import { skipToken, useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { WallChangedDocument, WallDocument, type WallFiguresFragment } from "../gql/graphql.js";
import { cache } from "../live/cache.js";
import { useStream } from "../live/use.live.js";

/** The queue of all, or of one team, with its figures; pushed, at most four times a second. */
export function useWall(teamId?: string, { isOn = true } = {}) {
  const variables = teamId ? { teamId } : {};
  const { data, error, refetch } = useQuery(WallDocument, isOn ? { variables } : skipToken);
  return { wall: data?.queue, error, refetch };
}

/** Keeps `useWall` of the same team true. */
export function useWallChanges(teamId?: string): void {
  const variables = teamId ? { teamId } : {};
  useStream(WallChangedDocument, variables, ({ queueChanged }) => {
    cache.writeQuery({ query: WallDocument, variables, data: { queue: queueChanged } as never });
  });
}

/** The server says how long the longest wait was when it spoke; from this moment on it runs here. */
export function useLongestSince(figures: WallFiguresFragment | undefined): string | null {
  return useMemo(() => {
    const isWaiting = !!figures && figures.waitingCount > figures.offlineMessageCount;
    return isWaiting ? new Date(Date.now() - figures.longestWaitSeconds * 1_000).toISOString() : null;
  }, [figures]);
}

/** Everybody's load in slots, of those who are online or busy. */
export function slotsOf({ loads }: WallFiguresFragment): { open: number; capacity: number } {
  const onDuty = loads.filter(({ state }) => state === "ONLINE" || state === "BUSY");
  return {
    open: onDuty.reduce((sum, { openCount }) => sum + openCount, 0),
    capacity: onDuty.reduce((sum, { capacity }) => sum + capacity, 0),
  };
}
