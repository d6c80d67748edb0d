import { Field, GraphInt, ID, InputType, ObjectType, Payload } from "@switchboard/kit";
import { WaitTarget } from "./wait-target.js";

@InputType({ description: "What counts as a long wait. Without seconds, what was set is taken away." })
export class SetWaitTargetInput {
  @Field(() => ID, { nullable: true, description: "For this team alone; absent or null: for all without one." })
  teamId?: string | null;
  @Field(() => GraphInt, { nullable: true, description: "Seconds after which a wait is long, at least 1." })
  warnSeconds?: number | null;
  @Field(() => GraphInt, {
    nullable: true,
    description: "Seconds after which it is too long: more than the first, at most 86 400.",
  })
  lateSeconds?: number | null;
}

@ObjectType({ description: "What became of `setWaitTarget`." })
export class SetWaitTargetPayload extends Payload {
  @Field(() => WaitTarget, {
    nullable: true,
    description: "What counts for them now: the team's own, or the workspace's.",
  })
  waitTarget?: WaitTarget | null;
}
