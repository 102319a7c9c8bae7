import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { closingLine, readPlaywrightCounts, readVitestCounts } from '../../build/scripts/testing/counts.ts';
import { parseEndToEndArguments } from '../../build/scripts/testing/playwright-arguments.ts';
import { testEnvironment } from '../../build/scripts/testing/run-as.ts';
import { runSteps, summarise } from '../../build/scripts/testing/steps.ts';
import { environmentFor } from '../../build/scripts/testing/test-user.ts';

function reportWith(content: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('the closing line', () => {
  test('counts what both runners report', () => {
    expect(readVitestCounts(reportWith({ numPassedTests: 12, numFailedTests: 1 }))).toEqual({
      passed: 12,
      failed: 1,
    });
    expect(readPlaywrightCounts(reportWith({ stats: { expected: 4, unexpected: 2, flaky: 1 } }))).toEqual({
      passed: 5,
      failed: 2,
    });
  });

  test('a report that was never written counts nothing', () => {
    expect(readVitestCounts('/nowhere/vitest.json')).toEqual({ passed: 0, failed: 0 });
    expect(readPlaywrightCounts('/nowhere/playwright.json')).toEqual({ passed: 0, failed: 0 });
  });

  test('never says "0 failed" when a step failed', () => {
    expect(closingLine({ passed: 3, failed: 0 }, false)).toBe('3 passed, 0 failed');
    expect(closingLine({ passed: 3, failed: 0 }, true)).toBe('3 passed, 1 failed');
    expect(closingLine({ passed: 3, failed: 2 }, true)).toBe('3 passed, 2 failed');
  });
});

describe('steps', () => {
  const step = (name: string, succeeds: boolean, ran: string[]) => ({
    name,
    run: () => {
      ran.push(name);
      return Promise.resolve(succeeds);
    },
  });

  test('stop after the first that fails, and the rest is listed as not reached', async () => {
    const ran: string[] = [];
    const steps = [step('check', true, ran), step('build', false, ran), step('e2e', true, ran)];
    let clock = 0;
    const results = await runSteps(steps, () => (clock += 1500));
    expect(ran).toEqual(['check', 'build']);
    expect(summarise(steps, results)).toEqual([
      '  check          ok         1.5 s',
      '  build          FAILED     1.5 s',
      '  e2e            not reached',
    ]);
  });
});

describe('the end-to-end run', () => {
  test('tests run unless another project is named; --no-build is ours', () => {
    expect(parseEndToEndArguments([])).toEqual({ build: true, forPlaywright: ['--project=e2e'] });
    expect(parseEndToEndArguments(['--no-build', '-g', 'plan'])).toEqual({
      build: false,
      forPlaywright: ['--project=e2e', '-g', 'plan'],
    });
    expect(parseEndToEndArguments(['--project=screenshots']).forPlaywright).toEqual([
      '--project=screenshots',
    ]);
    expect(parseEndToEndArguments(['--project', 'screenshots']).forPlaywright).toEqual([
      '--project',
      'screenshots',
    ]);
  });

  test("the user gets none of root's places", () => {
    const user = { name: 'tester', home: '/home/tester' };
    const env = environmentFor(user, {
      HOME: '/root',
      PATH: '/bin',
      npm_config_cache: '/root/.npm',
      XDG_CACHE_HOME: '/root/.cache',
      INIT_CWD: '/root',
      CI: 'true',
    });
    expect(env).toEqual({
      PATH: '/bin',
      CI: 'true',
      HOME: '/home/tester',
      USER: 'tester',
      LOGNAME: 'tester',
    });
  });

  test('the sandbox is expected only where it is on, whatever was set outside', () => {
    const runtime = { kind: 'electron', dist: '/dist', executable: '/dist/electron', version: '1' } as const;
    const outside = { DESK_EXPECT_SANDBOX: '1', ELECTRON_RUN_AS_NODE: '1' };
    expect(testEnvironment({ user: null, runtime, sandbox: false }, outside)).toEqual({
      ELECTRON_OVERRIDE_DIST_PATH: '/dist',
      ELECTRON_EXEC_PATH: '/dist/electron',
    });
    expect(testEnvironment({ user: null, runtime, sandbox: true }, {})['DESK_EXPECT_SANDBOX']).toBe('1');
  });
});
