import { Field, GraphFloat, ObjectType, type Row } from "@switchboard/kit";
import { Faq } from "../faq/faq.js";
import type { Found } from "../index/find.js";
import { CALIBRATION, confidenceOf } from "../search/confidence.js";
import { languageOf, normalise } from "../search/normalise.js";

@ObjectType({ description: "A knowledge entry that may answer a text." })
export class Suggestion {
  @Field(() => Faq, { description: "The entry." }) faq!: Row<Faq>;
  @Field(() => String, { description: "The wording of it that is nearest to the text." }) question!: string;
  @Field(() => GraphFloat, { description: "What ranks it; comparable inside one result only." }) score!: number;
  @Field(() => GraphFloat, {
    description: "How likely it is the right one, 0 to 1: at most that of the one before it.",
  })
  confidence!: number;
}

/** The first has the search's own probability; those behind it that of the first by their share of its score. */
export function suggestionsOf(text: string, found: readonly Found[]): Suggestion[] {
  const hits = found.map(({ hit }) => hit);
  const first = confidenceOf(text, hits, CALIBRATION[languageOf(normalise(text))]);
  let before = first;
  return found.map(({ faq, hit }) => {
    before = Math.min(before, first * (hit.score / (hits[0]?.score ?? 1)));
    return { faq, question: hit.question, score: hit.score, confidence: before };
  });
}
