import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignArticles, alignUnits, type Units } from '../../../src/core/align/index.ts';
import { bandAround, fullBand, type Band } from '../../../src/core/align/band.ts';
import { anchors } from '../../../src/core/align/anchors.ts';
import { linkMarginals, weigh } from '../../../src/core/align/paragraphs/index.ts';
import { read } from '../../../src/core/align/read.ts';
import { WEIGHTS } from '../../../src/core/align/weights.ts';
import { checkBeads, type Article, type Bead, type Block } from '../../../src/core/bitext/index.ts';

const en = (texts: readonly string[], roles?: readonly string[]): Units => ({
  lang: 'en',
  texts,
  ...(roles ? { roles } : {}),
});
const ko = (texts: readonly string[], roles?: readonly string[]): Units => ({
  lang: 'ko',
  texts,
  ...(roles ? { roles } : {}),
});
const shape = (beads: readonly Bead[]) =>
  beads.map(({ translation, original }) => `${translation.join(',')}-${original.join(',')}`);
const check = (beads: readonly Bead[], left: Units, right: Units) =>
  checkBeads(beads, { translation: left.texts.length, original: right.texts.length });

const ENGLISH = [
  'The city of Busan will open a new library by the sea on May 3, officials said Monday.',
  'The building cost 12.5 billion won and holds 230,000 books, twice as many as the old one.',
  'Children can borrow 10 books at a time, and the reading room stays open until midnight.',
  'A farmer from a village in the hills said he had waited 30 years for such a place.',
  'Two trains a day will carry readers from the station to the library without charge.',
];
const KOREAN = [
  '부산시는 5월 3일 바닷가에 새 도서관을 연다고 21일 밝혔다.',
  '건물에는 125억원이 들었으며 옛 도서관의 두 배인 책 23만권을 갖췄다.',
  '어린이는 한 번에 책 10권을 빌릴 수 있고 열람실은 자정까지 문을 연다.',
  '산골 마을에서 온 한 농부는 이런 곳을 30년 동안 기다렸다고 말했다.',
  '하루 두 번 열차가 역에서 도서관까지 독자를 무료로 실어 나른다.',
];
const at = (texts: readonly string[], i: number) => texts[i] ?? '';

describe('beads of small articles', () => {
  test('one to one', () => {
    expect(shape(alignUnits(en(ENGLISH), ko(KOREAN)))).toEqual(['0-0', '1-1', '2-2', '3-3', '4-4']);
  });

  test('two merged in the original', () => {
    const merged = [at(KOREAN, 0), `${at(KOREAN, 1)} ${at(KOREAN, 2)}`, ...KOREAN.slice(3)];
    expect(shape(alignUnits(en(ENGLISH), ko(merged)))).toEqual(['0-0', '1,2-1', '3-2', '4-3']);
  });

  test('two merged in the translation', () => {
    const merged = [...ENGLISH.slice(0, 3), `${at(ENGLISH, 3)} ${at(ENGLISH, 4)}`];
    expect(shape(alignUnits(en(merged), ko(KOREAN)))).toEqual(['0-0', '1-1', '2-2', '3-3,4']);
  });

  test('a paragraph cut by the translator comes after the bead of its predecessor', () => {
    expect(shape(alignUnits(en(ENGLISH.filter((_, i) => i !== 2)), ko(KOREAN)))).toEqual([
      '0-0',
      '1-1',
      '-2',
      '2-3',
      '3-4',
    ]);
  });

  test('a paragraph that the translator added', () => {
    const added = [
      ...ENGLISH.slice(0, 2),
      'Busan is the second largest city of the country.',
      ...ENGLISH.slice(2),
    ];
    expect(shape(alignUnits(en(added), ko(KOREAN)))).toEqual(['0-0', '1-1', '2-', '3-2', '4-3', '5-4']);
  });

  test('what stands on both sides with nothing in common is not linked', () => {
    const odd = [...ENGLISH.slice(0, 2), 'Sales of umbrellas rose 40 percent.', ...ENGLISH.slice(3)];
    const beads = alignUnits(en(odd), ko(KOREAN));
    expect(shape(beads)).toEqual(expect.arrayContaining(['0-0', '1-1', '3-3', '4-4']));
  });
});

