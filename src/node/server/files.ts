import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

export type Coding = 'br' | 'gzip';

/** A file of the build, in memory. */
export interface ServedFile {
  readonly type: string;
  readonly etag: string;
  readonly plain: Bytes;
  /** The file in a coding, compressed when it is first asked for; undefined where it would get no smaller. */
  coded(coding: Coding): Promise<Bytes | undefined>;
}

type Bytes = Uint8Array<ArrayBuffer>;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const COMPRESSED = /^(text\/|application\/(json|javascript|manifest|wasm)|image\/svg)/;

const COMPRESSORS = { br: promisify(brotliCompress), gzip: promisify(gzip) };

async function smaller(plain: Bytes, coding: Coding): Promise<Bytes | undefined> {
  const bytes = new Uint8Array(await COMPRESSORS[coding](plain));
  return bytes.length < plain.length ? bytes : undefined;
}

async function served(path: string): Promise<ServedFile> {
  const plain = new Uint8Array(await readFile(path));
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const made: Partial<Record<Coding, Promise<Bytes | undefined>>> = {};
  return {
    type,
    plain,
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    async coded(coding) {
      return COMPRESSED.test(type) ? (made[coding] ??= smaller(plain, coding)) : undefined;
    },
  };
}

/**
 * Reads a folder whole, by the paths under it (`assets/a.js`). What is not in it when the server starts cannot be
 * asked for, so that no path leads out of it.
 */
export async function readBuild(folder: string): Promise<ReadonlyMap<string, ServedFile>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => [relative(folder, path).split(sep).join('/'), await served(path)] as const),
  );
  return new Map(files.filter(([path]) => path !== '_headers'));
}
