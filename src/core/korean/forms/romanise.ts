import { heard } from './sounds.ts';
import { isHangul } from '../syllable.ts';

const INITIAL = new Map(
  'ㄱg ㄲkk ㄴn ㄷd ㄸtt ㄹr ㅁm ㅂb ㅃpp ㅅs ㅆss ㅈj ㅉjj ㅊch ㅋk ㅌt ㅍp ㅎh'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);
const FINAL = new Map(
  'ㄱk ㄴn ㄷt ㄹl ㅁm ㅂp ㅇng'.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);
const VOWEL = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');

/** Words with an ㄴ that is heard and not spelt, which no rule tells. */
const WITH_N: readonly (readonly [string, string])[] = (
  '학여울:학녀울 알약:알냑 물약:물냑 꽃잎:꽃닢 깻잎:깻닢 나뭇잎:나뭇닢 담요:담뇨 한여름:한녀름 식용유:식용뉴 ' +
  '신여성:신녀성 솜이불:솜니불 색연필:색년필 서울역:서울녁'
)
  .split(' ')
  .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const);

/**
 * A Korean word in Latin letters, by the Revised Romanization of 2000 with its sound changes; nothing for what is
 * not all Hangul.
 *
 * @param noun in a noun an ㅎ after ㄱ, ㄷ, ㅂ is written out (`Mukho`), in a verb it is not (`japyeo`)
 */
export function romanise(word: string, noun: boolean): string | undefined {
  if (!isHangul(word)) return undefined;
  const spoken = WITH_N.reduce((text, [spelt, said]) => text.replace(spelt, said), word);
  let before = '';
  return heard(spoken, noun)
    .map(({ initial, vowel, final }) => {
      const first = initial === 'ㄹ' && before === 'ㄹ' ? 'l' : (INITIAL.get(initial) ?? '');
      before = final;
      return `${first}${VOWEL[vowel] ?? ''}${FINAL.get(final) ?? ''}`;
    })
    .join('');
}
