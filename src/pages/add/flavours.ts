import { recognise } from '../../core/ingest/index.ts';
import { takeInput, takePage, type Outcome } from './take.ts';

/** One thing as the clipboard or a drag holds it, in several forms; empty where it has none. */
export interface Flavours {
  readonly html: string;
  readonly plain: string;
  /** `text/uri-list`. */
  readonly uris: string;
}

/** Of the text form's characters that the page form has to have, so that nothing is lost by taking it. */
const ENOUGH = 0.8;

interface Size {
  readonly paragraphs: number;
  readonly characters: number;
  readonly pictures: number;
}

function sizeOf(outcome: Outcome): Size {
  const blocks = 'taken' in outcome ? outcome.taken.article.blocks : [];
  return {
    paragraphs: blocks.filter(({ role }) => role === 'paragraph' || role === 'quote').length,
    characters: blocks.reduce((sum, { text }) => sum + text.length, 0),
    pictures: blocks.filter(({ src, asset }) => src ?? asset).length,
  };
}

/** Whether the page form keeps paragraphs or pictures that the text form has lost. */
function keepsMore(page: Size, text: Size): boolean {
  if (page.characters < text.characters * ENOUGH) return false;
  if (page.paragraphs > text.paragraphs) return true;
  return page.paragraphs === text.paragraphs && page.pictures > 0;
}

/** Takes what was pasted or dropped, in the form that keeps the article best. */
export async function takeFlavours(
  { html, plain, uris }: Flavours,
  known: string | undefined,
): Promise<Outcome> {
  const [uri] = uris.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  // A link that was dragged: its other forms are the link again.
  if (uri !== undefined && (plain === '' || plain.trim() === uri)) return takeInput(uri, known);
  if (html === '' || (plain !== '' && recognise(plain).kind !== 'text')) return takeInput(plain, known);
  const page = await takePage(html, known);
  const text = await takeInput(plain, known);
  return 'taken' in page && keepsMore(sizeOf(page), sizeOf(text)) ? page : text;
}

/** The forms of what a paste or a drop holds. */
export function flavoursOf(data: DataTransfer): Flavours {
  return {
    html: data.getData('text/html'),
    plain: data.getData('text/plain'),
    uris: data.getData('text/uri-list'),
  };
}

/** The forms of what the clipboard holds; where a browser gives text alone, that. */
export async function clipboardFlavours(): Promise<Flavours> {
  if (!('read' in navigator.clipboard))
    return { html: '', plain: await (navigator.clipboard as Clipboard).readText(), uris: '' };
  const items = await navigator.clipboard.read();
  const text = async (type: string) => {
    const item = items.find(({ types }) => types.includes(type));
    return item ? (await item.getType(type)).text() : '';
  };
  return { html: await text('text/html'), plain: await text('text/plain'), uris: '' };
}
