import type { Features } from "./tokens.js";

// BM25 after Robertson & Zaragoza, "The Probabilistic Relevance Framework" (2009); idf with Lucene's +1, never negative.
const K1 = 1.2;
const B = 0.5;
/** A posting holds document number × 16 + count in one integer: a million small objects would be a heap of their own. */
const COUNT_BITS = 4;
const MOST = 2 ** COUNT_BITS - 1;

export interface Scored {
  document: number;
  score: number;
}

/** Documents by feature, changeable at any time; numbers of documents taken out are used again. */
export class Bm25 {
  readonly #postings = new Map<string, number[]>();
  readonly #lengths: number[] = [];
  readonly #free: number[] = [];
  readonly #background: ReadonlyMap<string, number>;
  readonly #backgroundSize: number;
  #live = 0;
  #totalLength = 0;

  /** `background` counts a feature's documents in everyday language, as if `backgroundSize` such documents stood in the index. */
  constructor(background: ReadonlyMap<string, number>, backgroundSize: number) {
    this.#background = background;
    this.#backgroundSize = backgroundSize;
  }

  /** Adds a document and returns its number. */
  add(features: Features): number {
    const document = this.#free.pop() ?? this.#lengths.length;
    for (const [feature, count] of features) {
      const packed = (document << COUNT_BITS) | Math.min(count, MOST);
      const posting = this.#postings.get(feature);
      if (posting) posting.push(packed);
      else this.#postings.set(feature, [packed]);
    }
    const length = lengthOf(features);
    this.#lengths[document] = length;
    this.#totalLength += length;
    this.#live++;
    return document;
  }

  /** Takes a document out; `features` must be those it was added with. */
  remove(document: number, features: Features): void {
    for (const feature of features.keys()) {
      const posting = this.#postings.get(feature);
      const at = posting?.findIndex((packed) => packed >>> COUNT_BITS === document) ?? -1;
      if (!posting || at < 0) continue;
      const last = posting.pop();
      if (posting.length === 0) this.#postings.delete(feature);
      else if (at < posting.length && last !== undefined) posting[at] = last;
    }
    this.#totalLength -= this.#lengths[document] ?? 0;
    this.#lengths[document] = 0;
    this.#live--;
    this.#free.push(document);
  }

  /** The `limit` best documents, and the score the features would have against themselves as a document. */
  search(features: Features, limit: number): { self: number; best: Scored[] } {
    const average = Math.max(1, this.#totalLength / Math.max(1, this.#live));
    const flat = K1 * (1 - B);
    const slope = (K1 * B) / average;
    const lengths = this.#lengths;
    const scores = new Float64Array(lengths.length);
    const ownLength = flat + slope * lengthOf(features);
    let self = 0;
    for (const [feature, times] of features) {
      const posting = this.#postings.get(feature) ?? [];
      const weight = this.#idf(feature, posting.length) * (K1 + 1);
      self += (weight * times) / (times + ownLength);
      for (const packed of posting) {
        const document = packed >>> COUNT_BITS;
        const count = packed & MOST;
        scores[document] =
          (scores[document] ?? 0) + (weight * count) / (count + flat + slope * (lengths[document] ?? 0));
      }
    }
    return { self, best: highest(scores, limit) };
  }

  #idf(feature: string, documents: number): number {
    const all = this.#live + this.#backgroundSize;
    const holding = documents + (this.#background.get(feature) ?? 0);
    return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
  }
}

function lengthOf(features: Features): number {
  let sum = 0;
  for (const count of features.values()) sum += count;
  return sum;
}

/** Insertion into a short sorted list: cheaper than sorting ten thousand scores to keep twenty. */
function highest(scores: Float64Array, limit: number): Scored[] {
  const best: Scored[] = [];
  let floor = 0;
  for (let document = 0; document < scores.length; document++) {
    const score = scores[document] ?? 0;
    if (score <= floor) continue;
    const at = best.findIndex((other) => other.score < score);
    best.splice(at < 0 ? best.length : at, 0, { document, score });
    if (best.length > limit) best.pop();
    if (best.length === limit) floor = best[limit - 1]?.score ?? 0;
  }
  return best;
}