describe('roles', () => {
  const roles = ['title', 'caption', 'paragraph', 'byline', 'contact'];

  test('a caption pairs with a caption, a byline with a byline, and a contact line with nothing else', () => {
    const left = en(
      ['New library', 'A reader', at(ENGLISH, 1), 'By A reporter', 'desk@paper.example'],
      roles,
    );
    const right = ko(
      ['바닷가 책방', at(KOREAN, 1), '책 읽는 사람', '기자 아무개'],
      ['title', 'paragraph', 'caption', 'byline'],
    );
    const beads = alignUnits(left, right);
    check(beads, left, right);
    expect(shape(beads)).toEqual(expect.arrayContaining(['0-0', '3-3', '4-']));
    expect(shape(beads)).not.toContain('1-1');
  });

  test('a subhead may stand alone', () => {
    const left = en(ENGLISH);
    const right = ko(
      [...KOREAN.slice(0, 2), '◇ 바다와 책', ...KOREAN.slice(2)],
      ['paragraph', 'paragraph', 'heading', 'paragraph', 'paragraph', 'paragraph'],
    );
    expect(shape(alignUnits({ ...left, roles: ENGLISH.map(() => 'paragraph') }, right))).toContain('-2');
  });

  test('figures without a text pair with each other; a figure with one is a caption', () => {
    const blocks = (texts: readonly string[], caption: string): Block[] => [
      { role: 'figure', text: '' },
      ...texts.map((text) => ({ role: 'paragraph' as const, text })),
      { role: 'figure', text: caption },
    ];
    const article = (lang: string, texts: readonly string[], caption: string): Article => ({
      lang,
      title: 't',
      blocks: blocks(texts, caption),
    });
    const beads = alignArticles(article('en', ENGLISH, 'The sea'), article('ko', KOREAN, '바다'));
    expect(shape(beads)).toEqual(['0-0', '1-1', '2-2', '3-3', '4-4', '5-5', '6-6']);
  });
});

describe('any input', () => {
  const piece = fc.constantFrom(
    ...ENGLISH,
    ...KOREAN,
    '',
    ' ',
    '3',
    '😀',
    '美 대통령 漢字',
    'Only Latin 가나',
    '“인용”',
    '1,000',
    '\u1112\u1161\u11ab',
  );
  const role = fc.constantFrom('paragraph', 'title', 'caption', 'figure', 'contact', 'heading', 'nonsense');
  const side = fc.array(fc.tuple(piece, role), { maxLength: 14 });

  test('gives beads that keep their invariants, with confidences in [0, 1]', () => {
    fc.assert(
      fc.property(side, side, (left, right) => {
        const translation = en(
          left.map(([text]) => text),
          left.map(([, r]) => r),
        );
        const original = ko(
          right.map(([text]) => text),
          right.map(([, r]) => r),
        );
        const beads = alignUnits(translation, original);
        check(beads, translation, original);
        for (const { confidence } of beads) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('identical numbers find each other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 2200, max: 90_000 }), { minLength: 3, maxLength: 12 }),
        (numbers) => {
          const left = en(numbers.map((n) => `It was ${n} here.`));
          const right = ko(numbers.map((n) => `여기는 ${n}이다.`));
          expect(shape(alignUnits(left, right))).toEqual(numbers.map((_, i) => `${i}-${i}`));
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([
    ['nothing', en([]), ko([])],
    ['one side', en([]), ko(KOREAN)],
    ['one block each', en([at(ENGLISH, 0)]), ko([at(KOREAN, 0)])],
    ['many against three', en(Array.from({ length: 30_000 }, (_, i) => `Line ${i}`)), ko(KOREAN.slice(0, 3))],
    ['a line of a megabyte', en(['word '.repeat(200_000)]), ko(['가나다라'.repeat(250_000)])],
    [
      'languages nobody reads here',
      { lang: 'fi', texts: ['yksi 1', 'kaksi 2'] },
      { lang: 'ja', texts: ['一 1', '二 2'] },
    ],
  ])(
    '%s',
    (_name, left, right) => {
      const beads = alignUnits(left, right);
      check(beads, left, right);
    },
    60_000,
  );

  test('progress ascends to 1', () => {
    const shares: number[] = [];
    alignUnits(en(ENGLISH), ko(KOREAN), { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });
});

describe('a long document', () => {
  const times = 36;
  const long = (texts: readonly string[], word: string) =>
    Array.from({ length: times }, (_, r) =>
      texts.map((text, i) => `${text} ${word} ${1000 + r * 37 + i * 5}.`),
    ).flat();
  const left = en(long(ENGLISH, 'Page').filter((_, i) => i % 17 !== 5));
  const right = ko(long(KOREAN, '쪽').filter((_, i) => i % 23 !== 9));

  test('the band gives what the whole table gives', () => {
    const sides = read(left, right);
    const rows = left.texts.length;
    const columns = right.texts.length;
    const sure = (nodes: Band) => {
      const marginals = linkMarginals(weigh(sides, nodes, WEIGHTS.paragraphs), () => undefined);
      const found: string[] = [];
      for (let i = 0; i < rows; i++)
        for (let j = nodes.low[i] ?? 0; j <= (nodes.high[i] ?? -1); j++)
          if ((marginals[(nodes.start[i] ?? 0) + j - (nodes.low[i] ?? 0)] ?? 0) > 0.5)
            found.push(`${i}-${j}`);
      return found;
    };
    const points = anchors(sides.words.left, sides.links.left, sides.words.right);
    expect(points.length).toBeGreaterThan(10);
    const whole = sure(fullBand(rows, columns));
    expect(whole.length).toBeGreaterThan(100);
    expect(sure(bandAround(rows, columns, points, 20))).toEqual(whole);
  }, 60_000);
});
