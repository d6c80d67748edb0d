import { parseArgs } from "node:util";

export const LINES = ["P1", "P2", "P3", "P4", "P5", "P7", "P9", "P11"] as const;
export type LineName = (typeof LINES)[number];

export interface Options {
  /** Messages in the measured workspace, one run after the other. */
  readonly sizes: readonly number[];
  readonly only: readonly LineName[];
  /** Sides of P1, P2 and P4 to run; empty = all. */
  readonly sides: readonly string[];
  /** Folder or file with dialogues (JSON Lines, may be gzipped); null = the texts that come along. */
  readonly dialogues: string | null;
  readonly warmSeconds: number;
  /** For each measurement, all its rounds together. */
  readonly seconds: number;
  readonly connections: number;
  /** Sockets of P5. */
  readonly sockets: readonly number[];
  /** File for the result; null = only the terminal. */
  readonly out: string | null;
  /** Write a CPU profile of our side of P1, P2 and P4 here. */
  readonly profile: string | null;
}

export const USAGE = `npm run bench -- [--only P1,P3] [--sides ours,hive] [--size 10000,1000000] [--dialogues <file or folder>]
  [--seconds 12] [--warm 4] [--connections 20] [--sockets 1000,10000] [--out <file>] [--no-out] [--profile <folder>]`;

/** @throws Error that says what is wrong with the words. */
export function readOptions(words: readonly string[], out: string): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      size: { type: "string", default: "10000" },
      only: { type: "string", default: LINES.join(",") },
      sides: { type: "string", default: "" },
      dialogues: { type: "string" },
      seconds: { type: "string", default: "12" },
      warm: { type: "string", default: "4" },
      connections: { type: "string", default: "20" },
      sockets: { type: "string", default: "1000,10000" },
      out: { type: "string", default: out },
      "no-out": { type: "boolean", default: false },
      profile: { type: "string" },
    },
  });
  const number = (name: "size" | "seconds" | "warm" | "connections", text = values[name]) => {
    const value = Number(text.replaceAll("_", ""));
    if (!(value > 0)) throw new Error(`--${name} needs a number above 0.`);
    return value;
  };
  const only = values.only.split(",").map((name) => {
    const line = LINES.find((known) => known === name.trim().toUpperCase());
    if (!line) throw new Error(`There is no line ${name}: ${LINES.join(", ")}.`);
    return line;
  });
  return {
    sizes: values.size.split(",").map((text) => number("size", text)),
    only,
    sides: values.sides.split(",").filter(Boolean),
    dialogues: values.dialogues ?? null,
    seconds: number("seconds"),
    warmSeconds: number("warm"),
    connections: number("connections"),
    sockets: values.sockets.split(",").map(Number),
    out: values["no-out"] ? null : values.out,
    profile: values.profile ?? null,
  };
}
