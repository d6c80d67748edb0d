import type { TestSpecification } from "vitest/node";
import { BaseSequencer } from "vitest/node";

/** What runs the whole program takes longest; begun last, one such file would keep a core waiting at the end. */
const LONG = [/\/tests\/browser\//, /\/tests\/(journeys|contract|live|files)\//];

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const found = LONG.findIndex((kind) => kind.test(moduleId));
      return found < 0 ? LONG.length : found;
    };
    // Within a kind as the runner has it: what took long the last time, else the largest files.
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
