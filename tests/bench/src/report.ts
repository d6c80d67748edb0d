import { cpus, totalmem } from "node:os";

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
  readonly size: number;
  readonly load: string;
}

export function markdown(head: Head, lines: readonly LineResult[]): string {
  const cpu = cpus();
  const parts = [
    "# Results of the bench",
    "",
    `Command: \`${head.command}\`  `,
    `At: ${new Date().toISOString()}  `,
    `Machine: ${cpu.length} × ${cpu[0]?.model ?? "unknown"}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, load before the run ${head.load}  `,
    `Versions: Node ${process.version}, ${head.versions}  `,
    `Data: ${head.size.toLocaleString("en")} messages in the measured workspace, a tenth as many in another; row-level security on everywhere.`,
    "",
    "All sides run on this machine in one run, one after the other, with the load beside them: compare rows, not runs. CPU is that of every",
    "process of the side and of PostgreSQL, without the load's, and steadier than time where others use the machine.",
    "",
  ];
  for (const { id, title, head: names, rows, notes } of lines) {
    parts.push(
      `## ${id}: ${title}`,
      "",
      tableRow(names),
      tableRow(names.map((_, i) => (i === 0 ? "---" : "---:"))),
      ...rows.map(tableRow),
      "",
    );
    for (const note of notes) parts.push(`- ${note}`);
    if (notes.length) parts.push("");
  }
  return parts.join("\n");
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
