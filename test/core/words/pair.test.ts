import { describe, expect, test } from 'vitest';
import type { Side } from '../../../src/core/bitext/index.ts';
import { lookUp } from '../../../src/core/words/index.ts';
import { wordAt, wordSpans } from '../../../src/core/words/spans/index.ts';

const PAIR = {
  translation: {
    lang: 'en',
    text: 'The National Assembly passed a bill on Wednesday that raised wages to $300 million, the ministry said. Prime Minister Kim left Seoul in April and pointed out that colours matter to us. A parliamentary hearing began at 3:30 p.m.',
    date: '2026-02-01',
  },
  original: {
    lang: 'ko',
    text: '국회는 수요일 임금을 3억 달러로 올리는 법안을 통과시켰다고 부처가 밝혔다. 김 총리는 지난해 4월 서울을 떠나며 색깔이 중요하다고 지적했다. 의회 청문회는 오후 3시30분에 시작됐다.',
    date: '2026-02-01',
  },
} as const;

async function look(side: Side, word: string) {
  const start = PAIR[side].text.indexOf(word);
  const found = await lookUp({ ...PAIR, side, start, end: start + word.length });
  const other = PAIR[side === 'translation' ? 'original' : 'translation'].text;
  return {
    ...found,
    here: found.here && other.slice(found.here.start, found.here.end),
    used: found.readings.flatMap(({ entries }) =>
      entries.flatMap(({ lemma, equivalents, used }) =>
        used.map((at) => `${lemma}=${equivalents[at] ?? ''}`),
      ),
    ),
    lemmas: found.readings.map(({ lemma }) => lemma),
    heads: found.readings.flatMap(({ entries }) => entries.map(({ lemma }) => lemma)),
  };
}

describe('an English word', () => {
  test('a phrase that it stands in comes before itself', async () => {
    const found = await look('translation', 'Assembly');
    expect(found.lemmas).toEqual(['national assembly', 'assembly']);
    expect(found.heads[0]).toBe('국회');
    expect(found.used).toContain('국회=National Assembly');
    expect(found.here).toBe('국회는');
  });
  test('its dictionary form, and the Korean that stands on the other side first', async () => {
    const said = await look('translation', 'said');
    expect(said.lemmas).toEqual(['say']);
    expect(said.heads[0]).toBe('밝히다');
    expect(said.here).toBe('밝혔다');
    expect(said.heads).toContain('말하다');
    const left = await look('translation', 'left');
    expect(left.lemmas[0]).toBe('leave');
    expect(left.heads[0]).toBe('떠나다');
    expect(left.heads).toContain('왼쪽');
  });
  test('a British spelling, a phrase with an inflected verb', async () => {
    expect((await look('translation', 'colours')).heads[0]).toBe('색깔');
    const pointed = await look('translation', 'pointed');
    expect(pointed.lemmas[0]).toBe('point out');
    expect(pointed.used).toContain('지적=point out');
  });
  test('in small letters it is no name', async () => {
    expect((await look('translation', 'us.')).heads).not.toContain('미국');
  });
  test('without an entry, by the word that it is made of', async () => {
    const found = await look('translation', 'parliamentary');
    expect(found.lemmas).toEqual(['parliament']);
    expect(found.heads).toContain('의회');
  });
  test('one that nobody knows', async () => {
    const found = await lookUp({
      translation: { lang: 'en', text: 'xylophagous' },
      original: { lang: 'ko', text: '국회' },
      side: 'translation',
      start: 0,
      end: 11,
    });
    expect(found).toMatchObject({ readings: [], values: [] });
    expect(found.latin).toBeUndefined();
  });
});

describe('a Korean word in its pair', () => {
  test('the equivalent that this translation has, and where', async () => {
    expect(await look('original', '법안을')).toMatchObject({ used: ['법안=bill'], here: 'bill' });
    expect(await look('original', '지적했다')).toMatchObject({ used: ['지적=point out'] });
    expect(await look('original', '밝혔다')).toMatchObject({ used: ['밝히다=say'], here: 'said' });
  });
  test('an equivalent that stands in another sentence is not said to be used', async () => {
    expect((await look('original', '의회')).used).not.toContain('의회=assembly');
  });
  test('a name by what the aligner heard', async () => {
    expect((await look('original', '김 ')).here).toBe('Kim');
  });
});

describe('numbers and words of time', () => {
  test.each([
    ['original', '3억', { kind: 'number', value: 300_000_000 }],
    ['translation', 'million', { kind: 'number', value: 300_000_000 }],
    ['original', '지난해', { kind: 'year', value: 2025 }],
    ['original', '4월', { kind: 'month', value: 4 }],
    ['translation', 'April', { kind: 'month', value: 4 }],
    ['original', '수요일', { kind: 'weekday', value: 3 }],
    ['original', '3시30분에', { kind: 'time', hour: 15, minute: 30 }],
  ] as const)('%s %s', async (side, word, value) => {
    expect((await look(side, word)).values).toEqual([value]);
  });
});

describe('where words stand', () => {
  const words = (text: string) => wordSpans(text).map(({ start, end }) => text.slice(start, end));
  test.each([
    ['He said, “It’s 1,200.5!”', ['He', 'said', 'It’s', '1,200.5']],
    ['U.S. long-term rates at 3 p.m.', ['U.S', 'long-term', 'rates', 'at', '3', 'p.m']],
    ['‘문정자’였다, 한·미 3억2천만원.', ['문정자', '였다', '한', '미', '3억2천만원']],
    ['', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
  test('a place between words is on none', () => {
    expect(wordAt('a  b', 1)).toEqual({ start: 0, end: 1 });
    expect(wordAt('a   b', 2)).toBeUndefined();
    expect(wordAt('a b', 2)).toEqual({ start: 2, end: 3 });
  });
});
