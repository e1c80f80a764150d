import { nounCandidates, readings } from '../../korean/index.ts';
import type { Token } from '../token.ts';
import { relativeOf, type Relative } from './calendar.ts';
import { grammarIn } from './grammar.ts';
import { isInflected } from './endings.ts';
import { koreanLexicon, type Lexicon, type Meanings } from './lexicon.ts';

/** Spellings of an unknown word that are tried by sound: itself and what is left without particles. */
const SPELLINGS = 4;
const LONGEST = 40;
const WHOLE = 0.99;
const SYLLABLE = 0.7;
const SURE = 0.9;

/** Words of grammar that say nothing of the matter, without their particles. */
const GRAMMAR = new Set(
  '것 수 등 바 데 점 채 뿐 및 그 이 저 또 더 즉 걸쳐 대해 위해 통해 따라 의해 대한 위한 관한 따른 통한 의한 있다 없다 하다 되다 않다 못하다 아니다 같다 위하다 대하다 통하다 따르다 의하다 때문'.split(
    ' ',
  ),
);

/** What an eojeol says, and the time it is relative to, if it is. */
export interface ReadWord {
  readonly tokens: readonly Token[];
  readonly relative: Relative | undefined;
  readonly grammar: readonly Token[];
  /** What it says where a name stands, if the lexicon knows no noun that it may be. */
  readonly name: readonly Token[] | undefined;
}

const VERBS = /^ko:[^/]*다(?:\/|$)/;

const memory = new Map<string, ReadWord>();
const MEMORY = 50_000;

/** What an eojeol (Hangul only) says. */
export function readWord(eojeol: string): ReadWord {
  let read = memory.get(eojeol);
  if (!read) {
    if (memory.size > MEMORY) memory.clear();
    const short = eojeol.slice(0, LONGEST);
    const tokens = tokensOf(short);
    const verbs = tokens.length > 0 && tokens.every(({ key }) => VERBS.test(key));
    read = {
      tokens,
      relative: relativeOf(short),
      grammar: grammarIn(short),
      name: verbs ? unknown(nounCandidates(short), true) : undefined,
    };
    memory.set(eojeol, read);
  }
  return read;
}

/** A word that the lexicon knows, by its lemma. */
export function known(key: string, meanings: Meanings | undefined, share = 1): Token {
  if (!meanings || meanings.length === 0) return { key, kind: 'word' };
  return {
    key,
    kind: 'word',
    means: share === 1 ? meanings : meanings.map(([to, weight]) => [to, weight * share]),
  };
}

function tokensOf(eojeol: string): Token[] {
  const lexicon = koreanLexicon();
  const nouns = nounCandidates(eojeol);
  if (!lexicon.has(eojeol) && nouns.some((noun) => GRAMMAR.has(noun))) return [];
  const found = readings(eojeol, (lemma) => lexicon.has(lemma)).filter(
    ({ lemma }) => !lemma.endsWith('다') || isInflected(eojeol, lemma.length - 1),
  );
  if (found.some(({ lemma }) => GRAMMAR.has(lemma)) && found.length === 1) return [];
  const whole = found.filter(({ share }) => share >= WHOLE || share === SYLLABLE);
  const parts = found.filter((reading) => !whole.includes(reading));
  const tokens = parts.map(({ lemma, share }) => known(`ko:${lemma}`, lexicon.get(lemma), share));
  if (whole.length > 0) tokens.push(merged(whole, lexicon));
  if (!whole.some(({ share }) => share > SURE)) tokens.push(...unknown(nouns, found.length === 0));
  return tokens;
}

/** Words that one eojeol may be a form of, as one token that means what any of them means. */
function merged(found: readonly { lemma: string; share: number }[], lexicon: Lexicon): Token {
  const [first, ...others] = found;
  if (first && others.length === 0) return known(`ko:${first.lemma}`, lexicon.get(first.lemma), first.share);
  const means = new Map<string, number>();
  for (const { lemma, share } of found)
    for (const [to, weight] of lexicon.get(lemma) ?? [])
      means.set(to, Math.max(means.get(to) ?? 0, weight * share));
  return { key: `ko:${found.map(({ lemma }) => lemma).join('/')}`, kind: 'word', means: [...means] };
}

/** What a name of a place ends in: 푸젠성. */
const PLACE = /^([가-힣]{2,})[성시군구도현주강산섬역]$/;

/** A word that may be a name, by what may be left of it without particles; of one syllable only where nothing else is known of it. */
function unknown(nouns: readonly string[], alone: boolean): Token[] {
  const shortest = nouns.reduce((best, noun) => (noun.length < best.length ? noun : best));
  const sounds = nouns.filter((noun) => noun.length > 1 || alone);
  if (sounds.length === 0) return [];
  const place = PLACE.exec(shortest)?.[1];
  return [
    {
      key: `ko:${shortest}`,
      kind: 'name',
      sounds: place === undefined ? sounds.slice(0, SPELLINGS) : [...sounds.slice(0, SPELLINGS - 1), place],
    },
  ];
}
