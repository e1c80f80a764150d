import { decodeText, fileKind, ingestPage, ingestText, recognise } from '../../core/ingest/index.ts';
import { number } from '../../i18n/index.ts';
import { parsePage } from '../../trusted/index.ts';
import { addressBeside } from './beside.ts';
import type { Problem, Taken } from './draft.ts';
import type { Fetched } from './fetch/index.ts';
import { keepPictures } from './pictures/index.ts';
import { refusal } from './problems.ts';

/** What came of something given to a card. */
export type Outcome = { readonly taken: Taken } | { readonly url: string } | { readonly problem: Problem };

/** Bytes of a file at most: a page saved with its pictures in it has some ten million. */
const MOST_BYTES = 32_000_000;

/** Kinds of files that a reader may well choose, each with what to do instead. */
const SENTENCES = {
  archive: /\.(mht|mhtml|webarchive|maff)$/i,
  pdf: /\.pdf$/i,
  office: /\.(docx?|hwpx?|odt|rtf|pages|epub)$/i,
} as const;

const REFUSED = {
  archive: 'add:problem.archive',
  pdf: 'add:problem.pdf',
  office: 'add:problem.office',
} as const;

/** Why a file of this name is not read, or nothing where it is. */
export function refusedByName(name: string): Problem | undefined {
  if (fileKind(name) !== 'refused') return undefined;
  const kind = (['archive', 'pdf', 'office'] as const).find((known) => SENTENCES[known].test(name));
  return { key: kind ? REFUSED[kind] : 'add:problem.fileKind', values: { name } };
}

const decode = (bytes: Uint8Array, label: string) => new TextDecoder(label).decode(bytes);

async function readPage(markup: string, url: string | undefined): Promise<Outcome> {
  const { article, pictures, ...page } = ingestPage(parsePage(markup), url === undefined ? {} : { url });
  return { taken: { ...(await keepPictures(article, pictures)), page } };
}

/** Takes what was typed or pasted: an address, a page's source, or text with or without its address. */
export async function takeInput(input: string, known: string | undefined): Promise<Outcome> {
  try {
    if (input.length > MOST_BYTES) return { problem: tooLarge(input.length) };
    const { text, url = known } = addressBeside(input);
    const given = recognise(text);
    if (given.kind === 'address') return { url: given.url };
    if (given.kind === 'page') return await readPage(text, url);
    return { taken: { article: ingestText(text, url === undefined ? {} : { url }), pictures: [] } };
  } catch (error) {
    return { problem: refusal(error, 'text') };
  }
}

/** Takes the source of a page. */
export async function takePage(markup: string, url: string | undefined): Promise<Outcome> {
  try {
    if (markup.length > MOST_BYTES) return { problem: tooLarge(markup.length) };
    return await readPage(markup, url);
  } catch (error) {
    return { problem: refusal(error, 'text') };
  }
}

/** Takes a file that was chosen or dropped. */
export async function takeFile(file: File, known: string | undefined): Promise<Outcome> {
  const problem = refusedByName(file.name);
  if (problem) return { problem };
  if (file.size > MOST_BYTES) return { problem: tooLarge(file.size) };
  try {
    const whole = decodeText(new Uint8Array(await file.arrayBuffer()), decode);
    if (fileKind(file.name) === 'page') return await readPage(whole, known);
    const { text: body, url = known } = addressBeside(whole);
    if (recognise(body).kind === 'page') return await readPage(body, url);
    return { taken: { article: ingestText(body, url === undefined ? {} : { url }), pictures: [] } };
  } catch (error) {
    if (error instanceof DOMException) return { problem: { key: 'add:problem.unreadable' } };
    return { problem: refusal(error, 'file') };
  }
}

/** Takes what came from an address. */
export async function takeFetched({ bytes, type, url }: Fetched): Promise<Outcome> {
  try {
    const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1];
    const text = decodeText(bytes, decode, charset);
    if (!/^\s*text\/plain/i.test(type)) return await readPage(text, url);
    return { taken: { article: ingestText(text, { url }), pictures: [] } };
  } catch (error) {
    return { problem: refusal(error, 'file') };
  }
}

function tooLarge(size: number): Problem {
  const mega = (bytes: number) => number(bytes / 1_000_000, { maximumFractionDigits: 0 });
  return { key: 'add:problem.tooLarge', values: { size: mega(size), limit: mega(MOST_BYTES) } };
}
