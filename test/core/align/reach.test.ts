import { expect, test } from 'vitest';
import { cellsOf } from '../../../src/core/align/band.ts';
import { linkMarginals, weigh } from '../../../src/core/align/paragraphs/index.ts';
import { nodesOf, pairsOf } from '../../../src/core/align/reach.ts';
import { read } from '../../../src/core/align/read.ts';
import { WEIGHTS } from '../../../src/core/align/weights.ts';

/** A word in Latin letters, another for each number. */
const named = (n: number): string =>
  `z${n.toString(8).replace(/\d/g, (digit) => 'bcdfghjk'.charAt(Number(digit)))}`;

/** Of two sides of so many paragraphs, how many pairs of paragraphs and of sentences are looked at. */
function lookedAt(paragraphs: number) {
  const each = <T>(make: (n: number) => T) => Array.from({ length: paragraphs }, (_, n) => make(n));
  const sides = read(
    { lang: 'en', texts: each((n) => `The mayor called ${named(n)} by name. She left at once.`) },
    { lang: 'ko', texts: each((n) => `시장은 ${named(n)}의 이름을 불렀다. 그는 곧 자리를 떠났다.`) },
  );
  const nodes = nodesOf(sides);
  const marginals = linkMarginals(weigh(sides, nodes, WEIGHTS.paragraphs), () => undefined);
  const { left, right } = sides.words;
  const pairs = cellsOf(pairsOf(sides, nodes, marginals), left.first, right.first);
  return { nodes: nodes.size, pairs: pairs.size };
}

test('what is looked at grows no faster than the text', () => {
  const [short, long, longer] = [lookedAt(200), lookedAt(2_000), lookedAt(4_000)];
  expect(short.pairs).toBe(400 * 400);
  expect(long.nodes).toBeLessThan(2_000 * 120);
  expect(longer.nodes).toBeLessThanOrEqual(2.1 * long.nodes);
  // A longer text is looked at in as many pairs until it comes to the narrowest band there is.
  expect(long.pairs).toBeLessThan(2 * short.pairs);
  expect(longer.pairs).toBeLessThan(2.1 * long.pairs);
});
