import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../../src/core/bitext/index.ts';
import { cut, sayable } from '../../../../src/pages/reader/listen/cut.ts';
import { Queue, type QueueOptions, type Utterance } from '../../../../src/pages/reader/listen/queue.ts';
import { LANGS, pairOf } from './pairs.ts';

const PAIRS = [
  pairOf(['The train left. It was night.'], ['열차가 떠났다. 밤이었다.']),
  pairOf([], ['다리는 비어 있었다.']),
  pairOf(['Two sat in it.', 'They slept.'], ['둘이 타고 있었다. 둘은 잤다.']),
];
const OPTIONS: QueueOptions = { order: ['original'], langs: LANGS, repeats: 1, pause: 500 };

function all(queue: Queue, from = 0): Utterance[] {
  const found: Utterance[] = [];
  for (let at = queue.from(from); at; at = queue.after(at)) found.push(at);
  return found;
}
const texts = (utterances: readonly Utterance[]) => utterances.map(({ text }) => text);

test('one language, sentence by sentence, from a pair on', () => {
  expect(texts(all(new Queue(PAIRS, OPTIONS), 1))).toEqual([
    '다리는 비어 있었다.',
    '둘이 타고 있었다.',
    '둘은 잤다.',
  ]);
  const english = all(new Queue(PAIRS, { ...OPTIONS, order: ['translation'] }), 1);
  expect(texts(english)).toEqual(['Two sat in it.', 'They slept.']);
  expect(english.every(({ lang, side }) => lang === 'en' && side === 'translation')).toBe(true);
});

test('both languages in turn, pair by pair, in either order', () => {
  const koreanFirst = new Queue(PAIRS, { ...OPTIONS, order: ['original', 'translation'] });
  expect(texts(all(koreanFirst)).slice(0, 5)).toEqual([
    '열차가 떠났다.',
    '밤이었다.',
    'The train left.',
    'It was night.',
    '다리는 비어 있었다.',
  ]);
  const englishFirst = new Queue(PAIRS, { ...OPTIONS, order: ['translation', 'original'] });
  expect(texts(all(englishFirst)).slice(0, 3)).toEqual([
    'The train left.',
    'It was night.',
    '열차가 떠났다.',
  ]);
});

test('a span finds its sentence in the side’s text, whose blocks stand a line each', () => {
  const english = all(new Queue(PAIRS, { ...OPTIONS, order: ['translation'] }));
  for (const { pair, span, text } of english) {
    const side = PAIRS[pair]?.translation.map((block) => block.text).join('\n') ?? '';
    expect(side.slice(span.start, span.end)).toBe(text);
  }
});

test('repeats say each sentence so often, with a pause after each', () => {
  const twice = all(new Queue(PAIRS, { ...OPTIONS, repeats: 2 }), 2);
  expect(texts(twice)).toEqual(['둘이 타고 있었다.', '둘이 타고 있었다.', '둘은 잤다.', '둘은 잤다.']);
  expect(twice.map(({ pause }) => pause)).toEqual([500, 500, 500, 500]);
});

test('next and previous go by sentences, over repeats and pairs', () => {
  const queue = new Queue(PAIRS, { ...OPTIONS, repeats: 3 });
  const first = queue.from(0);
  const second = first && queue.nextSentence(first);
  const third = second && queue.nextSentence(second);
  expect(texts([second, third].filter((one) => one !== undefined))).toEqual([
    '밤이었다.',
    '다리는 비어 있었다.',
  ]);
  expect(third && queue.previousSentence(third)).toEqual(second);
  expect(second && queue.previousSentence(second)).toEqual(first);
  expect(first && queue.previousSentence(first)).toBeUndefined();
  const last = all(queue).at(-1);
  expect(last && queue.nextSentence(last)).toBeUndefined();
});

test('another queue goes on at the same sentence, or at its pair', () => {
  const old = new Queue(PAIRS, { ...OPTIONS, order: ['original', 'translation'], repeats: 2 });
  const at = all(old).find(({ text }) => text === 'It was night.');
  const english = new Queue(PAIRS, { ...OPTIONS, order: ['translation'] });
  expect(at && english.near(at)?.text).toBe('It was night.');
  expect(at && new Queue(PAIRS, OPTIONS).near(at)?.text).toBe('열차가 떠났다.');
});

test('pairs that are not read yet are passed over, and said once they are', () => {
  const pairs = [undefined, PAIRS[1], undefined];
  const queue = new Queue(pairs, OPTIONS);
  expect(texts(all(queue))).toEqual(['다리는 비어 있었다.']);
  pairs[0] = PAIRS[0];
  expect(texts(all(queue))).toHaveLength(3);
});

test('addresses, names under the title and rows of asterisks are not said', () => {
  const block = (role: Block['role'], text: string): Block => ({ role, text });
  const original = [
    block('byline', '홍길동 기자'),
    block('heading', '다리'),
    block('paragraph', '* * *'),
    block('list', '하나\n둘'),
    block('contact', 'a@b.example'),
  ];
  const pair = { ...pairOf([], ['', '', '', '', '']), original };
  expect(texts(all(new Queue([pair], OPTIONS)))).toEqual(['다리', '하나', '둘']);
});

test('a Hanja gloss is not said, other brackets are', () => {
  expect(sayable('물의(物議)를 빚은 대한민국 (大韓民國) 정부')).toBe('물의를 빚은 대한민국 정부');
  expect(sayable('북핵(北核)·미사일')).toBe('북핵·미사일');
  expect(sayable('세계보건기구(WHO)와 유엔(국제연합)')).toBe('세계보건기구(WHO)와 유엔(국제연합)');
  expect(sayable('(物議)')).toBe('(物議)');
});

test('a long sentence is cut at commas, and not within a number', () => {
  const clause = 'the nets of 1,000 boats had been mended in the square';
  const pieces = cut(Array.from({ length: 9 }, () => clause).join(', '), 120);
  expect(pieces.length).toBeGreaterThan(4);
  expect(pieces.every((piece) => piece.length <= 120)).toBe(true);
  expect(pieces.slice(0, -1).every((piece) => piece.endsWith(','))).toBe(true);
});

test('pieces are never too long, and nothing is lost', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 60 }), (parts, longest) => {
      const text = `a${parts.join(', a')}`;
      const pieces = cut(text, longest);
      expect(pieces.every((piece) => piece.length <= longest)).toBe(true);
      const letters = (of: string) => of.replace(/[^\p{L}\p{N}]/gu, '');
      expect(letters(pieces.join(''))).toBe(letters(text));
    }),
  );
});

test('the pieces of a sentence share its span, and only the last one has the pause', () => {
  const long = `${Array.from({ length: 20 }, (_, i) => `배 ${i}척이 항구에 닿았고`).join(', ')}, 모두 떠났다.`;
  const pieces = all(new Queue([pairOf([], [long])], { ...OPTIONS, longest: { original: 60 } }));
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.map(({ piece }) => piece)).toEqual(pieces.map((_, i) => i));
  expect(pieces.map(({ pause }) => pause)).toEqual(pieces.map((_, i) => (i === pieces.length - 1 ? 500 : 0)));
  const queue = new Queue([pairOf([], [long])], { ...OPTIONS, longest: { original: 60 } });
  const third = pieces[2];
  expect(third && queue.startOf(third).piece).toBe(0);
});
