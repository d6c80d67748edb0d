import { Field, GraphInt, ID, InputType, ObjectType, Payload, REPEAT_KEY } from "@switchboard/kit";
import { RoutingPolicy } from "./policy.js";
import { RoutingRule } from "./policy.rules.js";

@InputType({ description: "A new routing policy. It decides nothing until it is activated." })
export class CreateRoutingPolicyInput {
  @Field(() => String, { description: "Name, for people; at most 80 characters." }) name!: string;
  @Field(() => [RoutingRule], { description: "The rules in order, 1 to 50; the first that is true applies." })
  rules!: RoutingRule[];
  @Field(() => String, { nullable: true, description: "What it is for; at most 500 characters." }) note?: string | null;
  @Field(() => String, { nullable: true, description: REPEAT_KEY }) idempotencyKey?: string | null;
}

@InputType({
  description:
    "Changes to a routing policy; new rules are a new revision, which decides nothing until it is activated.",
})
export class UpdateRoutingPolicyInput {
  @Field(() => ID, { description: "Which one." }) routingPolicyId!: string;
  @Field(() => GraphInt, { nullable: true, description: "Refuse if it has changed since this version." })
  expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: "Name, for people; at most 80 characters." }) name?:
    | string
    | null;
  @Field(() => [RoutingRule], { nullable: true, description: "All rules from now on, 1 to 50." })
  rules?: RoutingRule[] | null;
  @Field(() => String, { nullable: true, description: "What is changed and why; at most 500 characters." })
  note?: string | null;
}

@InputType({ description: "Which revision decides from now on, and where." })
export class ActivateRoutingPolicyInput {
  @Field(() => ID, { description: "Which policy." }) routingPolicyId!: string;
  @Field(() => GraphInt, { nullable: true, description: "Which revision, also an earlier one; absent = the latest." })
  revision?: number | null;
  @Field(() => [ID], {
    nullable: true,
    description: "For these channels, at most 100; absent = for all that have no policy of their own.",
  })
  channelIds?: string[] | null;
}

@InputType({ description: "Where no policy is to decide any more." })
export class DeactivateRoutingPolicyInput {
  @Field(() => [ID], {
    nullable: true,
    description: "For these channels, which then follow the workspace's, if it has one; absent = the workspace's own.",
  })
  channelIds?: string[] | null;
}

@ObjectType()
abstract class PolicyPayload extends Payload {
  @Field(() => RoutingPolicy, { nullable: true, description: "The policy as it is now." })
  routingPolicy?: RoutingPolicy | null;
}

@ObjectType({ description: "What became of `createRoutingPolicy`." })
export class CreateRoutingPolicyPayload extends PolicyPayload {}

@ObjectType({ description: "What became of `updateRoutingPolicy`." })
export class UpdateRoutingPolicyPayload extends PolicyPayload {}

@ObjectType({ description: "What became of `activateRoutingPolicy`." })
export class ActivateRoutingPolicyPayload extends PolicyPayload {}

@ObjectType({ description: "What became of `deactivateRoutingPolicy`." })
export class DeactivateRoutingPolicyPayload extends Payload {
  @Field(() => GraphInt, { description: "In how many places a policy had decided before." }) endedCount!: number;
}
