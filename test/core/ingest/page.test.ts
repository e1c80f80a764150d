import { parseHTML } from 'linkedom';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { IngestError, ingestPage } from '../../../src/core/ingest/index.ts';
import type { IngestHints, PageDocument } from '../../../src/core/ingest/index.ts';

const read = (html: string, hints?: IngestHints) => ingestPage(parseHTML(html).document, hints);
const wrap = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const codeOf = (html: string): string => {
  try {
    read(html);
  } catch (error) {
    if (error instanceof IngestError) return error.code;
    throw error;
  }
  return 'none';
};
const LONG =
  'The harbour office said on Monday that the quay would be closed for repairs until the end of the month.';

describe('hostile pages', () => {
  test('scripts, handlers and javascript: addresses leave nothing', () => {
    const { article } = read(
      wrap(`<h1>Quay closed</h1><article><p onclick="steal()">${LONG} <a href="java
script:alert(1)">More</a> <a href="data:text/html,x">here</a><script>steal()</script></p>
<p><img src="javascript:alert(1)" onerror="steal()"><svg onload="steal()"><text>svg</text></svg>${LONG} &lt;script&gt;steal()&lt;/script&gt;</p>
<iframe src="https://bad.example"></iframe><object data="x"></object><style>p{}</style><noscript><p>${LONG} hidden</p></noscript></article>`),
      { url: 'https://good.example/a' },
    );
    expect(article.blocks).toEqual([
      { role: 'paragraph', text: `${LONG} More here` },
      { role: 'paragraph', text: `${LONG} <script>steal()</script>` },
    ]);
  });

  test('10,000 nested elements do not overflow the stack', () => {
    const nested = `${'<div>'.repeat(10_000)}<p>${LONG}</p>${'</div>'.repeat(10_000)}`;
    const { article } = read(wrap(`<h1>Quay closed</h1><article><p>${LONG} Yes.</p>${nested}</article>`));
    expect(article.blocks.map((block) => block.text)).toEqual([`${LONG} Yes.`, LONG]);
  });

  test('10,000 nested marks', () => {
    const nested = `${'<em>'.repeat(10_000)}${LONG}${'</em>'.repeat(10_000)}`;
    const { article } = read(wrap(`<h1>Quay closed</h1><p>${nested}</p>`));
    expect(article.blocks[0]?.text).toBe(LONG);
  });

  test('JSON for machines that is no JSON, or too deep', () => {
    const json = (source: string) => `<script type="application/ld+json">${source}</script>`;
    const deep = `${'{"@graph":['.repeat(3000)}${']}'.repeat(3000)}`;
    const { article } = read(
      wrap(`<h1>Quay closed</h1><p>${LONG}</p>`, json('{"a":') + json(deep) + json('[null,1,"x"]')),
    );
    expect(article.title).toBe('Quay closed');
  });

  test('nothing to read', () => {
    expect(codeOf(wrap(''))).toBe('empty');
    expect(codeOf(wrap('<script>x</script><style>y</style>'))).toBe('empty');
    expect(codeOf(wrap(`<nav><a href="/a">News</a></nav>`))).toBe('empty');
    expect(codeOf(wrap('<p><a href="/a">News and more news from the harbour</a></p>'))).toBe('no-article');
    expect(codeOf(wrap(`<p>${'word '.repeat(500_000)}</p>`))).toBe('too-long');
  });
});

describe('what a page holds', () => {
  test('a picture that stands in the page itself', () => {
    const dataUri = `data:image/png;base64,${'A'.repeat(600)}`;
    const { article, pictures } = read(
      wrap(
        `<h1>Quay closed</h1><article><p>${LONG}</p><figure><img src="${dataUri}"><figcaption>The quay. (Reuters)</figcaption></figure><p>${LONG}</p></article>`,
      ),
    );
    expect(pictures).toEqual([{ block: 1, dataUri }]);
    expect(article.blocks[1]).toEqual({ role: 'figure', text: 'The quay.', credit: 'Reuters' });
  });

  test('no picture of a kind that can hold a script of its own address', () => {
    const page = (src: string) =>
      read(
        wrap(
          `<article><p>${LONG}</p><figure><img src="${src}"><figcaption>The quay.</figcaption></figure><p>${LONG}</p></article>`,
        ),
      ).pictures;
    expect(page(`data:text/html;base64,${'A'.repeat(600)}`)).toEqual([]);
    expect(page(`data:image/webp;base64,${'A'.repeat(600)}`)).toHaveLength(1);
  });

  test('links are resolved against the address, the base, or dropped without either', () => {
    const body = `<h1>Quay closed</h1><p>${LONG} See <a href="../map">the map</a>.</p>`;
    const href = (html: string, hints?: IngestHints) => read(html, hints).article.blocks[0]?.marks?.[0]?.href;
    expect(href(wrap(body), { url: 'https://h.example/a/b/c' })).toBe('https://h.example/a/map');
    expect(href(wrap(body, '<base href="https://b.example/x/y/">'))).toBe('https://b.example/x/map');
    expect(href(wrap(body))).toBeUndefined();
  });

  test('what the reader says comes before what the page says', () => {
    const { article } = read(
      wrap(`<h1>Quay closed</h1><p>${LONG}</p>`, '<link rel="canonical" href="https://c.example/1">'),
      {
        lang: 'ko',
        url: 'https://mine.example/2',
      },
    );
    expect(article).toMatchObject({ lang: 'ko', url: 'https://mine.example/2' });
  });

  test('a headline with the name of the paper in front of a bar loses it', () => {
    const head =
      '<title>Quay closed for repairs | The Harbour Daily</title><meta property="og:site_name" content="The Harbour Daily">';
    expect(read(wrap(`<div><p>${LONG}</p><p>${LONG} Again.</p></div>`, head)).article.title).toBe(
      'Quay closed for repairs',
    );
  });

  test('decomposed Hangul is composed, marks and all', () => {
    const text = '부두는 이달 말까지 닫힌다고 항만청이 월요일에 밝혔다. 고치는 데 돈이 많이 든다.';
    const html = wrap(`<h1>부두 닫혀</h1><p><b>${text.slice(0, 4)}</b>${text.slice(4)}</p>`).normalize('NFD');
    expect(read(html).article.blocks[0]).toEqual({
      role: 'paragraph',
      text,
      marks: [{ kind: 'strong', start: 0, end: 3 }],
    });
  });
});

test('the browser\u2019s document is a page', () => {
  expectTypeOf<Document>().toExtend<PageDocument>();
});
