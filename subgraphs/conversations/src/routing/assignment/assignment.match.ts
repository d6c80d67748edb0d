import { type EntityManager, execute, LockMode, type RequestContext } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { choose, costOf, type Seat } from "../decision/choose.js";
import { fileDecisions, type Grounds, groundsOf } from "../decision/decide.js";
import { toAgent } from "../../life/move/move.js";
import { openOffer } from "../offer/offer.service.js";
import { ServiceRound } from "../../life/round/service-round.js";
import { lineOf, seatsOf, type Waiting, wantedOf } from "./assignment.line.js";

/** Matches made in one transaction at most: locks are held shortly. */
const BATCH = 200;

export interface Matched {
  /** Nothing is left to match; false when something was locked by someone else, or the batch was full. */
  readonly isDone: boolean;
  /** When the first of those still waiting relaxes, in milliseconds of the epoch. */
  readonly relaxesAt: number | null;
}

interface Pairing {
  readonly waiting: Waiting;
  readonly seat: Seat;
  readonly cost: number;
  readonly grounds: Grounds;
  readonly relaxSteps: number;
}

/**
 * Gives waiting conversations, the most urgent first, to agents who are online and have room: planned on what is there
 * to read, then carried out on rows that are locked and looked at once more.
 */
export function match(ctx: RequestContext): Promise<Matched> {
  const { workspaceId } = ctx.viewer;
  return ctx.change(async (em) => {
    // One matching at a time in a workspace, also among processes: the most urgent really comes first.
    await execute(em, `select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`conversations.match ${workspaceId}`]);
    const { pairings, relaxesAt } = await plan(em, ctx);
    if (pairings.length === 0) return { isDone: true, relaxesAt };
    const done = await carryOut(em, ctx, pairings);
    return { isDone: done === pairings.length && pairings.length < BATCH, relaxesAt };
  });
}

async function plan(
  em: EntityManager,
  ctx: RequestContext,
): Promise<{ pairings: Pairing[]; relaxesAt: number | null }> {
  const seats = await seatsOf(em, ctx);
  const now = ctx.now().getTime();
  const hasRoom = (seat: Seat) => seat.openCount < seat.capacity;
  let free = seats.filter((seat) => seat.state === "ONLINE" && !seat.isDisabled && hasRoom(seat));
  const pairings: Pairing[] = [];
  let relaxesAt: number | null = null;
  for await (const page of lineOf(em, ctx)) {
    for (const waiting of page) {
      if (free.length === 0 || pairings.length === BATCH) return { pairings, relaxesAt };
      const { wanted, demand } = wantedOf(waiting, now);
      const seat = choose(wanted, free);
      if (!seat) {
        if (demand.nextAt !== null) relaxesAt = Math.min(relaxesAt ?? Infinity, demand.nextAt);
        continue;
      }
      const cost = costOf(seat, wanted.channelKind);
      pairings.push({ waiting, seat, cost, grounds: groundsOf(wanted, seats), relaxSteps: demand.step });
      seat.openCount += cost;
      // Those given at the same moment come one after the other all the same.
      seat.idleSince = seat.lastGivenAt = now + pairings.length;
      if (!hasRoom(seat)) free = free.filter((one) => one !== seat);
    }
  }
  return { pairings, relaxesAt };
}

/** How many could be made: what is locked or full by now is left for the next look. */
async function carryOut(em: EntityManager, ctx: RequestContext, pairings: readonly Pairing[]): Promise<number> {
  const locked = await em.find(
    Conversation,
    { id: { $in: pairings.map(({ waiting }) => waiting.id).sort() }, status: "QUEUED" },
    { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, orderBy: { id: "asc" } },
  );
  const byId = new Map(locked.map((conversation) => [conversation.id, conversation]));
  const there = pairings.filter(({ waiting }) => byId.has(waiting.id));
  const made = await fill(em, there);
  const rounds = await roundsUnderWay(
    em,
    made.map(({ waiting }) => byId.get(waiting.id) as Conversation),
  );
  const now = ctx.now().getTime();
  for (const { waiting, seat, cost } of made) {
    const conversation = byId.get(waiting.id) as Conversation;
    conversation.slotPoints = cost;
    const seconds = waiting.route?.offerSeconds;
    if (seconds) openOffer(em, conversation, seat.id, { seconds, kind: "ROUTING", verb: "offer" });
    else await toAgent(em, conversation, seat.id, seat.name, "assign", rounds.get(conversation.id));
  }
  if (made.length > 0) {
    await fileDecisions(
      em,
      made.map(({ waiting, seat, grounds, relaxSteps }) => ({
        conversationId: waiting.id,
        kind: waiting.route?.offerSeconds ? ("OFFERED" as const) : ("ASSIGNED" as const),
        agentId: seat.id,
        policyId: waiting.route?.policyId ?? null,
        policyRevision: waiting.route?.revision ?? null,
        rule: waiting.route?.rule ?? null,
        fallback: waiting.route?.fallback ?? null,
        waitedSeconds: Math.max(0, Math.round((now - (waiting.queuedAt ?? waiting.waitingSince).getTime()) / 1_000)),
        relaxSteps,
        grounds,
      })),
    );
  }
  return made.length;
}

/** Takes the slots of those pairings whose agents are still there and have room; the desks are locked in the order of their ids. */
async function fill(em: EntityManager, pairings: readonly Pairing[]): Promise<Pairing[]> {
  const ids = [...new Set(pairings.map(({ seat }) => seat.id))];
  const desks = await execute<{ id: string; room: number }>(
    em,
    `select id, capacity - open_count as room from conversations.agent_desk
     where id = any($1::text[]) and state = 'ONLINE' and not is_disabled order by id for update`,
    [ids],
  );
  const room = new Map(desks.map((desk) => [desk.id, desk.room]));
  const points = new Map<string, { points: number; at: number }>();
  const made = pairings.filter(({ seat, cost }) => {
    const left = (room.get(seat.id) ?? 0) - cost;
    if (left < 0) return false;
    room.set(seat.id, left);
    points.set(seat.id, { points: (points.get(seat.id)?.points ?? 0) + cost, at: seat.idleSince });
    return true;
  });
  const taken = [...points];
  const filled = await execute(
    em,
    `update conversations.agent_desk d set open_count = d.open_count + g.n, idle_since = to_timestamp(g.at / 1000),
       last_given_at = to_timestamp(g.at / 1000)
     from unnest($1::text[], $2::int[], $3::float8[]) as g(id, n, at)
     where d.id = g.id and d.open_count + g.n <= d.capacity returning d.id`,
    [taken.map(([id]) => id), taken.map(([, one]) => one.points), taken.map(([, one]) => one.at)],
  );
  if (filled.length !== taken.length) throw new Error("An agent was given more than there was room for.");
  return made;
}

async function roundsUnderWay(
  em: EntityManager,
  conversations: readonly Conversation[],
): Promise<Map<string, ServiceRound>> {
  const rounds = await em.find(ServiceRound, { conversationId: { $in: conversations.map(({ id }) => id) } });
  const numbers = new Map(conversations.map(({ id, round }) => [id, round]));
  const current = rounds.filter(({ conversationId, number }) => numbers.get(conversationId) === number);
  return new Map(current.map((round) => [round.conversationId, round]));
}
