import { batchReaction, type EntityManager, execute } from "@switchboard/kit";
import {
  ConversationIdentified,
  ConversationMerged,
  ConversationRated,
  ConversationReopened,
  ConversationResolved,
  ConversationSplit,
  ConversationStarted,
  ConversationStatusChanged,
  ConversationUnmerged,
  ConversationUnsplit,
  MessageSent,
} from "../external/conversations.events.js";
import { factsOf, replaceFacts } from "../fact/fact.writer.js";
import { ROUND_METRICS } from "../metrics/all.js";
import { REPEAT_WITHIN_MS } from "../metrics/bot-resolution.js";
import { owned, ownersIn, roundsOf } from "../round/owner.js";
import { conversationSubject, type RoundHead, stepsOf } from "../round/step.js";
import { type AddedStep, addSteps, repeatsOf, saveRounds } from "../round/round.store.js";
import { tell } from "../round/teller.js";
import { figuresMoved } from "./figures.signal.js";

export const ROUND_EVENTS = [
  ConversationStarted,
  MessageSent,
  ConversationStatusChanged,
  ConversationResolved,
  ConversationReopened,
  ConversationRated,
  ConversationMerged,
  ConversationUnmerged,
  ConversationSplit,
  ConversationUnsplit,
  ConversationIdentified,
];

/**
 * Keeps the facts of service rounds. Each round that something happened in is told anew from all its steps and its facts
 * are replaced: late, doubled or swapped events come out right, and there is no state that could drift.
 */
export const roundProjection = batchReaction("fold-rounds", ROUND_EVENTS, async (ctx, entries) => {
  const heads = new Map<string, RoundHead>();
  const added: AddedStep[] = [];
  for (const entry of entries) {
    for (const { head, step } of stepsOf(entry)) {
      heads.set(head.subject, head);
      added.push({ subject: head.subject, step });
    }
  }
  const owners = ownersIn(entries);
  if (added.length === 0 && owners.size === 0) return;
  await ctx.change(async (em) => {
    const { workspaceId } = ctx.viewer;
    const moved = await roundsOf(em, workspaceId, owners);
    for (const head of [...moved, ...heads.values()]) heads.set(head.subject, owned(head, owners));
    for (const head of await repeated(em, workspaceId, heads, added)) heads.set(head.subject, head);
    const steps = await addSteps(em, workspaceId, added, [...heads.keys()]);
    const stories = [...heads.values()].map((head) => tell(head, steps.get(head.subject) ?? []));
    await saveRounds(em, workspaceId, stories);
    const repeats = await repeatsOf(em, workspaceId, stories);
    const facts = stories.flatMap((story) =>
      ROUND_METRICS.flatMap((metric) =>
        factsOf(
          metric,
          conversationSubject(story),
          metric.fold(story, { repeatAt: repeats.get(story.subject) ?? null }),
        ),
      ),
    );
    await replaceFacts(em, workspaceId, [...heads.keys()], facts);
    // Also when no fact did: the live counters show where rounds stand.
    figuresMoved(ctx, em);
  });
});

/** Earlier rounds that ended without a person and whose customer has now come back: their story has a new ending. */
async function repeated(
  em: EntityManager,
  workspaceId: string,
  heads: ReadonlyMap<string, RoundHead>,
  added: readonly AddedStep[],
): Promise<RoundHead[]> {
  const back = added.filter(({ step }) => step.what.is === "started");
  if (back.length === 0) return [];
  return execute<RoundHead>(
    em,
    `select distinct r.subject, split_part(r.subject, ':', 1) as "conversationId", r.customer_id as "customerId", r.channel_id as "channelId"
     from unnest($2::text[], $3::timestamptz[]) as b(customer_id, at)
     join analytics.round r on r.workspace_id = $1 and r.customer_id = b.customer_id
       and r.ended_alone_at < b.at and r.ended_alone_at > b.at - make_interval(secs => $4)`,
    [
      workspaceId,
      back.map(({ subject }) => heads.get(subject)?.customerId),
      back.map(({ step }) => new Date(step.at)),
      REPEAT_WITHIN_MS / 1_000,
    ],
  ).then((rows) => rows.filter((row) => !heads.has(row.subject)));
}
