import { endingMarks, endsOpen, inflectionMarks, type EndingMark } from './endings.ts';
import { inflections } from '../predicate.ts';
import { FINAL, takeApart } from '../syllable.ts';

/** What a particle, or what makes another word of a noun, does. */
export type ParticleMark =
  | 'topic'
  | 'subject'
  | 'object'
  | 'of'
  | 'at'
  | 'in'
  | 'to'
  | 'from'
  | 'by'
  | 'as'
  | 'with'
  | 'also'
  | 'only'
  | 'until'
  | 'startingFrom'
  | 'than'
  | 'like'
  | 'each'
  | 'even'
  | 'asMuch'
  | 'asPer'
  | 'nothingBut'
  | 'eitherOr'
  | 'atLeast'
  | 'plural'
  | 'about'
  | 'title'
  | 'is'
  | 'doing'
  | 'done'
  | 'causing'
  | 'quality'
  | 'manner';

export type GrammarMark = ParticleMark | EndingMark;

/** After what a particle stands: a consonant, a vowel, a vowel or ㄹ, anything. */
type After = 'consonant' | 'vowel' | 'open' | 'any';

const PARTICLES: readonly (readonly [form: string, mark: ParticleMark, after: After])[] = (
  [
    ['consonant', '은 topic 이 subject 을 object 과 with 이나 eitherOr 이라도 atLeast 이란 topic 이랑 with'],
    ['vowel', '는 topic 가 subject 를 object 와 with 나 eitherOr 라도 atLeast 란 topic 랑 with'],
    ['open', '로 by 로서 as 로써 by 로부터 from'],
    ['consonant', '으로 by 으로서 as 으로써 by 으로부터 from'],
    [
      'any',
      '의 of 에 at 에서 in 에게 to 한테 to 께 to 께서 subject 에게서 from 한테서 from 하고 with 도 also 만 only 까지 until ' +
        '부터 startingFrom 보다 than 처럼 like 같이 like 마다 each 마저 even 조차 even 만큼 asMuch 대로 asPer 밖에 nothingBut ' +
        '들 plural 씩 each 쯤 about 뿐 only 님 title 씨 title',
    ],
  ] as const
)
  .flatMap(([after, list]) => {
    const words = list.split(' ');
    return words.flatMap((form, at) =>
      at % 2 === 0 ? [[form, words[at + 1] as ParticleMark, after] as const] : [],
    );
  })
  // The longer before the shorter: 으로부터 is one particle.
  .sort(([a], [b]) => b.length - a.length);

/** Verbs that make a verb of a noun, by their stem. */
const LIGHT = new Map<string, ParticleMark>([
  ['하', 'doing'],
  ['되', 'done'],
  ['당하', 'done'],
  ['받', 'done'],
  ['시키', 'causing'],
  ['스럽', 'quality'],
  ['롭', 'quality'],
]);
/** As many particles as follow one another. */
const CHAIN = 4;

function fits(word: string, after: After): boolean {
  if (after === 'any') return true;
  const final = takeApart(word, word.length - 1)?.final;
  // What a number or a word in Latin letters ends in is not looked into.
  if (final === undefined) return true;
  if (after === 'open') return final === FINAL.none || final === FINAL.l;
  return (final === FINAL.none) === (after === 'vowel');
}

/** Particles that make up the whole of `rest`, behind a word. */
function particles(word: string, rest: string, left: number): readonly GrammarMark[] | undefined {
  if (rest === '') return [];
  if (left === 0) return undefined;
  for (const [form, mark, after] of PARTICLES) {
    if (!rest.startsWith(form) || !fits(word, after)) continue;
    const marks = particles(form, rest.slice(form.length), left - 1);
    if (marks) return [mark, ...marks];
  }
  return undefined;
}

/** The copula behind a noun: 이었다, 였다, 인, and without its 이 after a vowel. */
function copula(noun: string, rest: string): readonly GrammarMark[] | undefined {
  const marks =
    inflectionMarks(rest, '이', true) ??
    (rest === '이다' || (rest === '다' && endsOpen(noun)) ? [] : undefined) ??
    (endsOpen(noun) ? endingMarks(rest, true) : undefined);
  // 이자: one thing as well as another.
  return marks && ['is', ...marks.map((mark) => (mark === 'suggestion' ? 'and' : mark))];
}

/** A verb made of a noun: 결정 + 했다. */
function light(rest: string): readonly GrammarMark[] | undefined {
  if (rest === '히') return ['manner'];
  for (const { stem, ending } of inflections(rest)) {
    const mark = LIGHT.get(stem);
    const marks = mark && endingMarks(ending, mark === 'quality');
    if (marks) return [mark, ...marks];
  }
  const whole = LIGHT.get(rest.replace(/다$/, ''));
  return whole !== undefined && rest.endsWith('다') ? [whole] : undefined;
}

/** A particle and the copula behind it: 뿐이었다, 에서다. */
function particleIs(noun: string, rest: string): readonly GrammarMark[] | undefined {
  for (const [form, mark, after] of PARTICLES) {
    if (!rest.startsWith(form) || !fits(noun, after)) continue;
    const marks = copula(form, rest.slice(form.length));
    if (marks) return [mark, ...marks];
  }
  return undefined;
}

/** What follows a noun in an eojeol, particle by particle; nothing where that is not known as a whole. */
export function nounMarks(noun: string, rest: string): readonly GrammarMark[] | undefined {
  return particles(noun, rest, CHAIN) ?? light(rest) ?? copula(noun, rest) ?? particleIs(noun, rest);
}

/**
 * What the endings or particles of an eojeol do, where it is a form of this lemma; an empty list where it has none,
 * nothing where it cannot be told.
 *
 * @param kind as the glossary's entries have it: `v` and `a` are inflected
 */
export function grammarOf(eojeol: string, lemma: string, kind: string): readonly GrammarMark[] | undefined {
  if (kind === 'v' || kind === 'a') return inflectionMarks(eojeol, lemma.replace(/다$/, ''), kind === 'a');
  if (!eojeol.startsWith(lemma)) return undefined;
  const rest = eojeol.slice(lemma.length);
  // Of a name or a pronoun it is the particle.
  if (kind === 'n' && rest === '하고') return ['doing', 'and'];
  return nounMarks(lemma, rest);
}
