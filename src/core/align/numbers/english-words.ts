import { stem } from '../english/stem.ts';
import type { Token } from '../token.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';

/** What a word is as a part of a number. */
export interface Spelled {
  /** Its value: of digits, of a word below a hundred, or of a scale (thousand). */
  readonly value: number;
  readonly sort: 'digits' | 'word' | 'ordinal' | 'scale' | 'loose' | 'some' | 'part' | 'decade';
}

type Entry = readonly [word: string, spelled: Spelled];

const entries = (sort: Spelled['sort'], words: string, value: (i: number) => number): Entry[] =>
  words.split(' ').map((word, i) => [word, { value: value(i), sort }] as const);

const listed = (sort: Spelled['sort'], words: string): Entry[] =>
  words.split(' ').map((entry) => {
    const [word = '', value = ''] = entry.split(':');
    return [word, { value: Number(value), sort }] as const;
  });

const SPELLED = new Map<string, Spelled>([
  ...entries('word', ONES, (i) => i),
  ...entries('word', TENS, (i) => 10 * (i + 2)),
  ...entries('ordinal', ORDINALS, (i) => i),
  ...entries('ordinal', TENS.replaceAll('y', 'ieth'), (i) => 10 * (i + 2)),
  ...entries('word', ONES.replace(/\w+/g, '$&fold'), (i) => i),
  ...entries('decade', TENS.replaceAll('y', 'ies'), (i) => 10 * (i + 2)),
  ...listed('word', 'half:0.5 twice:2 thrice:3 fourty:40'),
  ...listed(
    'scale',
    'dozen:12 hundred:100 thousand:1e3 million:1e6 billion:1e9 trillion:1e12 mn:1e6 bn:1e9 tn:1e12',
  ),
  ...listed(
    'loose',
    'dozens:10 tens:10 scores:10 hundreds:100 thousands:1e3 millions:1e6 billions:1e9 trillions:1e12',
  ),
  // Several hundred, a few thousand.
  ...listed('some', 'several:1 few:1'),
  ...listed(
    'part',
    'halves:2 thirds:3 quarter:4 quarters:4 fourths:4 fifths:5 sixths:6 sevenths:7 eighths:8 ninths:9 tenths:10',
  ),
]);

/** What a word in lower case, or digits with their commas, is in a number. */
export function numberOf(low: string): Spelled | undefined {
  if (/^\d/.test(low)) return { value: Number(low.replaceAll(',', '')), sort: 'digits' };
  return SPELLED.get(low);
}

const SURE = 0.8;

/** Words that hold a number in their sense, or what grammar says elsewhere, by stem, with the keys of what they mean. */
export const FOLD: ReadonlyMap<string, NonNullable<Token['means']>> = new Map(
  (
    'double:#2,~2 doubling:#2,~2 triple:#3,~3 tripling:#3,~3 treble:#3,~3 quadruple:#4,~4 quintuple:#5 decade:#10,q:10 century:#100,q:100 ' +
    'couple:#2,~2 both:#2,~2 noon:t:12:00 midnight:t:0:00 teenager:s:10 teenage:s:10 teen:s:10 ' +
    'never:g:not nobody:g:not nothing:g:not nowhere:g:not none:g:not neither:g:not without:g:not unable:g:not later:g:after since:g:after'
  )
    .split(' ')
    .map((entry) => {
      const at = entry.indexOf(':');
      const keys = entry.slice(at + 1).split(',');
      return [stem(entry.slice(0, at)), keys.map((key) => [key, SURE] as const)] as const;
    }),
);
