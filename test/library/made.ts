import { aloneBeads, type Article, type Bead, type Bitext } from '../../src/core/bitext/index.ts';
import type { Picture } from '../../src/library/index.ts';

/** An article of so many paragraphs, each with its number in its text. */
export function madeArticle(
  lang: string,
  title: string,
  paragraphs: number,
  more: Partial<Article> = {},
): Article {
  const word = lang === 'ko' ? '문단' : 'Paragraph';
  return {
    lang,
    title,
    blocks: Array.from({ length: paragraphs }, (_, i) => ({
      role: 'paragraph',
      text: `${word} ${i} of ${title}.`,
    })),
    ...more,
  };
}

export function madeBitext(id: string, pairs: number, more: Partial<Article> = {}): Bitext {
  return {
    id,
    translation: madeArticle('en', `Tide ${id}`, pairs, more),
    original: madeArticle('ko', `물때 ${id}`, pairs, more),
    beads: Array.from({ length: pairs }, (_, i): Bead => ({
      translation: [i],
      original: [i],
      confidence: 0.9,
      by: 'aligner',
    })),
  };
}

export function madeAlone(id: string, paragraphs: number): Bitext {
  const original = madeArticle('ko', `물때 ${id}`, paragraphs);
  return { id, original, beads: aloneBeads('original', paragraphs) };
}

/** A picture and the block that shows it. */
export function madePicture(byte: number): Picture {
  return {
    hash: byte.toString(16).repeat(64).slice(0, 64),
    type: 'image/png',
    bytes: new Uint8Array([byte]).buffer,
  };
}

/** A bitext whose first block on both sides shows a picture. */
export function madePictured(id: string, picture: Picture, pairs = 2): Bitext {
  const bitext = madeBitext(id, pairs);
  const figure = { role: 'figure' as const, text: 'A boat', asset: picture.hash };
  const pictured = (article: Article | undefined) =>
    article && { ...article, blocks: [figure, ...article.blocks.slice(1)] };
  const translation = pictured(bitext.translation);
  const original = pictured(bitext.original);
  return { ...bitext, ...(translation && { translation }), ...(original && { original }) };
}
