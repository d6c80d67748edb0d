import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

export type Role = "customer" | "agent";

export interface Turn {
  role: Role;
  /** Null: the file leaves this answer out; the agent finds one. */
  text: string | null;
}

export interface Dialogue {
  id: string;
  locale: "zh-CN" | "en";
  turns: Turn[];
}

/** Something in a file that is left out, with its place. */
export interface Skipped {
  where: string;
  why: string;
}

export interface Script {
  dialogues: Dialogue[];
  skipped: Skipped[];
}

/** The graph refuses longer messages. Characters. */
const LONGEST_TEXT = 4_000;

/** Reads files of JSON Lines, plain or gzip (`.gz`); bad lines and empty turns are named and left out. */
export async function readScript(files: readonly string[]): Promise<Script> {
  const script: Script = { dialogues: [], skipped: [] };
  for (const file of files) {
    const raw = createReadStream(file);
    const input: Readable = file.endsWith(".gz") ? raw.pipe(createGunzip()) : raw;
    raw.on("error", (error) => input.destroy(error));
    let line = 0;
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (text.trim() !== "") readLine(text, `${file}:${line}`, script);
    }
  }
  return script;
}

/** Adds the dialogue of one line to the script, or why it cannot be played. */
export function readLine(text: string, where: string, script: Script): void {
  const skip = (why: string, place = where) => script.skipped.push({ where: place, why });
  let line: { id?: unknown; lang?: unknown; turns?: unknown };
  try {
    line = JSON.parse(text) as typeof line;
  } catch (error) {
    return void skip(`not JSON: ${(error as Error).message}`);
  }
  if (typeof line !== "object" || line === null || !Array.isArray(line.turns)) return void skip("has no list of turns");
  const said: (Turn & { number: number | undefined })[] = [];
  for (const [index, turn] of (line.turns as unknown[]).entries()) {
    const place = `${where} turn ${index + 1}`;
    const { role, text: words, turn: number } = (turn ?? {}) as Record<string, unknown>;
    if (role !== "customer" && role !== "agent") return void skip(`unknown role ${JSON.stringify(role)}`, place);
    if (typeof words !== "string") return void skip("the text is not a string", place);
    if (words.length > LONGEST_TEXT) return void skip(`longer than ${LONGEST_TEXT} characters`, place);
    if (words.trim() === "") skip("empty turn", place);
    else said.push({ role, text: words.trim(), number: typeof number === "number" ? number : undefined });
  }
  const first = said.findIndex((turn) => turn.role === "customer");
  if (first < 0) return void skip("no customer turn");
  if (first > 0) skip(`${first} agent turns before the customer's first`);
  const turns = withAnswers(said.slice(first));
  const id = typeof line.id === "string" || typeof line.id === "number" ? String(line.id) : where;
  script.dialogues.push({ id, locale: String(line.lang ?? "").startsWith("zh") ? "zh-CN" : "en", turns });
}

/**
 * A dialogue without any agent turn gets an open one after each customer turn; where turns are numbered, only where
 * the numbers leave room for it (two in a row were said in a row) and at the end.
 */
function withAnswers(said: readonly (Turn & { number: number | undefined })[]): Turn[] {
  const isOneSided = said.every((turn) => turn.role === "customer");
  return said.flatMap(({ role, text, number }, index) => {
    const next = said[index + 1]?.number;
    const isInARow = number !== undefined && next !== undefined && next - number === 1;
    const turn: Turn = { role, text };
    return isOneSided && !isInARow ? [turn, { role: "agent" as const, text: null }] : [turn];
  });
}
