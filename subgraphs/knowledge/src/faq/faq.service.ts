import {
  type EntityManager,
  expectVersion,
  fresh,
  locked,
  record,
  Rejection,
  type RequestContext,
  textWithin,
} from "@switchboard/kit";
import { questionKey } from "../search/question.key.js";
import { languageOf, normalise } from "../search/normalise.js";
import { Faq } from "./faq.js";
import { FaqChanged } from "./faq.events.js";
import type { CreateFaqInput, DeleteFaqInput, UpdateFaqInput } from "./faq.inputs.js";

const QUESTION_MOST = 300;
const SIMILAR_MOST = 50;
const ANSWER_MOST = 4_000;
const FAQ = { en: "The entry", "zh-CN": "知识条目" };

/** @returns the id. @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG, TOO_MANY_SIMILAR_QUESTIONS, FAQ_EXISTS */
export async function createFaq(ctx: RequestContext, input: CreateFaqInput): Promise<string> {
  const once = { key: input.idempotencyKey, operation: "createFaq", input };
  const { faqId } = await refusingTwins(
    ctx.changeOnce(once, async (em) => ({ faqId: (await writeFaq(em, input)).id })),
  );
  return faqId;
}

/** The writing alone, inside a change under way. */
export async function writeFaq(em: EntityManager, input: CreateFaqInput): Promise<Faq> {
  const { workspaceId, now } = fresh(em);
  const question = questionWithin(input.question, ["input", "question"]);
  const faq = em.create(Faq, {
    workspaceId,
    question,
    questionKey: questionKey(question),
    similarQuestions: similarWithin(input.similarQuestions ?? [], question),
    answer: textWithin(input.answer, ANSWER_MOST, ["input", "answer"]),
    locale: canonical(input.locale ?? (languageOf(normalise(question)) === "zh" ? "zh-CN" : "en")),
    isEnabled: input.isEnabled ?? true,
    createdAt: now,
    updatedAt: now,
  } as never);
  em.persist(faq);
  await tell(em, faq, "CREATED");
  return faq;
}

/** @throws Rejection NOT_FOUND, STALE_VERSION and those of `createFaq` */
export async function updateFaq(ctx: RequestContext, input: UpdateFaqInput): Promise<Faq> {
  const change = ctx.change(async (em) => {
    const faq = await present(em, input.faqId);
    expectVersion(faq, input.expectedVersion, { faq });
    if (input.question != null) {
      faq.question = questionWithin(input.question, ["input", "question"]);
      faq.questionKey = questionKey(faq.question);
    }
    if (input.similarQuestions !== undefined)
      faq.similarQuestions = similarWithin(input.similarQuestions ?? [], faq.question);
    if (input.answer != null) faq.answer = textWithin(input.answer, ANSWER_MOST, ["input", "answer"]);
    if (input.locale != null) faq.locale = canonical(input.locale);
    if (input.isEnabled != null) faq.isEnabled = input.isEnabled;
    faq.updatedAt = ctx.now();
    await tell(em, faq, "UPDATED");
    return faq;
  });
  return refusingTwins(change);
}

/** @throws Rejection NOT_FOUND */
export function deleteFaq(ctx: RequestContext, input: DeleteFaqInput): Promise<Faq> {
  return ctx.change(async (em) => {
    const faq = await present(em, input.faqId);
    faq.deletedAt = ctx.now();
    await tell(em, faq, "DELETED");
    return faq;
  });
}

async function present(em: EntityManager, faqId: string): Promise<Faq> {
  const faq = await locked(em, Faq, faqId, FAQ, ["input", "faqId"]);
  if (faq.deletedAt)
    throw new Rejection("NOT_FOUND", { en: "The entry was deleted.", "zh-CN": "该知识条目已删除。" }, [
      "input",
      "faqId",
    ]);
  return faq;
}

async function tell(em: EntityManager, faq: Faq, change: "CREATED" | "UPDATED" | "DELETED"): Promise<void> {
  // The id and the version are those of the written row.
  await em.flush();
  const { id: faqId, locale, version } = faq;
  record(em, FaqChanged, { faqId, locale, version, change, isEnabled: faq.isEnabled && !faq.deletedAt });
}

function questionWithin(text: string, path: readonly string[]): string {
  const question = textWithin(text, QUESTION_MOST, path);
  // Nobody can ask "???": without a letter or digit there is nothing to find it by.
  if (questionKey(question) === "") textWithin("", QUESTION_MOST, path);
  return question;
}

function similarWithin(texts: readonly string[], question: string): string[] {
  const path = ["input", "similarQuestions"];
  if (texts.length > SIMILAR_MOST) {
    const sentence = { en: `At most ${SIMILAR_MOST} similar questions.`, "zh-CN": `相似问法最多 ${SIMILAR_MOST} 条。` };
    throw new Rejection("TOO_MANY_SIMILAR_QUESTIONS", sentence, path);
  }
  const known = new Set([questionKey(question)]);
  const isNew = (text: string): boolean => known.size < known.add(questionKey(text)).size;
  return texts
    .map((text, at) => (text.trim() === "" ? "" : textWithin(text, QUESTION_MOST, [...path, String(at)])))
    .filter((text) => questionKey(text) !== "" && isNew(text));
}

const canonical = (locale: string): string => Intl.getCanonicalLocales(locale)[0] ?? locale;

/** Two writers at once cannot both find the question free: the table decides. */
async function refusingTwins<T>(change: Promise<T>): Promise<T> {
  return change.catch((error: { code?: string; constraint?: string }) => {
    if (error.code !== "23505" || error.constraint !== "faq_question") throw error;
    const sentence = { en: "This question is already in the knowledge base.", "zh-CN": "知识库中已有这个问题。" };
    throw new Rejection("FAQ_EXISTS", sentence, ["input", "question"]);
  });
}
