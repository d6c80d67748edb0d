import { newId, record, type RequestContext } from "@switchboard/kit";
import { cite } from "../citation/citation.service.js";
import { find, type Found } from "../index/find.js";
import { isIn } from "../index/faq.index.js";
import { decide, type Reason } from "../search/confidence.js";
import { BotAnswered, BotHandedOver } from "./bot.events.js";
import { courteous, languageOfChat, languageOfText, OFFER, OFFER_OF_ONE } from "./bot.phrases.js";

/** A customer's message to the bot. */
export interface Asked {
  readonly conversationId: string;
  readonly sequence: number;
  readonly customerId: string;
  readonly text: string;
  /** The customer's earlier texts that the bot has replied to. */
  readonly before: readonly string[];
  readonly locale: string | null | undefined;
}

type HandOver = { readonly handOver: "requested" | "no_answer" | "repeated" };
interface Say {
  readonly outcome: "ANSWER" | "OFFER";
  readonly text: string;
  readonly found: readonly Found[];
  readonly confidence: number;
}

const NEAREST = 3;
/** People are called when the search takes longer; conversations itself would wait eight seconds. */
const PATIENCE_MS = 4_000;

/** Answers, offers or hands over: always exactly one event. */
export async function reply(ctx: RequestContext, asked: Asked): Promise<void> {
  const said = await inTime(think(ctx, asked)).catch((error: unknown): HandOver => {
    ctx.log.error({ err: error, conversation: asked.conversationId }, "the bot could not search; people are called");
    return { handOver: "no_answer" };
  });
  const { conversationId, sequence, customerId } = asked;
  await ctx.change(async (em) => {
    if ("handOver" in said) return record(em, BotHandedOver, { conversationId, sequence, reason: said.handOver });
    const { outcome, text, found, confidence } = said;
    const faqIds = found.map(({ faq }) => faq.id);
    const options = outcome === "OFFER" ? found.map(({ faq }) => faq.question) : [];
    const messageId = newId("msg");
    await cite(em, { messageId, customerId, faqIds });
    record(em, BotAnswered, { conversationId, sequence, messageId, outcome, text, faqIds, options, confidence });
  });
}

async function think(ctx: RequestContext, { text, before, locale }: Asked): Promise<Say | HandOver> {
  const found = plainest((await find(ctx, [text], NEAREST))[0] ?? [], locale);
  const { kind, reason, entryIds, confidence } = decide(
    text,
    found.map(({ hit }) => hit),
    { before },
  );
  if (kind === "handover") return { handOver: handOverReason(reason) };
  if (kind === "smalltalk") {
    return {
      outcome: "ANSWER",
      text: courteous(reason, languageOfChat(text, before, locale)),
      found: [],
      confidence: 1,
    };
  }
  const chosen = found.filter(({ faq }) => entryIds.includes(faq.id));
  const first = chosen[0] as Found;
  // Equal options cannot be told apart, neither by the customer nor when one is tapped.
  const offered = chosen.filter(
    ({ faq }, at) => chosen.findIndex((other) => other.faq.question === faq.question) === at,
  );
  const isOneQuestion = chosen.length > 1 && offered.length === 1;
  if (kind === "answer" || isOneQuestion)
    return { outcome: "ANSWER", text: first.faq.answer, found: [first], confidence };
  return {
    outcome: "OFFER",
    text: (offered.length > 1 ? OFFER : OFFER_OF_ONE)[languageOfText(text)],
    found: offered,
    confidence,
  };
}

/** Where several entries hold the very question, one headed by it is meant, and rather one in the customer's language. */
function plainest(found: readonly Found[], locale: string | null | undefined): readonly Found[] {
  const exact = found.filter(({ hit }) => hit.isExact);
  if (exact.length < 2) return found;
  const headed = exact.filter(({ faq, hit }) => faq.question === hit.question);
  const own = (headed.length > 0 ? headed : exact).filter(({ faq }) => locale != null && isIn(faq.locale, locale));
  const meant = own.length > 0 ? own : headed.length > 0 ? headed : exact;
  return [...meant, ...found.filter(({ hit }) => !hit.isExact)];
}

/** An angry customer has not asked for a person in so many words, but is meant to get one just as soon. */
function handOverReason(reason: Reason): HandOver["handOver"] {
  if (reason === "asks-for-person" || reason === "angry") return "requested";
  return reason === "repeated" ? "repeated" : "no_answer";
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error("The search took too long.")), PATIENCE_MS);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
