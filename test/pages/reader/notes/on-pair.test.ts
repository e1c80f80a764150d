import { expect, test } from 'vitest';
import { ByBlock } from '../../../../src/pages/reader/notes/on-pair.ts';
import { marked, written } from '../../../core/bitext/notes/made.ts';

test('what hangs on a pair comes in the order of its text, the translation first', () => {
  const texts = ['one two', 'three four', 'five'];
  const all = [
    marked('d', texts, 1, 'three', { side: 'original' }),
    marked('c', texts, 1, 'four'),
    marked('b', texts, 1, 'three'),
    marked('x', texts, 2, 'five'),
    written('a', texts, 0, 'Note'),
  ];
  const bead = { translation: [0, 1], original: [1], confidence: 1, by: 'reader' as const };
  expect(new ByBlock(all).of(bead).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(new ByBlock([]).of(bead)).toEqual([]);
});
