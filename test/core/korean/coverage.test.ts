import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNumeral } from '../../../src/core/align/numbers/korean.ts';
import { SoundIndex } from '../../../src/core/align/sound/names.ts';
import { glossary, isHangul, readings } from '../../../src/core/korean/index.ts';
import { ENGLISH } from './english.ts';

interface Block {
  readonly sentences: readonly string[];
}

interface Article {
  readonly translation: readonly Block[];
  readonly original: readonly Block[];
}

const FOLDER = new URL('../align/articles/', import.meta.url);
const articles = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Article);

const textOf = (blocks: readonly Block[]): string => blocks.flatMap(({ sentences }) => sentences).join(' ');

/** Eojeols of nothing but Hangul, the marks around them taken off. */
function eojeols({ original }: Article): string[] {
  const pieces = textOf(original).normalize('NFC').split(/\s+/);
  return pieces.map((piece) => piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).filter(isHangul);
}

/** Whether an eojeol sounds like a name of the translation. */
function nameIn({ translation }: Article): (eojeol: string) => boolean {
  const names = Array.from(textOf(translation).matchAll(/[A-Z][a-z]+(?:-[a-z]+)?/g), ([name]) => name)
    .filter((name) => !ENGLISH.has(name.toLowerCase()))
    .flatMap((name) => [name.replace('-', ''), ...name.split('-')])
    .filter((part) => part.length > 2);
  const index = new SoundIndex(names.map((word, id) => ({ id, word, capital: true })));
  return (eojeol) => stretches(eojeol).some((stretch) => index.like(stretch).length > 0);
}

/** Two syllables and more, from the first syllable of an eojeol and from the one after a surname. */
function stretches(eojeol: string): string[] {
  const found: string[] = [];
  for (const from of [0, 1])
    for (let end = from + 2; end <= eojeol.length; end++) found.push(eojeol.slice(from, end));
  return found;
}

const lemmas = new Set(glossary().map(({ lemma }) => lemma));
const WHOLE = 0.99;
/** The share of a word of one syllable, which says little to the aligner but is known to a reader. */
const SYLLABLE = 0.7;

const count = { all: 0, whole: 0, syllable: 0, parts: 0 };
for (const article of articles) {
  const isName = nameIn(article);
  for (const eojeol of eojeols(article)) {
    const shares = readings(eojeol, (lemma) => lemmas.has(lemma)).map(({ share }) => share);
    if (shares.some((share) => share >= WHOLE)) count.whole++;
    else if (readNumeral(eojeol, 0)) continue;
    else if (shares.includes(SYLLABLE)) count.syllable++;
    else if (isName(eojeol)) continue;
    else if (shares.length > 0) count.parts++;
    count.all++;
  }
}

const percent = (known: number): number => Math.floor((known / count.all) * 1000) / 10;
const whole = percent(count.whole);
const syllable = percent(count.whole + count.syllable);
const parts = percent(count.whole + count.syllable + count.parts);

test(`of ${count.all} eojeols of articles the glossary knows ${whole}% whole, ${syllable}% with words of one syllable, ${parts}% with the parts of compounds`, () => {
  expect(count.all).toBeGreaterThanOrEqual(2000);
  // Two points below what was measured, for articles that bring words of their own.
  expect(whole).toBeGreaterThanOrEqual(78);
  expect(syllable).toBeGreaterThanOrEqual(88);
  expect(parts).toBeGreaterThanOrEqual(93);
});
