import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  mapped,
  ObjectType,
  type RequestContext,
  Resolver,
  Root,
  Subscription,
} from "@switchboard/kit";
import { AutomationRule } from "../rule/automation-rule.js";
import { ruleById } from "../rule/rule.resolver.js";
import { RUNS_TOPIC, type RunSignal } from "./run.news.js";

@ObjectType({ description: "The log of these rules has more: read `automationRuns` again." })
export class AutomationRunsNews {
  ruleIds!: readonly string[];
  @Field(() => Boolean, { description: "True = the first, which only says that the stream stands." })
  isFirst!: boolean;
}

@Resolver(() => AutomationRunsNews)
export class RunNewsResolver {
  @Subscription(() => AutomationRunsNews, {
    access: ["conversation:manage"],
    description:
      "That rules did or did not do something: once at once, and then whenever the log has grown, at most ten times a second.",
  })
  automationRunsChanged(
    @Arg("automationRuleId", () => ID, { nullable: true, description: "Of this rule alone." })
    automationRuleId: string | null,
    @Ctx() ctx: RequestContext,
  ): AsyncIterableIterator<AutomationRunsNews> {
    const { bell } = ctx.parts.platform;
    const signals = bell.signals<RunSignal>(ctx.viewer.workspaceId, RUNS_TOPIC);
    const news = mapped(signals, ({ ruleIds }) =>
      automationRuleId && !ruleIds.includes(automationRuleId) ? null : { ruleIds, isFirst: false },
    );
    return beginning({ ruleIds: [], isFirst: true }, news);
  }

  @FieldResolver(() => [AutomationRule], { description: "The rules; those that are gone by now are left out." })
  async rules(@Root() { ruleIds }: AutomationRunsNews, @Ctx() ctx: RequestContext) {
    return (await ctx.loadMany(ruleById, ruleIds)).filter((rule) => rule !== null);
  }
}

/** What came while a socket was away is lost: whoever comes back is told at once to read again. */
function beginning<T>(first: T, source: AsyncIterableIterator<T>): AsyncIterableIterator<T> {
  let isToldFirst = false;
  return {
    async next() {
      if (isToldFirst) return source.next();
      isToldFirst = true;
      return { done: false, value: first };
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
