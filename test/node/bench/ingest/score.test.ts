import { describe, expect, test } from 'vitest';
import { isSameDay } from '../../../../src/node/bench/ingest/days.ts';
import { blocksOfHtml } from '../../../../src/node/bench/ingest/fragment.ts';
import type { BenchPage, Prediction } from '../../../../src/node/bench/ingest/page.ts';
import { isTuned, readingsText } from '../../../../src/node/bench/ingest/report.ts';
import { scorePage } from '../../../../src/node/bench/ingest/score.ts';
import { overlapOf } from '../../../../src/node/bench/ingest/text.ts';

const P = (text: string) => ({ role: 'paragraph', text });
const PAGE: BenchPage = {
  id: 'a',
  lang: 'en',
  source: 'own',
  site: 'quay.example',
  html: '',
  title: 'Quay closed',
  otherTitles: ['The quay is closed'],
  published: '2026-10-05T23:30:00+09:00',
  authors: ['Han Yeoul', 'Moon Bada'],
  blocks: [P('one two three four five six'), { role: 'heading', text: 'Why' }, P('seven eight nine ten')],
  paragraphs: ['one two three four five six', 'seven eight nine ten'],
  headings: ['Why'],
  optional: ['A standfirst of some words'],
  captions: ['The quay at noon, before it closed'],
  spellings: { 'seven eight nine ten': '7 8 9 10' },
};
const RIGHT: Prediction = {
  title: 'quay closed!',
  published: '2026-10-05',
  byline: ['Han Yeoul', 'Moon Bada'],
  blocks: PAGE.blocks,
};
const score = (said: Partial<Prediction>) => scorePage(PAGE, { ...RIGHT, ...said });

describe('a page', () => {
  test('read rightly has every share', () => {
    expect(score({})).toEqual({
      precision: 1,
      recall: 1,
      paragraphs: 1,
      headings: 1,
      leak: 0,
      title: 1,
      date: 1,
      authors: 1,
      bylineClean: 1,
      empty: false,
    });
  });

  test('standfirst and title above the text cost nothing, the same words as another role neither', () => {
    const blocks = [P('Quay closed'), P('A standfirst of some words'), ...PAGE.blocks];
    expect(score({ blocks })).toMatchObject({ precision: 1, recall: 1, paragraphs: 1 });
    expect(
      score({ blocks: [...PAGE.blocks, { role: 'figure', text: 'Some words of a caption' }] }).precision,
    ).toBe(1);
  });

  test('what is too much, missing, merged, or a caption', () => {
    expect(score({ blocks: [...PAGE.blocks, P('eleven twelve thirteen fourteen')] }).precision).toBeLessThan(
      1,
    );
    expect(score({ blocks: PAGE.blocks.slice(0, 2) }).recall).toBeLessThan(1);
    const merged = [P('one two three four five six seven eight nine ten'), { role: 'heading', text: 'Why' }];
    expect(score({ blocks: merged })).toMatchObject({ paragraphs: 0, headings: 1 });
    expect(score({ blocks: [...PAGE.blocks, P('The quay at noon, before it closed. Reuters')] }).leak).toBe(
      1,
    );
    expect(score({ blocks: [] })).toMatchObject({ precision: 0, recall: 0, paragraphs: 0, empty: true });
  });

  test('another spelling of a paragraph', () => {
    expect(score({ blocks: [...PAGE.blocks.slice(0, 2), P('7 8 9 10')] }).paragraphs).toBe(1);
  });

  test('title, date and authors', () => {
    expect(score({ title: 'The quay is closed' }).title).toBe(1);
    expect(score({ title: 'Quay closed | The Paper' }).title).toBe(0);
    expect(score({ published: '2026-10-04' }).date).toBe(0);
    expect(score({ byline: ['Han Yeoul'] })).toMatchObject({ authors: 0.5, bylineClean: 1 });
    expect(score({ byline: ['Han Yeoul', 'Moon Bada', 'The Paper'] })).toMatchObject({
      authors: 1,
      bylineClean: 0,
    });
  });

  test('of which the text alone is known', () => {
    const page = { ...PAGE, body: 'one two three four five', blocks: [], paragraphs: [] };
    const said = scorePage(page, { byline: [], blocks: [P('one two three four five')] });
    expect(said).toMatchObject({ precision: 1, recall: 1 });
    expect(said).not.toHaveProperty('paragraphs');
  });
});

test('Korean is compared by its characters, spacing aside', () => {
  expect(overlapOf('바다가 보이는 마을', '바다가보이는 마을', 'ko')).toEqual({ precision: 1, recall: 1 });
  expect(overlapOf('one two three four five', 'onetwo three four five', 'en').recall).toBe(0);
  expect(overlapOf('a', '', 'en')).toEqual({ precision: 0, recall: 0 });
});

test.each([
  ['2026-10-05T23:30:00+09:00', '2026-10-05T14:30:00Z', true],
  ['2026-10-05T01:00:00+09:00', '2026-10-04', true],
  ['2026-10-05 01:00:00', 'Oct. 5, 2026', true],
  ['2026. 10. 5. 18:42', '20261005184211', true],
  ['5th October 2026', '2026년 10월 5일', true],
  ['2026-10-05', '2026-10-06', false],
  ['yesterday', '2026-10-05', false],
])('%s and %s', (wanted, said, same) => expect(isSameDay(wanted, said)).toBe(same));

test('HTML of a peer as blocks', () => {
  const html =
    '<div>one<br><br>two<br>still two<script>no</script></div><h2>Why</h2><figure><img><figcaption>seen</figcaption></figure><p>a <b>b</b></p>';
  expect(blocksOfHtml(html)).toEqual([
    P('one'),
    P('two still two'),
    { role: 'heading', text: 'Why' },
    { role: 'figure', text: 'seen' },
    P('a b'),
  ]);
});

test('the halves part sites, and the table has a row for each', () => {
  const sites = Array.from({ length: 40 }, (_, i) => `site${i}.example`);
  const tuned = sites.filter(isTuned).length;
  expect(tuned).toBeGreaterThan(8);
  expect(tuned).toBeLessThan(32);
  const readings = sites.map((site, i) => ({
    page: { ...PAGE, site },
    score: score({}),
    ms: i,
    failed: false,
  }));
  const rows = readingsText('ours', readings, true).split('\n');
  expect(rows.filter((row) => row.startsWith('own,')).map((row) => row.split(/\s{2,}/)[0])).toEqual([
    'own, tuned',
    'own, watched',
  ]);
  expect(rows.find((row) => row.startsWith('all'))).toMatch(
    /40( +1\.000){5} +0\.000( +1\.000){4} +0 +0 +20 +36$/,
  );
});
