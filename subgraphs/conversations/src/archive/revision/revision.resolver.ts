import {
  batched,
  columnsOf,
  Ctx,
  Directive,
  FieldResolver,
  requiresScopes,
  type RequestContext,
  Resolver,
  Root,
  type Row,
  statement,
  tableOf,
} from "@switchboard/kit";
import { Channel, type ChannelRow } from "../../channels/channel/channel.js";
import { Agent, agentOf } from "../../external/agent.js";
import { BusinessHours, type BusinessHoursRow } from "../../channels/hours/business-hours.js";
import { SettingChange, SettingsRevision } from "./revision.js";

type RevisionRow = Row<SettingsRevision>;

const LATEST = 50;

const revisionsOf = batched<string, RevisionRow[]>(async (ctx, subjects) => {
  const sql = statement(`select r.* from unnest($1::text[]) as s(id) cross join lateral (
    select ${columnsOf(ctx, SettingsRevision)} from ${tableOf(ctx, SettingsRevision)}
    where workspace_id = $2 and subject_id = s.id order by id desc limit ${LATEST}) r`);
  const rows = await ctx.rows<RevisionRow>(sql, [subjects, ctx.viewer.workspaceId]);
  const bySubject = Map.groupBy(rows, (row) => row.subjectId);
  return subjects.map((id) => bySubject.get(id) ?? []);
});

/** Who decides what a channel does is the desk's own business. */
const ForManagers = () => Directive(requiresScopes("conversation:manage")) as MethodDecorator;

@Resolver(() => Channel)
export class ChannelHistoryResolver {
  @FieldResolver(() => [SettingsRevision], {
    nullable: true,
    description: "Who changed its settings when, latest first; at most 50.",
  })
  @ForManagers()
  history(@Root() { id }: ChannelRow, @Ctx() ctx: RequestContext) {
    return ctx.load(revisionsOf, id);
  }
}

@Resolver(() => BusinessHours)
export class BusinessHoursHistoryResolver {
  @FieldResolver(() => [SettingsRevision], {
    nullable: true,
    description: "Who changed them when, latest first; at most 50.",
  })
  @ForManagers()
  history(@Root() { id }: BusinessHoursRow, @Ctx() ctx: RequestContext) {
    return ctx.load(revisionsOf, id);
  }
}

@Resolver(() => SettingsRevision)
export class SettingsRevisionResolver {
  @FieldResolver(() => [SettingChange], { description: "What changed; for new settings, all that was given." })
  changes(@Root() { changes }: RevisionRow) {
    return changes;
  }

  @FieldResolver(() => Agent, {
    nullable: true,
    description: "Who changed them; null for an API key or Switchboard itself.",
  })
  agent(@Root() { agentId }: RevisionRow) {
    return agentOf(agentId);
  }
}
