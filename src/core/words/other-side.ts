import { linkInside, type Inside, type PairSide } from '../align/index.ts';
import type { Span } from '../align/sentences/index.ts';
import { otherSide, type Side } from '../bitext/index.ts';
import { englishLemmas } from './english.ts';
import type { Standing } from './korean.ts';
import { wordSpans } from './spans/index.ts';
import type { WordAsk } from './types.ts';

/** A word of the other side. */
interface OtherWord extends Span, Standing {
  readonly text: string;
}

/** The other side of a pair, as far as it says what the word's own sentence does. */
export interface OtherSide {
  readonly lang: string;
  /** Its words where the answer is looked for: in linked sentences; in all of it where none is linked. */
  readonly words: readonly OtherWord[];
  /** The stretch that the aligner links with the word. */
  readonly link: Span | undefined;
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export function otherSideOf(ask: WordAsk): OtherSide {
  const side = otherSide(ask.side);
  const inside = linkInside(ask.translation, ask.original);
  const link = inside.words.find((word) => touches(word[ask.side], ask))?.[side];
  return { lang: ask[side].lang, link, words: wordsIn(ask[side], answering(inside, ask, side)) };
}

/** The sentences that are linked with the word's own; the whole text where there are none. */
function answering(inside: Inside, ask: WordAsk, side: Side): readonly Span[] {
  const own = inside[ask.side].findIndex((span) => touches(span, ask));
  const linked = inside.sentences.filter((link) => link[ask.side] === own).map((link) => link[side]);
  const spans = linked.flatMap((n) => inside[side][n] ?? []);
  return spans.length > 0 ? spans : [{ start: 0, end: ask[side].text.length }];
}

function wordsIn({ text }: PairSide, areas: readonly Span[]): OtherWord[] {
  const all = wordSpans(text);
  return all.flatMap((span, n) => {
    const word = { ...span, text: text.slice(span.start, span.end), ...standing(text, all[n - 1], span) };
    return areas.some((area) => touches(area, span)) ? [word] : [];
  });
}

/** How a word stands behind the one before it. */
export function standing(text: string, before: Span | undefined, word: Span): Standing {
  if (!before) return { before: '', joined: false };
  const between = text.slice(before.end, word.start);
  return { before: text.slice(before.start, before.end), joined: /^[^\s\p{L}\p{N}]+$/u.test(between) };
}

const isIn = (span: Span, other: OtherSide): boolean => other.link !== undefined && touches(span, other.link);

/** Where an English equivalent of one or more words stands on the other side, where the aligner's link is first. */
export function placeOf(equivalent: string, other: OtherSide): Span | undefined {
  const parts = equivalent.toLowerCase().split(/[ -]/);
  const places = other.words.flatMap((first, at) => {
    const stretch = other.words.slice(at, at + parts.length);
    const fits =
      stretch.length === parts.length &&
      stretch.every((word, n) => formsOf(word.text).includes(parts[n] ?? ''));
    return fits ? [{ start: first.start, end: stretch.at(-1)?.end ?? first.end }] : [];
  });
  return places.find((place) => isIn(place, other)) ?? places[0];
}

const forms = new Map<string, readonly string[]>();
const MEMORY = 5000;

function formsOf(word: string): readonly string[] {
  let known = forms.get(word);
  if (!known) {
    if (forms.size > MEMORY) forms.clear();
    known = englishLemmas(word);
    forms.set(word, known);
  }
  return known;
}

/** The words of the other side, those that the aligner links first. */
export function linkedFirst(other: OtherSide): readonly OtherWord[] {
  return other.words.toSorted((a, b) => Number(isIn(b, other)) - Number(isIn(a, other)));
}

/** The words that the aligner links. */
export function linkedWords(other: OtherSide): readonly OtherWord[] {
  return other.words.filter((word) => isIn(word, other));
}
