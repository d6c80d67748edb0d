import { Fault, type Page, type PageArgs, pageOf, type RequestContext, type Row } from "@switchboard/kit";
import { stub } from "../external/stubs.js";
import { Fact } from "../fact/fact.js";
import { seriesOf } from "../metrics/metric.js";
import { AgentSpan } from "../projections/agent.span.js";
import { GROUPS } from "./figures.sql.js";
import type { Question } from "./question.js";
import type { Evidence } from "./report.types.js";

type Condition = { readonly sql: string; readonly values: readonly unknown[] };

/** What a cell's count is made of, oldest first: exactly as many as the report counts. */
export async function evidenceOf(
  ctx: RequestContext,
  question: Question,
  key: string | null,
  args: PageArgs,
): Promise<Page<Evidence>> {
  return question.metric.name === "AGENT_TIME" ? spansOf(ctx, question, key, args) : factsOf(ctx, question, key, args);
}

async function factsOf(
  ctx: RequestContext,
  question: Question,
  key: string | null,
  args: PageArgs,
): Promise<Page<Evidence>> {
  const { metric, from, to, agentId, channelId } = question;
  const where: Condition[] = [
    { sql: "r.series = ?", values: [seriesOf(metric)] },
    { sql: "r.at >= ? and r.at < ?", values: [new Date(from), new Date(to)] },
    ...(agentId ? [{ sql: "r.agent_id = ?", values: [agentId] }] : []),
    ...(channelId ? [{ sql: "r.channel_id = ?", values: [channelId] }] : []),
    ...keyCondition(question, key),
  ];
  const page = await pageOf<Fact>(ctx, Fact, args, {
    order: [{ sql: "r.at", type: "timestamptz", direction: "ASC" }],
    where,
  });
  return mapPage(page, (fact) => ({
    at: fact.at,
    conversation: stub(fact.conversationId),
    ticket: stub(fact.ticketId),
    agent: stub(fact.agentId),
    channel: stub(fact.channelId),
    value: fact.value,
  }));
}

/** The ids behind one group of a report grouped by `by`; without `by` the key is the fact's own. */
function keyCondition({ by, zone }: Question, key: string | null): Condition[] {
  if (key === null) return [];
  if (by === "AGENT" || by === "CHANNEL") {
    if (key !== NOBODY)
      throw new Fault(
        "BAD_USER_INPUT",
        `By ${by} the only key is ${NOBODY}; give agentId or channelId for one of them.`,
      );
    return [{ sql: `r.${GROUPS[by]} is null`, values: [] }];
  }
  if (by === "HOUR_OF_DAY" || by === "WEEKDAY") {
    const local = GROUPS[by].replace("at at", "r.at at").replace("$4", "?");
    return [{ sql: `${local} = ?`, values: [zone, key] }];
  }
  return [{ sql: "r.key = ?", values: [key] }];
}

/** Names the group of what belongs to no agent or channel. */
export const NOBODY = "NONE";

async function spansOf(
  ctx: RequestContext,
  question: Question,
  key: string | null,
  args: PageArgs,
): Promise<Page<Evidence>> {
  const { from, to, by, agentId } = question;
  if (by === "HOUR_OF_DAY" || by === "WEEKDAY")
    throw new Fault("BAD_USER_INPUT", "A span lies in many hours: ask for its time instead.");
  const now = ctx.now();
  const until = Math.min(to, now.getTime());
  const where: Condition[] = [
    { sql: "?::timestamptz < ?::timestamptz", values: [new Date(from), new Date(until)] },
    { sql: "r.started_at < ? and (r.ended_at is null or r.ended_at > ?)", values: [new Date(until), new Date(from)] },
    ...(agentId ? [{ sql: "r.agent_id = ?", values: [agentId] }] : []),
    ...(key === null ? [] : [{ sql: "r.state = ?", values: [key] }]),
  ];
  const page = await pageOf<AgentSpan>(ctx, AgentSpan, args, {
    order: [{ sql: "r.started_at", type: "timestamptz", direction: "ASC" }],
    where,
  });
  return mapPage(page, ({ agentId: id, startedAt, endedAt }) => {
    const at = Math.max(startedAt.getTime(), from);
    return { at: new Date(at), agent: stub(id), value: (Math.min((endedAt ?? now).getTime(), until) - at) / 1_000 };
  });
}

function mapPage<T extends object>(page: Page<Row<T>>, map: (row: Row<T>) => Evidence): Page<Evidence> {
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: map(node) }));
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
}
