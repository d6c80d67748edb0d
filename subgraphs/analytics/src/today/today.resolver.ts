import { Arg, Ctx, Query, type RequestContext, Resolver, Subscription, TimeZone } from "@switchboard/kit";
import { zoneOf } from "../projections/workspace.projection.js";
import { namedZone } from "../report/calendar.js";
import { countToday } from "./today.js";
import { TodayBoard } from "./today.board.js";
import { TodayCounters } from "./today.types.js";

const ZONE = { nullable: true, description: "Whose midnight today begins at; default: the workspace's." } as const;
const boards = new WeakMap<object, TodayBoard>();

/** Opens the board of a process; returns what closes it. */
export function openBoard(parts: object, open: (workspaceId: string) => RequestContext): () => Promise<void> {
  const board = new TodayBoard(open);
  boards.set(parts, board);
  return async () => board.stop();
}

export const boardOf = (parts: object): TodayBoard => boards.get(parts) as TodayBoard;

@Resolver(() => TodayCounters)
export class TodayResolver {
  @Query(() => TodayCounters, { access: ["analytics:read"], description: "Today in figures." })
  async today(@Arg("timezone", () => TimeZone, ZONE) timezone: string | null, @Ctx() ctx: RequestContext) {
    return countToday(ctx, namedZone(timezone ?? (await zoneOf(ctx))));
  }

  @Subscription(() => TodayCounters, {
    access: ["analytics:read"],
    description: "Today in figures: the present first, then whenever they change, at most twice a second.",
  })
  async todayChanged(@Arg("timezone", () => TimeZone, ZONE) timezone: string | null, @Ctx() ctx: RequestContext) {
    const zone = namedZone(timezone ?? (await zoneOf(ctx)));
    ctx.scope.endReads();
    return boardOf(ctx.parts).watch(ctx.viewer.workspaceId, zone);
  }
}
