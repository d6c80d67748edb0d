import { many, type Row } from "@switchboard/kit";
import { ServiceRound, type Survey } from "./service-round.js";
import { Transfer } from "./transfer.js";

export const roundsOf = many(() => ServiceRound, "conversation_id", "number");
export const transfersOf = many(() => Transfer, "conversation_id", "at, id");

/** The customer's verdict on a round; null until it is given. */
export function verdictOf({ number, score, comment, reasons, answeredAt }: Row<ServiceRound>): Survey | null {
  return score == null || !answeredAt ? null : { round: number, score, reasons, comment: comment ?? null, answeredAt };
}

/** The latest verdict among a conversation's rounds. */
export function surveyOf(rounds: readonly Row<ServiceRound>[]): Survey | null {
  const rated = rounds.findLast((round) => round.score != null);
  return rated ? verdictOf(rated) : null;
}
