import { describe, expect, test } from 'vitest';
import { detectLang, fileKind, recognise } from '../../../src/core/ingest/index.ts';

describe('what was put into the field', () => {
  test.each([
    ['https://www.island.example/arti/1.html', 'address'],
    ['www.island.example/arti/1', 'address'],
    ['island.example', 'address'],
    ['한글.example/기사', 'address'],
    ['<!doctype html><html><body><p>x</p></body></html>', 'page'],
    ['<!-- saved --><html lang="ko"><head></head></html>', 'page'],
    ['\n <div class="a"><p>one</p></div>', 'page'],
    ['The slow ferry is back.', 'text'],
    ['Ferry.', 'text'],
    ['돌아온다.', 'text'],
    ['See https://www.island.example/ for more', 'text'],
    ['javascript:alert(1)', 'text'],
    ['a < b and b > c', 'text'],
    [' \n\u00A0\uFEFF', 'empty'],
  ])('%s', (input, kind) => {
    expect(recognise(input).kind).toBe(kind);
  });

  test('an address without its scheme gets https', () => {
    expect(recognise(' www.island.example/a?b=1 ')).toEqual({
      kind: 'address',
      url: 'https://www.island.example/a?b=1',
    });
  });
});

test.each([
  ['a.txt', 'text'],
  ['기사.TXT', 'text'],
  ['README', 'text'],
  ['a.b.html', 'page'],
  ['a.htm', 'page'],
  ['a.xhtml', 'page'],
  ['a.mht', 'refused'],
  ['a.mhtml', 'refused'],
  ['a.pdf', 'refused'],
  ['a.docx', 'refused'],
  ['a.hwp', 'refused'],
  ['html.zip', 'refused'],
])('%s is %s', (name, kind) => {
  expect(fileKind(name)).toBe(kind);
});

test.each([
  ['The slow ferry is back at the quay of the northern harbour.', 'en'],
  ['느린 배가 북쪽 항구로 돌아왔다.', 'ko'],
  ['느린 배가 북쪽 항구로 돌아왔다.'.normalize('NFD'), 'ko'],
  ['AI 반도체 기업 ABC, CES 2026에서 HBM4 공개한다', 'ko'],
  ['The council said (위원회) that it will meet on Monday for the first time.', 'en'],
  ['遅い船が港に戻ってきました。', undefined],
  ['Der alte Hafen liegt still und niemand kommt mehr am Abend hierher zurück.', undefined],
  ['12345 --- 678', undefined],
  ['', undefined],
])('%s: %s', (text, lang) => {
  expect(detectLang(text)).toBe(lang);
});
