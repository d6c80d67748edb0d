import { backgroundOf } from "./background.js";
import { asksForPerson, courtesyOf, isAngry, withoutCourtesy } from "./intents.js";
import { keyOf, type Language, languageOf, normalise } from "./normalise.js";
import type { Hit } from "./questions.js";
import { cosine, type Features, featuresOf } from "./tokens.js";

/** Turns signals into a probability, and a probability into what the bot does. */
export interface Calibration {
  /** Logistic regression over `signalsOf`, the constant first. */
  weights: readonly number[];
  /** Answer at this probability and above. */
  answerFrom: number;
  /** Offer the three nearest entries at this probability and above. */
  offerFrom: number;
}

export type Reason =
  | "sure"
  | "same-question"
  | "nearly"
  | "same-question-twice"
  | "greeting"
  | "thanks"
  | "goodbye"
  | "about-bot"
  | "asks-for-person"
  | "angry"
  | "repeated"
  | "off-topic"
  | "nothing-found"
  | "unsure";

/** `smalltalk` carries no entries: the bot replies in kind, and nobody is called. */
export interface Decision {
  kind: "answer" | "offer" | "handover" | "smalltalk";
  /** One for an answer, up to three for an offer, best first; else none. */
  entryIds: string[];
  /** Probability that the first hit is the right entry, 0..1. */
  confidence: number;
  reason: Reason;
}

/** Both languages share the weights: what they weigh are shares and cosines, alike in both. */
const WEIGHTS = [-2.409, -2.702, 1.877, 0.249, 1.238, 0.786, 0.319, 3.286, 2.517, 2.181];

/**
 * Fitted by `tests/bench/bot/fit.ts` on public question sets, over made-up workspaces of 10 to 3 000 entries with 1 to
 * 100 questions each, a sixth to a quarter of the texts without an answer. `answerFrom`: 97 % of the answers are right
 * (half of the data judged by weights from the other half). `offerFrom`: three times in four the right one is among those offered.
 */
export const CALIBRATION: Readonly<Record<Language, Calibration>> = {
  en: { weights: WEIGHTS, answerFrom: 0.89, offerFrom: 0.5 },
  zh: { weights: WEIGHTS, answerFrom: 0.95, offerFrom: 0.5 },
};

const EXACT = 0.99;
const OFFERED = 3;
/** From this cosine on, a text is one of the everyday sentences rather than a question for the desk. */
const ALIKE = 0.6;

/** A question longer than those fitted on is not surer for it. */
const MOST_WORDS = 30;
/** Of a longer text, the beginning and the end are read: a person is asked for in either. */
const READ_FROM_EACH_END = 1_000;

/** What the probability is computed from: the constant, then how near, how far ahead, how agreed; see `Hit`. */
export function signalsOf(text: string, hits: readonly Hit[]): number[] {
  const [first, second] = hits;
  if (!first) return [1];
  const gap = 1 - (second?.score ?? 0) / first.score;
  const asked = withoutCourtesy(normalise(excerptOf(text)));
  const words = Math.min(MOST_WORDS, languageOf(asked) === "zh" ? asked.length / 2 : asked.split(" ").length);
  return [
    1,
    first.share,
    first.cosine,
    gap,
    first.agreement,
    Math.log(1 + words),
    Math.log(first.size),
    first.portion,
    first.share * gap,
    Math.log(first.share),
  ];
}

/** Probability that the first hit is the entry the text asks for, 0..1; 0 without hits. */
export function confidenceOf(text: string, hits: readonly Hit[], calibration: Calibration): number {
  const [first, second] = hits;
  if (!first) return 0;
  if (first.isExact && !second?.isExact) return EXACT;
  const sum = signalsOf(text, hits).reduce((total, signal, at) => total + signal * (calibration.weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * What the bot does with a customer's text. `hits` come from `QuestionIndex.search(text, 3)`; `before` are this
 * customer's earlier texts that the bot has answered in this conversation; `calibration` replaces the shipped one.
 */
export function decide(
  text: string,
  hits: readonly Hit[],
  options: { before?: readonly string[]; calibration?: Calibration } = {},
): Decision {
  const normalised = normalise(excerptOf(text));
  const language = languageOf(normalised);
  const calibration = options.calibration ?? CALIBRATION[language];
  const confidence = confidenceOf(text, hits, calibration);
  const decision = (kind: Decision["kind"], reason: Reason, entries = 0): Decision => ({
    kind,
    reason,
    confidence,
    entryIds: hits.slice(0, entries).map((hit) => hit.entryId),
  });

  if (asksForPerson(normalised)) return decision("handover", "asks-for-person");
  if (isAngry(normalised)) return decision("handover", "angry");
  const courtesy = courtesyOf(normalised);
  // The same question again means that the first answer did not help; a second "hello" means nothing.
  const isRepeated = (options.before ?? []).some((earlier) => keyOf(normalise(earlier)) === keyOf(normalised));
  if (isRepeated && !courtesy) return decision("handover", "repeated");
  const [first, second] = hits;
  if (first?.isExact)
    return second?.isExact ? decision("offer", "same-question-twice", OFFERED) : decision("answer", "same-question", 1);
  if (courtesy) return decision("smalltalk", courtesy);
  const topic = everydayTopic(normalised, language, first?.cosine ?? 0);
  if (topic) return decision(topic === "about-bot" ? "smalltalk" : "handover", topic);
  if (!first) return decision("handover", "nothing-found");
  if (confidence >= calibration.answerFrom) return decision("answer", "sure", 1);
  if (confidence >= calibration.offerFrom) return decision("offer", "nearly", OFFERED);
  return decision("handover", "unsure");
}

/** The topic of an everyday sentence that the text is nearer to than to any entry. */
function everydayTopic(normalised: string, language: Language, toBeat: number): "about-bot" | "off-topic" | undefined {
  const background = backgroundOf(language);
  const features = featuresOf(normalised, language);
  const nearest = (sentences: readonly Features[]): number =>
    Math.max(...sentences.map((one) => cosine(features, one)));
  const [aboutBot, offTopic] = [nearest(background.aboutBot), nearest(background.offTopic)];
  if (Math.max(aboutBot, offTopic) < Math.max(ALIKE, toBeat)) return undefined;
  return aboutBot >= offTopic ? "about-bot" : "off-topic";
}

function excerptOf(text: string): string {
  return text.length <= 2 * READ_FROM_EACH_END
    ? text
    : `${text.slice(0, READ_FROM_EACH_END)} ${text.slice(-READ_FROM_EACH_END)}`;
}
