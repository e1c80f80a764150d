import { isAbbreviated } from './abbreviations.ts';
import { isHangul, isSpace, withoutOpening } from './characters.ts';
import { isSpeechTag, isStammer } from './english.ts';
import { goesOnInKorean, isPause, isRunOn } from './korean.ts';
import { followsHangul, lastOf, type Mark } from './mark.ts';
import { isNumbering } from './numbering.ts';

const BRACKETS = ')]）］';
/** Around the titles of works; speech does not stand in them. */
const TITLES = '〉》';
const GOES_ON = /^[,;:.!?…，、；：)\]”’」』〉》）］~·%/]/;
/** Before dots that stand for words left out: “[…]”. */
const LEFT_OUT = '([（［';
/** After a full stop these begin something new, whatever its first letter. */
const NEW = /^[“"([]/;
/** iPhone, eBay: a small letter that may begin a sentence. */
const BRAND = /^[a-z]{1,2}[A-Z]/;

/** Whether a sentence ends with these marks and another follows on the same line. */
export function isBoundary(mark: Mark): boolean {
  const { before, closed, after, run } = mark;
  if (after === '' || GOES_ON.test(after)) return false;
  if (before === '' ? closed === undefined : LEFT_OUT.includes(before.at(-1) ?? '')) return false;
  if (closed && endsInside(closed)) return false;
  if (goesOnInKorean(mark)) return false;
  if (!mark.spaced) return isRunOn(mark);
  if (run === '.' && (isNumbering(mark) || isAbbreviated(mark))) return false;
  if (isTrailing(mark) && closed === undefined) return endsTrailing(mark) && begins(mark);
  return begins(mark);
}

/** A bracket within a sentence leaves it open, and so does a title. */
function endsInside({ close, first }: { readonly close: string; readonly first: boolean }): boolean {
  return TITLES.includes(close) || (!first && BRACKETS.includes(close));
}

/** Dots that trail off; a full stop after them makes the number of dots one more than their threes. */
function isTrailing({ run, before }: Mark): boolean {
  if (run === '.') return before.at(-2) === '.' && isSpace(before.at(-1));
  if (!/^[.…]+$/.test(run)) return false;
  const dots = run.replaceAll('…', '...').length;
  return dots < 4 || dots % 3 !== 1;
}

function endsTrailing(mark: Mark): boolean {
  return followsHangul(mark) ? !isPause(mark.before) : !isStammer(mark.before, mark.after);
}

function begins(mark: Mark): boolean {
  if (isHangul(lastOf(mark))) return true;
  const next = withoutOpening(mark.after);
  if (/^\p{Ll}/u.test(next))
    return BRAND.test(next) || (mark.run === '.' && !mark.closed && NEW.test(mark.after));
  return !isSpeechTag(mark);
}
