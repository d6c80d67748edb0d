import { expect, test } from "vitest";
import en from "./en/index.js";
import zh from "./zh/index.js";

type Texts = { readonly [key: string]: string | Texts };

function flat(texts: Texts, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
}

const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}|<(\w+)>/g)].map((match) => match[0]).sort();

test("every text exists in both languages and carries the same figures and names", () => {
  const [english, chinese] = [new Map(flat(en)), new Map(flat(zh))];
  const plain = [...english].filter(([key]) => !key.endsWith("_one"));
  expect([...chinese.keys()].sort()).toEqual(plain.map(([key]) => key).sort());
  for (const [key, text] of plain) expect([key, holes(chinese.get(key) ?? "")]).toEqual([key, holes(text)]);
});

test("no Chinese text was left in English", () => {
  const same = flat(zh).filter(
    ([, text]) => /\p{L}/u.test(text.replaceAll(/\{\{[^}]*\}\}/g, "")) && !/\p{Script=Han}/u.test(text),
  );
  expect(same.map(([, text]) => text)).toEqual(["VIP"]);
});
