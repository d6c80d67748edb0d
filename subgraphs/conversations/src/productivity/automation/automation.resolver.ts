import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  one,
  PageArgs,
  pageOf,
  Query,
  type RequestContext,
  Resolver,
  Root,
} from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { conversationById } from "../../life/conversation/conversation.loaders.js";
import { AutomationRule } from "../rule/automation-rule.js";
import { ruleById } from "../rule/rule.resolver.js";
import { AutomationRun, AutomationRunConnection, type AutomationRunRow, RunStatus } from "./automation-run.js";

export const runById = one(() => AutomationRun);

@Resolver(() => AutomationRun)
export class AutomationResolver {
  @Query(() => AutomationRunConnection, {
    access: ["conversation:manage"],
    description:
      "What rules did and did not do, latest first. What was done is kept for 30 days, what did not match for one.",
  })
  automationRuns(
    @Args(() => PageArgs) args: PageArgs,
    @Arg("automationRuleId", () => ID, { nullable: true, description: "Of this rule." }) ruleId: string | null,
    @Arg("conversationId", () => ID, { nullable: true, description: "In this conversation." })
    conversationId: string | null,
    @Arg("status", () => [RunStatus], { nullable: true, description: "With one of these ends." })
    status: RunStatus[] | null,
    @Ctx() ctx: RequestContext,
  ) {
    const where = [
      { sql: "r.rule_id = ?", values: [ruleId] },
      { sql: "r.conversation_id = ?", values: [conversationId] },
      { sql: "r.status = any(?::text[])", values: [status] },
    ].filter(({ values }) => values[0] != null);
    return pageOf(ctx, AutomationRun, args, {
      order: [{ sql: "r.at", type: "timestamptz", direction: "DESC" }],
      where,
    });
  }

  @FieldResolver(() => AutomationRule, { description: "The rule." })
  rule(@Root() { ruleId }: AutomationRunRow, @Ctx() ctx: RequestContext) {
    return ctx.load(ruleById, ruleId);
  }

  @FieldResolver(() => Conversation, { nullable: true, description: "The conversation." })
  conversation(@Root() { conversationId }: AutomationRunRow, @Ctx() ctx: RequestContext) {
    return ctx.holds("conversation:read") ? ctx.load(conversationById, conversationId) : null;
  }

  @FieldResolver(() => [AutomationRule], {
    description: "The rules whose doings led here, first to last; at most three.",
  })
  async causedBy(@Root() { chain }: AutomationRunRow, @Ctx() ctx: RequestContext) {
    return (await ctx.loadMany(ruleById, chain)).filter((rule) => rule !== null);
  }
}
