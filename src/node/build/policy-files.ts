import type { Plugin } from 'vite';
import { cacheControl, HASHED_FOLDER, META_CONTENT_POLICY, SECURITY_HEADERS } from '../policy.ts';

/** The rules of `_headers`, by the pattern of the address. Patterns may not overlap in one header: hosts join the values. */
function headersFile(): string {
  const rules: [string, Readonly<Record<string, string>>][] = [['/*', SECURITY_HEADERS]];
  for (const path of [`${HASHED_FOLDER}/*`, '', 'index.html', 'sw.js', 'manifest.webmanifest', 'samples/*'])
    rules.push([`/${path}`, { 'Cache-Control': cacheControl(path) }]);
  return rules
    .map(([pattern, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${pattern}\n${lines.join('')}`;
    })
    .join('');
}

/** Puts the policy into the built page, and into `_headers` for the static hosts that read it. */
export function policyFiles(): Plugin {
  return {
    name: 'naranhi:policy-files',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: META_CONTENT_POLICY },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}
