import { webAddress } from './address.ts';
import { branches } from './tree.ts';
import type { Branch } from './tree.ts';

/** A picture of the page: where it stands, or itself where the page holds it. */
export interface Picture {
  readonly src?: string;
  readonly dataUri?: string;
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
}

/** UTF-16 units of a data: address that is still taken: some 7 MB of picture. */
const LARGEST = 10_000_000;
const DATA = /^data:image\/(?:png|jpe?g|webp|gif|avif|svg\+xml)[;,]/i;
const SMALLEST = 90;
const NO_CONTENT =
  /(?:^|[\s_/.-])(?:icons?|logos?|avatars?|profile|pixel|spacer|blank|placeholder|transparent|emoji|sprite|btn|button|badge|tracking|1x1|(?<!lazy[\s_-])loading|reporter|author|byline|banner|ads?)(?:$|[\s_/.-])/i;
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-srcset',
  'data-lazy-srcset',
  'data-image',
  'data-full-src',
  'data-hi-res-src',
];

export function isPictureTag(tag: string): boolean {
  return tag === 'img' || tag === 'amp-img';
}

/** The picture under `branch` that a reader would miss; icons, portraits and spacers are none. */
export function pictureIn(branch: Branch, base: string | undefined): Picture | undefined {
  let best: Picture | undefined;
  const sources: Candidate[] = [];
  for (const node of branches(branch)) {
    if (node.tag === 'source') sources.push(...candidates(node, base));
    if (!isPictureTag(node.tag)) continue;
    const found = pictureOf(node, sources, base);
    if (found && (best === undefined || (best.src === undefined && found.src !== undefined))) best = found;
  }
  return best;
}

/** The picture at an address that the page's data names. */
export function picture(
  href: string,
  base: string | undefined,
  width?: unknown,
  height?: unknown,
): Picture | undefined {
  const src = webAddress(href, base);
  if (src === undefined || DRAWING.test(src)) return undefined;
  const [w, h] = [pixels(String(width)), pixels(String(height))];
  return { src, ...(w === undefined || h === undefined ? {} : { width: w, height: h }) };
}

function pictureOf(
  img: Branch,
  sources: readonly Candidate[],
  base: string | undefined,
): Picture | undefined {
  const get = (name: string) => img.attributes.get(name) ?? '';
  const width = pixels(get('width'));
  const height = pixels(get('height'));
  if ((width ?? SMALLEST) < SMALLEST || (height ?? SMALLEST) < SMALLEST / 2) return undefined;
  if (NO_CONTENT.test(img.label)) return undefined;
  const alt = get('alt').trim();
  const shape = {
    ...(alt === '' ? {} : { alt }),
    ...(width === undefined || height === undefined ? {} : { width, height }),
  };
  const src = bestOf([...candidates(img, base), ...sources])?.url;
  if (src !== undefined) return { src, ...shape };
  const data = get('src').trim();
  // A tiny data: picture holds the place of a lazy one.
  if (DATA.test(data) && data.length > 400 && data.length <= LARGEST) return { dataUri: data, ...shape };
  return undefined;
}

function lastStep(address: string): string {
  return address
    .replace(/[?#].*$/, '')
    .split('/')
    .slice(3)
    .join('/');
}

/** An address that a picture may be had from, and how wide it is there, where that is told. */
interface Candidate {
  readonly url: string;
  readonly width?: number;
}

/** CSS pixels: pictures are shown, and kept, no wider. */
const READING_WIDTH = 1280;
/** Less than this is a thumbnail: an address of unknown width is the better bet. */
const THUMBNAIL = 480;
const DRAWING = /\.svgz?(?:[?#]|$)/i;

/** The smallest that is as wide as it will be shown, else the widest, else the first of unknown width. */
function bestOf(all: readonly Candidate[]): Candidate | undefined {
  const fit = all.filter(({ url }) => !NO_CONTENT.test(lastStep(url)) && !DRAWING.test(url));
  const width = (one: Candidate) => one.width ?? 0;
  const wide = fit.filter((one) => width(one) >= READING_WIDTH).sort((a, b) => width(a) - width(b))[0];
  const widest = fit.filter((one) => width(one) >= THUMBNAIL).sort((a, b) => width(b) - width(a))[0];
  return wide ?? widest ?? fit.find((one) => one.width === undefined) ?? fit.at(-1);
}

function candidates(node: Branch, base: string | undefined): Candidate[] {
  const lazy = LAZY.map((name) => node.attributes.get(name) ?? '');
  const all = [...lazy, node.attributes.get('srcset') ?? '', node.attributes.get('src') ?? ''];
  return all.flatMap((value) => candidatesIn(value, base));
}

/** The candidates of a `srcset`, the densest first where densities are told, or the one address that stands there. */
function candidatesIn(srcset: string, base: string | undefined): Candidate[] {
  if (srcset.trim() === '' || /^data:/i.test(srcset.trim())) return [];
  const rows = srcset
    .trim()
    .split(/,\s+/)
    .slice(0, 30)
    .map((row) => row.trim().split(/\s+/));
  const density = ([, told = '']: readonly string[]) => (/x$/i.test(told) ? Number.parseFloat(told) : 0);
  return rows
    .sort((a, b) => density(b) - density(a))
    .flatMap(([href = '', told = '']) => {
      const url = webAddress(href, base);
      const width = /^\d{1,5}w$/i.test(told) ? Number.parseInt(told, 10) : undefined;
      return url === undefined ? [] : [{ url, ...(width === undefined ? {} : { width }) }];
    });
}

function pixels(value: string): number | undefined {
  return /^\d{1,5}(?:px)?$/.test(value.trim()) ? Number.parseInt(value, 10) : undefined;
}
