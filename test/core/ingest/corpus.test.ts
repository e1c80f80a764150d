import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeText, IngestError, ingestPage } from '../../../src/core/ingest/index.ts';
import { decode, pageOf } from '../../../src/node/page/index.ts';

const folder = new URL('corpus/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** What a page gives, or the code that it is refused with. */
function readPage(name: string): unknown {
  const html = decodeText(readFileSync(new URL(name, folder)), decode);
  try {
    return ingestPage(pageOf(html));
  } catch (error) {
    if (error instanceof IngestError) return { refused: error.code };
    throw error;
  }
}

describe('pages in the shapes of newspapers', () => {
  test('there are enough of them', () => expect(pages.length).toBeGreaterThanOrEqual(40));

  test.each(pages)('%s', (name) => {
    const wanted = JSON.parse(
      readFileSync(new URL(name.replace('.html', '.json'), folder), 'utf8'),
    ) as object;
    expect(readPage(name)).toEqual('refused' in wanted ? wanted : { pictures: [], editions: [], ...wanted });
  });
});
