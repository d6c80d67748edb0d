import { many, type Row } from "@switchboard/kit";
import { ServiceRound, type Survey } from "./service-round.js";
import { Transfer } from "./transfer.js";

export const roundsOf = many(() => ServiceRound, "conversation_id", "number");
export const transfersOf = many(() => Transfer, "conversation_id", "at, id");

/** The latest verdict among a conversation's rounds. */
export function surveyOf(rounds: readonly Row<ServiceRound>[]): Survey | null {
  const rated = rounds.findLast((round) => round.score != null);
  if (rated?.score == null || !rated.answeredAt) return null;
  return { round: rated.number, score: rated.score, comment: rated.comment ?? null, answeredAt: rated.answeredAt };
}
