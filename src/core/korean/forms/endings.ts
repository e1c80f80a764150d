import { inflections } from '../predicate.ts';
import { FINAL, takeApart } from '../syllable.ts';

/** What an ending of a verb or an adjective does. */
export type EndingMark =
  | 'past'
  | 'present'
  | 'guess'
  | 'honorific'
  | 'plain'
  | 'formal'
  | 'polite'
  | 'question'
  | 'command'
  | 'suggestion'
  | 'and'
  | 'while'
  | 'but'
  | 'ground'
  | 'if'
  | 'because'
  | 'since'
  | 'intend'
  | 'purpose'
  | 'soThat'
  | 'adverb'
  | 'or'
  | 'asSoon'
  | 'midway'
  | 'must'
  | 'evenIf'
  | 'theMore'
  | 'likeAs'
  | 'negated'
  | 'link'
  | 'noun'
  | 'which'
  | 'whichNow'
  | 'whichPast'
  | 'whichWill'
  | 'whichWas'
  | 'whether'
  | 'quote'
  | 'quoteAnd'
  | 'quoteWhich'
  | 'become'
  | 'favour'
  | 'attempt'
  | 'state'
  | 'finish'
  | 'upToNow'
  | 'kept';

/** Endings that close a form, without the 으 of a stem in a consonant; 은, 을, 음, 습 as the letter alone. */
const CLOSING = new Map<string, readonly EndingMark[]>();
const put = (endings: string, ...marks: EndingMark[]) => {
  for (const ending of endings.split(' ')) CLOSING.set(ending, marks);
};
put('다', 'plain');
put('ㄴ다 는다', 'present', 'plain');
put('ㅂ니다', 'formal');
put('ㅂ니까', 'formal', 'question');
put('ㅂ시다', 'suggestion', 'formal');
put('어요 지요 죠 네요 군요 거든요 더라고요 잖아요', 'polite');
put('세요', 'honorific', 'polite');
put('ㄹ까요 ㄴ가요 나요', 'question', 'polite');
put('ㄹ까 는가 ㄴ가 느냐 냐', 'question');
put('라 어라', 'command');
put('자', 'suggestion');
put('고 고서 며', 'and');
put('면서', 'while');
put('지만 나 되', 'but');
put('ㄴ데 는데 던데', 'ground');
put('면 다면 ㄴ다면 는다면 라면', 'if');
put('어서 느라 길래', 'because');
put('니 니까 므로 더니', 'since');
put('려고 려 고자', 'intend');
put('려는', 'intend', 'whichNow');
put('려면', 'intend', 'if');
put('러', 'purpose');
put('도록', 'soThat');
put('게', 'adverb');
put('거나 든 든지', 'or');
put('자마자', 'asSoon');
put('다가', 'midway');
put('어야 어야만', 'must');
put('어도 더라도 ㄹ지라도 ㄴ데도 는데도', 'evenIf');
put('ㄹ수록', 'theMore');
put('듯 듯이 다시피', 'likeAs');
put('지', 'negated');
put('어', 'link');
put('기 ㅁ', 'noun');
put('는', 'whichNow');
put('ㄹ', 'whichWill');
put('던', 'whichWas');
put('는지 ㄴ지 ㄹ지', 'whether');
put('다고 ㄴ다고 는다고 라고 자고 냐고 느냐고', 'quote');
put('다며 ㄴ다며 는다며 라며 자며 다면서 ㄴ다면서 는다면서 라면서', 'quoteAnd');
put('다는 ㄴ다는 는다는 라는 자는 냐는 느냐는 다던 ㄴ다던 는다던 라던 ㄴ단', 'quoteWhich');

/** Verbs that are written as one word with the infinitive before them. */
const HELPERS = new Map<string, EndingMark>([
  ['지', 'become'],
  ['주', 'favour'],
  ['달', 'favour'],
  ['보', 'attempt'],
  ['있', 'state'],
  ['버리', 'finish'],
  ['오', 'upToNow'],
  ['놓', 'kept'],
  ['두', 'kept'],
]);

/** Forms that particles may follow, as they follow a noun. */
const NOMINAL =
  /^(.*?(?:기|ㅁ|ㄴ지|는지|ㄹ지|(?:ㄴ|는)?다고|라고|자고|고|어서|지|면|게))(?:은|는|이|가|을|를|에|도|만|로|으로|까지)$/;

/** The endings of 시, which the past and others run into. */
const HONORIFIC = new Map([
  ['신', '시ㄴ'],
  ['실', '시ㄹ'],
  ['심', '시ㅁ'],
  ['십', '시ㅂ'],
  ['셨', '시었'],
  ['셔', '시어'],
]);
const LETTER = new Map([
  ['은', 'ㄴ'],
  ['을', 'ㄹ'],
  ['음', 'ㅁ'],
]);

/** An ending as the table above writes it. */
function plainly(ending: string): string {
  const opened = ending.startsWith('으') && ending.length > 1 ? ending.slice(1) : ending;
  const first = opened.charAt(0);
  if (opened.startsWith('습니')) return `ㅂ${opened.slice(1)}`;
  return `${LETTER.get(first) ?? HONORIFIC.get(first) ?? first}${opened.slice(1)}`;
}

/**
 * What an ending does, part by part; nothing where it is not known as a whole.
 *
 * @param ending as `inflections` writes it
 */
export function endingMarks(ending: string, adjective: boolean): readonly EndingMark[] | undefined {
  const all = plainly(ending);
  if (all === 'ㄴ') return [adjective ? 'which' : 'whichPast'];
  const closing = CLOSING.get(all);
  if (closing) return closing;
  const rest = all.slice(1);
  const then = (mark: EndingMark, marks = rest === '' ? undefined : endingMarks(rest, adjective)) =>
    marks && [mark, ...marks];
  if (all.startsWith('었')) return then('past');
  if (all.startsWith('겠')) return then('guess');
  if (all.startsWith('시')) return then('honorific');
  if (all.startsWith('어')) {
    const helped = helper(rest);
    if (helped) return helped;
  }
  const nominal = NOMINAL.exec(all)?.[1];
  return nominal === undefined ? undefined : endingMarks(nominal, adjective);
}

/** What a verb that is written together with an infinitive does, and its own endings. */
function helper(rest: string): readonly EndingMark[] | undefined {
  for (const { stem, ending } of inflections(rest)) {
    const mark = HELPERS.get(stem);
    const marks = mark && endingMarks(ending, false);
    if (marks) return [mark, ...marks];
  }
  return undefined;
}

/** What the endings of an inflected eojeol do, where it is a form of this stem; nothing where that cannot be told. */
export function inflectionMarks(
  eojeol: string,
  stem: string,
  adjective: boolean,
): readonly EndingMark[] | undefined {
  if (eojeol === `${stem}다`) return [];
  for (const found of inflections(eojeol)) {
    if (found.stem !== stem || (endsInRieul(stem) && /^[으은을음]/.test(found.ending))) continue;
    const marks = endingMarks(found.ending, adjective);
    if (marks) return marks;
  }
  return undefined;
}

/** Such a stem has no 으 behind it: 들은 is of 듣다, not of 들다. */
function endsInRieul(stem: string): boolean {
  return takeApart(stem, stem.length - 1)?.final === FINAL.l;
}

/** Whether a word ends in a vowel. */
export function endsOpen(word: string): boolean {
  return takeApart(word, word.length - 1)?.final === 0;
}
