import { DateTime, Field, GraphInt, ObjectType } from "@switchboard/kit";
import type { Estimate } from "./line.estimate.js";
import type { QueueFigures } from "./line.figures.js";
import type { AgentFigures, StateLoad } from "./line.loads.js";

@ObjectType({
  description: "How long a wait will be, as far as can be told: it falls into the range four times of five.",
})
export class WaitEstimate implements Estimate {
  @Field(() => GraphInt, { description: "Seconds on the average." }) seconds!: number;
  @Field(() => GraphInt, { description: "Seconds at the short end: one of ten waits less." }) lowSeconds!: number;
  @Field(() => GraphInt, { description: "Seconds at the long end: one of ten waits longer." }) highSeconds!: number;
}

@ObjectType({ description: "A conversation's place among those that wait for the same team." })
export class QueuePlace {
  @Field(() => GraphInt, { description: "1 = next." }) position!: number;
  @Field(() => WaitEstimate, {
    nullable: true,
    description: "How long until an agent takes it, from how long serving took lately; null when that cannot be told.",
  })
  estimatedWait!: Estimate | null;
  @Field(() => GraphInt, { description: "How many wait, this one included." }) waitingCount!: number;
  @Field(() => DateTime, { description: "When it came into the queue." }) enteredAt!: Date;
}

@ObjectType({ description: "The agents of a queue who are in one state." })
export class AgentStateLoad implements StateLoad {
  @Field(() => String, { description: "Their state, a value of AgentState." }) state!: string;
  @Field(() => GraphInt, { description: "How many they are." }) agentCount!: number;
  @Field(() => GraphInt, { description: "What they have to do, in slots." }) openCount!: number;
  @Field(() => GraphInt, { description: "Slots that they have in all." }) capacity!: number;
}

@ObjectType({ description: "What one agent has to do, against what they can." })
export class AgentLoad implements AgentFigures {
  agentId!: string;
  @Field(() => GraphInt, { description: "What they have to do, in slots." }) openCount!: number;
  @Field(() => GraphInt, { description: "Slots that they have." }) capacity!: number;
}

@ObjectType({ description: "The queue of a team, or of the whole workspace." })
export class QueueState {
  teamId!: string | null;
  waitingIds!: readonly string[];
  leftToday!: number;
  @Field(() => GraphInt, { description: "How many conversations wait for an agent, offline messages included." })
  waitingCount!: number;
  @Field(() => GraphInt, { description: "How many of them are offline messages: their customers do not sit and wait." })
  offlineMessageCount!: number;
  @Field(() => GraphInt, {
    description: "Seconds that the longest waiting customer has waited, offline messages apart.",
  })
  longestWaitSeconds!: number;
  @Field(() => GraphInt, { description: "Conversations that the agents online could still take." }) freeSlots!: number;
  @Field(() => GraphInt, { description: "Agents online who serve this queue." }) onlineAgents!: number;
  @Field(() => GraphInt, { description: "Those of them who have room for another conversation." }) freeAgents!: number;
  @Field(() => [AgentLoad], {
    description: "Each agent who serves this queue and is not disabled, with what they have to do; at most 500.",
  })
  agentLoads!: readonly AgentFigures[];
  @Field(() => [AgentStateLoad], {
    description: "The agents who serve this queue by their state, with what they have to do.",
  })
  loads!: readonly StateLoad[];
  @Field(() => WaitEstimate, {
    nullable: true,
    description: "How long someone coming now would wait; null when that cannot be told.",
  })
  estimatedWait!: Estimate | null;
  @Field(() => GraphInt, {
    description: "Customers who left before an agent had them, since midnight in the workspace's time zone.",
  })
  abandonedToday!: number;
  @Field(() => [QueueState], { description: "For the whole workspace: the same of each team, at most 200." })
  teams!: readonly QueueFigures[];
}
