import { expect, test } from 'vitest';
import type { Article } from '../../../src/core/bitext/index.ts';
import { changesBetween } from '../../../src/pages/add/again/changes.ts';

const article = (...texts: string[]): Article => ({
  lang: 'en',
  title: 'The mast',
  blocks: texts.map((text) => ({ role: 'paragraph', text })),
});

const OPENING = 'The station reads the tide tables aloud every morning.';
const MONEY = 'The county has set aside 62 million won for a new mast.';
const STORM = 'Last winter the antenna fell in a storm.';

test('the same text has no changes', () => {
  const same = article(OPENING, MONEY);
  expect(changesBetween(same, same)).toEqual({ added: [], gone: [], changed: [] });
});

test('what is added, gone and changed is told apart', () => {
  const dearer = MONEY.replace('62', '68');
  const tapes = 'Listeners have sent in 26 tapes of old broadcasts so far.';
  const changes = changesBetween(article(OPENING, STORM, MONEY), article(OPENING, dearer, tapes));
  expect(changes).toEqual({ added: [tapes], gone: [STORM], changed: [{ before: MONEY, after: dearer }] });
});

test('a paragraph that only moved its neighbours is not a change', () => {
  const changes = changesBetween(
    article(OPENING, MONEY),
    article('Something new stands here first.', OPENING, MONEY),
  );
  expect(changes).toEqual({ added: ['Something new stands here first.'], gone: [], changed: [] });
});

test('a new title is a change, a new deck is added', () => {
  const newer = { ...article(OPENING), title: 'The new mast', deck: 'It stands by April' };
  const { changed, added } = changesBetween(article(OPENING), newer);
  expect(changed).toEqual([{ before: 'The mast', after: 'The new mast' }]);
  expect(added).toEqual(['It stands by April']);
});

test('another text altogether is gone and added, not changed', () => {
  const { added, gone, changed } = changesBetween(
    article(OPENING, STORM),
    article('Kilns cool for three days.'),
  );
  expect([added.length, gone.length, changed.length]).toEqual([1, 2, 0]);
});
