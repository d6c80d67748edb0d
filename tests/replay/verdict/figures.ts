import type { Dialogue } from "../script/dialogues.js";

/** What a run must leave in the workspace's reports. */
export interface Figures {
  conversations: number;
  customerMessages: number;
  agentMessages: number;
  firstResponses: number;
  resolvedRounds: number;
  ratings: number;
  ratingSum: number;
}

export const NO_FIGURES: Figures = {
  conversations: 0,
  customerMessages: 0,
  agentMessages: 0,
  firstResponses: 0,
  resolvedRounds: 0,
  ratings: 0,
  ratingSum: 0,
};

/** The score the visitor of a dialogue gives, 1 to 5: fixed by its id, so that a second run gives the same sum. */
export function scoreOf(dialogueId: string): number {
  let hash = 0;
  for (const letter of dialogueId) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return 1 + (hash % 5);
}

/** Counts the script alone: what the reports must show when every dialogue was played to its end. */
export function countScript(dialogues: readonly Dialogue[]): Figures {
  const figures = { ...NO_FIGURES };
  for (const { id, turns } of dialogues) {
    const answers = turns.filter((turn) => turn.role === "agent").length;
    figures.conversations += 1;
    figures.customerMessages += turns.length - answers;
    figures.agentMessages += answers;
    figures.firstResponses += answers > 0 ? 1 : 0;
    figures.resolvedRounds += 1;
    figures.ratings += 1;
    figures.ratingSum += scoreOf(id);
  }
  return figures;
}

export interface Difference {
  figure: keyof Figures;
  script: number;
  reports: number;
}

/** The figures that are not equal; none when the reports tell what the script says. */
export function compareFigures(script: Figures, reports: Figures): Difference[] {
  return (Object.keys(script) as (keyof Figures)[])
    .filter((figure) => script[figure] !== reports[figure])
    .map((figure) => ({ figure, script: script[figure], reports: reports[figure] }));
}
