import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed and failed. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** Reads the report of vitest's JSON reporter. No file means no tests ran. */
export function readVitestCounts(file: string): TestCounts {
  const report = readReport(file);
  return { passed: count(report, 'numPassedTests'), failed: count(report, 'numFailedTests') };
}

/** Reads the report of Playwright's JSON reporter. No file means no tests ran. */
export function readPlaywrightCounts(file: string): TestCounts {
  const stats = readReport(file)['stats'];
  const numbers = isRecord(stats) ? stats : {};
  return {
    passed: count(numbers, 'expected') + count(numbers, 'flaky'),
    failed: count(numbers, 'unexpected'),
  };
}

/** Both together. */
export function addCounts(one: TestCounts, other: TestCounts): TestCounts {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/**
 * The closing line of a test run. A step that failed without a failing test (a type error, a broken build) still
 * counts as one failure: a line that says "0 failed" must mean it.
 */
export function closingLine(counts: TestCounts, stepFailed: boolean): string {
  const failed = stepFailed ? Math.max(counts.failed, 1) : counts.failed;
  return `${counts.passed} passed, ${failed} failed`;
}

type Report = Readonly<Record<string, unknown>>;

function readReport(file: string): Report {
  if (!existsSync(file)) return {};
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isRecord(report) ? report : {};
}

function isRecord(value: unknown): value is Report {
  return typeof value === 'object' && value !== null;
}

function count(report: Report, name: string): number {
  const value = report[name];
  return typeof value === 'number' ? value : 0;
}
