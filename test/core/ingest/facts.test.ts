import { describe, expect, test } from 'vitest';
import { articleWarnings, IngestError, ingestPage } from '../../../src/core/ingest/index.ts';
import type { Ingested } from '../../../src/core/ingest/index.ts';
import { pageOf } from '../../../src/node/page/index.ts';

const EN = [
  'The harbour office said on Monday that the quay would be closed for repairs until the end of the month.',
  'Boats will land at the old pier instead, which has no crane but a good deal of room for passengers.',
  'Those who come by car are asked to leave it behind the fish market, where a bus will wait for them.',
];
const KO = [
  '항만청은 부두를 이달 말까지 닫고 고친다고 월요일에 밝혔다. 배는 옛 부두에 댄다.',
  '옛 부두에는 기중기가 없지만 승객이 기다릴 자리는 넉넉하다고 항만청은 설명했다.',
  '차를 타고 오는 사람은 어시장 뒤에 차를 세워야 한다. 그곳에서 버스가 기다린다.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const page = (body: string, head = '', texts = EN) =>
  ingestPage(
    pageOf(
      `<!doctype html><html><head>${head}</head><body><h1>Quay closed</h1><article>${paragraphs(texts)}</article>${body}</body></html>`,
    ),
    { url: 'https://quay.example/news/2026/12345' },
  );
const editions = (body: string, head?: string, texts?: string[]) => page(body, head, texts).editions;

describe('the same article in another language', () => {
  test('the page itself, front pages and feeds are none', () => {
    const head = `<link rel="alternate" hreflang="en" href="https://quay.example/news/2026/12345">
<link rel="alternate" hreflang="x-default" href="https://quay.example/"><link rel="alternate" hreflang="ko" href="https://quay.example/ko/">
<link rel="alternate" type="application/rss+xml" href="/rss">`;
    expect(editions('', head)).toEqual([]);
  });

  test('a link that the page states comes before a button, and is taken once', () => {
    const head = '<link rel="alternate" hreflang="ko-KR" href="/ko/12345">';
    const body = '<a href="/ko/12345">한국어 기사</a><a href="/ko/print/12345">원문 보기</a>';
    expect(editions(body, head)).toEqual([
      { url: 'https://quay.example/ko/12345', lang: 'ko' },
      { url: 'https://quay.example/ko/print/12345', lang: 'ko' },
    ]);
    expect(page(body, head).article.originalUrl).toBe('https://quay.example/ko/12345');
  });

  test.each([
    ['English', '/en/news/12345', 'en'],
    ['ENG', '/en/a-quay-is-closed-again', 'en'],
    ['영문 기사 보기', '/en/12345', 'en'],
  ])('a Korean page with a button %s', (label, href, lang) => {
    const found = page(`<a href="${href}">${label}</a>`, '', KO);
    expect(found.editions).toEqual([{ url: `https://quay.example${href}`, lang }]);
    expect(found.article.originalUrl).toBeUndefined();
  });

  test.each([
    ['English', '/en/', 'the name of a language that leads to a section'],
    ['기사 원문', 'https://agency.example/12345', 'where a Korean portal has its text from'],
    ['English lessons', '/ads/12345', 'another article'],
    ['English', 'javascript:go(12345)', 'no address'],
  ])('%s to %s: %s', (label, href) => {
    expect(editions(`<a href="${href}">${label}</a>`, '', KO)).toEqual([]);
  });

  test('what the data for machines says', () => {
    const json = (fields: object) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Quay closed', ...fields })}</script>`;
    expect(editions('', json({ translationOfWork: { '@id': '/ko/777' } }))).toEqual([
      { url: 'https://quay.example/ko/777', lang: 'ko' },
    ]);
    expect(editions('', json({ workTranslation: ['/en/777', null, { inLanguage: 'ja' }] }), KO)).toEqual([
      { url: 'https://quay.example/en/777', lang: 'en' },
    ]);
  });
});

describe('an article on several pages', () => {
  const next = (body: string, url: string) =>
    ingestPage(pageOf(`<html><body><h1>Quay</h1>${paragraphs(EN)}${body}</body></html>`), { url }).nextUrl;

  test.each([
    ['<link rel="next" href="/a/77?page=2">', 'https://q.example/a/77', 'https://q.example/a/77?page=2'],
    ['<a rel="next" href="/a/77/3/">more</a>', 'https://q.example/a/77/2/', 'https://q.example/a/77/3/'],
    [
      '<div class="paging"><a href="?id=5&p=2">다음</a></div>',
      'https://q.example/a?id=5',
      'https://q.example/a?id=5&p=2',
    ],
    ['<a rel="next" href="/a_2.html">2</a>', 'https://q.example/a.html', 'https://q.example/a_2.html'],
  ])('%s on %s', (body, url, wanted) => expect(next(body, url)).toBe(wanted));

  test.each([
    ['<a rel="next" href="/a/78">The next story</a>', 'https://q.example/a/77'],
    ['<a rel="next" href="/b/">The next story</a>', 'https://q.example/a/'],
    ['<a href="/a/77?page=2">다음</a>', 'https://q.example/a/77'],
    ['<a rel="next" href="/a/77/2/">back</a>', 'https://q.example/a/77/2/'],
  ])('no next page: %s on %s', (body, url) => expect(next(body, url)).toBeUndefined());
});

describe('pages before an article', () => {
  const code = (html: string): string => {
    try {
      ingestPage(pageOf(html));
    } catch (error) {
      if (error instanceof IngestError) return error.code;
      throw error;
    }
    return 'none';
  };

  test('a login page is one by its title and its field, not by a form beside an article', () => {
    const form = '<form><input type="password"></form>';
    expect(code(`<title>Log in | The Quay</title><h1>Welcome back</h1><p>${EN[0]}</p>${form}`)).toBe('login');
    expect(code(`<title>Quay closed</title><h1>Quay closed</h1>${paragraphs(EN)}${form}`)).toBe('none');
    expect(
      code(
        `<title>Log in early</title>${paragraphs([...EN, ...EN.map((text) => `${text} So it is.`), ...EN])}${form}`,
      ),
    ).toBe('none');
  });

  test('a consent wall, and an article about consent', () => {
    const wall = `<h1>Before you continue</h1><p>We use cookies and ask for your consent to share what you read with our partners.</p>`;
    expect(code(`<body>${wall}<button>Accept all</button></body>`)).toBe('consent');
    expect(code(`<body>${wall}</body>`)).toBe('no-article');
    expect(code(`<body><h1>Consent</h1>${paragraphs(EN)}${wall}<button>Accept all</button></body>`)).toBe(
      'none',
    );
    expect(
      code(
        '<body><p>쿠키와 개인정보 처리에 동의해 주세요. 동의하지 않으면 기사를 볼 수 없습니다.</p><button>모두 동의</button></body>',
      ),
    ).toBe('consent');
  });

  test.each([
    '<embed type="application/pdf" src="/x">',
    '<iframe src="/paper/20261005.pdf#page=1"></iframe>',
    '<object data="/files/notice.hwp"></object>',
  ])('%s', (markup) => expect(code(`<html><body>${markup}</body></html>`)).toBe('viewer'));
});

describe('what a preview says of the page', () => {
  const warnings = ({ article, ...facts }: Ingested) => articleWarnings(article, facts);

  test('a stub by its data, or by what it says to those who have not paid', () => {
    const paid =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
    expect(warnings(page('', paid))).toContain('stub');
    expect(warnings(page('<div>Subscribe to continue reading</div>'))).toContain('stub');
    expect(warnings(page('<div>이 기사는 유료 회원만 볼 수 있습니다.</div>', '', KO))).toContain('stub');
    expect(warnings(page(''))).not.toContain('stub');
    const whole = Array.from({ length: 30 }, (_, i) => `${i}. ${EN[0] ?? ''}`);
    expect(warnings(page('<div>Subscribe to continue reading</div>', paid, whole))).not.toContain('stub');
  });

  test('several pages and both languages', () => {
    expect(warnings(page('<link rel="next" href="/news/2026/12345?page=2">'))).toContain('several-pages');
    const both = page(
      '',
      '',
      EN.flatMap((text, i) => [text, KO[i] ?? '']),
    );
    expect(warnings(both)).toContain('both-languages');
    expect(both.article.blocks.map(({ text }) => text)).toEqual(EN);
    expect(both.other?.blocks.map(({ text }) => text)).toEqual(KO);
    expect(both.other?.lang).toBe('ko');
  });

  test('a foreign quotation makes no second language', () => {
    expect(page('', '', [...EN, KO[0] ?? '']).other).toBeUndefined();
    expect(page(`<footer>${paragraphs(KO)}</footer>`).other).toBeUndefined();
  });
});

describe('the address of a picture', () => {
  const src = (img: string) =>
    page('', '', [
      ...EN,
      `</p><figure>${img}<figcaption>The quay.</figcaption></figure><p>${EN[0] ?? ''}`,
    ]).article.blocks.find(({ role }) => role === 'figure')?.src;

  test.each([
    [
      '<img src="/a.jpg" srcset="/400.jpg 400w, /1300.jpg 1300w, /2600.jpg 2600w">',
      '/1300.jpg',
      'wide enough, no wider',
    ],
    ['<img src="/a.jpg" srcset="/400.jpg 400w, /900.jpg 900w">', '/900.jpg', 'the widest of narrow ones'],
    ['<img src="/a.jpg" srcset="/100.jpg 100w, /200.jpg 200w">', '/a.jpg', 'rather unknown than a thumbnail'],
    ['<img src="/a.jpg" srcset="/a1.jpg 1x, /a2.jpg 2x">', '/a2.jpg', 'the densest'],
    ['<img src="/blank.gif" data-src="/lazy.jpg">', '/lazy.jpg', 'what is put there later'],
    ['<img src="data:image/gif;base64,R0lGOD" data-original="/o.jpg">', '/o.jpg', 'another name for it'],
    ['<picture><source srcset="/s.webp 1400w"><img src="/a.jpg"></picture>', '/s.webp', 'a source'],
    ['<noscript><img src="/n.jpg"></noscript>', '/n.jpg', 'for browsers without scripts'],
    ['<img srcset="/x,y.jpg 1500w, /z.jpg 500w">', '/x,y.jpg', 'a comma in an address'],
  ])('%s: %s, %s', (img, wanted) => expect(src(img)).toBe(`https://quay.example${wanted}`));

  test.each([
    '<img src="/logo.svg">',
    '<img src="/a.svg?v=2" srcset="/b.svg 1400w">',
    '<img src="javascript:x">',
  ])('none from %s', (img) => expect(src(img)).toBeUndefined());
});
