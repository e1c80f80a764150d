import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOn, carryNoted, isLost, standsIn, type Highlight } from '../../../../src/core/bitext/index.ts';
import { bitextOf, runs } from '../mend.made.ts';
import { marked, written } from './made.ts';

const OLD = [
  'The night train left the harbour with forty boats on its wagons.',
  'Nobody in the square had asked for the boats to be sold.',
  'The keeper of the light said that the nets were mended.',
  'Snow fell on the square until the evening.',
];

const bitext = (texts: readonly string[], original: readonly string[] = []) =>
  bitextOf(
    texts,
    original,
    runs([...texts.map(() => [1, 0] as const), ...original.map(() => [0, 1] as const)]).beads,
  );

/** What is under one highlight in a newer text. */
function under(one: Highlight, fresh: readonly string[]): string | undefined {
  const { anchor } = carryNoted([one], bitext(OLD), bitext(fresh))[0] ?? one;
  const text = fresh[anchor.block] ?? '';
  return standsIn(anchor, text) ? text.slice(anchor.start, anchor.end) : undefined;
}

describe('a highlight in a newer text', () => {
  const one = marked('h', OLD, 2, 'the nets were mended');

  test('goes along where its paragraph has moved', () => {
    const fresh = ['A new lead.', ...OLD.slice(1), OLD[0] ?? ''];
    expect(carryNoted([one], bitext(OLD), bitext(fresh))).toEqual([
      { ...one, anchor: { ...one.anchor, block: 2 } },
    ]);
  });

  test('is on the same words of a paragraph that was corrected', () => {
    const fresh = OLD.with(2, 'The old keeper of the light told us that the nets were mended.');
    expect(under(one, fresh)).toBe('the nets were mended');
    const two = ['The nets were old.', ...OLD.with(2, 'He said so: the nets were mended. He left.')];
    expect(under(one, two)).toBe('the nets were mended');
  });

  test('is where its surroundings are, when the words stand in several places', () => {
    const square = marked('s', OLD, 3, 'the square');
    const fresh = OLD.with(3, 'Snow and rain fell on the square until the evening.').with(
      2,
      'In the square they spoke. The keeper of the light was in the square.',
    );
    const found = carryNoted([square], bitext(OLD), bitext(fresh))[0];
    expect(found?.anchor).toMatchObject({ block: 3, start: 22, quote: 'the square' });
  });

  test('a word that could be any is not taken for another', () => {
    const the = marked('t', OLD, 2, 'The');
    const found = carryNoted([the], bitext(OLD), bitext(OLD.with(2, 'Elsewhere, The Hague waited.')))[0];
    expect(found && isLost(found.anchor)).toBe(true);
  });

  test('keeps its words at the end of the nearest paragraph when they are gone, and is found again later', () => {
    const gone = OLD.toSpliced(2, 1);
    const [kept] = carryNoted([one], bitext(OLD), bitext(gone));
    expect(kept).toMatchObject({ id: 'h', colour: 'yellow', anchor: { quote: 'the nets were mended' } });
    expect(kept && isLost(kept.anchor)).toBe(true);
    expect(kept?.anchor).toMatchObject({ block: 2, start: 42, end: 42 });
    expect(carryNoted(kept ? [kept] : [], bitext(gone), bitext(OLD))).toEqual([one]);
  });

  test('hangs on the other side when its own is gone', () => {
    const [kept] = carryNoted([one], bitext(OLD, ['하나', '둘']), bitext([], ['하나', '둘']));
    expect(kept?.anchor).toMatchObject({ side: 'original', block: 1, start: 1, end: 1 });
  });
});

describe('a note in a newer text', () => {
  const note = written('n', OLD, 1, 'Who told?');

  test('stays with its paragraph, also with one that was corrected from its first word on', () => {
    const fresh = ['New.', ...OLD.with(1, 'In the square nobody wanted to sell.')];
    const [kept] = carryNoted([note], bitext(OLD), bitext(fresh));
    expect(kept?.anchor).toMatchObject({ block: 2, start: 0, quote: 'In the square nobody wanted to sell.' });
  });

  test('stays with the picture that it is about', () => {
    const figure = { role: 'figure' as const, text: '', src: 'https://paper.example/1.jpg' };
    const pictured = (texts: readonly string[], at: number) => {
      const made = bitext(texts);
      const { translation } = made;
      return {
        ...made,
        ...(translation && { translation: { ...translation, blocks: translation.blocks.with(at, figure) } }),
      };
    };
    const about = written('p', OLD.with(1, ''), 1, 'Whose boat?');
    const [kept] = carryNoted([about], pictured(OLD, 1), pictured(['New.', ...OLD], 2));
    expect(kept?.anchor).toMatchObject({ block: 2, start: 0, end: 0 });
    expect(kept && isLost(kept.anchor)).toBe(false);
  });
});

test('whatever is done to a text, nothing is dropped and nothing lies on other words than its own', () => {
  const word = fc.constantFrom('boat', 'snow', 'net', 'light', 'the', 'sold', '배', '눈이', '그물을', '🐟');
  const paragraph = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
  const texts = fc.array(paragraph, { minLength: 1, maxLength: 10 });
  const changes = fc.array(
    fc.record({
      kind: fc.constantFrom('insert', 'remove', 'rewrite', 'move', 'extend'),
      at: fc.nat(),
      text: paragraph,
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(
      texts,
      changes,
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 6 }),
      (old, edits, marks) => {
        const fresh = [...old];
        for (const { kind, at, text } of edits) {
          const i = at % (fresh.length || 1);
          if (kind === 'insert') fresh.splice(i, 0, text);
          if (kind === 'remove' && fresh.length > 1) fresh.splice(i, 1);
          if (kind === 'rewrite') fresh[i] = text;
          if (kind === 'extend') fresh[i] = `${text} ${fresh[i] ?? ''}`;
          if (kind === 'move') fresh.push(...fresh.splice(i, 1));
        }
        const noted = marks.map(([a, b, c], i): Highlight => {
          const block = a % old.length;
          const text = old[block] ?? '';
          const start = b % text.length;
          const end = start + 1 + (c % (text.length - start));
          return {
            id: String(i),
            bitext: 'a',
            kind: 'highlight',
            colour: 'rose',
            at: 1,
            anchor: anchorOn({ side: 'translation', block, start, end }, text),
          };
        });
        const carried = carryNoted(noted, bitext(old), bitext(fresh));
        expect(carried.map(({ id, anchor }) => [id, anchor.quote])).toEqual(
          noted.map(({ id, anchor }) => [id, anchor.quote]),
        );
        for (const { anchor } of carried) {
          const text = fresh[anchor.block];
          expect(text).toBeDefined();
          expect(isLost(anchor) ? anchor.end === text?.length : standsIn(anchor, text ?? '')).toBe(true);
        }
        // Whose paragraph was not touched, and is the only one of its words, is on it still.
        carried.forEach(({ anchor }, i) => {
          const text = old[noted[i]?.anchor.block ?? 0] ?? '';
          const once = (all: readonly string[]) => all.filter((other) => other === text).length === 1;
          if (once(old) && once(fresh)) expect(fresh[anchor.block]).toBe(text);
        });
      },
    ),
    { numRuns: 500 },
  );
});
