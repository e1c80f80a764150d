import { isHangul, withoutOpening } from './characters.ts';
import { beginsPlainly } from './english.ts';
import type { Mark } from './mark.ts';

const set = (words: string) => new Set(words.split(' '));

/** What they shorten goes before something, so no sentence ends in them. */
const LEADING = set(
  'Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Brig Col Maj Capt Cmdr Lt Sgt Cpl Pvt Adm Sen Rep Gov Rev Fr Hon Pres Supt Insp Mme Mlle ' +
    'Mt Ft vs Vs v viz cf Cf e.g i.e eg ie E.g I.e approx incl excl ca P.S N.B a.k.a',
);
/** Go before a number. */
const NUMBERED = set(
  'No Nos no nos Fig Figs fig Eq p pp Vol Vols vol vols Ch ch Sec Art Ver ver Tel tel ext ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
);
const WEEKDAY = /^(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)$/;
/** Go before a name or end a sentence. */
const EITHER = set(
  'Inc Co Corp Ltd Plc Bros Jr Sr Esq St Ste Ave Rd Blvd Sq Dept Univ Assn Assoc Intl Govt al est Est',
);
/** Go after something, and end a sentence where a capital follows. */
const CLOSING = set('etc hr hrs min mins sec secs ft lb lbs oz yd yds');
const CLOCK = /^[ap]\.m$/i;
const DOTTED = /^(?:\p{L}{1,2}\.-?)+\p{L}{1,2}$/u;
const INITIAL = /^\p{Lu}$/u;
const LAST_WORD = /(?<![\p{L}\p{N}.&+@/_-])(?:\p{L}{1,3}\.-?)*\p{L}{1,8}$/u;

/** Letters of the longest that is listed here and has no dot inside. */
const LONGEST = 6;

const NUMBER = /^(?:\d|[IVXLC]{2,}\b)/;
const DAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)';
const MONTH =
  '(?:January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const ZONE = '(?:[A-Z]{1,2}[SD]?T|UTC|Eastern|Central|Mountain|Pacific|(?:[A-Z][a-z]+ ){1,2}[Tt]ime)';
const DATE = new RegExp(`^(?:\\d|(?:${MONTH}|May)\\b)`);
/** No sentence, but the time that one begins with. */
const ONLY_CLOCK = /^(?:At|By|From|Until|Till|Before|After|Since|Around|About) [\d:]+ ?[ap]\.m$/i;
/** What goes on after a.m. and p.m. with a capital: a day, a date, a zone. */
const AFTER_CLOCK = new RegExp(`^(?:${DAY}|${MONTH}|${ZONE}|\\d{1,2} (?:${MONTH}|May))\\b`);

/** The word, dots inside, that a text without spaces ends in. */
function lastWord(tail: string): string | undefined {
  let plain = 0;
  while (plain < tail.length && isPlain(tail.charCodeAt(plain))) plain++;
  if (plain > 0 && plain === tail.length) return plain <= 8 ? tail : undefined;
  return LAST_WORD.exec(tail)?.[0];
}

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Whether the full stop is an abbreviation's, and the sentence goes on after it. */
export function isAbbreviated({ before, whole, after }: Mark): boolean {
  const tail = before.slice(before.lastIndexOf(' ') + 1);
  // All that is listed is in Latin letters, or has a dot inside.
  if (isHangul(tail.at(-1)) && !tail.includes('.')) return false;
  const word = lastWord(tail);
  if (word === undefined || (word.length > LONGEST && !word.includes('.'))) return false;
  const next = withoutOpening(after);
  if (LEADING.has(word)) return true;
  if (NUMBERED.has(word)) return NUMBER.test(next);
  if (WEEKDAY.test(word)) return DATE.test(next);
  if (CLOSING.has(word)) return /^\p{Ll}/u.test(next);
  if (CLOCK.test(word)) return AFTER_CLOCK.test(next) || (whole && ONLY_CLOCK.test(before));
  if (INITIAL.test(word))
    return (whole && before === word) || isHangul(next[0]) || !beginsPlainly(next, true);
  if (!EITHER.has(word) && !DOTTED.test(word)) return false;
  return !beginsPlainly(next);
}
