import { type EntityManager, execute, Rejection, type RequestContext } from "@switchboard/kit";
import { factsAt, HEARD_NAMES, type Occasion, occasionsOf, type Standing, standingOf } from "../automation/occasion.js";
import { dueAt } from "../automation/waiting.js";
import { hearOfActions } from "../action/actions.js";
import { weighed } from "../../routing/fact/condition.weigh.js";
import type { Facts } from "../../routing/fact/fact.js";
import { draftOf, type RuleDraft } from "../rule/rule.service.js";
import { retagged, tagsBefore } from "./tags-then.js";
import type { DryRunAutomationInput, DryRunMatch } from "./dry-run.inputs.js";

const ENTRIES_MOST = 20_000;
const MATCHES_SHOWN = 100;
const SPAN_MOST_MS = 7 * 86_400_000;

export interface DryRun {
  readonly looked: number;
  readonly matched: number;
  readonly isWhole: boolean;
  readonly matches: readonly Omit<DryRunMatch, "conversation">[];
}

/**
 * What a rule would have done, by the log: status, agent, team and tags are those of then, as far as the log tells; what it
 * does not tell (the customer's name, for example) is that of today. Nothing is done and nothing is written.
 * @throws Rejection PERIOD_INVALID, and what saving the rule would be refused with
 */
export async function dryRunAutomation(ctx: RequestContext, input: DryRunAutomationInput): Promise<DryRun> {
  const { from, to } = input;
  const span = to.getTime() - from.getTime();
  if (!(span > 0 && span <= SPAN_MOST_MS)) {
    const sentence = { en: "The time must be one of at most seven days.", "zh-CN": "时间范围必须在七天以内。" };
    throw new Rejection("PERIOD_INVALID", sentence, ["input", "to"]);
  }
  await hearOfActions(ctx, input.rule.actions);
  return ctx.change(async (em) => {
    const rule = await draftOf(em, ctx, input.rule);
    const entries = await readLog(em, ctx.viewer.workspaceId, from, to);
    const isWhole = entries.length <= ENTRIES_MOST;
    const heard = entries.slice(0, ENTRIES_MOST);
    const ids = [...new Set(heard.map(({ data }) => String(data["conversationId"])))];
    const standing = await standingOf(em, ids);
    const tags = await tagsBefore(em, from, standing);
    let looked = 0;
    let matched = 0;
    const matches: DryRun["matches"][number][] = [];
    for (const { occasion, facts } of moments(rule, heard, { standing, tags, to })) {
      looked++;
      const { isTrue, checks } = weighed(rule.condition, facts);
      if (!isTrue) continue;
      matched++;
      if (matches.length < MATCHES_SHOWN)
        matches.push({ conversationId: occasion.conversationId, at: occasion.at, checks: [...checks] });
    }
    return { looked, matched, isWhole, matches };
  });
}

interface Entry {
  readonly name: string;
  readonly data: Record<string, unknown>;
  readonly at: Date;
  readonly xid: string;
  readonly id: string;
}

function readLog(em: EntityManager, workspaceId: string, from: Date, to: Date): Promise<Entry[]> {
  return execute<Entry>(
    em,
    `select name, data, at, xid::text, id::text from conversations.event e
     where workspace_id = $1 and name = any($2::text[]) and at >= $3 and at < $4 order by e.xid, e.id limit ${ENTRIES_MOST + 1}`,
    [workspaceId, HEARD_NAMES, from, to],
  );
}

/** A conversation as it stood at a place of the log. */
interface Then {
  told: Facts;
  waitingSince: Date | null;
}

interface Known {
  readonly standing: ReadonlyMap<string, Standing>;
  /** By conversation, as they were when the log begins. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  readonly to: Date;
}

/** The moments that the rule would have been looked at, with everything that was so then. */
function* moments(
  rule: RuleDraft,
  entries: readonly Entry[],
  { standing, tags, to }: Known,
): Generator<{ readonly occasion: Pick<Occasion, "at" | "facts" | "conversationId">; readonly facts: Facts }> {
  const then = new Map<string, Then>();
  const factsOf = (id: string, at: Date, facts: Facts) => {
    const { told, waitingSince } = then.get(id) ?? { told: {}, waitingSince: null };
    return factsAt({ facts: { ...standing.get(id)?.facts, ...told }, waitingSince }, { at, facts });
  };
  const alarm = function* (id: string, until: Date) {
    const waitingSince = then.get(id)?.waitingSince;
    if (rule.event !== "CUSTOMER_WAITING" || !waitingSince) return;
    const at = dueAt(rule, waitingSince);
    if (at < until) yield { occasion: { conversationId: id, at, facts: {} }, facts: factsOf(id, at, {}) };
  };
  for (const entry of entries) {
    const id = String(entry.data["conversationId"]);
    if (!standing.has(id)) continue;
    const state = then.get(id) ?? { told: { TAG: tags.get(id) ?? [] }, waitingSince: null };
    then.set(id, state);
    const ends = endsWait(entry);
    if (ends) {
      yield* alarm(id, entry.at);
      state.waitingSince = null;
    }
    state.told = { ...state.told, TAG: retagged(state.told.TAG, entry) };
    for (const occasion of occasionsOf({ ...entry, position: { xid: BigInt(entry.xid), id: BigInt(entry.id) } })) {
      if (occasion.event === "MESSAGE_RECEIVED") state.waitingSince ??= entry.at;
      if (occasion.event === rule.event) yield { occasion, facts: factsOf(id, entry.at, occasion.facts) };
      const { STATUS, TEAM, ASSIGNEE, ROUND } = occasion.facts;
      const kept = Object.entries({ STATUS, TEAM, ASSIGNEE, ROUND }).filter(([, value]) => value !== undefined);
      state.told = { ...state.told, ...Object.fromEntries(kept) };
    }
  }
  for (const id of then.keys()) yield* alarm(id, to);
}

/** An answer ends the wait, and so does the end of the round. */
const endsWait = ({ name, data }: Entry): boolean =>
  name === "message.sent"
    ? data["kind"] === "TEXT" && (data["author"] === "AGENT" || data["author"] === "BOT")
    : data["to"] === "RESOLVED" || data["to"] === "CLOSED";
