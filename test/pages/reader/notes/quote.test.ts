import { describe, expect, test } from 'vitest';
import type { BitextRow, Pair } from '../../../../src/library/index.ts';
import { plainNotes } from '../../../../src/pages/reader/notes/plain.ts';
import { addressOf, quoteOf, withSource } from '../../../../src/pages/reader/notes/quote.ts';
import { marked, written } from '../../../core/bitext/notes/made.ts';

const PAIR: Pair = {
  bead: { translation: [3], original: [4, 5], confidence: 1, by: 'aligner' },
  translation: [{ role: 'paragraph', text: 'A <b>boat</b> & "nets"\nin two lines' }],
  original: [
    { role: 'figure', text: '', src: 'https://paper.example/1.jpg' },
    { role: 'paragraph', text: '배와 그물' },
  ],
};

const ROW = {
  heads: {
    translation: {
      lang: 'en',
      title: 'Boats <1>',
      publisher: 'The "Paper"',
      published: '2026-02-01T09:00:00+09:00',
      url: 'https://paper.example/en?a=1&b="2"',
      originalUrl: 'https://paper.example/ko',
    },
    original: { lang: 'ko', title: '배' },
  },
} as unknown as BitextRow;

const day = (iso: string) => iso.slice(0, 10);

describe('a quote', () => {
  test('is plain text, a block a paragraph, pictures left out', () => {
    expect(quoteOf(PAIR, ['translation', 'original'], ROW.heads).text).toBe(
      'A <b>boat</b> & "nets"\nin two lines\n\n배와 그물',
    );
    expect(quoteOf(PAIR, ['original'], ROW.heads)).toEqual({
      text: '배와 그물',
      html: '<p lang="ko">배와 그물</p>',
    });
  });

  test('has no markup but its own: what the text says stays text', () => {
    const { html } = withSource(quoteOf(PAIR, ['translation'], ROW.heads), ROW, ['translation'], day);
    expect(html).toBe(
      '<p lang="en">A &lt;b&gt;boat&lt;/b&gt; &amp; &quot;nets&quot;<br>in two lines</p>' +
        '<p><a href="https://paper.example/en?a=1&amp;b=&quot;2&quot;">' +
        '<cite lang="en">Boats &lt;1&gt; · The &quot;Paper&quot; · 2026-02-01</cite></a></p>',
    );
  });

  test('tells what it is from: title, publisher, date and address of each side', () => {
    const { text } = withSource({ text: 'x', html: '' }, ROW, ['translation', 'original'], day);
    expect(text).toBe(
      'x\n\nBoats <1> · The "Paper" · 2026-02-01\nhttps://paper.example/en?a=1&b="2"\n\n배\nhttps://paper.example/ko',
    );
  });

  test('of what came with the app names no address, which leads nowhere', () => {
    expect(addressOf({ ...ROW, sample: true }, 'translation')).toBeUndefined();
    const { text, html } = withSource({ text: '', html: '' }, { ...ROW, sample: true }, ['original'], day);
    expect(text + html).not.toContain('http');
  });
});

test('all notes as plain text: what they are from, then each with the words that it is about', () => {
  const texts = [`${'long '.repeat(30)}end`, 'short'];
  const located = [
    { one: marked('h', texts, 0, 'long long'), pair: 0 },
    { one: written('n', texts, 0, 'What I think\nof it'), pair: 0 },
    { one: written('m', texts, 1, 'And of this'), pair: 1 },
  ];
  expect(plainNotes(ROW, located).split('\n\n')).toEqual([
    'Boats <1>\nhttps://paper.example/en?a=1&b="2"\n배\nhttps://paper.example/ko',
    '“long long”',
    `[${'long '.repeat(12).trim()}…]\nWhat I think\nof it`,
    '[short]\nAnd of this',
  ]);
});
