import { expect, test } from 'vitest';
import { draftOf, startAgain, type Taken } from '../../../src/pages/add/draft.ts';
import { followedBy } from '../../../src/pages/add/following.ts';
import { seatOther } from '../../../src/pages/add/sides.ts';

const taken = (lang: string, texts: readonly string[], page?: Taken['page']): Taken => ({
  article: { lang, title: 'The mast', blocks: texts.map((text) => ({ role: 'paragraph', text })) },
  pictures: [],
  ...(page && { page }),
});

test('a further page stands behind the first, and what is on both stands once', () => {
  const first = taken('en', ['One.', 'By Oh Ha-neul'], { editions: [], nextUrl: 'https://paper.example/2' });
  const second = taken('en', ['Two.', 'By Oh Ha-neul'], { editions: [], nextUrl: 'https://paper.example/3' });
  const whole = followedBy(followedBy(first, second), taken('en', ['Three.'], { editions: [] }));
  expect(whole.article.blocks.map(({ text }) => text)).toEqual(['One.', 'By Oh Ha-neul', 'Two.', 'Three.']);
  expect(followedBy(first, second).page?.nextUrl).toBe('https://paper.example/3');
  expect(whole.page).toEqual({ editions: [] });
});

test('a page that holds both languages fills both sides, where the other is free', () => {
  const draft = draftOf();
  startAgain(draft);
  const other = taken('ko', ['송신탑.']).article;
  const both = taken('en', ['The mast.'], { editions: [], other });
  draft.cards.translation.value = { input: '', taken: both };
  draft.cards.original.value = { input: 'half a thought' };
  expect(seatOther(draft, 'translation', both)).toBe(both);
  draft.cards.original.value = { input: '' };
  expect(seatOther(draft, 'translation', both).page).toEqual({ editions: [] });
  expect(draft.cards.original.value.taken?.article).toBe(other);
});
