import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linkInside } from '../../../../src/core/align/index.ts';

const ENGLISH =
  'The U.S. will send 2,600 troops to Busan on Wednesday, Kim Jae-hoon said. “We are ready.” The ships left Tokyo at 6 a.m.';
const KOREAN =
  '김재훈은 미국이 7일 부산에 병력 2600명을 보낸다고 말했다. “준비됐다.” 배는 오전 6시에 도쿄를 떠났다.';
const linked = linkInside(
  { lang: 'en', text: ENGLISH, date: '2024-08-09' },
  { lang: 'ko', text: KOREAN, date: '2024-08-09' },
);
const words = linked.words.map(({ translation, original, kind }) => [
  ENGLISH.slice(translation.start, translation.end),
  KOREAN.slice(original.start, original.end),
  kind,
]);

describe('inside a pair', () => {
  test('sentences are linked', () => {
    expect(linked.sentences.map(({ translation, original }) => [translation, original])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  test.each([
    ['U.S.', '미국이', 'word'],
    ['2,600', '2600명', 'number'],
    ['Wednesday', '7일', 'date'],
    ['Busan', '부산에', 'word'],
    ['Tokyo', '도쿄를', 'word'],
  ])('%s is %s', (english, korean, kind) => {
    expect(words).toContainEqual([english, expect.stringContaining(korean.slice(0, 2)), kind]);
  });

  test('a word that stands twice in a sentence is in no link, the others are', () => {
    const { words: found } = linkInside(
      { lang: 'en', text: 'Two ships met two ships in Busan.' },
      { lang: 'ko', text: '배 두 척이 부산에서 배 두 척을 만났다.' },
    );
    expect(found.map(({ translation }) => translation.start)).toEqual([10, 27]);
  });

  test.each([
    ['', ''],
    ['', '가나다.'],
    ['!!!', '…'],
    ['😀 １２３', '漢字 １２３.'],
  ])('anything goes: "%s" and "%s"', (english, korean) => {
    const found = linkInside({ lang: 'en', text: english }, { lang: 'ko', text: korean });
    for (const { translation, original } of found.words) {
      expect(translation.end).toBeLessThanOrEqual(english.length);
      expect(original.end).toBeLessThanOrEqual(korean.length);
    }
  });
});

type Spot = readonly [block: number, sentence: number];
interface Article {
  readonly date: string;
  readonly translation: readonly { readonly sentences: readonly string[] }[];
  readonly original: readonly { readonly sentences: readonly string[] }[];
  readonly links: readonly (readonly [Spot, Spot])[];
}

/** Pairs of one block each side, with their true sentence links, of which neither block leads elsewhere. */
function* blockPairs({ date, translation, original, links }: Article) {
  for (const [i, { sentences: english }] of translation.entries())
    for (const [k, { sentences: korean }] of original.entries()) {
      const touching = links.filter(([[e], [o]]) => e === i || o === k);
      const inside = touching.filter(([[e], [o]]) => e === i && o === k);
      if (inside.length === 0 || inside.length < touching.length || english.length * korean.length === 1)
        continue;
      yield { date, english, korean, gold: new Set(inside.map(([[, s], [, t]]) => `${s}-${t}`)) };
    }
}

test('the articles linked by hand: at least nine in ten sentence links right, and as many found', () => {
  const folder = new URL('../articles/', import.meta.url);
  let [gold, said, right] = [0, 0, 0];
  for (const name of readdirSync(folder)) {
    const article = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Article;
    for (const pair of blockPairs(article)) {
      const found = linkInside(
        { lang: 'en', text: pair.english.join(' '), date: pair.date },
        { lang: 'ko', text: pair.korean.join(' '), date: pair.date },
      );
      if (found.translation.length !== pair.english.length || found.original.length !== pair.korean.length)
        continue;
      gold += pair.gold.size;
      said += found.sentences.length;
      right += found.sentences.filter(({ translation, original }) =>
        pair.gold.has(`${translation}-${original}`),
      ).length;
    }
  }
  expect(gold).toBeGreaterThan(300);
  expect(right / said, `${right} of ${said} links right`).toBeGreaterThan(0.9);
  expect(right / gold, `${right} of ${gold} found`).toBeGreaterThan(0.9);
});
