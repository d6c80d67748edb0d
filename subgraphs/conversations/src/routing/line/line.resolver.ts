import {
  Arg,
  batched,
  Ctx,
  FieldResolver,
  GraphFloat,
  GraphInt,
  ID,
  one,
  Query,
  type RequestContext,
  Resolver,
  Root,
  Subscription,
} from "@switchboard/kit";
import { expectVisible } from "../../life/conversation/conversation.access.js";
import { Conversation, type ConversationRow } from "../../life/conversation/conversation.js";
import { conversationById } from "../../life/conversation/conversation.loaders.js";
import { KnownTeam } from "../desk/known-team.js";
import { Agent, agentOf } from "../../external/agent.js";
import { Team, teamOf } from "../../external/team.js";
import { queueOf } from "../queue/queue.process.js";
import { type QueueSnapshot, readQueue } from "../queue/queue.snapshot.js";
import { figuresOf, type Place, placeOf, type QueueFigures } from "./line.figures.js";
import type { AgentFigures } from "./line.loads.js";
import { AgentLoad, QueuePlace, QueueState } from "./line.types.js";

const knownTeamById = one(() => KnownTeam);

/** All conversations of one request share one reading of the queue. */
export const snapshotNow = batched<"now", QueueSnapshot>(async (ctx, keys) => {
  const snapshot = await readQueue(ctx);
  return keys.map(() => snapshot);
});

const texts = new WeakMap<object, string>();

/** Many watch the same figures: written out once to be compared. */
function textOf(value: object | null): string {
  if (value === null) return "";
  let text = texts.get(value);
  if (text === undefined) texts.set(value, (text = JSON.stringify(value)));
  return text;
}

/** What is made of each reading, without repeats of the same; null is a value here. */
function distinct<T extends object | null>(
  source: AsyncIterableIterator<QueueSnapshot>,
  make: (snapshot: QueueSnapshot) => T,
): AsyncIterableIterator<T> {
  let before: string | null = null;
  return {
    async next() {
      for (;;) {
        const result = await source.next();
        if (result.done) return { done: true, value: undefined };
        const value = make(result.value);
        const text = textOf(value);
        if (text === before) continue;
        before = text;
        return { done: false, value };
      }
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

@Resolver(() => QueueState)
export class QueueResolver {
  @Query(() => QueueState, { access: ["queue:read"], description: "The queue as it is now." })
  async queue(
    @Arg("teamId", () => ID, { nullable: true, description: "Of this team alone." }) teamId: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<QueueFigures> {
    return figuresOf(await ctx.load(snapshotNow, "now"), teamId ?? null);
  }

  @Subscription(() => QueueState, {
    access: ["queue:read"],
    description: "The queue at once, then whenever it changes, at most four times a second.",
  })
  queueChanged(
    @Arg("teamId", () => ID, { nullable: true, description: "Of this team alone." }) teamId: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return distinct(watch(ctx), (snapshot) => figuresOf(snapshot, teamId ?? null));
  }

  @Subscription(() => QueuePlace, {
    access: ["conversation:read", "visitor:chat"],
    nullable: true,
    description:
      "A conversation's place in the queue at once, then whenever it changes; null when it does not wait. Visitors watch their own alone.",
  })
  async queuePlaceChanged(
    @Arg("conversationId", () => ID, { description: "Which one." }) conversationId: string,
    @Ctx() ctx: RequestContext,
  ) {
    await expectVisible(ctx, conversationId);
    return distinct(watch(ctx), (snapshot) => placeOf(snapshot, conversationId));
  }

  @FieldResolver(() => Team, { nullable: true, description: "Whose queue it is; null = the whole workspace's." })
  async team(@Root() { teamId }: QueueFigures, @Ctx() ctx: RequestContext) {
    // Any id may be asked for; only a team of this workspace is named in the answer.
    return teamId === null ? null : teamOf((await ctx.load(knownTeamById, teamId))?.id);
  }

  @FieldResolver(() => GraphInt, {
    nullable: true,
    description: "Seconds that someone coming now would wait on the average; null when that cannot be told.",
  })
  estimatedWaitSeconds(@Root() { estimatedWait }: QueueFigures): number | null {
    return estimatedWait?.seconds ?? null;
  }

  @FieldResolver(() => GraphFloat, {
    nullable: true,
    description:
      "The share of customers who left, among the stays in the queue that ended today, 0 to 1; null when none has ended.",
  })
  abandonmentRateToday(@Root() { abandonedToday, leftToday }: QueueFigures): number | null {
    return leftToday > 0 ? abandonedToday / leftToday : null;
  }

  @FieldResolver(() => [Conversation], { description: "The most urgent that wait, at most 50." })
  async waiting(@Root() { waitingIds }: QueueFigures, @Ctx() ctx: RequestContext): Promise<ConversationRow[]> {
    return (await ctx.loadMany(conversationById, waitingIds)).filter((one) => one !== null);
  }
}

@Resolver(() => AgentLoad)
export class AgentLoadResolver {
  @FieldResolver(() => Agent, { nullable: true, description: "Whose it is." })
  agent(@Root() { agentId }: AgentFigures) {
    return agentOf(agentId);
  }
}

@Resolver(() => QueuePlace)
export class PlaceResolver {
  @FieldResolver(() => GraphInt, {
    nullable: true,
    description: "Seconds until an agent takes it on the average; null when that cannot be told.",
  })
  estimatedWaitSeconds(@Root() { estimatedWait }: Place): number | null {
    return estimatedWait?.seconds ?? null;
  }
}

const watch = (ctx: RequestContext): AsyncIterableIterator<QueueSnapshot> => {
  const queue = queueOf(ctx.parts);
  if (!queue) throw new Error("The queue is not watched in this process.");
  return queue.boardOf(ctx.viewer.workspaceId).watch();
};

@Resolver(() => Conversation)
export class QueuePlaceResolver {
  @FieldResolver(() => QueuePlace, {
    nullable: true,
    description: "Its place in the queue; null when it does not wait.",
    reads: ["id", "status"],
  })
  async queuePlace(@Root() { id, status }: ConversationRow, @Ctx() ctx: RequestContext): Promise<Place | null> {
    return status === "QUEUED" ? placeOf(await ctx.load(snapshotNow, "now"), id) : null;
  }
}
