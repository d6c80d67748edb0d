import {
  ChildOf,
  Choice,
  Field,
  GraphInt,
  Index,
  Instant,
  Int,
  Json,
  Key,
  ObjectType,
  Stored,
  Tenant,
  Text,
} from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { RequiredSkill } from "../policy/policy.rules.js";
import type { Wanted } from "./choose.js";
import { DecisionKind, Exclusion } from "./decision.words.js";

/** One agent as a decision saw them, written shortly: there are many of these. */
export type CandidateRow = readonly [
  agentId: string,
  exclusion: Exclusion | null,
  openCount: number,
  capacity: number,
  cost: number,
  idleSince: number,
  lastGivenAt: number,
  /** Level by skill, of those that were asked for. */
  skills: Readonly<Record<string, number>>,
];

@ObjectType({ description: "Why a conversation went to an agent, with everything that the choice rested on." })
@Stored("routing_decision")
@Index({ name: "routing_decision_of_conversation", properties: ["workspaceId", "conversationId", "at"] as never })
@ChildOf(() => Conversation, "conversation_id")
export class RoutingDecision {
  @Key("rdc") id!: string;
  @Tenant() workspaceId!: string;
  @Text() conversationId!: string;
  @Instant("When it was made.") at!: Date;
  @Choice(DecisionKind, "How it came to the agent.") kind!: DecisionKind;
  @Text() agentId!: string;
  /** The colleague who decided, if one did. */
  @Text(null, { nullable: true }) byAgentId?: string | null;
  @Text(null, { nullable: true }) policyId?: string | null;
  @Int("Revision of the policy that decided; null when none did.", { nullable: true }) policyRevision?: number | null;
  @Text("Name of the rule that was true; null = without a policy, or decided by a person.", { nullable: true })
  rule?: string | null;
  @Text("Why the rule could not be followed whole: `TEAM_GONE` = its team no longer exists.", { nullable: true })
  fallback?: string | null;
  @Int("Seconds that it had waited in the queue.") waitedSeconds!: number;
  @Int("How many of the rule's relaxing steps had been taken.") relaxSteps!: number;
  @Json(null, { nullable: true }) wanted?: Wanted | null;
  @Json(null) candidates!: CandidateRow[];
  /** How many were left out for which reason. */
  @Json(null) left!: Partial<Record<Exclusion, number>>;
  @Int("How many agents could have taken it.") eligibleCount!: number;
}

@ObjectType({ description: "How many agents were left out for one reason." })
export class ExclusionCount {
  @Field(() => Exclusion, { description: "The reason." }) reason!: Exclusion;
  @Field(() => GraphInt, { description: "How many." }) count!: number;
}

@ObjectType({ description: "An agent as a routing decision saw them." })
export class RoutingCandidate {
  agentId!: string;
  @Field(() => Boolean, { description: "True of whoever got it." }) isChosen!: boolean;
  @Field(() => GraphInt, { nullable: true, description: "1 = best of those who could take it; null when left out." })
  rank!: number | null;
  @Field(() => Exclusion, { nullable: true, description: "Why they were left out; null when they could take it." })
  excludedBecause!: Exclusion | null;
  @Field(() => GraphInt, { description: "Points of the capacity in use." }) usedPoints!: number;
  @Field(() => GraphInt, { description: "Points of capacity." }) capacity!: number;
  @Field(() => GraphInt, { description: "Points that this conversation would cost them." }) costPoints!: number;
  @Field(() => GraphInt, { description: "Sum of their levels in the preferred skills." }) preferredScore!: number;
  @Field(() => Boolean, { description: "True when they served this customer last, where that counts." })
  wasLastAgent!: boolean;
  @Field(() => [RequiredSkill], { description: "Their levels in the skills that were asked for." })
  skills!: RequiredSkill[];
}
