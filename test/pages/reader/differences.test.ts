import { expect, test } from 'vitest';
import type { Bead, Block, Role } from '../../../src/core/bitext/index.ts';
import type { Pair } from '../../../src/library/index.ts';
import { differences } from '../../../src/pages/reader/differences.ts';
import { shapeOf, traitsOf } from '../../../src/pages/reader/kind.ts';
import { asLead, asMode, leadingSide, seenMode } from '../../../src/pages/reader/mode.ts';

const block = (role: Role, text: string): Block => ({ role, text });
const paragraphs = (...texts: string[]) => texts.map((text) => block('paragraph', text));

function pair(translation: readonly Block[], original: readonly Block[], more: Partial<Bead> = {}): Pair {
  const bead: Bead = {
    translation: translation.map((_, i) => i),
    original: original.map((_, i) => i),
    confidence: 1,
    by: 'aligner',
    ...more,
  };
  return { bead, translation, original };
}

test('nothing differs where each has its own', () => {
  expect(
    differences([pair(paragraphs('a'), paragraphs('가')), pair(paragraphs('b'), paragraphs('나'))]),
  ).toEqual([]);
});

test('paragraphs are counted by blocks, headings and pictures for themselves', () => {
  const found = differences(
    [
      pair([], [...paragraphs('가', '나'), block('heading', '제목')]),
      pair([block('figure', ''), ...paragraphs('a')], []),
    ],
    40,
  );
  expect(found.map(({ kind, count, pair: index, excerpt }) => [kind, count, index, excerpt])).toEqual([
    ['leftOut', 2, 40, '가'],
    ['leftOutParts', 1, 40, '제목'],
    ['added', 1, 41, 'a'],
    ['addedParts', 1, 41, ''],
  ]);
});

test('one link may be moved, regrouped and unsure at once', () => {
  const found = differences([
    pair(paragraphs('a', 'b'), paragraphs('가'), { crosses: true, confidence: 0.2 }),
  ]);
  expect(found.map(({ kind, count }) => [kind, count])).toEqual([
    ['moved', 2],
    ['regrouped', 1],
    ['unsure', 1],
  ]);
});

test('a rail tells the shape of a link and what else there is to know', () => {
  const shape = (translation: number[], original: number[]) =>
    shapeOf({ translation, original, confidence: 1, by: 'aligner' });
  expect([shape([0], [0]), shape([0], [0, 1]), shape([0, 1], [0]), shape([0, 1], [0, 1])]).toEqual([
    'one',
    'merged',
    'split',
    'several',
  ]);
  expect([shape([], [0]), shape([0], [])]).toEqual(['only', 'only']);
  const bead: Bead = { translation: [0], original: [0], confidence: 0.1, by: 'reader', crosses: true };
  expect(traitsOf(bead)).toEqual(['unsure', 'moved', 'mine']);
  expect(traitsOf({ ...bead, original: [] })).toEqual(['mine']);
});

test('Korean leads for who learns it, until the reader says otherwise', () => {
  const langs = { translation: 'en', original: 'ko' };
  expect(leadingSide('reveal', undefined, langs)).toBe('original');
  expect(leadingSide('reveal', undefined, { translation: 'ko', original: 'en' })).toBe('translation');
  expect(leadingSide('interleaved', undefined, langs)).toBe('translation');
  for (const mode of ['reveal', 'interleaved', 'columns'] as const)
    expect(leadingSide(mode, 'original', langs)).toBe('original');
  expect(leadingSide('translation', 'original', langs)).toBe('translation');
});

test('what was kept is taken as far as it makes sense', () => {
  expect([asMode('reveal'), asMode('sideways'), asMode(undefined)]).toEqual([
    'reveal',
    'translation',
    'translation',
  ]);
  expect([asLead('original'), asLead(3)]).toEqual(['original', undefined]);
  expect([seenMode('columns', false), seenMode('columns', true), seenMode('reveal', false)]).toEqual([
    'interleaved',
    'columns',
    'reveal',
  ]);
});
