/** Pages of the test newspaper, in the shapes that a Korean paper's sites have. */
import { KILN, RADIO } from './newspaper.texts.ts';

/** Where the two hosts stand, without a slash at the end. */
export interface Hosts {
  readonly english: string;
  readonly korean: string;
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p class="text">${text}</p>`);

const advertisement = '<div class="ad"><a href="/shop"><span>Buy two nets, get one free</span></a></div>';

function englishPage(title: string, body: string, head = '', modified = 'Mar.4,2026 18:20'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} : The Strait Daily</title>
<meta property="og:site_name" content="The Strait Daily">${head}</head><body>
<ul class="gnb"><li><a href="/">Home</a></li><li><a href="/national">National</a></li></ul>
<div id="contents"><div class="view_map"><span><a href="/">Home</a></span><span><a href="/national">National</a></span></div>
<h2 id="titleapp"><div>${title}</div></h2>
<div class="headline-data">Posted on : Mar.3,2026 09:10 KST Modified on : ${modified} KST</div>
<div id="bodyapp"><div>${body}</div></div></div></body></html>`;
}

/** The English article; in its second edition a paragraph is added, one put right, and the time newer. */
export function englishArticle({ english, korean }: Hosts, edition: 1 | 2, named = '/arti/1'): string {
  const { title, deck, caption, subhead, added } = RADIO.en;
  const first: string[] = [...RADIO.en.paragraphs];
  if (edition === 2) first[5] = first[5]?.replace('62 million', '68 million') ?? '';
  const original = `${korean}${named}`;
  const figure = `<figure><img src="${english}/img/blank.gif" data-src="/img/studio.png" alt="${caption}"><figcaption>${caption} (Strait Daily/Yonhap News)</figcaption></figure>`;
  const body = [
    `<div class="subtitle">${deck}</div>`,
    figure,
    ...paragraphs(first.slice(0, 2)),
    advertisement,
    ...paragraphs(first.slice(2, 4)),
    `<h4>${subhead}</h4>`,
    ...paragraphs(first.slice(4)),
    ...(edition === 2 ? paragraphs([added]) : []),
    '<p class="text">By Oh Ha-neul, staff reporter</p>',
    `<p><a class="btn" href="${original}">button that leads to the original Korean article</a></p>`,
  ].join('\n');
  const links = `<link rel="alternate" hreflang="ko" href="${original}"><link rel="canonical" href="${english}/news/1">`;
  return englishPage(title, body, links, edition === 2 ? 'Mar.9,2026 07:45' : undefined);
}

/** The English article with no word of where its original stands. */
export function englishAlone(): string {
  return englishPage(RADIO.en.title, paragraphs(RADIO.en.paragraphs).join('\n'));
}

/** The English article on two pages, the first of which leads to the second. */
export function englishPart(part: 1 | 2): string {
  const texts = paragraphs(part === 1 ? RADIO.en.paragraphs.slice(0, 4) : RADIO.en.paragraphs.slice(4));
  const next = part === 1 ? '<link rel="next" href="/news/parts/2">' : '<link rel="prev" href="/news/parts">';
  return englishPage(RADIO.en.title, texts.join('\n'), next);
}

/** A front page: links and nothing to read. */
export function frontPage(): string {
  const links = Array.from(
    { length: 30 },
    (_, n) => `<li><a href="/news/${n}">Headline number ${n}</a></li>`,
  );
  return `<!doctype html><html lang="en"><head><title>The Strait Daily</title></head><body><ul>${links.join('')}</ul></body></html>`;
}

/** What stands in the place of an article for those who are not signed in. */
export function loginPage(): string {
  return `<!doctype html><html lang="en"><head><title>Sign in : The Strait Daily</title></head><body>
<form method="post" action="/login"><h1>Sign in</h1><label>E-mail <input name="mail"></label>
<label>Password <input type="password" name="word"></label><button>Sign in</button></form></body></html>`;
}

function koreanPage(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${title} : 해협일보</title>
<meta property="og:site_name" content="해협일보">${head}</head><body>
<nav><a href="/">홈</a><a href="/arti">사회</a></nav>
<article id="renewal2023"><h3 class="ArticleDetailView_title__x1">${title}</h3>${body}</article>
<footer>© 해협일보 All Rights Reserved. 무단 전재, 재배포, AI 학습 및 활용 금지</footer></body></html>`;
}

export function koreanArticle({ english, korean }: Hosts): string {
  const { title, deck, caption } = RADIO.ko;
  const texts = paragraphs(RADIO.ko.paragraphs);
  const body = `<h4 class="ArticleDetailView_subtitle__x2">${deck}</h4>
<ul class="ArticleDetailView_dateList__x3"><li>등록 <span>2026-03-02 20:05</span></li><li>수정 <span>2026-03-03 08:00</span></li></ul>
<div class="article-text"><figure><picture><source srcset="${english}/img/studio.png"><img src="${english}/img/studio.png" alt=""></picture><figcaption>${caption} 연합뉴스</figcaption></figure>
${texts.slice(0, 3).join('\n')}
<figure><img src="${korean}/img/gone.png" alt=""><figcaption>쓰러진 안테나. 정도군 제공</figcaption></figure>
${texts.slice(3).join('\n')}
<p class="text">오하늘 기자 haneul@paper.example</p></div>`;
  return koreanPage(title, body, `<link rel="alternate" hreflang="en" href="${english}/news/1">`);
}

/** Another article, at the address that a page wrongly names. */
export function otherKoreanArticle(): string {
  return koreanPage(KILN.title, `<div class="article-text">${paragraphs(KILN.paragraphs).join('\n')}</div>`);
}
