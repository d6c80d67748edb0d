import type { Reporter, SerializedError, TestModule } from "vitest/node";
import { isComplete } from "./needs.js";

/**
 * After everything else, the totals on a line of their own, as `12 passed, 0 failed`: for whoever reads the run by
 * program. What passed only when it was tried again is named. A file that does not load counts as one failure. The
 * complete run may leave nothing out.
 */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      let failed = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state]++;
        if (state === "failed") failed++;
        if (test.diagnostic()?.flaky) console.log(`passed at the second try: ${test.fullName}`);
      }
      if (module.state() === "failed" && failed === 0) count.failed++;
    }
    const leftOut = count.skipped + count.pending;
    if (leftOut) console.log(`${leftOut} left out`);
    if (leftOut && isComplete) {
      console.log("The complete run may leave nothing out.");
      count.failed += leftOut;
      process.exitCode = 1;
    }
    console.log(`\n${count.passed} passed, ${count.failed} failed`);
  }
}
