import { defineConfig } from '@playwright/test';
import { findBrowser, FLAGS } from './browser.ts';
import { CACHE } from './cache.ts';

const { executablePath, env } = findBrowser();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: `${CACHE}/results`,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  workers: 2,
  // A machine that stalls is not the page's fault; what passed only the second time is listed as flaky.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    launchOptions: { executablePath, env, args: FLAGS, chromiumSandbox: false },
    trace: 'off',
  },
});
