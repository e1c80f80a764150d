import type { Span } from '../align/sentences/index.ts';
import { romanise } from '../korean/forms/index.ts';
import { dictionary, type Dictionary, type PlainEntry } from './dictionary.ts';
import { englishLemmas, englishRoots } from './english.ts';
import { koreanReadings, type KoreanReading } from './korean.ts';
import { linkedFirst, linkedWords, otherSideOf, placeOf, standing, type OtherSide } from './other-side.ts';
import { wordSpans } from './spans/index.ts';
import type { FoundEntry, FoundWord, WordAsk, WordReading } from './types.ts';
import { valuesOf } from './values.ts';

/** Words of an English phrase that is an equivalent, at most: prime minister's office. */
const PHRASE = 4;
/** Korean headwords of one English word, at most. */
const MOST_ENTRIES = 6;

interface Found {
  readonly readings: readonly WordReading[];
  readonly here: Span | undefined;
}

/**
 * Looks a word of a pair up.
 *
 * @throws where the part of the glossary that only readers ask for could not be loaded
 */
export async function lookUp(ask: WordAsk): Promise<FoundWord> {
  const known = await dictionary();
  const { lang, text } = ask[ask.side];
  const word = text.slice(ask.start, ask.end);
  const other = otherSideOf(ask);
  const values = valuesOf(ask);
  const korean = lang === 'ko' || /[가-힣]/.test(word);
  const { readings, here } = korean
    ? fromKorean(ask, known, other)
    : lang === 'en' || /^[A-Za-z]/.test(word)
      ? fromEnglish(ask, known, other)
      : { readings: [], here: other.link };
  const latin = readings.length === 0 ? romanise(word.normalize('NFC'), true) : undefined;
  return {
    readings,
    values,
    ...(latin === undefined ? {} : { latin }),
    ...(here ? { here: { start: here.start, end: here.end } } : {}),
  };
}

function fromKorean(ask: WordAsk, known: Dictionary, other: OtherSide): Found {
  const { text } = ask[ask.side];
  const before = wordSpans(text.slice(0, ask.start)).at(-1);
  const place = standing(text, before, ask);
  let here = other.link;
  const readings = koreanReadings(text.slice(ask.start, ask.end), place, known).map(
    ({ lemma, marks, part, entries }) => ({
      lemma,
      marks,
      part,
      entries: entries.map((entry): FoundEntry => {
        const used: number[] = [];
        entry.equivalents.forEach((equivalent, at) => {
          const met = placeOf(equivalent, other);
          if (!met || (other.link && !isWithin(met, other.link))) return;
          here ??= met;
          used.push(at);
        });
        return { ...entry, used };
      }),
    }),
  );
  return { readings: usedFirst(readings), here };
}

const isWithin = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const isUsed = ({ entries }: WordReading): boolean => entries.some(({ used }) => used.length > 0);

/** Of several readings the one whose meaning the other side has is the likelier. */
function usedFirst(readings: readonly WordReading[]): WordReading[] {
  return readings.toSorted((a, b) => Number(isUsed(b)) - Number(isUsed(a)));
}

/** What an English word or the phrase around it may be: each dictionary form with the headwords that it is an equivalent of. */
function fromEnglish(ask: WordAsk, known: Dictionary, other: OtherSide): Found {
  const forms = formsOf(ask, known);
  const own = new Map<string, KoreanReading[]>();
  const readingsOf = (word: OtherSide['words'][number]) => {
    const kept = own.get(word.text) ?? koreanReadings(word.text, word, known);
    own.set(word.text, kept);
    return kept;
  };
  const wanted = new Set(forms.flatMap(({ entries }) => entries.map(({ lemma }) => lemma)));
  const met = linkedFirst(other).find((word) => readingsOf(word).some(({ lemma }) => wanted.has(lemma)));
  const linked = linkedWords(other);
  // Linked by a word of the same root: parliamentary and 국회.
  const derived =
    met || wanted.size > 0
      ? []
      : linked.flatMap((word) => readingsOf(word).filter(({ part }) => !part)).slice(0, 1);
  const here = new Set((met ? readingsOf(met) : []).map(({ lemma }) => lemma));
  const readings = [
    ...forms.map(({ form, entries }) => ({
      lemma: form,
      marks: [],
      part: false,
      entries: ranked(form, entries, here)
        .slice(0, MOST_ENTRIES)
        .map((entry) => withUsed(entry, form, here)),
    })),
    ...derived.map(({ entries }) => ({
      lemma: ask[ask.side].text.slice(ask.start, ask.end),
      marks: [],
      part: false,
      entries: entries.map((entry) => ({ ...entry, used: [] })),
    })),
  ];
  return { readings: usedFirst(readings), here: met ?? other.link };
}

