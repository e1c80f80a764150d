import { describe, expect, test } from 'vitest';
import { nounCandidates, predicateCandidates, readings } from '../../../src/core/korean/index.ts';

describe('predicates', () => {
  test.each([
    ['말했다', '말하다'],
    ['밝혔다', '밝히다'],
    ['가겠다고', '가다'],
    ['왔습니다', '오다'],
    ['봐서', '보다'],
    ['줬지만', '주다'],
    ['써야', '쓰다'],
    ['컸던', '크다'],
    ['바빠서', '바쁘다'],
    ['몰랐다', '모르다'],
    ['흘러', '흐르다'],
    ['이르러', '이르다'],
    ['들었다', '듣다'],
    ['들었다', '들다'],
    ['걸으며', '걷다'],
    ['지었다', '짓다'],
    ['지은', '짓다'],
    ['도와주는', '돕다'],
    ['매운', '맵다'],
    ['가까웠다', '가깝다'],
    ['고마웠습니다', '고맙다'],
    ['만드는', '만들다'],
    ['만든', '만들다'],
    ['사는', '살다'],
    ['하얀', '하얗다'],
    ['파래졌다', '파랗다'],
    ['갑니다', '가다'],
    ['먹을', '먹다'],
    ['됐다', '되다'],
    ['돼서', '되다'],
    ['보냈다', '보내다'],
    ['떠났다', '떠나다'],
    ['마셔', '마시다'],
    ['그려진', '그리다'],
    ['있습니다', '있다'],
    ['없었던', '없다'],
    ['높아졌다', '높다'],
    ['읽으려고', '읽다'],
    ['앉는다', '앉다'],
    ['건너면', '건너다'],
  ])('%s may be %s', (eojeol, lemma) => expect(predicateCandidates(eojeol)).toContain(lemma));
});

describe('nouns', () => {
  test.each([
    ['정부는', '정부'],
    ['서울에서는', '서울'],
    ['학교에서의', '학교'],
    ['시민들에게', '시민'],
    ['대통령이라고', '대통령'],
    ['미국으로부터', '미국'],
    ['사람이었다', '사람'],
    ['문제다', '문제'],
  ])('%s may be %s', (eojeol, noun) => expect(nounCandidates(eojeol)).toContain(noun));

  test('after one syllable 다 ends a verb', () => expect(nounCandidates('사다')).toEqual(['사다']));

  test('a word of one syllable is left alone', () => expect(nounCandidates('이')).toEqual(['이']));
});

describe('readings', () => {
  const known = (words: string) => {
    const set = new Set(words.split(' '));
    return (lemma: string) => set.has(lemma);
  };
  const lemmas = (eojeol: string, words: string) => readings(eojeol, known(words)).map(({ lemma }) => lemma);

  test('the noun of a noun-verb', () => expect(lemmas('결정했다고', '결정 결')).toEqual(['결정']));
  test('a longer word drops the shorter that it hides', () =>
    expect(lemmas('사람이', '사람 사다')).toEqual(['사람']));
  test('two verbs of one form are both kept', () =>
    expect(lemmas('들었다', '듣다 들다').sort()).toEqual(['듣다', '들다']));
  test('a compound is known by its parts', () =>
    expect(readings('정상회담은', known('정상 회담'))).toEqual([
      { lemma: '정상', share: 0.8 },
      { lemma: '회담', share: 0.6 },
    ]));
  test('a word of one syllable is worth less', () =>
    expect(readings('집에서', known('집'))).toEqual([{ lemma: '집', share: 0.7 }]));
  test.each(['Hangul', '漢字', '', '12월'])('nothing but Hangul is read: %j', (word) =>
    expect(readings(word, () => true)).toEqual([]),
  );
  test('a line without spaces does not take long', () => {
    expect(readings('가'.repeat(200), known('나'))).toEqual([]);
  });
});
