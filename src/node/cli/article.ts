import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Article } from '../../core/bitext/index.ts';
import { decodeText, fileKind, IngestError, ingestPage, ingestText } from '../../core/ingest/index.ts';
import type { IngestHints } from '../../core/ingest/index.ts';
import { InputError } from '../command/index.ts';
import { decode, pageOf } from '../page/index.ts';
import { sentenceFor } from './sentences.ts';

/**
 * The article in a text or HTML file, told apart by the file's name.
 *
 * @throws {InputError} where the file cannot be read or holds no article.
 */
export async function readArticle(path: string, hints: IngestHints = {}): Promise<Article> {
  const name = basename(path);
  const kind = fileKind(name);
  try {
    if (kind === 'refused') throw new IngestError('file-kind', { name });
    const text = decodeText(await bytesOf(path), decode);
    return kind === 'page' ? ingestPage(pageOf(text), hints).article : ingestText(text, hints);
  } catch (error) {
    if (error instanceof IngestError) throw new InputError(sentenceFor(error, path));
    throw error;
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new InputError(`${path} does not exist: check the path.`);
    if (code === 'EISDIR') throw new InputError(`${path} is a folder: name a file in it.`);
    throw new InputError(`${path} cannot be read (${String(code)}): check that you may open it.`);
  }
}
