import {
  Arg,
  columnsOf,
  Ctx,
  Field,
  FieldResolver,
  GraphInt,
  ID,
  Input,
  madeOnce,
  Mutation,
  ObjectType,
  Query,
  type RequestContext,
  Resolver,
  Root,
  statement,
  tableOf,
} from "@switchboard/kit";
import { Channel, type ChannelRow } from "../../channels/channel/channel.js";
import { channelById } from "../../channels/channel/channel.loaders.js";
import { Agent, agentOf } from "../../external/agent.js";
import * as inputs from "./policy.inputs.js";
import { RoutingPolicy, type RoutingPolicyRow, RoutingRevision, type RoutingRevisionRow } from "./policy.js";
import { activationById, activationsOf, policyById, revisionsOf } from "./policy.loaders.js";
import * as service from "./policy.service.js";

@ObjectType({ description: "A place where a revision of a routing policy decides." })
export class RoutingPlace {
  channelId!: string | null;
  @Field(() => GraphInt, { description: "The revision that decides." }) revision!: number;
}

const CODES = "`ROUTING_RULE_INVALID`, `ROUTING_TEAM_UNKNOWN`, `ROUTING_CHANNEL_UNKNOWN`";

@Resolver(() => RoutingPolicy)
export class RoutingPolicyResolver {
  @Query(() => [RoutingPolicy], {
    access: ["conversation:read"],
    description: "Every routing policy of the workspace, oldest first; at most 100.",
  })
  routingPolicies(@Ctx() ctx: RequestContext): Promise<RoutingPolicyRow[]> {
    const list = `select ${columnsOf(ctx, RoutingPolicy)} from ${tableOf(ctx, RoutingPolicy)} order by id limit 100`;
    return ctx.rows(statement(list), []);
  }

  @Query(() => RoutingPolicy, { access: ["conversation:read"], nullable: true, description: "A routing policy." })
  routingPolicy(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() ctx: RequestContext) {
    return ctx.load(policyById, id);
  }

  @FieldResolver(() => [RoutingRevision], {
    description: "Its rules, as each change left them, oldest first; at most 200.",
  })
  revisions(@Root() { id }: RoutingPolicyRow, @Ctx() ctx: RequestContext) {
    return ctx.load(revisionsOf, id);
  }

  @FieldResolver(() => RoutingRevision, { description: "Its rules as they were saved last." })
  async latestRevision(@Root() { id, revision }: RoutingPolicyRow, @Ctx() ctx: RequestContext) {
    return (await ctx.load(revisionsOf, id)).find(({ number }) => number === revision);
  }

  @FieldResolver(() => [RoutingPlace], { description: "Where it decides; empty while it is a draft. At most 201." })
  async activeFor(@Root() { id }: RoutingPolicyRow, @Ctx() ctx: RequestContext): Promise<RoutingPlace[]> {
    const { workspaceId } = ctx.viewer;
    const places = await ctx.load(activationsOf, id);
    return places.map((one) => ({ channelId: one.id === workspaceId ? null : one.id, revision: one.revision }));
  }

  @Mutation(() => inputs.CreateRoutingPolicyPayload, {
    access: ["conversation:manage"],
    description: `Makes a routing policy, as a draft. Codes: ${CODES}, \`TOO_MANY_POLICIES\`, \`TEXT_EMPTY\`, \`TEXT_TOO_LONG\`.`,
  })
  async createRoutingPolicy(
    @Input(() => inputs.CreateRoutingPolicyInput) input: inputs.CreateRoutingPolicyInput,
    @Ctx() ctx: RequestContext,
  ) {
    const make = () => service.createRoutingPolicy(ctx, input);
    return { routingPolicy: await madeOnce(ctx, "createRoutingPolicy", input, policyById, make) };
  }

  @Mutation(() => inputs.UpdateRoutingPolicyPayload, {
    access: ["conversation:manage"],
    description: `Renames a routing policy or saves its next revision. Codes: \`NOT_FOUND\`, \`STALE_VERSION\`, ${CODES}, \`TOO_MANY_REVISIONS\`, \`REQUIRED\`, \`TEXT_EMPTY\`, \`TEXT_TOO_LONG\`.`,
  })
  async updateRoutingPolicy(
    @Input(() => inputs.UpdateRoutingPolicyInput) input: inputs.UpdateRoutingPolicyInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { routingPolicy: await service.updateRoutingPolicy(ctx, input) };
  }

  @Mutation(() => inputs.ActivateRoutingPolicyPayload, {
    access: ["conversation:manage"],
    description:
      "Lets a revision decide for whoever comes into the queue from now on. Codes: `NOT_FOUND`, `ROUTING_CHANNEL_UNKNOWN`, `ROUTING_TEAM_UNKNOWN`, `TOO_MANY_CHANNELS`.",
  })
  async activateRoutingPolicy(
    @Input(() => inputs.ActivateRoutingPolicyInput) input: inputs.ActivateRoutingPolicyInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { routingPolicy: await service.activateRoutingPolicy(ctx, input) };
  }

  @Mutation(() => inputs.DeactivateRoutingPolicyPayload, {
    access: ["conversation:manage"],
    description:
      "Lets no policy of their own decide for these channels any more. Codes: `ROUTING_CHANNEL_UNKNOWN`, `TOO_MANY_CHANNELS`.",
  })
  async deactivateRoutingPolicy(
    @Input(() => inputs.DeactivateRoutingPolicyInput) input: inputs.DeactivateRoutingPolicyInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { endedCount: await service.deactivateRoutingPolicy(ctx, input) };
  }
}

@Resolver(() => RoutingRevision)
export class RoutingRevisionResolver {
  @FieldResolver(() => Agent, { nullable: true, description: "Who saved it." })
  madeBy(@Root() { madeById }: RoutingRevisionRow) {
    return agentOf(madeById);
  }
}

@Resolver(() => RoutingPlace)
export class RoutingPlaceResolver {
  @FieldResolver(() => Channel, {
    nullable: true,
    description: "The channel; null = all that have no policy of their own.",
  })
  channel(@Root() { channelId }: RoutingPlace, @Ctx() ctx: RequestContext) {
    return channelId ? ctx.load(channelById, channelId) : null;
  }
}

@Resolver(() => Channel)
export class ChannelRoutingResolver {
  @FieldResolver(() => RoutingPolicy, {
    nullable: true,
    description: "The policy that routes its conversations; null = whoever has the least to do. Null for visitors.",
  })
  async routingPolicy(@Root() { id }: ChannelRow, @Ctx() ctx: RequestContext) {
    if (!ctx.holds("conversation:read")) return null;
    const [own, general] = await ctx.loadMany(activationById, [id, ctx.viewer.workspaceId]);
    const policyId = (own ?? general)?.policyId;
    return policyId ? ctx.load(policyById, policyId) : null;
  }
}
