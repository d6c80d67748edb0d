import {
  Arg,
  Args,
  ArgsType,
  connectionOf,
  Ctx,
  DateTime,
  Fault,
  Field,
  FieldResolver,
  GraphFloat,
  type GraphQLResolveInfo,
  ID,
  Info,
  PageArgs,
  Query,
  type RequestContext,
  Resolver,
  Root,
  TimeZone,
} from "@switchboard/kit";
import { METRICS } from "../metrics/all.js";
import { MetricName } from "../metrics/metric.js";
import { zoneOf } from "../projections/workspace.projection.js";
import { evidenceOf } from "./evidence.js";
import { cellsOf } from "./figures.sql.js";
import { questionOf } from "./question.js";
import { cardOf, checkRanks, measureOf, rowsOf } from "./report.service.js";
import { Evidence, Granularity, Measure, MetricCard, Report, ReportDimension } from "./report.types.js";
import { wantedOf } from "./wanted.js";

const READ = { access: ["analytics:read"] } as const;

@ArgsType()
class ReportArgs {
  @Field(() => MetricName, { description: "What to measure." }) metric!: MetricName;
  @Field(() => DateTime, { description: "From when on." }) from!: Date;
  @Field(() => DateTime, { description: "Until when; this instant is not included." }) to!: Date;
  @Field(() => Granularity, { nullable: true, defaultValue: "TOTAL", description: "How finely to divide the time." })
  granularity?: Granularity | null;
  @Field(() => TimeZone, { nullable: true, description: "Whose clocks divide it; default: the workspace's." })
  timezone?: string | null;
  @Field(() => ReportDimension, { nullable: true, description: "What to tell apart within a bucket." })
  by?: ReportDimension | null;
  @Field(() => ID, { nullable: true, description: "Only what is credited to this agent." }) agentId?: string | null;
  @Field(() => ID, { nullable: true, description: "Only what came through this channel." }) channelId?: string | null;
}

@ArgsType()
class EvidenceArgs extends PageArgs {
  @Field(() => MetricName, { description: "What was measured." }) metric!: MetricName;
  @Field(() => DateTime, { description: "From when on." }) from!: Date;
  @Field(() => DateTime, { description: "Until when; this instant is not included." }) to!: Date;
  @Field(() => ID, { nullable: true, description: "Only what is credited to this agent." }) agentId?: string | null;
  @Field(() => ID, { nullable: true, description: "Only what came through this channel." }) channelId?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "The row's `key`: a state, an hour or a weekday (with `by`); `NONE` with `by` AGENT or CHANNEL for the row that has none.",
  })
  key?: string | null;
  @Field(() => ReportDimension, { nullable: true, description: "How the report was grouped, to read `key` by." })
  by?: ReportDimension | null;
  @Field(() => TimeZone, { nullable: true, description: "Whose hours and weekdays; default: the workspace's." })
  timezone?: string | null;
}

const EvidenceConnection = connectionOf("Evidence", () => Evidence);

@Resolver(() => Report)
export class ReportResolver {
  @Query(() => [MetricCard], { ...READ, description: "Every metric with its definition; at most 50." })
  metrics(@Ctx() ctx: RequestContext) {
    return METRICS.map((metric) => cardOf(metric, ctx.language));
  }

  @Query(() => Report, { ...READ, description: "A metric over a span of time. Figures trail what happens by seconds." })
  async report(@Args(() => ReportArgs) args: ReportArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext) {
    const question = questionOf(
      { ...args, granularity: args.granularity ?? "TOTAL" },
      args.timezone ?? (await zoneOf(ctx)),
    );
    const wanted = wantedOf(info);
    checkRanks(wanted);
    const cells = await cellsOf(ctx, question, wanted);
    return {
      metric: cardOf(question.metric, ctx.language),
      from: args.from,
      to: args.to,
      timezone: question.zone,
      total: measureOf(
        question.metric,
        wanted,
        cells.find((cell) => cell.isTotal),
      ),
      rows: wanted.hasRows ? rowsOf(question, wanted, cells) : [],
    };
  }

  @Query(() => EvidenceConnection, {
    ...READ,
    description: "What a figure is made of, oldest first: as many as the report counts.",
  })
  async reportEvidence(@Args(() => EvidenceArgs) args: EvidenceArgs, @Ctx() ctx: RequestContext) {
    const zone = args.timezone ?? (await zoneOf(ctx));
    return evidenceOf(ctx, questionOf({ ...args, granularity: "TOTAL" }, zone), args.key ?? null, args);
  }
}

@Resolver(() => Measure)
export class MeasureResolver {
  @FieldResolver(() => GraphFloat, {
    nullable: true,
    description: "The value in the middle; null where there is none.",
  })
  median(@Root() measure: Measure) {
    return percentile(measure, 0.5);
  }

  @FieldResolver(() => GraphFloat, {
    nullable: true,
    description: "Nine of ten are at most this; null where there is none.",
  })
  p90(@Root() measure: Measure) {
    return percentile(measure, 0.9);
  }

  @FieldResolver(() => GraphFloat, {
    nullable: true,
    description: "Nineteen of twenty are at most this; null where there is none.",
  })
  p95(@Root() measure: Measure) {
    return percentile(measure, 0.95);
  }

  @FieldResolver(() => GraphFloat, {
    nullable: true,
    description: "The value at a rank, interpolated between its neighbours; null where there is none.",
  })
  percentile(
    @Root() measure: Measure,
    @Arg("rank", () => GraphFloat, { description: "0 (smallest) to 1 (largest)." }) rank: number,
  ) {
    return percentile(measure, rank);
  }
}

function percentile(measure: Measure, rank: number): number | null {
  const value = measure.percentiles.get(rank);
  if (value === undefined) throw new Fault("INTERNAL_SERVER_ERROR", "This percentile was not computed.");
  return value;
}
