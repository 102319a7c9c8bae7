import { defineConfig } from '@playwright/test';
import { resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '..');
const output = resolve(repository, 'test/.output');

export default defineConfig({
  testDir: resolve(repository, 'test/e2e'),
  outputDir: resolve(output, 'e2e'),
  // One window at a time: the tests share one virtual screen, and the keyboard focus on it.
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // No second tries: a test that fails now and then is a fault to be found.
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: resolve(output, 'playwright.json') }]],
  projects: [
    { name: 'e2e', testMatch: '**/*.e2e.ts' },
    { name: 'screenshots', testMatch: '**/*.shots.ts' },
  ],
});
