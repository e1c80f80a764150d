import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { asArticle } from '../../../src/core/bitext/index.ts';
import type { Article } from '../../../src/core/bitext/index.ts';
import {
  decodeText,
  IngestError,
  ingestPage,
  ingestText,
  recognise,
} from '../../../src/core/ingest/index.ts';

/** Pieces that the rules look at, between text that they do not. */
const piece = fc.oneof(
  fc.constantFrom(
    '[News analysis] ', 'Posted on : 2019-01-09 16:50 KST', '등록 :2019-01-08 22:11', '하늘이 기자', 'By Ha Neul, reporter',
    'desk@island.example', '(Yonhap)', '사진=연합뉴스', '■ ', '- ', '(끝)', 'Most viewed articles', '많이 본 기사', '원문보기',
    '무단 전재 및 재배포 금지', '\n', '\n\n', '\r\n', '. ', '다. ', '“', '”', '가', '\u1100', '\u1161', '\u11a8', '\u0301', '\u200b', '\ud83d',
    'The slow ferry is back at the quay of the northern harbour, and nobody is late.',
    '느린 배가 4월부터 다시 북쪽 항구로 돌아온다고 의회가 밝혔다.',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
); // prettier-ignore
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

const TAGS = 'div p span a em strong b i br ul li ol blockquote figure figcaption img h1 h2 h3 h4 article section table tr td th script style noscript main aside font time'.split(' '); // prettier-ignore
const attribute = fc.constantFrom(
  '', ' class="article-body"', ' class="subtitle"', ' class="caption"', ' class="byline"', ' class="related"', ' id="bodyapp"', ' id="titleapp"',
  ' href="https://island.example/a"', ' href="javascript:x"', ' href="/b"', ' src="/c.jpg"', ' hidden', ' datetime="2019-01-08"', ' itemprop="articleBody"', ' width="700" height="x"',
); // prettier-ignore
const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  html: fc
    .array(fc.oneof({ depthSize: 'small' }, text, tie('element')), { maxLength: 5 })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom(...TAGS), attribute, tie('html'))
    .map(([tag, attributes, inner]) => `<${tag}${attributes}>${inner}</${tag}>`),
}));

/** Either an article that holds to every rule of `asArticle` as it stands, or a failure with a code. */
function check(read: () => Article): void {
  let article: Article;
  try {
    article = read();
  } catch (error) {
    if (error instanceof IngestError) return;
    throw error;
  }
  expect(asArticle(article)).toEqual(article);
  for (const { text: line, marks = [] } of article.blocks) {
    expect(line).toBe(line.normalize('NFC'));
    for (const mark of marks) expect(line.slice(mark.start, mark.end).trim()).not.toBe('');
  }
}

test('any text is an article or a failure that has a code', () => {
  fc.assert(
    fc.property(text, (input) => check(() => ingestText(input))),
    { numRuns: 400 },
  );
});

test('any page is an article or a failure that has a code', () => {
  const read = (body: string) =>
    ingestPage(parseHTML(`<!doctype html><html><body>${body}</body></html>`).document, {
      url: 'https://island.example/x',
    });
  fc.assert(
    fc.property(html, (body) =>
      check(() => {
        const { article, pictures } = read(body);
        for (const { block } of pictures) expect(article.blocks[block]?.role).toBe('figure');
        return article;
      }),
    ),
    { numRuns: 300 },
  );
});

test('a text of paragraphs comes through word for word', () => {
  const sentence = fc
    .array(fc.constantFrom('ferry', 'harbour', 'slow', 'winter', 'island', 'quay', 'bell'), {
      minLength: 15,
      maxLength: 40,
    })
    .map((words) => `The ${words.join(' ')} was there.`);
  const paragraphs = fc.uniqueArray(sentence, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(paragraphs, (lines) => {
      const article = ingestText(`A day in the north\n\n${lines.join('\n\n')}`);
      expect(article.title).toBe('A day in the north');
      expect(article.blocks).toEqual(lines.map((line) => ({ role: 'paragraph', text: line })));
    }),
  );
});

test('any bytes are text or a failure, and any input is of some kind', () => {
  const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        recognise(decodeText(bytes, decode));
      } catch (error) {
        expect(error).toBeInstanceOf(IngestError);
      }
    }),
  );
});
