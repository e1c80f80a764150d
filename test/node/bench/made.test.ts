import { expect, test } from 'vitest';
import type { Document } from '../../../src/node/bench/document.ts';
import { madeOf } from '../../../src/node/bench/made.ts';

const document: Document = {
  id: 'a',
  translation: { lang: 'en', texts: ['One came. Two went.', 'Three stayed.', 'Four. Five.'] },
  original: { lang: 'ko', texts: ['하나가 왔다. 둘이 갔다.', '셋이 남았다.', '넷과 다섯.'] },
  gold: [0, 1, 2].map((i) => [[i], [i]] as const),
};

test('paragraphs of three sentences, the same every time', () => {
  const made = madeOf([document], 50);
  const texts = made?.translation.texts ?? [];
  const sizes = [texts.length, made?.original.texts.length ?? 0];
  expect(Math.max(...sizes)).toBe(50);
  expect(Math.min(...sizes)).toBeGreaterThan(40);
  for (const text of texts) expect(text.match(/\./g)).toHaveLength(3);
  // Sides that do not have as many sentences cannot be told apart.
  expect(texts.join()).not.toContain('Four');
  expect(madeOf([document], 50)).toEqual(made);
});

test('nothing is made of documents without a pair of sentences', () => {
  expect(madeOf([], 60)).toBeUndefined();
  expect(madeOf([{ ...document, gold: [[[0], []]] }], 60)).toBeUndefined();
});
