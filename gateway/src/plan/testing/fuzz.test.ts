import { parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { dependsOnType } from "../shape/select.js";
import { desk, newContext, ours, stock } from "./desk.js";
import { QueryWriter, type RandomQuery, seeded } from "./query.writer.js";

const SEED = 20261;
const QUERIES_PER_SEED = 60;

/** Valid queries whose answers the stock gateway can get right once their conditions are carried out. */
function queries(seed: number): RandomQuery[] {
  const writer = new QueryWriter(desk.schema, seeded(seed));
  const written: RandomQuery[] = [];
  while (written.length < QUERIES_PER_SEED) {
    const query = writer.write();
    const documents = [parse(query.text), parse(query.plain)];
    const isUsable = documents.every(
      (document) => validate(desk.schema, document).length === 0 && !dependsOnType(document),
    );
    if (isUsable) written.push(query);
  }
  return written;
}

interface Told {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
}

const messagesOf = (errors: readonly Told[]): string[] => [...new Set(errors.map(({ message }) => message))];

/** Whether an error's path ends at, or passes, a null of the answer. */
function leadsToNull(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const key of path) {
    if (value === null) return true;
    if (typeof value !== "object") return false;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value === null;
}

describe("random queries", () => {
  for (const [index, down] of [[], [], [], ["tickets"], ["customers"], ["workspace"]].entries()) {
    const seed = SEED + index;
    const name = down.length > 0 ? ` without ${down.join()}` : "";

    it(`are answered as the stock gateway does, seed ${seed}${name}`, async () => {
      for (const { plain, variables } of queries(seed)) {
        const mine = await ours(plain, variables, newContext(down));
        const theirs = await stock(plain, variables, newContext(down));
        // By value: the planner's own merging of fragments moves keys in the stock gateway's answers.
        expect(JSON.parse(JSON.stringify(mine.data)), plain).toEqual(theirs.data);
        if (down.length > 0) continue;
        const told: readonly Told[] = mine.errors ?? [];
        for (const { path = [] } of told)
          expect(leadsToNull(mine.data, path), `${path.join(".")} of ${plain}`).toBe(true);
        // The stock gateway also tells errors of fields that are not in the answer, and miscounts
        // paths where entities are null; what it tells rightly has to be told here too.
        const toldByStock: readonly Told[] = theirs.errors ?? [];
        const rightly = toldByStock.filter(({ path = [] }) => leadsToNull(mine.data, path));
        expect(messagesOf(told), plain).toEqual(expect.arrayContaining(messagesOf(rightly)));
        const surplus = messagesOf(told).filter((message) => !message.startsWith("A value is not"));
        expect(messagesOf(toldByStock), plain).toEqual(expect.arrayContaining(surplus));
      }
    });

    it(`are answered as if what is skipped had never been there, seed ${seed}${name}`, async () => {
      for (const { text, plain, variables } of queries(seed)) {
        const mine = await ours(text, variables, newContext(down));
        const pruned = await ours(plain, variables, newContext(down));
        expect(JSON.stringify(mine), text).toBe(JSON.stringify(pruned));
      }
    });
  }
});
