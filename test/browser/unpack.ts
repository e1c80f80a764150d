import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { CACHE } from './cache.ts';

interface Unpacked {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

function unpackInto(folder: string, packed: string): void {
  const chrome = join(folder, 'chromium');
  writeFileSync(chrome, brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))));
  chmodSync(chrome, 0o755);
  for (const name of ['al2023', 'swiftshader']) {
    const input = brotliDecompressSync(readFileSync(join(packed, `${name}.tar.br`)));
    execFileSync('tar', ['-x', '--no-same-owner', '-C', folder], { input });
  }
}

/** The Chromium of `@sparticuz/chromium`, unpacked once; undefined where it cannot run (it is for Linux on x64). */
export function unpackedChromium(): Unpacked | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packed = join(entry.slice(0, entry.lastIndexOf('@sparticuz')), '@sparticuz/chromium/bin');
  const stamp = createHash('sha256')
    .update(readFileSync(join(dirname(packed), 'package.json')))
    .digest('hex');
  const folder = join(CACHE, `chromium-${stamp.slice(0, 12)}`);
  if (!existsSync(folder)) {
    mkdirSync(CACHE, { recursive: true });
    const temporary = mkdtempSync(join(CACHE, 'unpacking-'));
    unpackInto(temporary, packed);
    // Another run may have been quicker: then its folder stays, and ours goes.
    if (existsSync(folder)) rmSync(temporary, { recursive: true });
    else renameSync(temporary, folder);
  }
  return { executablePath: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: join(folder, 'lib') } };
}
