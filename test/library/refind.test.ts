import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refindPlace, type Pair } from '../../src/library/index.ts';

function pairs(...texts: string[]): Pair[] {
  return texts.map((text, i) => ({
    bead: { translation: [i], original: [], confidence: 1, by: 'aligner' },
    translation: [{ role: 'paragraph', text }],
    original: [],
  }));
}

const place = { pair: 1, side: 'translation' as const, offset: 4, check: 'boats' };

test('stays where its characters still stand', () => {
  expect(refindPlace(place, pairs('one', 'the boats wait'))).toEqual(place);
});

test('goes where they stand now, the nearest of several', () => {
  const moved = pairs('a boats', 'new', 'new', 'my boats wait', 'boats');
  expect(refindPlace({ ...place, pair: 2 }, moved)).toMatchObject({ pair: 3, offset: 3 });
});

test('keeps to its pair, or the last one, where they are gone', () => {
  expect(refindPlace(place, pairs('one', 'two', 'three'))).toMatchObject({ pair: 1, offset: 0 });
  expect(refindPlace({ ...place, pair: 9 }, pairs('one', 'two'))).toMatchObject({ pair: 1, offset: 0 });
});

test('finds any place of a text with paragraphs put in front of it', () => {
  const texts = fc.array(fc.uuid(), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.constant('new paragraph'), { maxLength: 6 }),
      fc.nat(),
      (old, fresh, n) => {
        const pair = n % old.length;
        const check = old[pair]?.slice(5, 29) ?? '';
        const found = refindPlace({ pair, side: 'translation', offset: 5, check }, pairs(...fresh, ...old));
        expect(found).toMatchObject({ pair: pair + fresh.length, offset: 5 });
      },
    ),
  );
});
