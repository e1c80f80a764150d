import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../../../src/core/bitext/index.ts';
import { LIMITS } from '../../../src/core/bitext/index.ts';
import { articleWarnings, IngestError, ingestText } from '../../../src/core/ingest/index.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const roles = (article: Article) => article.blocks.map((block) => block.role);
const texts = (article: Article, role: Block['role']) =>
  article.blocks.filter((block) => block.role === role).map((block) => block.text);
const codeOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof IngestError) return error.code;
    throw error;
  }
  return 'none';
};

describe('an English article as copied from its page', () => {
  const article = ingestText(fixture('english.txt'));

  test('its head is taken apart', () => {
    expect(article).toMatchObject({
      lang: 'en',
      kicker: 'News analysis',
      title: 'The island council’s reasons for a slower ferry',
      deck: 'Council hopes to win back the fishing villages',
      published: '2019-03-04T09:05+09:00',
      modified: '2019-03-05T18:30+09:00',
      byline: ['Han Ba-da', 'Oh Na-ri', 'Ha Neul'],
      contact: 'desk@island.example',
    });
  });

  test('the caption stands once, its credit apart', () => {
    expect(article.blocks.filter((block) => block.role === 'figure')).toEqual([
      {
        role: 'figure',
        text: 'The slow ferry Haemaji waits at the quay of the northern harbour on Mar. 2.',
        credit: 'Island Broadcasting/Yonhap News',
      },
    ]);
  });

  test('speech is a paragraph, a short unfinished line a heading', () => {
    expect(roles(article)).toEqual([
      'figure', 'paragraph', 'paragraph', 'paragraph', 'heading', 'paragraph', 'byline', 'contact',
    ]); // prettier-ignore
    expect(texts(article, 'heading')).toEqual(['A place for the fishing villages']);
  });

  test('neither the button nor the most viewed list is text', () => {
    const body = article.blocks.map((block) => block.text).join('\n');
    expect(body).not.toMatch(/button|Most viewed|bridge/);
    expect(article.mostViewed).toEqual([
      { title: 'The bridge that was never drawn' },
      { title: 'Snow closes the upper road again' },
    ]);
  });
});

describe('a Korean article as copied from its page', () => {
  const article = ingestText(fixture('korean.txt'));

  test('its head is taken apart', () => {
    expect(article).toMatchObject({
      lang: 'ko',
      section: '북한',
      kicker: '뉴스분석',
      title: '섬 의회가 느린 배를 택한 까닭',
      deck: '어촌 마을 되찾으려는 속내\n“빠른 배보다 오는 배”',
      published: '2019-03-03T22:11+09:00',
      modified: '2019-03-04T07:40+09:00',
      byline: ['한바다', '오나리', '하늘'],
      contact: 'desk@island.example',
      originalUrl: 'https://www.island.example/arti/880000.html',
    });
  });

  test('buttons, advertisements, footers and lists of other articles are left out', () => {
    expect(roles(article)).toEqual(['figure', 'paragraph', 'paragraph', 'heading', 'paragraph', 'byline']);
    expect(texts(article, 'heading')).toEqual(['북쪽 마을의 자리']);
    expect(texts(article, 'byline')).toEqual(['한바다 오나리 기자, 하늘 선임기자']);
    expect(article.mostViewed?.map((row) => row.title)).toEqual([
      '한 번도 그려지지 않은 다리',
      '눈에 막힌 윗길, 다시 닫혀',
    ]);
  });

  test('decomposed Hangul is composed', () => {
    expect(ingestText(fixture('korean.txt').normalize('NFD'))).toEqual(article);
  });
});

const wrapped72 = (line: string) =>
  line.split(' ').reduce((text, word) => {
    const last = text.slice(text.lastIndexOf('\n') + 1);
    return last.length + 1 + word.length > 72 ? `${text}\n${word}` : `${text} ${word}`;
  });

describe('the same text in another dress', () => {
  const plain = ingestText(fixture('english.txt'));
  const dresses: Record<string, (text: string) => string> = {
    'without blank lines': (text) => text.replace(/\n{2,}/g, '\n'),
    'with Windows line ends': (text) => text.replace(/\n/g, '\r\n'),
    'with a byte order mark and no-break spaces': (text) => `\uFEFF${text.replace(/ ferry/g, '\u00A0ferry')}`,
    'with zero-width marks': (text) => text.replace(/ferr/g, 'fe\u200Brr'),
    'with every line indented': (text) => text.replace(/^(?=.)/gm, '   '),
    'with three blank lines for each': (text) => text.replace(/\n\n/g, '\n\n\n\n'),
  };
  for (const [name, dress] of Object.entries(dresses))
    test(name, () => expect(ingestText(dress(fixture('english.txt')))).toEqual(plain));

  test('wrapped at 72 columns', () => {
    const text = fixture('english.txt')
      .split('\n')
      .map((line) => wrapped72(line))
      .join('\n');
    const article = ingestText(text);
    expect(texts(article, 'paragraph')).toEqual(texts(plain, 'paragraph'));
    expect(texts(article, 'heading')).toEqual(texts(plain, 'heading'));
    expect(article.published).toBe(plain.published);
  });
});

