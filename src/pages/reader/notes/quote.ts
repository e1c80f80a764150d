import { SIDES, type ArticleHead, type Lang, type Side } from '../../../core/bitext/index.ts';
import type { BitextRow, Pair } from '../../../library/index.ts';

/** What is copied, as plain text and as HTML for the clipboard, which has no other way to keep a link. */
export interface Quote {
  readonly text: string;
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function paragraph(text: string, lang: Lang): string {
  return `<p lang="${escaped(lang)}">${escaped(text).replaceAll('\n', '<br>')}</p>`;
}

/** The text of some sides of a pair. A picture without words has none. */
export function quoteOf(pair: Pair, sides: readonly Side[], heads: BitextRow['heads']): Quote {
  const blocks = sides.flatMap((side) =>
    pair[side].flatMap(({ text }) => (text === '' ? [] : [{ text, lang: heads[side]?.lang ?? '' }])),
  );
  return {
    text: blocks.map(({ text }) => text).join('\n\n'),
    html: blocks.map(({ text, lang }) => paragraph(text, lang)).join(''),
  };
}

/** Where a side can be read: what came with the app is nowhere else. */
export function addressOf({ heads, sample }: BitextRow, side: Side): string | undefined {
  if (sample) return undefined;
  return heads[side]?.url ?? (side === 'original' ? heads.translation?.originalUrl : undefined);
}

/** Title, publisher and date of a side in a line. */
function sourceLine({ title, publisher, published }: ArticleHead, dayOf: (iso: string) => string): string {
  return [title, publisher, published && dayOf(published)].filter(Boolean).join(' · ');
}

/**
 * A quote with what it is from: title, publisher, date and address of each side.
 *
 * @param dayOf writes a date
 */
export function withSource(
  { text, html }: Quote,
  row: BitextRow,
  sides: readonly Side[],
  dayOf: (iso: string) => string,
): Quote {
  const sources = SIDES.filter((side) => sides.includes(side)).flatMap((side) => {
    const head = row.heads[side];
    if (!head) return [];
    return [{ line: sourceLine(head, dayOf), lang: head.lang, url: addressOf(row, side) }];
  });
  return {
    text: [text, ...sources.map(({ line, url }) => (url === undefined ? line : `${line}\n${url}`))].join(
      '\n\n',
    ),
    html:
      html +
      sources
        .map(({ line, lang, url }) => {
          const cited = `<cite lang="${escaped(lang)}">${escaped(line)}</cite>`;
          return `<p>${url === undefined ? cited : `<a href="${escaped(url)}">${cited}</a>`}</p>`;
        })
        .join(''),
  };
}
