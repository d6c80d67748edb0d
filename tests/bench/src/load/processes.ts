import { readdirSync, readFileSync } from "node:fs";

/** Clock ticks per second in /proc (`getconf CLK_TCK`); 100 on every Linux in use. */
const TICKS = 100;

interface Seen {
  readonly parent: number;
  /** Ticks of the process and of its children that have ended. */
  readonly ticks: number;
}

function table(): Map<number, Seen> {
  const seen = new Map<number, Seen>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "latin1");
      // The name in parentheses may hold anything; what follows the last one is numbers (proc_pid_stat(5)).
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      const [utime, stime, cutime, cstime] = fields.slice(11, 15).map(Number) as [number, number, number, number];
      seen.set(Number(name), { parent: Number(fields[1]), ticks: utime + stime + cutime + cstime });
    } catch {
      // Ended in the meantime: its parent has its time now.
    }
  }
  return seen;
}

function treeOf(root: number, seen: ReadonlyMap<number, Seen>): number[] {
  const children = Map.groupBy(
    [...seen].map(([pid, { parent }]) => ({ pid, parent })),
    ({ parent }) => parent,
  );
  const found: number[] = [];
  const visit = (pid: number) => {
    found.push(pid);
    for (const child of children.get(pid) ?? []) visit(child.pid);
  };
  if (seen.has(root)) visit(root);
  return found;
}

/** CPU milliseconds that the process and everything below it have used so far, the ended included. */
export function cpuMs(root: number): number {
  const seen = table();
  return treeOf(root, seen).reduce((sum, pid) => sum + (seen.get(pid)?.ticks ?? 0), 0) * (1_000 / TICKS);
}

/** Holds the process and everything below it still, or lets it go on. */
export function hold(root: number, isHeld: boolean): void {
  for (const pid of treeOf(root, table())) {
    try {
      process.kill(pid, isHeld ? "SIGSTOP" : "SIGCONT");
    } catch {
      // Ended in the meantime.
    }
  }
}

export interface Memory {
  readonly processes: number;
  readonly rssMb: number;
  /** Proportional: what is shared counts once. */
  readonly pssMb: number;
}

export function memoryOf(root: number): Memory {
  let [rss, pss, processes] = [0, 0, 0];
  for (const pid of treeOf(root, table())) {
    try {
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "latin1");
      rss += Number(/^Rss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
      pss += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
      processes++;
    } catch {
      // Ended in the meantime.
    }
  }
  return { processes, rssMb: rss / 1_024, pssMb: pss / 1_024 };
}

export const sum = (a: Memory, b: Memory): Memory => ({
  processes: a.processes + b.processes,
  rssMb: a.rssMb + b.rssMb,
  pssMb: a.pssMb + b.pssMb,
});
