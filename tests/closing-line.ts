import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Ends a run with one plain line that any summary of test runs can read. */
export default class ClosingLine implements Reporter {
  private readonly counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };

  onTestCaseResult(test: TestCase): void {
    this.counts[test.result().state]++;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const { passed, failed, skipped, pending } = this.counts;
    // A file that could not even be loaded, or a group whose preparation failed, has no test of its own to fail.
    const broken = modules
      .flatMap((module) => [module, ...module.children.allSuites()])
      .filter((one) => one.errors().length).length;
    console.log(`${passed} passed, ${failed + pending + broken + errors.length} failed, ${skipped} skipped`);
  }
}
