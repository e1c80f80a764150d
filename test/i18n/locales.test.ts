import { expect, test } from 'vitest';
import enPages from '../../src/i18n/en-pages.ts';
import en from '../../src/i18n/en.ts';
import koPages from '../../src/i18n/ko-pages.ts';
import ko from '../../src/i18n/ko.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

function strings(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : strings(value, `${path}${key}.`),
  );
}

const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');
const english = strings({ ...en, ...enPages });
const korean = strings({ ...ko, ...koPages });

test('both languages say the same things', () => {
  const keys = (all: [string, string][]) => [...new Set(all.map(([key]) => withoutPlural(key)))].sort();
  expect(keys(korean)).toEqual(keys(english));
});

test('a sentence takes the same values in both', () => {
  const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1]).sort();
  const inKorean = new Map(korean.map(([key, text]) => [withoutPlural(key), values(text)]));
  for (const [key, text] of english) {
    if (key.endsWith('_one')) continue;
    expect([key, inKorean.get(withoutPlural(key))]).toEqual([key, values(text)]);
  }
});

test('nothing is empty, and nothing is pieced together from other strings', () => {
  for (const [key, text] of [...english, ...korean]) {
    expect([key, text.trim()]).not.toEqual([key, '']);
    expect([key, text]).not.toEqual([key, expect.stringContaining('$t(')]);
  }
});

test('Korean strings are Korean', () => {
  for (const [key, text] of korean) {
    const words = text.replace(/\{\{\w+\}\}/g, '');
    if (/[a-z]{3,}/i.test(words))
      expect([key, words]).toEqual([key, expect.stringMatching(/[가-힣]|^[A-Z.\s]+$|English|MIT|Naranhi/)]);
  }
});