describe('Korean dates, captions, closings', () => {
  const around = (head: string, tail = '') =>
    ingestText(
      `느린 배가 돌아온다\n${head}\n\n느린 배가 4월부터 다시 섬을 돈다. 어민들은 반겼다.\n\n의회는 2일 이렇게 정했다고 밝혔다. 표결은 없었다.\n${tail}`,
    );

  test.each([
    ['등록 2019-01-08 22:11', '2019-01-08T22:11+09:00'],
    ['입력2019.01.08. 오후 10:11', '2019-01-08T22:11+09:00'],
    ['기사입력 2026년 1월 8일 오전 12시 5분', '2026-01-08T00:05+09:00'],
    ['2026년 1월 8일', '2026-01-08'],
    ['입력 : 2026.01.08 (목) 09:30', '2026-01-08T09:30+09:00'],
  ])('%s', (line, time) => {
    const article = around(line);
    expect(article.published).toBe(time);
    expect(roles(article)).toEqual(['paragraph', 'paragraph']);
  });

  test('input and last change on one line', () => {
    expect(around('입력 2026.01.08. 09:30 | 최종수정 2026.01.08. 11:00')).toMatchObject({
      published: '2026-01-08T09:30+09:00',
      modified: '2026-01-08T11:00+09:00',
    });
  });

  test.each([
    ['부두에 묶인 느린 배. 사진=연합뉴스', '부두에 묶인 느린 배.', '연합뉴스'],
    [
      '▲ 부두에 묶인 느린 배가 손님을 기다린다. (사진=섬시청 제공)',
      '부두에 묶인 느린 배가 손님을 기다린다.',
      '섬시청 제공',
    ],
    ['부두에 묶인 느린 배 [섬통신 자료사진]', '부두에 묶인 느린 배', '섬통신 자료사진'],
    [
      '부두에 묶인 느린 배가 손님을 기다리고 있다. 하늘이 기자 sky@island.example',
      '부두에 묶인 느린 배가 손님을 기다리고 있다.',
      '하늘이 기자',
    ],
    ['부두에 묶인 느린 배 ⓒ섬신문', '부두에 묶인 느린 배', '섬신문'],
  ])('%s', (line, text, credit) => {
    expect(around(line).blocks[0]).toEqual({ role: 'figure', text, credit });
  });

  test('the end mark, the mail line and the footer are no text', () => {
    const article = around(
      '',
      '\nsky@island.example\n(끝)\n<저작권자(c) 섬통신, 무단 전재-재배포 금지>\n2026/01/08 09:30 송고',
    );
    expect(roles(article)).toEqual(['paragraph', 'paragraph']);
    expect(article.contact).toBe('sky@island.example');
  });

  test('an agency names its reporter in front of the first sentence', () => {
    const article = ingestText(
      '느린 배가 돌아온다\n\n(섬=섬통신) 하늘이 오나리 기자 = 느린 배가 4월부터 다시 섬을 돈다.\n\n의회가 정했다.',
    );
    expect(article.byline).toEqual(['하늘이', '오나리']);
  });

  test('a reporter between brackets at the end', () => {
    expect(around('', '[하늘이 기자 / 오나리 특파원]').byline).toEqual(['하늘이', '오나리']);
  });
});

describe('little and much', () => {
  const sentence = 'The council has met every spring since the harbour was built, and no minutes were kept.';

  test('paragraphs alone keep their beginning for a title, and that is said', () => {
    const article = ingestText(`${sentence} It was a long day.\n\n${sentence} Nobody went home.`);
    expect(roles(article)).toEqual(['paragraph', 'paragraph']);
    expect(article.title).toBe(
      'The council has met every spring since the harbour was built, and no minutes…',
    );
    expect(articleWarnings(article)).toEqual(['no-title', 'no-date']);
  });

  test('one paragraph is an article, with a warning', () => {
    const article = ingestText(`A day at the harbour\n\n${sentence}`);
    expect(article.title).toBe('A day at the harbour');
    expect(articleWarnings(article)).toEqual(['one-paragraph', 'no-date']);
  });

  test('bulleted lines are one list', () => {
    const article = ingestText(
      `Rules of the quay\n\n${sentence}\n\n- No bells\n- No dogs after nine\n\n${sentence}`,
    );
    expect(texts(article, 'list')).toEqual(['No bells\nNo dogs after nine']);
  });

  test('a text in neither language says so', () => {
    const article = ingestText(
      'Das Boot\n\nDer alte Hafen liegt still und niemand kommt mehr am Abend hierher zurück.',
    );
    expect(article.lang).toBe('und');
    expect(articleWarnings(article)).toContain('unknown-language');
  });

  test('no text, too much text, too long a paragraph', () => {
    expect(codeOf(() => ingestText(' \n\t\u200B\n'))).toBe('empty');
    expect(codeOf(() => ingestText('word '.repeat(1_000_000)))).toBe('too-long');
    expect(codeOf(() => ingestText('word '.repeat(100_000)))).toBe('too-long');
    expect(
      codeOf(() =>
        ingestText(Array.from({ length: LIMITS.blocks + 10 }, (_, i) => `Line ${i} is here.`).join('\n')),
      ),
    ).toBe('too-many');
  });

  test('the sizes are there for the message', () => {
    const text = 'a'.repeat(LIMITS.text + 1);
    expect(() => ingestText(text)).toThrow(
      expect.objectContaining({ code: 'too-long', detail: { size: text.length, limit: LIMITS.text } }),
    );
  });
});
