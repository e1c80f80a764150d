import { isHangul, isLatin } from './characters.ts';
import { lastOf, type Mark } from './mark.ts';

/** After a closing quote and a space: a quotative that is a word of its own, not the start of 라면이나 고양이. */
const SPACED =
  /^(?:이?라(?:고|며|면서|는|던)?|며|면서|는|던|하고(?!\s+싶)|하며|하면서|하는(?!\s+수)|하던|하자|하니까?|하더니|하기에|하길래|했다|했던|했더니|했지만|한다|합니다|했습니다)(?:도|는|만|까지)?(?![가-힣])/;
/** 고 follows the plain endings only, so after 습니다 it is the surname. */
const SPACED_GO = /^고(?![가-힣])/;
const PLAIN = /(?<!니)[다라자냐]$/;
/** Directly after a closing quote: what clings to a quotation, as to any noun. */
const CLINGING =
  /^(?:이?라(?:고|며|면서|는|던|도|지|니|서|든|기)|(?:고|며|면서|는|은|이|가|을|를|의|에|에서|에게|께|도|만|와|과|이?랑|으?로|이?란|던|는데|이며|하고|하며|하면서|하는|하던|했다|처럼|같은|같이|부터|까지|보다|뿐|밖에|조차|마저|이?라|인|인데|인지|이?였다|이었다|이었던|이다|이지만|입니다|이에요|예요)(?:도|는|만|은|까지)?(?![가-힣]))/;
const UNQUOTED = /^이?라(?:고|며|는)(?![가-힣])/;

/** Endings of a sentence that may stand without a space before the next. */
const FINAL = /[다요죠까네군음함됨임]$/;
const BEGUN = /[다요죠까]/;

/** Whether Korean grammar carries the sentence on after a quotation: with a quotative, a particle or its verb. */
export function goesOnInKorean(mark: Mark): boolean {
  const { closed, after, spaced, before } = mark;
  if (!isHangul(after[0])) return false;
  if (!closed) return UNQUOTED.test(after);
  if (!spaced && CLINGING.test(after)) return true;
  if (spaced && (SPACED.test(after) || (SPACED_GO.test(after) && PLAIN.test(before)))) return true;
  // The verb comes last: what opened after a noun or particle needs more than the quotation.
  return !closed.first && isHangul(closed.before) && !BEGUN.test(closed.before);
}

/** Whether two sentences meet here without a space between them: 갔다.그는. */
export function isRunOn(mark: Mark): boolean {
  const { run, after, closed } = mark;
  const [next] = after;
  const quote = next !== undefined && '“‘"\'「『'.includes(next);
  if (closed && quote) return true;
  const last = lastOf(mark);
  if (!isHangul(last) || /^\.\.|…/.test(run)) return false;
  if (closed || /[!?！？。｡]/.test(run)) return quote || isHangul(next);
  return FINAL.test(last) && (quote || isHangul(next) || isLatin(next) || /\d/.test(next ?? ''));
}

const FINAL_CONSONANTS = 28;
/** By their order in Unicode: ㄹ of 갈까, ㅂ of 합니까. */
const L = 8;
const B = 17;

/** Whether dots after these words are a pause within the sentence: 그러다…, 그러니까…, 글쎄…; not so 밤이 깊었다…. */
export function isPause(before: string): boolean {
  const text = before.trimEnd();
  const [last = '', one = '', two = ''] = [text.at(-1), text.at(-2), text.at(-3)];
  if (last === '다') return '러려보마가오바'.includes(one);
  if (last === '까') return under(one) !== L && !(one === '니' && under(two) === B);
  return !/[요죠]/.test(last);
}

/** The consonant at a syllable's foot. */
function under(syllable: string): number {
  return isHangul(syllable) ? (syllable.charCodeAt(0) - 0xac00) % FINAL_CONSONANTS : 0;
}
