import { type EntityManager, execute, fresh, newId } from "@switchboard/kit";
import { choose, compare, costOf, exclusionOf, type Seat, type Wanted } from "./choose.js";
import type { CandidateRow } from "./decision.js";
import type { DecisionKind, Exclusion } from "./decision.words.js";

/** Stored in detail at most; of the others there are counts. */
const ELIGIBLE_MOST = 20;
const CANDIDATES_MOST = 50;

/** What a choice rested on, as it is stored. */
export interface Grounds {
  readonly wanted: Wanted;
  readonly candidates: readonly CandidateRow[];
  readonly left: Partial<Record<Exclusion, number>>;
  readonly eligibleCount: number;
}

/** Who is worth naming first among those left out: whoever was nearest to getting it. */
const NEARNESS: readonly Exclusion[] = [
  "FULL",
  "PASSED",
  "AVOIDED",
  "SKILL_MISSING",
  "BUSY",
  "PAUSED",
  "WRONG_TEAM",
  "OFFLINE",
  "DISABLED",
];

/** The grounds of a choice at this moment: the best of those who could take it, then those left out, nearest first. */
export function groundsOf(wanted: Wanted, seats: readonly Seat[]): Grounds {
  const eligible: Seat[] = [];
  const excluded = new Map<Exclusion, Seat[]>();
  for (const seat of seats) {
    const exclusion = exclusionOf(seat, wanted);
    if (exclusion === null) eligible.push(seat);
    else {
      const same = excluded.get(exclusion);
      if (same) same.push(seat);
      else excluded.set(exclusion, [seat]);
    }
  }
  eligible.sort((a, b) => compare(a, b, wanted));
  const skills = [...Object.keys(wanted.required), ...wanted.preferred];
  const rows = eligible.slice(0, ELIGIBLE_MOST).map((seat) => rowOf(seat, null, wanted, skills));
  for (const reason of NEARNESS)
    for (const seat of excluded.get(reason) ?? []) {
      if (rows.length >= CANDIDATES_MOST) break;
      rows.push(rowOf(seat, reason, wanted, skills));
    }
  const left = Object.fromEntries([...excluded].map(([reason, all]) => [reason, all.length]));
  return { wanted, candidates: rows, left, eligibleCount: eligible.length };
}

const rowOf = (seat: Seat, exclusion: Exclusion | null, wanted: Wanted, skills: readonly string[]): CandidateRow => [
  seat.id,
  exclusion,
  seat.openCount,
  seat.capacity,
  costOf(seat, wanted.channelKind),
  seat.idleSince,
  seat.lastGivenAt,
  Object.fromEntries(
    skills.filter((skill) => skill in seat.skills).map((skill) => [skill, seat.skills[skill] as number]),
  ),
];

/** Whom the same choice would fall on again, from what was stored of it. Null when nobody could take it. */
export function replay({ wanted, candidates }: Pick<Grounds, "wanted" | "candidates">): string | null {
  const seats = candidates
    .filter(([, exclusion]) => exclusion === null)
    .map(([id, , openCount, capacity, cost, idleSince, lastGivenAt, skills]) => ({
      ...{ id, openCount, capacity, idleSince, lastGivenAt, skills },
      ...{ name: "", state: "ONLINE", isDisabled: false, teamIds: wanted.teamIds ?? [] },
      weights: { [wanted.channelKind]: cost },
    }));
  return choose(wanted, seats)?.id ?? null;
}

export interface NewDecision {
  readonly conversationId: string;
  readonly kind: DecisionKind;
  readonly agentId: string;
  readonly byAgentId?: string | null;
  readonly policyId?: string | null;
  readonly policyRevision?: number | null;
  readonly rule?: string | null;
  readonly fallback?: string | null;
  readonly waitedSeconds: number;
  readonly relaxSteps?: number;
  readonly grounds?: Grounds;
}

const INSERT = `
  insert into conversations.routing_decision (id, workspace_id, conversation_id, at, kind, agent_id, by_agent_id, policy_id,
    policy_revision, rule, fallback, waited_seconds, relax_steps, wanted, candidates, "left", eligible_count)
  select r.id, $2, r."conversationId", $3, r.kind, r."agentId", r."byAgentId", r."policyId", r."policyRevision", r.rule, r.fallback,
    r."waitedSeconds", coalesce(r."relaxSteps", 0), r.grounds->'wanted', coalesce(r.grounds->'candidates', '[]'),
    coalesce(r.grounds->'left', '{}'), coalesce((r.grounds->>'eligibleCount')::int, 0)
  from jsonb_to_recordset($1::jsonb) as r(id text, "conversationId" text, kind text, "agentId" text, "byAgentId" text, "policyId" text,
    "policyRevision" int, rule text, fallback text, "waitedSeconds" int, "relaxSteps" int, grounds jsonb)`;

/** Files decisions in one statement. Their conversations must be in the database already. */
export async function fileDecisions(em: EntityManager, decisions: readonly NewDecision[]): Promise<void> {
  const { workspaceId, now } = fresh(em);
  const rows = decisions.map((decision) => ({ ...decision, id: newId("rdc") }));
  await execute(em, INSERT, [JSON.stringify(rows), workspaceId, now]);
}
