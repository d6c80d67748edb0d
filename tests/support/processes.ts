import { execFile } from "node:child_process";
import { promisify } from "node:util";

export interface FoundProcess {
  readonly pid: number;
  readonly command: string;
}

/** The processes that a process started, and theirs, as the system lists them now. */
export async function descendants(root: number): Promise<FoundProcess[]> {
  const { stdout } = await promisify(execFile)("ps", ["-e", "-ww", "-o", "pid=,ppid=,args="]);
  const byParent = new Map<number, FoundProcess[]>();
  for (const line of stdout.split("\n")) {
    const match = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line);
    if (!match) continue;
    const parent = Number(match[2]);
    byParent.set(parent, [...(byParent.get(parent) ?? []), { pid: Number(match[1]), command: match[3] as string }]);
  }
  const found: FoundProcess[] = [];
  for (const queue = [root]; queue.length > 0; ) {
    const children = byParent.get(queue.shift() as number) ?? [];
    found.push(...children);
    queue.push(...children.map(({ pid }) => pid));
  }
  return found;
}

/** Whether the process is still there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Asks until the answer is yes. @throws Error naming what was waited for when it does not come. */
export async function until(what: string, withinMs: number, isSo: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Not within ${withinMs / 1_000} s: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
