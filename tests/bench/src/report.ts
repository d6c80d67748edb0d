import { cpus, totalmem } from "node:os";
import { growthLine, type Measured } from "./growth.js";

export type Cell = string;

export interface LineResult {
  readonly id: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What was left out or has to be known to read the figures. */
  readonly notes: readonly string[];
}

export const ratio = (value: number): string => (Number.isFinite(value) ? `${value.toFixed(2)}×` : "");

export interface Head {
  readonly command: string;
  readonly versions: string;
  readonly load: string;
  readonly at: Date;
}

/** One part for each size, and what has grown between them. */
export function markdown(head: Head, measured: readonly Measured[]): string {
  const cpu = cpus();
  const growth = growthLine(measured);
  return [
    "# Results of the bench",
    "",
    `Command: \`${head.command}\`  `,
    `At: ${head.at.toISOString()}  `,
    `Machine: ${cpu.length} × ${cpu[0]?.model ?? "unknown"}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, load before the run ${head.load}  `,
    `Versions: Node ${process.version}, ${head.versions}  `,
    "Beside the measured workspace another one with a tenth as many messages; row-level security on everywhere.",
    "",
    "All sides of a line run on this machine in one run, one after the other, with the load beside them: compare rows, not runs. CPU is that of",
    "every process of the side and of PostgreSQL, without the load's, and steadier than time where others use the machine.",
    "",
    ...measured.flatMap(({ size, lines }) => [
      `## ${size.toLocaleString("en")} messages`,
      "",
      ...lines.flatMap((line) => section(line, "###")),
    ]),
    ...(growth ? section(growth, "##") : []),
  ].join("\n");
}

function section({ id, title, head, rows, notes }: LineResult, level: string): string[] {
  return [
    `${level} ${id}: ${title}`,
    "",
    tableRow(head),
    tableRow(head.map((_, i) => (i === 0 ? "---" : "---:"))),
    ...rows.map(tableRow),
    "",
    ...notes.map((note) => `- ${note}`),
    ...(notes.length ? [""] : []),
  ];
}

const tableRow = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;

/** The same for a terminal. */
export function terminal({ id, title, head, rows, notes }: LineResult): string {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ");
  return ["", `${id}: ${title}`, line(head), ...rows.map(line), ...notes.map((note) => `  ${note}`)].join("\n");
}
