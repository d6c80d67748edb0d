import {
  Arg,
  batched,
  Ctx,
  DateTime,
  Field,
  FieldResolver,
  GraphInt,
  ID,
  ObjectType,
  Query,
  type RequestContext,
  Resolver,
  Root,
  Subscription,
} from "@switchboard/kit";
import { expectVisible } from "../conversation/conversation.access.js";
import { Conversation, type ConversationRow } from "../conversation/conversation.js";
import { conversationById } from "../conversation/conversation.loaders.js";
import { queueOf } from "./queue.process.js";
import { figuresOf, type Place, placeOf, type QueueFigures, type QueueSnapshot, readQueue } from "./queue.snapshot.js";

@ObjectType({ description: "A conversation's place among those that wait for the same team." })
export class QueuePlace implements Place {
  @Field(() => GraphInt, { description: "1 = next." }) position!: number;
  @Field(() => GraphInt, {
    nullable: true,
    description: "Seconds until an agent takes it, from how long serving took lately; null when that cannot be told.",
  })
  estimatedWaitSeconds!: number | null;
  @Field(() => GraphInt, { description: "How many wait, this one included." }) waitingCount!: number;
  @Field(() => DateTime, { description: "When it came into the queue." }) enteredAt!: Date;
}

@ObjectType({ description: "The queue of a team, or of the whole workspace." })
export class QueueState {
  waitingIds!: readonly string[];
  @Field(() => GraphInt, { description: "How many conversations wait for an agent." }) waitingCount!: number;
  @Field(() => GraphInt, { description: "Seconds that the longest waiting customer has waited." })
  longestWaitSeconds!: number;
  @Field(() => GraphInt, { description: "Conversations that the agents online could still take." }) freeSlots!: number;
  @Field(() => GraphInt, { description: "Agents online who serve this queue." }) onlineAgents!: number;
  @Field(() => GraphInt, {
    nullable: true,
    description: "Seconds that someone coming now would wait; null when that cannot be told.",
  })
  estimatedWaitSeconds!: number | null;
}

/** All conversations of one request share one reading of the queue. */
const snapshotNow = batched<"now", QueueSnapshot>(async (ctx, keys) => {
  const snapshot = await readQueue(ctx);
  return keys.map(() => snapshot);
});

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
        const text = JSON.stringify(value);
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

  @FieldResolver(() => [Conversation], { description: "The most urgent that wait, at most 50." })
  async waiting(@Root() { waitingIds }: QueueFigures, @Ctx() ctx: RequestContext): Promise<ConversationRow[]> {
    return (await ctx.loadMany(conversationById, waitingIds)).filter((one) => one !== null);
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
  })
  async queuePlace(@Root() { id, status }: ConversationRow, @Ctx() ctx: RequestContext): Promise<QueuePlace | null> {
    return status === "QUEUED" ? placeOf(await ctx.load(snapshotNow, "now"), id) : null;
  }
}
