import type { PlaywrightTestConfig } from '@playwright/test';
import config from '../playwright.config.ts';

/** Measures the reader; no part of the tests. */
const bench: PlaywrightTestConfig = {
  ...config,
  testDir: '.',
  testMatch: 'reader.bench.ts',
  timeout: 600_000,
  workers: 1,
  retries: 0,
  reporter: [['dot']],
};

export default bench;
