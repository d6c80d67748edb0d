import type { LineResult } from "./report.js";

/** Which figure of ours is followed from size to size: of the first row, or of the one so called. */
const FOLLOWED: readonly { id: string; row?: string; column: string; target: string }[] = [
  { id: "P1", column: "CPU ms/request", target: "≤ 1.3×" },
  { id: "P2", column: "CPU ms/request", target: "≤ 1.3×" },
  { id: "P3", column: "one by one p50 ms", target: "≤ 1.3×" },
  { id: "P4", column: "CPU ms/message", target: "≤ 1.3×" },
  { id: "P9", row: "all", column: "p95", target: "below linear" },
];

export interface Measured {
  /** Messages in the measured workspace. */
  readonly size: number;
  readonly lines: readonly LineResult[];
}

/** P12: what costs become as a workspace grows; null where there is but one size. */
export function growthLine(measured: readonly Measured[]): LineResult | null {
  if (measured.length < 2) return null;
  const rows = FOLLOWED.flatMap(({ id, row, column, target }) => {
    const figures = measured.map(({ lines }) => figureOf(lines, id, column, row));
    const [least, most] = [figures[0], figures.at(-1)];
    if (figures.every((figure) => figure === null)) return [];
    const growth = least && most ? `${(most / least).toFixed(2)}×` : "";
    return [[`${id}, ${column}`, ...figures.map((figure) => figure?.toString() ?? ""), growth, target]];
  });
  return {
    id: "P12",
    title: "Growth with the messages of the workspace",
    head: ["line", ...measured.map(({ size }) => size.toLocaleString("en")), "last ÷ first", "target"],
    rows,
    notes: [],
  };
}

function figureOf(lines: readonly LineResult[], id: string, column: string, name?: string): number | null {
  const line = lines.find((one) => one.id === id);
  const at = line?.head.indexOf(column) ?? -1;
  const row = name ? line?.rows.find(([first]) => first === name) : line?.rows[0];
  const figure = at < 0 ? Number.NaN : Number.parseFloat(row?.[at] ?? "");
  return Number.isFinite(figure) ? figure : null;
}
