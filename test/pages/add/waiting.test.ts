import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/core/ingest/index.ts';
import type { ArticleHead } from '../../../src/core/bitext/index.ts';
import type { BitextRow } from '../../../src/library/index.ts';
import type { Taken } from '../../../src/pages/add/draft.ts';
import { waitingAmong } from '../../../src/pages/add/waiting.ts';

const EN = 'https://paper.example/en/1';
const KO = 'https://paper.example/ko/1';

function row(id: string, heads: BitextRow['heads'], more: Partial<BitextRow> = {}): BitextRow {
  const tally = { one: 0, merged: 0, translationOnly: 1, originalOnly: 0, unsure: 0 };
  return {
    id,
    titles: {},
    heads,
    pairs: 1,
    tally,
    minutes: 1,
    addedAt: 1,
    opens: 0,
    progress: 0,
    whole: true,
    ...more,
  };
}

const head = (lang: string, more: Partial<ArticleHead> = {}): ArticleHead => ({ lang, title: lang, ...more });
const taken = (lang: string, more: Partial<ArticleHead> = {}, editions: readonly Edition[] = []): Taken => ({
  article: { ...head(lang, more), blocks: [] },
  pictures: [],
  page: { editions },
});

describe('what waits for an article', () => {
  test.each([
    ['it names the one that waits', taken('ko', { originalUrl: `${EN}#top` }), head('en', { url: EN })],
    ['it lists it as an edition', taken('ko', {}, [{ url: EN, lang: 'en' }]), head('en', { url: `${EN}/` })],
    ['it is named itself', taken('ko', { url: KO }), head('en', { originalUrl: KO })],
  ])('is sure where %s', (_, brought, waits) => {
    expect(waitingAmong([row('one', { translation: waits })], brought).sure?.id).toBe('one');
  });

  test('is only offered without an address, the newest first', () => {
    const rows = [1, 3, 2].map((addedAt) => row(`at ${addedAt}`, { translation: head('en') }, { addedAt }));
    const { sure, offered } = waitingAmong(rows, taken('ko', { url: KO }));
    expect(sure).toBeUndefined();
    expect(offered.map(({ id }) => id)).toEqual(['at 3', 'at 2', 'at 1']);
  });

  test('is nothing that is whole, of the same language, or came with the app', () => {
    const rows = [
      row('whole', { translation: head('en', { url: EN }), original: head('ko') }),
      row('same', { original: head('ko', { url: EN }) }),
      row('sample', { translation: head('en') }, { sample: true }),
    ];
    expect(waitingAmong(rows, taken('ko', { originalUrl: EN }))).toEqual({ offered: [] });
  });
});
