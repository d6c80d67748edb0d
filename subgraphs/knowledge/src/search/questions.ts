import { backgroundOf } from "./background.js";
import { Bm25 } from "./bm25.js";
import { withoutCourtesy } from "./intents.js";
import { keyOf, type Language, normalise } from "./normalise.js";
import { cosine, type Features, featuresOf } from "./tokens.js";

/** One entry found, with what its confidence is computed from. */
export interface Hit {
  entryId: string;
  /** The entry's question nearest to the text, as its author wrote it. */
  question: string;
  /** Ranking value: the entry's near questions pooled; comparable inside one result only. */
  score: number;
  /** BM25 of that question over the BM25 the text would have against itself; about 0..1. */
  share: number;
  /** Cosine of that question's features with the text's, 0..1. */
  cosine: number;
  /** Of the five nearest questions, how many are this entry's, over how many could be, 0..1. */
  agreement: number;
  /** This entry's part of the pooled scores of all near entries, 0..1. */
  portion: number;
  /** How many questions the entry has. */
  size: number;
  /** But for case, width, script, courtesy and punctuation, the text is this very question. */
  isExact: boolean;
}

interface Question {
  entryId: string;
  text: string;
  key: string;
}

const NEIGHBOURS = 20;
const VOTERS = 5;
/** Longer texts are cut: no question needs more, and a pasted page must not hold the process. */
const LONGEST = 1_000;
/** An entry's score is the p-norm of its near questions; the lower p, the sooner several similar ones beat one closer. */
const PORTION_POWER = 4;
const POOLING: Record<Language, number> = { en: 4, zh: 16 };

/**
 * The questions of one workspace in one language, in process. Every change holds from the next search on.
 * The caller keeps one per workspace and language on each node.
 */
export class QuestionIndex {
  readonly #language: Language;
  readonly #words: ReadonlySet<string>;
  readonly #bm25: Bm25;
  readonly #questions = new Map<number, Question>();
  readonly #entries = new Map<string, number[]>();

  /** `words` are the workspace's own names (products, plans), which no dictionary knows. */
  constructor(language: Language, options: { words?: Iterable<string> } = {}) {
    const background = backgroundOf(language);
    this.#language = language;
    this.#words = new Set([...(options.words ?? [])].map(normalise).filter((word) => word.length > 1));
    this.#bm25 = new Bm25(background.counts, background.size);
  }

  /** Questions held, over all entries. */
  get size(): number {
    return this.#questions.size;
  }

  /** Puts or replaces an entry; the title comes first. Blank questions and repeats within the entry are left out. */
  upsert(entryId: string, entry: { questions: readonly string[] }): void {
    this.remove(entryId);
    const byKey = new Map<string, string>();
    for (const text of entry.questions) {
      const key = keyOf(asked(text));
      if (key !== "" && !byKey.has(key)) byKey.set(key, text);
    }
    const documents = [...byKey].map(([key, text]) => {
      const document = this.#bm25.add(this.#features(asked(text)));
      this.#questions.set(document, { entryId, text, key });
      return document;
    });
    if (documents.length > 0) this.#entries.set(entryId, documents);
  }

  /** Takes an entry out; an unknown id changes nothing. */
  remove(entryId: string): void {
    for (const document of this.#entries.get(entryId) ?? []) {
      this.#bm25.remove(document, this.#features(asked(this.#questions.get(document)?.text ?? "")));
      this.#questions.delete(document);
    }
    this.#entries.delete(entryId);
  }

  /** The `limit` nearest entries, best first, each by its nearest question. Empty when no feature is shared. */
  search(text: string, limit: number): Hit[] {
    const question = asked(text);
    const features = this.#features(question);
    const { self, best } = this.#bm25.search(features, NEIGHBOURS);
    const p = POOLING[this.#language];
    const key = keyOf(question);
    const found = new Map<
      string,
      { nearest: Question; share: number; pooled: number; portion: number; votes: number }
    >();
    let total = 0;
    for (const [rank, { document, score }] of best.entries()) {
      const neighbour = this.#questions.get(document);
      if (!neighbour) continue;
      const share = score / self;
      const entry = found.get(neighbour.entryId) ?? { nearest: neighbour, share, pooled: 0, portion: 0, votes: 0 };
      if (neighbour.key === key) Object.assign(entry, { nearest: neighbour, share });
      entry.pooled += share ** p;
      entry.votes += rank < VOTERS ? 1 : 0;
      entry.portion += share ** PORTION_POWER;
      total += share ** PORTION_POWER;
      found.set(neighbour.entryId, entry);
    }
    const hits = [...found].map(([entryId, entry]): Hit => {
      const size = this.#entries.get(entryId)?.length ?? 1;
      return {
        entryId,
        question: entry.nearest.text,
        score: entry.pooled ** (1 / p),
        share: entry.share,
        cosine: 0,
        agreement: entry.votes / Math.min(VOTERS, size),
        portion: entry.portion / total,
        size,
        isExact: entry.nearest.key === key,
      };
    });
    // The very question wins against any crowd of similar ones.
    hits.sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.score - a.score);
    const wanted = hits.slice(0, limit);
    for (const hit of wanted) hit.cosine = cosine(features, this.#features(asked(hit.question)));
    return wanted;
  }

  #features(question: string): Features {
    return featuresOf(question, this.#language, this.#words);
  }
}

function asked(text: string): string {
  return withoutCourtesy(normalise(text.slice(0, LONGEST)));
}
