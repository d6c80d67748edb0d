import { Field, DateTime, GraphFloat, GraphInt, InputType, ObjectType, Payload } from "@switchboard/kit";
import { RoutingRule } from "../policy/policy.rules.js";
import { OverflowTarget } from "../policy/policy.words.js";

@InputType({ description: "Rules to try on a past period; nothing is changed." })
export class SimulateRoutingInput {
  @Field(() => [RoutingRule], { description: "The draft, 1 to 50 rules; the first that is true applies." })
  rules!: RoutingRule[];
  @Field(() => DateTime, { description: "From this instant on, at most 14 days ago." }) from!: Date;
  @Field(() => DateTime, { description: "Before this instant, at most 24 hours later." }) to!: Date;
}

@ObjectType({ description: "How long customers waited for an agent, in seconds." })
export class WaitFigures {
  @Field(() => GraphInt, { description: "How many got an agent." }) servedCount!: number;
  @Field(() => GraphInt, { description: "How many still waited at the end." }) stillWaitingCount!: number;
  @Field(() => GraphFloat, { nullable: true, description: "Mean wait of those who got an agent." })
  averageSeconds!: number | null;
  @Field(() => GraphFloat, { nullable: true, description: "95 of 100 waited no longer than this." })
  p95Seconds!: number | null;
}

@ObjectType({ description: "What an agent would have had to do, and had." })
export class SimulatedLoad {
  agentId!: string;
  @Field(() => GraphInt, { description: "Conversations by the draft." }) count!: number;
  @Field(() => GraphInt, { description: "Conversations as it really was." }) realCount!: number;
  @Field(() => GraphInt, { description: "Seconds of serving by the draft, those at the same time counted each." })
  servingSeconds!: number;
  @Field(() => GraphInt, { description: "Points of capacity in use at most, by the draft." }) peakPoints!: number;
}

@ObjectType({ description: "How often a draft would have sent conversations on." })
export class OverflowCount {
  @Field(() => OverflowTarget, { description: "Where to." }) to!: OverflowTarget;
  @Field(() => GraphInt, { description: "How often." }) count!: number;
}

@ObjectType({ description: "A conversation that would have gone to another agent." })
export class RoutingDifference {
  conversationId!: string;
  agentId!: string | null;
  realAgentId!: string | null;
  @Field(() => GraphFloat, {
    nullable: true,
    description: "Seconds of waiting by the draft; null = not served in the period.",
  })
  waitSeconds!: number | null;
  @Field(() => GraphFloat, { nullable: true, description: "Seconds of waiting as it really was; null = not served." })
  realWaitSeconds!: number | null;
}

@ObjectType({ description: "A past period played again by a draft of rules. Offers count as accepted at once." })
export class RoutingSimulation {
  @Field(() => GraphInt, { description: "How many came into the queue in the period; at most 5 000 are played." })
  arrivalCount!: number;
  @Field(() => DateTime, { description: "How far it was played: earlier than asked when the period was too busy." })
  simulatedUntil!: Date;
  @Field(() => WaitFigures, { description: "Waits by the draft." }) waits!: WaitFigures;
  @Field(() => WaitFigures, { description: "Waits as they really were." }) realWaits!: WaitFigures;
  @Field(() => [SimulatedLoad], { description: "Load per agent, the most loaded first; at most 500." })
  loads!: SimulatedLoad[];
  @Field(() => [OverflowCount], { description: "How often conversations would have been sent on." })
  overflows!: OverflowCount[];
  @Field(() => GraphInt, { description: "How many would have gone to another agent." }) differenceCount!: number;
  @Field(() => [RoutingDifference], { description: "The first 100 of those." }) differences!: RoutingDifference[];
}

@ObjectType({ description: "What `simulateRouting` found." })
export class SimulateRoutingPayload extends Payload {
  @Field(() => RoutingSimulation, { nullable: true, description: "What would have been." })
  simulation?: RoutingSimulation | null;
}
