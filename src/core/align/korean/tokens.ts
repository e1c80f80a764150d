import { isParticle, nounCandidates, readings } from '../../korean/index.ts';
import { moneySign } from '../english/signs.ts';
import { stem } from '../english/stem.ts';
import { readDigits, readNumeral } from '../numbers/korean.ts';
import type { Context, Token } from '../token.ts';
import { relativeDate, weekday, weekdayOf } from './calendar.ts';
import { koreanLexicon, type Meanings } from './lexicon.ts';

const WORD = /[A-Za-z\u00c0-\u024f]+|\d|[가-힣]+|[\u4e00-\u9fff]|[$%€£¥₩]/g;
/** Units that Korean writes short and English in full. */
const UNITS = new Map([
  ['km', 'kilometer'],
  ['m', 'meter'],
  ['cm', 'centimeter'],
  ['mm', 'millimeter'],
  ['kg', 'kilogram'],
  ['g', 'gram'],
  ['t', 'ton'],
  ['ha', 'hectare'],
]);
const LONGEST = 40;
/** Spellings of an unknown word that are tried by sound: itself and what is left without particles. */
const SPELLINGS = 4;

/** What a Korean text says, token by token. NFC. */
export function koreanTokens(text: string, context: Context): Token[] {
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    const word = found[0];
    if (/^\d/.test(word)) WORD.lastIndex = number(text, found.index, context, tokens);
    else if (/^[가-힣]/.test(word)) WORD.lastIndex = hangul(text, found.index, word, context, tokens);
    else if (/^[\u4e00-\u9fff]/.test(word)) tokens.push(known(`ko:${word}`, koreanLexicon().get(word)));
    else tokens.push(sign(word));
  }
  return tokens;
}

function sign(word: string): Token {
  const named = moneySign(word);
  if (named !== undefined) return { key: named, kind: 'word' };
  if (word === 'US') return { key: word, kind: 'latin' };
  const unit = UNITS.get(word);
  const key = stem(word.toLowerCase().slice(0, LONGEST));
  return { key, kind: 'latin', ...(unit === undefined ? {} : { means: [[stem(unit), 1] as const] }) };
}

/** Reads the number at `at`; returns where the reading goes on. */
function number(text: string, at: number, context: Context, tokens: Token[]): number {
  const read = readDigits(text, at);
  if (!read) return at + 1;
  tokens.push(...dated(read.keys, text.slice(read.end, read.end + 3), context));
  return read.end;
}

/** Numbers as the word after them makes them: a month, a day with its weekday, a decade, a time. */
function dated(keys: readonly string[], follows: string, { date }: Context): Token[] {
  return keys.map((key) => {
    const value = Number(key.slice(1));
    if (follows.startsWith('월') && value >= 1 && value <= 12) return { key: `m:${value}`, kind: 'date' };
    const means = follows.startsWith('일')
      ? weekdayOf(value, date)
      : follows.startsWith('년대') && value < 100
        ? [[`#${1900 + value}`, 0.8] as const]
        : [];
    const kind = follows.startsWith('일') ? 'date' : 'number';
    return { key, kind, ...(means.length > 0 ? { means } : {}) };
  });
}

/** Counters that follow a number and are not written in English, with what may hang on them. */
const COUNTERS = /^(?:월|년|일|시|분|개|여|번|차|살|세|대|건|곳|회|호)/;

function hangul(text: string, at: number, eojeol: string, context: Context, tokens: Token[]): number {
  const before = text[at - 1] ?? ' ';
  const after = /\d/.test(before) ? eojeol.replace(COUNTERS, '') : eojeol;
  if (after === '' || (!/\s/.test(before) && isParticle(after))) return at + eojeol.length;
  const day = weekday(eojeol);
  const numeral = day === undefined ? readNumeral(text, at) : undefined;
  if (day !== undefined) tokens.push({ key: day, kind: 'date' });
  else if (numeral) {
    tokens.push(...dated(numeral.keys, text.slice(numeral.end, numeral.end + 3), context));
    return Math.max(numeral.end, at + 1);
  } else tokens.push(...word(eojeol.slice(0, LONGEST), context));
  return at + eojeol.length;
}

function known(key: string, meanings: Meanings | undefined, share = 1): Token {
  if (!meanings) return { key, kind: 'word' };
  return { key, kind: 'word', means: Array.from(meanings, ([to, weight]) => [to, weight * share] as const) };
}

/** Words of grammar that say nothing of the matter, without their particles. */
const GRAMMAR = new Set(
  '것 수 등 바 데 점 채 뿐 및 그 이 저 또 더 즉 걸쳐 대해 위해 통해 따라 의해 대한 위한 관한 따른 통한 의한 있다 없다 하다 되다 않다 못하다 아니다 같다 위하다 대하다 통하다 따르다 의하다 때문'.split(
    ' ',
  ),
);

const cache = new Map<string, readonly Token[]>();
const CACHE = 50_000;

function word(eojeol: string, { date }: Context): Token[] {
  const relative = relativeDate(eojeol, date);
  let read = cache.get(eojeol);
  if (!read) {
    if (cache.size > CACHE) cache.clear();
    read = readWord(eojeol);
    cache.set(eojeol, read);
  }
  if (relative.length === 0) return [...read];
  return [...read, { key: `rel:${relative[0]?.[0] ?? ''}`, kind: 'date', means: relative }];
}

function readWord(eojeol: string): Token[] {
  const lexicon = koreanLexicon();
  if (!lexicon.has(eojeol) && nounCandidates(eojeol).some((word) => GRAMMAR.has(word))) return [];
  const found = readings(eojeol, (lemma) => lexicon.has(lemma));
  if (found.some(({ lemma }) => GRAMMAR.has(lemma)) && found.length === 1) return [];
  const whole = found.filter(({ share }) => share >= 0.99 || share === 0.7);
  const parts = found.filter((reading) => !whole.includes(reading));
  const tokens = parts.map(({ lemma, share }) => known(`ko:${lemma}`, lexicon.get(lemma), share));
  if (whole.length > 0) tokens.push(merged(whole, lexicon));
  if (!whole.some(({ share }) => share > 0.9)) tokens.push(unknown(eojeol));
  return tokens;
}

/** Words that one eojeol may be a form of, as one token that means what any of them means. */
function merged(
  found: readonly { lemma: string; share: number }[],
  lexicon: ReadonlyMap<string, Meanings>,
): Token {
  const means = new Map<string, number>();
  for (const { lemma, share } of found)
    for (const [to, weight] of lexicon.get(lemma) ?? [])
      means.set(to, Math.max(means.get(to) ?? 0, weight * share));
  return { key: `ko:${found.map(({ lemma }) => lemma).join('/')}`, kind: 'word', means: [...means] };
}

function unknown(eojeol: string): Token {
  const spellings = nounCandidates(eojeol).filter((spelling) => spelling.length > 1);
  const shortest = spellings.reduce(
    (best, spelling) => (spelling.length < best.length ? spelling : best),
    eojeol,
  );
  return { key: `ko:${shortest}`, kind: 'name', sounds: spellings.slice(0, SPELLINGS) };
}
