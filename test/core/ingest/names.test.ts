import { describe, expect, test } from 'vitest';
import { bylineNames, isByline } from '../../../src/core/ingest/byline.ts';
import { splitCredit } from '../../../src/core/ingest/credit.ts';
import { splitKicker } from '../../../src/core/ingest/kicker.ts';

describe('bylines', () => {
  test.each([
    [
      'By Han Ba-da and Oh Na-ri, staff reporter, and Ha Neul, senior staff writer',
      ['Han Ba-da', 'Oh Na-ri', 'Ha Neul'],
    ],
    ['By Han Ba-da, Beijing correspondent', ['Han Ba-da']],
    ['By HAN BA-DA', ['HAN BA-DA']],
    ['한바다 오나리 기자, 하늘 선임기자', ['한바다', '오나리', '하늘']],
    ['베이징/한바다 특파원 bada@island.example', ['한바다']],
    ['글·사진 오나리 기자', ['오나리']],
    ['[한바다 기자]', ['한바다']],
    ['한바다 논설위원', ['한바다']],
  ])('%s', (line, names) => {
    expect(isByline(line)).toBe(true);
    expect(bylineNames(line)).toEqual(names);
  });

  test.each([
    'By Friday the talks had ended and the delegates were on their way home.',
    'By contrast, nobody in the harbour was surprised',
    '한바다 기자는 부두에서 하룻밤을 보냈다',
    '기자들이 물었다. 의원은 답하지 않았다.',
    'The reporter left.',
  ])('not one: %s', (line) => {
    expect(isByline(line)).toBe(false);
  });
});

test.each([
  ['[News analysis] A slower ferry', { kicker: 'News analysis', title: 'A slower ferry' }],
  ['【단독】 느린 배', { kicker: '단독', title: '느린 배' }],
  ['[사설][섬] 느린 배', { kicker: '사설 섬', title: '느린 배' }],
  ['A ferry [sic] returns', { title: 'A ferry [sic] returns' }],
  ['[속보]', { title: '[속보]' }],
  ['[속보] 느린 배가 멈췄다', { title: '[속보] 느린 배가 멈췄다' }],
  ['[단독][2보] 느린 배', { kicker: '단독', title: '[2보] 느린 배' }],
])('%s', (headline, parts) => {
  expect(splitKicker(headline)).toEqual(parts);
});

test.each([
  ['The quay on Jan. 8. (KCNA/Yonhap)', 'The quay on Jan. 8.', 'KCNA/Yonhap'],
  ['The quay. Photo: Ida Marsh', 'The quay.', 'Ida Marsh'],
  ['부두의 저녁. 섬시청 제공', '부두의 저녁.', '섬시청 제공'],
  ['부두의 저녁 /연합뉴스', '부두의 저녁', '연합뉴스'],
  ['The quay (built in 1911)', 'The quay (built in 1911)', undefined],
  ['“It is late.”', '“It is late.”', undefined],
])('%s', (caption, text, credit) => {
  expect(splitCredit(caption)).toEqual(credit === undefined ? { text } : { text, credit });
});
