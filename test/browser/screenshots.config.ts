import type { PlaywrightTestConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** Takes the manifest's screenshots; no part of the tests. */
const screenshots: PlaywrightTestConfig = { ...config, testMatch: 'screenshots.ts' };

export default screenshots;
