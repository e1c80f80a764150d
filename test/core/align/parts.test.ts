import { expect, test } from 'vitest';
import { rolesOf } from '../../../src/core/align/parts.ts';

const side = (text: string) => ({ texts: [text] });

test.each([
  ['By Moon Ga-ram, staff reporter', 'byline'],
  ['By Kim Jin-seo and Lee Ha-won', 'byline'],
  ['문가람 기자 garam@daon.example', 'byline'],
  ['도쿄/문가람 특파원', 'byline'],
  ['Please direct comments or questions to [english@daon.example]', 'contact'],
  ['독자 의견과 제보: reader@daon.example', 'contact'],
  ['Editor’s note: An earlier version gave the wrong unit.', 'note'],
  ['편집자 주: 네번째는 신안의 달여도입니다.', 'note'],
  ['The road to the island appears at low tide. (Ahn Do-kyung/The Daon Daily)', 'caption'],
  ['달여도로 들어가는 길. 썰물 때 하루 두번 모습을 드러낸다. 안도경 기자', 'caption'],
  ['연구팀이 개발한 로봇이 수조에서 헤엄치고 있다. 다온과학기술원 제공', 'caption'],
])('%s: %s', (text, role) => expect(rolesOf(side(text), side(text)).left).toEqual([role]));

test.each([
  'By Thursday, the river had risen above the second mark on the bridge.',
  'By Land and by Sea',
  'He wrote to the paper with questions of his own.',
  '그는 20년차 기자다.',
  '기자회견에는 주민 서른명이 왔다.',
  '정부가 학용품을 제공했다.',
  'The drill (the third this year) will go ahead.',
])('a paragraph: %s', (text) => expect(rolesOf(side(text), side(text)).left).toEqual(['paragraph']));

const BYLINE = 'By Moon Ga-ram, staff reporter';

test('what a page says of a text stands', () => {
  const marked = { texts: [BYLINE], roles: ['deck'] };
  expect(rolesOf(marked, marked).left).toEqual(['deck']);
});

test('a page that marks its bylines has no others', () => {
  const marked = { texts: [BYLINE, 'By Kim Jin-seo, columnist'], roles: ['paragraph', 'byline'] };
  expect(rolesOf(marked, marked).left).toEqual(['paragraph', 'byline']);
});

test('a byline that one side alone shows is a paragraph, a contact line is what it is', () => {
  expect(rolesOf(side(BYLINE), side('강이 넘쳤다.')).left).toEqual(['paragraph']);
  expect(rolesOf(side('Questions and comments: [a@b.example]'), side('강이 넘쳤다.')).left).toEqual([
    'contact',
  ]);
});