function withUsed(entry: PlainEntry, form: string, here: ReadonlySet<string>): FoundEntry {
  const at = entry.equivalents.findIndex((equivalent) => equivalent.toLowerCase() === form);
  return { ...entry, used: here.has(entry.lemma) && at >= 0 ? [at] : [] };
}

/** Headwords that stand on the other side first; then those that the word is a better equivalent of. */
function ranked(form: string, entries: readonly PlainEntry[], here: ReadonlySet<string>): PlainEntry[] {
  const rank = ({ lemma, level, equivalents }: PlainEntry) => {
    const at = equivalents.findIndex((equivalent) => equivalent.toLowerCase() === form);
    return (here.has(lemma) ? -100 : 0) + at * 3 + 'ABC'.indexOf(level);
  };
  return entries.toSorted((a, b) => rank(a) - rank(b));
}

interface EnglishForm {
  readonly form: string;
  readonly entries: readonly PlainEntry[];
}

/** The longest known phrase around a word, then the word's own dictionary forms. */
function formsOf(ask: WordAsk, known: Dictionary): EnglishForm[] {
  const { text } = ask[ask.side];
  const around = wordSpans(text);
  const at = around.findIndex(({ start }) => start === ask.start);
  const written = (span: Span) => text.slice(span.start, span.end);
  const word = text.slice(ask.start, ask.end);
  // In small letters it is no name: us is not the US.
  const named = /\p{Lu}/u.test(word);
  const found: EnglishForm[] = [];
  const add = (form: string) => {
    const entries = known
      .meaning(form)
      .filter(({ equivalents }) => named || equivalents.some((equivalent) => equivalent === form));
    if (entries.length > 0 && !found.some((other) => other.form === form)) found.push({ form, entries });
  };
  for (let length = PHRASE; length > 1 && found.length === 0; length--)
    for (let from = Math.max(0, at - length + 1); from <= at; from++) {
      const stretch = around.slice(from, from + length);
      if (stretch.length < length || !isUnbroken(text, stretch)) continue;
      for (const form of phrases(stretch.map(written))) add(form);
    }
  for (const form of englishLemmas(word)) add(form);
  if (found.length === 0) for (const form of englishRoots(word)) add(form);
  if (found.length === 0 && word.includes('-'))
    for (const part of word.split('-')) for (const form of englishLemmas(part)) add(form);
  return found;
}

/** Whether nothing but a space or a hyphen stands between words. */
function isUnbroken(text: string, words: readonly Span[]): boolean {
  return words.every((word, n) => {
    const next = words[n + 1];
    return !next || /^[ \u00a0-]$/.test(text.slice(word.end, next.start));
  });
}

/** A phrase as a glossary may have it: its first or its last word is the one that is inflected. */
function phrases(words: readonly string[]): string[] {
  const plain = words.map((word) => word.toLowerCase().replaceAll('’', "'"));
  const [first = '', last = ''] = [plain[0], plain.at(-1)];
  const made = (head: string, tail: string) => [head, ...plain.slice(1, -1), tail].join(' ');
  return [
    made(first, last),
    ...englishLemmas(last).map((form) => made(first, form)),
    ...englishLemmas(first).map((form) => made(form, last)),
  ];
}
