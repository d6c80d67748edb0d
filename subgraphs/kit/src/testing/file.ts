import { lists } from "../asked.columns.js";

// Every list is narrowed from its first use on, so that whoever reads what was not asked for is found here.
Object.assign(lists, { usesBefore: 0, mostOfNoun: Number.POSITIVE_INFINITY });

/**
 * What the present test file has running. Files follow one another in one process: what a file started and did not
 * stop would go on reading and writing while others are tested. So whoever starts something says here how it ends.
 */
const ends: (() => unknown)[] = [];

/** Ends with the file, last started first. Whoever ends it sooner lets it be ended twice. */
export function untilFileEnds(end: () => unknown): void {
  ends.push(end);
}

/** For the runner, after each file: everything is ended, also when some of it fails to. */
export async function endFile(): Promise<void> {
  const failed: unknown[] = [];
  for (let end = ends.pop(); end; end = ends.pop()) {
    try {
      await end();
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, "Something that the file started did not end well.");
}
