import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { keyOf, normalise } from "../../../subgraphs/knowledge/src/search/normalise.js";

/** One customer's question and the name of what answers it. */
export interface Asked {
  text: string;
  intent: string;
}

export interface BotData {
  banking: { train: Asked[]; tenShot: Asked[]; valid: Asked[] };
  clinc: { train: Asked[]; valid: Asked[]; outOfScope: Asked[] };
  lcqmc: { pairs: { first: string; second: string; isSame: boolean }[] };
  /** What customers said about hotels and sights; none of it is asked in LCQMC. */
  crosswoz: string[];
}

const FILES = {
  banking: ["train", "train_10", "valid"].flatMap((part) => [`banking77/${part}.seq.in`, `banking77/${part}.label`]),
  clinc: ["clinc150/data_small_dev.json"],
  lcqmc: ["zh/lcqmc-dev.txt"],
  crosswoz: ["dialogues/crosswoz-val.jsonl.gz"],
};

/** The files that the bench needs and the folder lacks. */
export function missingFiles(folder: string): string[] {
  return Object.values(FILES)
    .flat()
    .filter((file) => !existsSync(join(folder, file)));
}

/** Reads BANKING77, CLINC150, LCQMC and CrossWOZ in the forms their authors publish. */
export function readData(folder: string): BotData {
  const lines = (file: string): string[] =>
    readFileSync(join(folder, file), "utf8")
      .replace(/^\ufeff/, "")
      .split(/\r?\n/)
      .filter((line) => line !== "");
  const banking = (part: string): Asked[] => {
    const labels = lines(`banking77/${part}.label`);
    return lines(`banking77/${part}.seq.in`).map((text, at) => ({ text, intent: labels[at] ?? "" }));
  };
  const clinc = JSON.parse(readFileSync(join(folder, "clinc150/data_small_dev.json"), "utf8")) as Record<
    string,
    [string, string][]
  >;
  const part = (name: string): Asked[] => (clinc[name] ?? []).map(([text, intent]) => ({ text, intent }));
  return {
    banking: { train: banking("train"), tenShot: banking("train_10"), valid: banking("valid") },
    clinc: { train: part("train"), valid: part("val"), outOfScope: [...part("oos_train"), ...part("oos_val")] },
    lcqmc: {
      pairs: lines("zh/lcqmc-dev.txt").map((line) => {
        const [first = "", second = "", label] = line.split("\t");
        return { first, second, isSame: label === "1" };
      }),
    },
    crosswoz: customerTurns(gunzipSync(readFileSync(join(folder, "dialogues/crosswoz-val.jsonl.gz"))).toString("utf8")),
  };
}

function customerTurns(jsonLines: string): string[] {
  const said = jsonLines
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => (JSON.parse(line) as { turns: { role: string; text: string }[] }).turns)
    .filter((turn) => turn.role === "customer")
    .map((turn) => turn.text);
  return [...new Set(said)];
}

/**
 * LCQMC as retrieval. Pairs of the same meaning are joined into entries (A = B and B = C make one), because many
 * sentences stand in several pairs. Indexed: every second sentence. Asked: every first one; `unseen` leaves out those
 * whose own words are indexed.
 */
export function retrievalOf(pairs: BotData["lcqmc"]["pairs"]): { indexed: Asked[]; asked: Asked[]; unseen: Asked[] } {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const key = (text: string): string => keyOf(normalise(text)).replaceAll(" ", "");
  const same = pairs.filter((pair) => pair.isSame);
  for (const { first, second } of same) parent.set(root(key(first)), root(key(second)));
  const distinct = (texts: string[]): Map<string, Asked> =>
    new Map(texts.map((text) => [key(text), { text, intent: root(key(text)) }]));
  const indexed = distinct(same.map((pair) => pair.second));
  const asked = distinct(same.map((pair) => pair.first));
  const unseen = [...asked].filter(([own]) => !indexed.has(own)).map(([, one]) => one);
  return { indexed: [...indexed.values()], asked: [...asked.values()], unseen };
}
