import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CACHE } from './cache.ts';

/** The environment that gives a browser on Linux a Korean font beside the machine's own; nothing elsewhere. */
export function fontSettings(): Record<string, string> {
  if (process.platform !== 'linux') return {};
  const fonts = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/nanum-myeongjo/package.json'),
  );
  const file = join(CACHE, 'fonts.conf');
  mkdirSync(CACHE, { recursive: true });
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir>${join(CACHE, 'fontconfig')}</cachedir>
</fontconfig>
`;
  if (!existsSync(file)) writeFileSync(file, text);
  return { FONTCONFIG_FILE: file };
}
