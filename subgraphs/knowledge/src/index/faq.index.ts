import type { IndexedFaq } from "../faq/faq.loaders.js";
import { type Language, languageOf, normalise } from "../search/normalise.js";
import { type Hit, QuestionIndex } from "../search/questions.js";

const LANGUAGES = ["zh", "en"] as const;
/** The search looks no further than its nearest twenty questions. */
const MOST = 20;

/** True for "en" and "en-GB" when "en" is wanted. */
export const isIn = (locale: string, wanted: string): boolean => locale === wanted || locale.startsWith(`${wanted}-`);

const scriptOf = (text: string): Language => languageOf(normalise(text.slice(0, 1_000)));

/**
 * The questions of one workspace in memory. Each question stands in the index of its own script, whatever its entry's
 * language: a customer who types "VIP" is searched in Latin script, and so must be the question "VIP" of a Chinese entry.
 */
export class FaqIndex {
  readonly #scripts = new Map<Language, QuestionIndex>();
  readonly #entries = new Map<string, { version: number; locale: string }>();

  get size(): number {
    return [...this.#scripts.values()].reduce((sum, index) => sum + index.size, 0);
  }

  isCurrent(id: string, version: number | undefined): boolean {
    return this.#entries.get(id)?.version === version;
  }

  /** Holds from the next search on. Of two readings of an entry the newer counts, whichever comes last. */
  put(faq: IndexedFaq): void {
    const known = this.#entries.get(faq.id);
    if (known && known.version > faq.version) return;
    this.#entries.set(faq.id, { version: faq.version, locale: faq.locale });
    const questions = Map.groupBy([faq.question, ...faq.similarQuestions], scriptOf);
    for (const language of LANGUAGES) this.#upsert(language, faq.id, questions.get(language) ?? []);
  }

  remove(id: string): void {
    this.#entries.delete(id);
    for (const index of this.#scripts.values()) index.remove(id);
  }

  /** The nearest entries, best first; of the language only, where one is wanted. */
  search(text: string, limit: number, locale?: string | null): Hit[] {
    const script = scriptOf(text);
    const other = script === "zh" ? "en" : "zh";
    const found = this.#search(script, text, limit, locale);
    // "iphone" alone is Latin, but may stand in nothing but Chinese questions.
    return found.length > 0 ? found : this.#search(other, text, limit, locale);
  }

  #search(language: Language, text: string, limit: number, locale?: string | null): Hit[] {
    const index = this.#scripts.get(language);
    if (!index) return [];
    if (!locale) return index.search(text, limit);
    const hits = index.search(text, MOST).filter((hit) => isIn(this.#entries.get(hit.entryId)?.locale ?? "", locale));
    return hits.slice(0, limit);
  }

  #upsert(language: Language, id: string, questions: readonly string[]): void {
    let index = this.#scripts.get(language);
    if (!index && questions.length === 0) return;
    if (!index) this.#scripts.set(language, (index = new QuestionIndex(language)));
    index.upsert(id, { questions });
  }
}
