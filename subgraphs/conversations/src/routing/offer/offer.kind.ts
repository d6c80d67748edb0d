import { enumOf, type ValueOf } from "@switchboard/kit";

export const OfferKind = enumOf("OfferKind", "Why an agent was asked.", {
  ROUTING: "It was their turn.",
  TRANSFER: "A colleague wants to hand it over.",
});
export type OfferKind = ValueOf<typeof OfferKind>;

export const OfferOutcome = enumOf("OfferOutcome", "What became of an offer.", {
  PENDING: "Not answered yet.",
  ACCEPTED: "The agent took it.",
  REFUSED: "The agent did not want it.",
  LAPSED: "The agent did not answer in time.",
  WITHDRAWN: "It was settled in another way meanwhile.",
});
export type OfferOutcome = ValueOf<typeof OfferOutcome>;
