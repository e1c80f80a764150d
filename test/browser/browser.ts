/** Finds a Chromium for the tests, and gives it a Korean font, without root and without a download. */
import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fontSettings } from './fonts.ts';
import { unpackedChromium } from './unpack.ts';

/** A browser, and the environment that it runs in. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** Flags of every run: no calls home, and no sandbox where root or a container leaves it none. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

function windowsPaths(): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  const programs = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'].concat(
    'Microsoft\\Edge\\Application\\msedge.exe',
  );
  return roots.flatMap((root) => (root ? programs.map((program) => join(root, program)) : []));
}

function installedPaths(): string[] {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') return windowsPaths();
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function environment(added: Record<string, string> = {}): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(kept), ...fontSettings(), ...added };
}

/**
 * The browser of this machine: `CHROME_PATH`, an installed one, Playwright's own, or the one of the registry's package.
 *
 * @throws where there is none, with what to do
 */
export function findBrowser(): Browser {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH names no file: ${wanted}`);
    return { executablePath: wanted, env: environment() };
  }
  const found = [...installedPaths(), chromium.executablePath()].find((path) => existsSync(path));
  if (found) return { executablePath: found, env: environment() };
  const unpacked = unpackedChromium();
  if (unpacked) return { executablePath: unpacked.executablePath, env: environment(unpacked.env) };
  throw new Error(
    'The browser tests found no browser: install Chromium, Chrome or Edge, or set CHROME_PATH to one.',
  );
}
