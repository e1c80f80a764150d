import { expect, test } from 'vitest';
import { draftOf, startAgain, type Taken } from '../../../src/pages/add/draft.ts';
import { seat } from '../../../src/pages/add/sides.ts';

const taken = (lang: string): Taken => ({
  article: { lang, title: lang, blocks: [{ role: 'paragraph', text: lang }] },
  pictures: [],
});

function emptyDraft() {
  const draft = draftOf();
  startAgain(draft);
  return draft;
}

test('a Korean article brought as a translation stands as the original', () => {
  const draft = emptyDraft();
  expect(seat(draft, 'translation', taken('ko'))).toBe('original');
  expect(draft.cards.original.value.taken?.article.lang).toBe('ko');
  expect(draft.cards.translation.value).toEqual({ input: '' });
});

test('it never takes the place of what was brought before', () => {
  const draft = emptyDraft();
  draft.cards.original.value = { input: 'half a thought' };
  expect(seat(draft, 'translation', taken('ko'))).toBe('translation');
  expect(draft.cards.original.value.input).toBe('half a thought');
});

test('a language that is on either side stays where it was brought', () => {
  expect(seat(emptyDraft(), 'original', taken('ja'))).toBe('original');
});
