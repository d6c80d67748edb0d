import { createRequire } from "node:module";
import type { Jieba } from "@node-rs/jieba";
import { stemmer } from "stemmer";
import type { Language } from "./normalise.js";

/** Features of one text with how often each occurs. The first letter is the kind: w word, b word pair, c characters. */
export type Features = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;
const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /\p{Script=Han}/u;

/**
 * What the search counts in a normalised text. English: Porter stems, pairs of stems, 3–5 characters inside a word
 * (they carry typing errors). Chinese: characters, character pairs and dictionary words; Latin runs in Chinese text
 * ("iphone15") are taken as words. `words` are a workspace's own names, matched wherever they stand.
 */
export function featuresOf(normalised: string, language: Language, words?: ReadonlySet<string>): Features {
  const counts = new Map<string, number>();
  const add = (feature: string): void => void counts.set(feature, (counts.get(feature) ?? 0) + 1);
  if (language === "zh") addChinese(normalised, add);
  else addEnglish(normalised, add);
  for (const word of words ?? []) if (normalised.includes(word)) add(`w${word}`);
  return counts;
}

/** Cosine of two feature counts, 0..1: how alike two texts look, whatever the index around them. */
export function cosine(a: Features, b: Features): number {
  let dot = 0;
  for (const [feature, count] of a) dot += count * (b.get(feature) ?? 0);
  return dot === 0 ? 0 : dot / Math.sqrt(squares(a) * squares(b));
}

function squares(features: Features): number {
  let sum = 0;
  for (const count of features.values()) sum += count * count;
  return sum;
}

function addEnglish(text: string, add: (feature: string) => void): void {
  let before = "";
  for (const [match] of text.matchAll(WORD)) {
    const word = match.replaceAll("'", "");
    const stem = stemmer(word);
    add(`w${stem}`);
    if (before) add(`b${before} ${stem}`);
    before = stem;
    addGrams(` ${word} `, [3, 4, 5], add);
  }
}

function addChinese(text: string, add: (feature: string) => void): void {
  for (const [run] of text.matchAll(RUN)) {
    if (!HAN.test(run)) {
      add(`w${stemmer(run)}`);
      addGrams(run, [3, 4, 5], add);
      continue;
    }
    // Array.from and not slices: rare characters are two code units long.
    const characters = Array.from(run);
    characters.forEach((character, at) => {
      add(`c${character}`);
      if (at > 0) add(`c${characters[at - 1]}${character}`);
    });
    for (const word of segmenter().cutForSearch(run, true)) if (word.length > 1) add(`w${word}`);
  }
}

function addGrams(text: string, sizes: readonly number[], add: (feature: string) => void): void {
  for (const size of sizes) for (let at = 0; at + size <= text.length; at++) add(`c${text.slice(at, at + size)}`);
}

let loaded: Jieba | undefined;

/** The dictionary costs 0.2 s and 58 MB, so a process that never meets Chinese never loads it. */
function segmenter(): Jieba {
  if (loaded) return loaded;
  const require = createRequire(import.meta.url);
  const { Jieba: Segmenter } = require("@node-rs/jieba") as typeof import("@node-rs/jieba");
  const { dict } = require("@node-rs/jieba/dict.js") as typeof import("@node-rs/jieba/dict.js");
  loaded = Segmenter.withDict(dict);
  return loaded;
}
