import { grammarOf, nounMarks, type GrammarMark } from '../korean/forms/index.ts';
import { isHangul, nounCandidates, readings } from '../korean/index.ts';
import type { Dictionary, PlainEntry } from './dictionary.ts';

/** A way to read an eojeol, with the entries that fit its form. */
export interface KoreanReading {
  readonly lemma: string;
  readonly marks: readonly GrammarMark[];
  readonly part: boolean;
  readonly entries: readonly PlainEntry[];
}

const WHOLE = 0.99;
const SYLLABLE = 0.7;
/** Words of one syllable that stand behind a form in ㄹ: 할 수도 있다. */
const BOUND = /^[수줄뿐데리바것때]$/;
const BEFORE_BOUND = /[을를할될갈올볼줄길릴일알살들낼널킬칠질설]$/;

/** What may stand behind the words of a quotation. */
const QUOTING = new Map<string, GrammarMark>([
  ['고', 'quote'],
  ['라고', 'quote'],
  ['이라고', 'quote'],
  ['며', 'quoteAnd'],
  ['라며', 'quoteAnd'],
  ['이라며', 'quoteAnd'],
  ['라는', 'quoteWhich'],
  ['이라는', 'quoteWhich'],
]);

/** Where an eojeol stands. */
export interface Standing {
  /** The word in front of it. */
  readonly before: string;
  /** Only a mark, and no space, parts the two: what stands behind a quotation may be nothing but particles. */
  readonly joined: boolean;
}

/**
 * The words that an eojeol may be a form of. A form that the rules cannot explain to its end is no form: what is
 * known inside of it is told as a part.
 */
export function koreanReadings(
  eojeol: string,
  { before, joined }: Standing,
  known: Dictionary,
): KoreanReading[] {
  const word = eojeol.normalize('NFC');
  if (!isHangul(word)) return mixed(word, known);
  const quoting = QUOTING.get(word);
  const particles = joined ? (quoting ? [quoting] : nounMarks(before, word)) : undefined;
  if (particles) return [{ lemma: word, marks: particles, part: false, entries: [] }];
  const all = readings(word, (lemma) => known.has(lemma));
  const found = all.flatMap(({ lemma, share }) => readingOf(word, lemma, share, known) ?? []);
  const whole = found.filter(({ part }) => !part);
  const bound = whole.filter(({ lemma }) => BOUND.test(lemma) && BEFORE_BOUND.test(before));
  const long = whole.filter(({ lemma }) => stemOf(lemma).length > 1);
  const nouns = (long.length > 0 ? long : whole).filter(({ lemma }) => !lemma.endsWith('다'));
  const kept = [...bound, ...long].filter((reading) => !isHidden(reading, word, nouns));
  if (kept.length > 0) return byForm(kept);
  return whole.length > 0
    ? byForm(whole.filter((reading) => !isHidden(reading, word, nouns)))
    : found.filter(({ lemma }) => !straddles(word, lemma));
}

/** The word as it stands hides its own beginning (수요일 is no 수요), and a noun a verb made one (이름은 is not of 이르다). */
function isHidden(reading: KoreanReading, word: string, nouns: readonly KoreanReading[]): boolean {
  const { lemma, marks } = reading;
  if (lemma.endsWith('다')) return marks.at(-1) === 'noun' && nouns.length > 0;
  return lemma !== word && lemma.length > 1 && nouns.some((other) => other.lemma === word);
}

/** Whether a part runs into the particles of its eojeol: the 동의 in 상계동의. */
function straddles(word: string, part: string): boolean {
  const at = word.indexOf(part);
  const end = at + part.length;
  return at > 0 && nounCandidates(word).some((noun) => noun.length > at && noun.length < end);
}

function stemOf(lemma: string): string {
  return lemma.endsWith('다') ? lemma.slice(0, -1) : lemma;
}

function readingOf(word: string, lemma: string, share: number, known: Dictionary): KoreanReading | undefined {
  const entries = known.of(lemma);
  const whole = share >= WHOLE || share === SYLLABLE;
  if (whole)
    for (const entry of entries) {
      const marks = grammarOf(word, lemma, entry.kind);
      // The kinds of one lemma that are inflected alike share the form.
      const alike = entries.filter(({ kind }) => grammarOf(word, lemma, kind) !== undefined);
      if (marks) return { lemma, marks, part: false, entries: alike };
    }
  const [first] = entries;
  if (!first || lemma.length === 1 || first.kind === 'v' || first.kind === 'a') return undefined;
  return { lemma, marks: [], part: true, entries };
}

/** The word as it is before a form of another one. */
function byForm(found: readonly KoreanReading[]): KoreanReading[] {
  return found.toSorted((a, b) => Number(b.marks.length === 0) - Number(a.marks.length === 0));
}

/** 1심에서, K팝은: with digits or Latin letters in it. */
function mixed(word: string, known: Dictionary): KoreanReading[] {
  return nounCandidates(word)
    .filter((noun) => known.has(noun))
    .slice(0, 1)
    .map((lemma) => ({
      lemma,
      marks: grammarOf(word, lemma, 'n') ?? [],
      part: false,
      entries: known.of(lemma),
    }));
}
