import { type ForeignEvent, type LogEntry, type Position, type RequestContext, START } from "@switchboard/kit";
import { AgentStateChanged, TicketOpened } from "../external/other.events.js";
import { factsOf, type FactRow } from "../fact/fact.writer.js";
import { ROUND_METRICS } from "../metrics/all.js";
import { endedAlone } from "../metrics/bot-resolution.js";
import { spanStarts } from "../projections/agent.projection.js";
import { ROUND_EVENTS } from "../projections/round.projection.js";
import { ticketFacts } from "../projections/ticket.projection.js";
import { owned, ownersIn } from "../round/owner.js";
import { conversationSubject, type RoundHead, type Step, stepsOf } from "../round/step.js";
import type { Story } from "../round/story.js";
import { tell } from "../round/teller.js";

const BATCH = 1_000;

/** Every fact that the kept logs of a workspace tell, from nothing. */
export interface Rebuilt {
  readonly facts: readonly FactRow[];
  readonly subjects: ReadonlySet<string>;
  /** Rounds of which the log has only the end. */
  readonly partSubjects: ReadonlySet<string>;
  /** The oldest entry; ms since 1970. */
  readonly since: number;
}

export async function rebuilt(ctx: RequestContext): Promise<Rebuilt> {
  const [rounds, tickets, agents] = [
    await logOf(ctx, ROUND_EVENTS),
    await logOf(ctx, [TicketOpened]),
    await logOf(ctx, [AgentStateChanged]),
  ];
  const stories = storiesOf(rounds);
  const facts = [
    ...stories.filter((story) => story.startedAt !== null).flatMap((story) => roundFacts(story, stories)),
    ...tickets.flatMap(ticketFacts),
    ...spanFacts(agents),
  ];
  const all = [...rounds, ...tickets, ...agents].map((entry) => entry.at.getTime());
  return {
    facts,
    subjects: new Set(facts.map((fact) => fact.subject)),
    partSubjects: new Set(stories.filter((story) => story.startedAt === null).map((story) => story.subject)),
    since: all.length > 0 ? all.reduce((a, b) => Math.min(a, b)) : Number.POSITIVE_INFINITY,
  };
}

/** A workspace's entries of these events, all of one source, as far back as the log is kept. */
async function logOf(ctx: RequestContext, events: readonly ForeignEvent<object>[]): Promise<LogEntry[]> {
  const source = ctx.parts.platform.logOf(events[0]?.source ?? "");
  const narrow = { workspaceId: ctx.viewer.workspaceId, topics: events.map((event) => event.name) };
  const byName = new Map(events.map((event) => [event.name, event.data]));
  const entries: LogEntry[] = [];
  for (let place: Position = START; ; ) {
    const page = await source.read(place, BATCH, narrow);
    for (const entry of page)
      entries.push({ ...entry, data: byName.get(entry.name)?.parse(entry.data) as LogEntry["data"] });
    const last = page.at(-1);
    if (!last || page.length < BATCH) return entries;
    place = last.position;
  }
}

function storiesOf(entries: readonly LogEntry[]): Story[] {
  const rounds = new Map<string, { head: RoundHead; steps: Step[] }>();
  for (const entry of entries) {
    for (const { head, step } of stepsOf(entry)) {
      const round = rounds.get(head.subject) ?? { head, steps: [] };
      round.steps.push(step);
      rounds.set(head.subject, round);
    }
  }
  const owners = ownersIn(entries);
  return [...rounds.values()].map(({ head, steps }) => tell(owned(head, owners), steps));
}

function roundFacts(story: Story, all: readonly Story[]): FactRow[] {
  const endedAt = endedAlone(story);
  const later =
    endedAt === null
      ? []
      : all.flatMap(({ customerId, startedAt }) =>
          customerId === story.customerId && startedAt !== null && startedAt > endedAt ? [startedAt] : [],
        );
  const repeatAt = later.length > 0 ? Math.min(...later) : null;
  return ROUND_METRICS.flatMap((metric) =>
    factsOf(metric, conversationSubject(story), metric.fold(story, { repeatAt })),
  );
}

/** Spans in the shape of facts: a span's value is its seconds, -1 while it lasts. */
function spanFacts(entries: readonly LogEntry[]): FactRow[] {
  const byAgent = Map.groupBy(spanStarts(entries), (span) => span.agentId);
  return [...byAgent.entries()].flatMap(([agentId, spans]) => {
    const inTime = spans.toSorted((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
    return inTime.map(({ startedAt, state }, i): FactRow => {
      const at = startedAt.getTime();
      const next = inTime[i + 1]?.startedAt.getTime();
      const value = next === undefined ? -1 : (next - at) / 1_000;
      const nothing = { conversationId: null, ticketId: null, channelId: null, isHit: false };
      return {
        ...nothing,
        subject: agentId,
        id: `${agentId} ${at}`,
        series: "AGENT_TIME.1",
        at,
        agentId,
        key: state,
        value,
      };
    });
  });
}
