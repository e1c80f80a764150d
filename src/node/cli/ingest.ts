import { parseArgs } from 'node:util';
import type { IngestHints } from '../../core/ingest/index.ts';
import { readArticle } from './article.ts';
import { UsageError } from '../command/index.ts';

const options = { url: { type: 'string' }, lang: { type: 'string' } } as const;

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** `ingest FILE [--url URL] [--lang en|ko]`: the article in the file, as JSON. */
export async function ingestCommand(args: string[]): Promise<string> {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('ingest takes one file');
  if (values.lang !== undefined && values.lang !== 'en' && values.lang !== 'ko')
    throw new UsageError('--lang is en or ko');
  if (values.url !== undefined && !/^https?:\/\/\S+$/i.test(values.url))
    throw new UsageError('--url is an http or https address');
  const hints: IngestHints = {
    ...(values.lang === undefined ? {} : { lang: values.lang }),
    ...(values.url === undefined ? {} : { url: values.url }),
  };
  return JSON.stringify(await readArticle(file, hints), null, 2);
}
