import type { ChannelSurveyFragment } from "../../gql/graphql.js";

export type Reason = Omit<ChannelSurveyFragment["survey"]["reasons"][number], "__typename">;
export type Band = "low" | "high" | "all";

export const REASONS_MOST = 20;

/** What a reason is for: bad scores, good ones, or any. */
const SCORES: Readonly<Record<Band, readonly [number, number]>> = { low: [1, 3], high: [4, 5], all: [1, 5] };
export const BANDS = ["low", "high", "all"] as const;

/** Null for a range that a program has set. */
export const bandOf = ({ fromScore, toScore }: Reason): Band | null =>
  BANDS.find((band) => SCORES[band][0] === fromScore && SCORES[band][1] === toScore) ?? null;

export const inBand = (reason: Reason, band: Band): Reason => ({
  ...reason,
  fromScore: SCORES[band][0],
  toScore: SCORES[band][1],
});

/** One more, under a name that none has yet. */
export function withNew(reasons: readonly Reason[]): Reason[] {
  const taken = new Set(reasons.map(({ key }) => key));
  let number = reasons.length + 1;
  while (taken.has(`reason_${number}`)) number += 1;
  return [...reasons, { key: `reason_${number}`, labelEn: "", labelZh: "", fromScore: 1, toScore: 3 }];
}

/** As the server takes them: without what the cache adds. */
export const asInput = (reasons: readonly Reason[]): Reason[] =>
  reasons.map(({ key, labelEn, labelZh, fromScore, toScore }) => ({ key, labelEn, labelZh, fromScore, toScore }));
