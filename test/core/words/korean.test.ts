import { describe, expect, test } from 'vitest';
import { lookUp, type FoundWord } from '../../../src/core/words/index.ts';

/** Looks up the word that stands behind `before` in a text of its own. */
async function of(word: string, before = ''): Promise<FoundWord> {
  const text = `${before}${word}`;
  return lookUp({
    original: { lang: 'ko', text },
    translation: { lang: 'en', text: '' },
    side: 'original',
    start: before.length,
    end: text.length,
  });
}

const said = ({ readings }: FoundWord) =>
  readings.map(({ lemma, marks, part }) => [part ? `(${lemma})` : lemma, ...marks].join(' ')).join(' / ');
const glosses = ({ readings }: FoundWord) =>
  readings.flatMap(({ entries }) => entries.flatMap(({ equivalents }) => equivalents));

/** An eojeol, what it is a form of with what its endings do, and an equivalent. */
const TABLE = `
정부는 | 정부 topic | government
국회가 | 국회 subject | National Assembly
법안을 | 법안 object | bill
대통령의 | 대통령 of | president
서울에서는 | 서울 in topic | Seoul
부산으로 | 부산 by | Busan
미국으로부터 | 미국 from | United States
시민들에게 | 시민 plural to | citizen
기자들과 | 기자 plural with | reporter
전문가들의 | 전문가 plural of | expert
중국과의 | 중국 with of | China
학교까지 | 학교 until | school
어제부터 | 어제 startingFrom | yesterday
사람보다 | 사람 than | person
아이처럼 | 아이 like | child
경찰만 | 경찰 only | police
바다도 | 바다 also | sea
회사마다 | 회사 each | company
선수이자 | 선수 is and | player
사람이었다 | 사람 is past plain | person
문제다 | 문제 is | problem
의사입니다 | 의사 is formal | doctor
대통령이라고 | 대통령 is quote | president
글자뿐이었다 | 글자 only is past plain | letter
결정했다 | 결정 doing past plain | decision
결정했다고 | 결정 doing past quote | decide
발표된 | 발표 done whichPast | announce
통과시켰다 | 통과 causing past plain | pass
비판받았다 | 비판 done past plain | criticize
조사하고 | 조사 doing and | investigation
말했다 | 말하다 past plain | say
밝혔다 | 밝히다 past plain | reveal
전했습니다 | 전하다 past formal | report
들었다 | 들다 past plain / 듣다 past plain | hear
들은 | 듣다 whichPast | listen
사는 | 사다 whichNow / 살다 whichNow | live
거친 | 거치다 whichPast / 거칠다 which | rough
갔던 | 가다 past whichWas | go
막겠다는 | 막다 guess quoteWhich | block
읽으려고 | 읽다 intend | read
먹으러 | 먹다 purpose | eat
줄어들면서 | 줄어들다 while | decrease
어려운 | 어렵다 which | difficult
가까웠다 | 가깝다 past plain | close
아름다운 | 아름답다 which | beautiful
크지 | 크다 negated | big
높아졌다 | 높아지다 past plain | rise
빨라졌다 | 빨라지다 past plain | -
몰랐다 | 모르다 past plain | not know
지었다 | 짓다 past plain / 지다 past plain | build
만드는 | 만들다 whichNow | make
떠나며 | 떠나다 and | leave
하셨습니다 | 하다 honorific past formal | do
있음을 | 있다 noun | exist
열릴 | 열리다 whichWill | be held
나왔지만 | 나오다 past but | come out
오르면 | 오르다 if | rise
내리자마자 | 내리다 asSoon | fall
끝났는데 | 끝나다 past ground | end
걸을수록 | 걷다 theMore | walk
없었다 | 없다 past plain | lack
좋아서 | 좋다 because | good
사과 | 사과 | apple
수도 | 수도 | capital
수요일 | 수요일 | Wednesday
국민의힘이 | 국민의힘 subject | People Power Party
1심에서 | 1심 in | first trial
정상회담은 | 정상회담 topic | summit
금융통화위원회 | (금융) / (통화) / (위원회) | finance
`;
const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string]);

describe('a Korean word', () => {
  test('the table is long enough', () => expect(rows.length).toBeGreaterThanOrEqual(60));

  test.each(rows)('%s is %s', async (word, expected, gloss) => {
    const found = await of(word);
    const forms = (list: string) => list.split(' / ').sort();
    expect(forms(said(found))).toEqual(forms(expected));
    if (gloss !== '-') expect(glosses(found)).toContain(gloss);
  });

  test.each(['뷁', '김춘삼은', '쀼뀨에서', '펀치볼까지'])(
    '%s is not known, and nothing is made up',
    async (word) => {
      const found = await of(word);
      expect(found.readings).toEqual([]);
      expect(found.values).toEqual([]);
      expect(found.latin).toMatch(/^[a-z]+$/);
    },
  );

  test('a bound noun behind a form in ㄹ', async () => {
    expect(said(await of('수도', '할 '))).toMatch(/수 also/);
    expect(said(await of('수도', '나라의 '))).toBe('수도');
  });

  test('behind a quotation stands nothing but particles', async () => {
    expect(said(await of('고', '“준비됐다”'))).toBe('고 quote');
    expect(said(await of('는', '‘국가’'))).toBe('는 topic');
  });

  test('has its level and its Hanja, and a name its sound', async () => {
    const [bill] = (await of('법안을')).readings[0]?.entries ?? [];
    expect(bill).toMatchObject({ kind: 'n', level: 'B', hanja: '法案' });
    const [city] = (await of('부산에')).readings[0]?.entries ?? [];
    expect(city).toMatchObject({ kind: 'e', latin: 'Busan' });
    const [land] = (await of('부탄은')).readings[0]?.entries ?? [];
    expect(land).toMatchObject({ equivalents: ['Bhutan'] });
  });

  test('in two forms of Unicode', async () => {
    expect(said(await of('정부는'.normalize('NFD')))).toBe('정부 topic');
  });
});
